"""Write ``resources/languages``: what CLDR and ISO say of languages, as the program needs it.

Run by hand when Babel or langcodes has a new edition: ``python packaging/make_language_tables.py``. The same
editions give the same bytes; ``--check`` writes nothing and fails where a file is missing or would change.
CLDR's parents are not among them: ``studio/languages/apple_rows.py`` has Apple's in place of all of them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from itertools import product
from pathlib import Path
from string import ascii_lowercase

import babel
from babel.core import get_global
from langcodes import Language
from language_data.name_data import CODE_TO_NAMES  # type: ignore[import-untyped] # it has no types

from studio.languages.apple_languages import APP_STORE_LANGUAGES, SYSTEM_LANGUAGES

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "languages"

LICENCE = "LICENSE-UNICODE.txt"
UNICODE = (
    f"Copyright © Unicode, Inc. Unicode License V3, see {LICENCE} and https://www.unicode.org/license.txt"
)
MIT = "langcodes is Copyright (C) 2021 Robyn Speer, MIT License"

# ISO 639-1 has withdrawn these; langcodes still gives them a three-letter code, some of them somebody else's.
WITHDRAWN = frozenset({"bh", "in", "iw", "ji", "jw", "mo", "sh"})

TONGUES = ("en", "de", "ja", "ar")
"""The languages of the program."""

SHORT = {
    "de": {"HK": "Hongkong", "MO": "Macau"},
    "ja": {"HK": "香港", "MO": "マカオ"},
    "ar": {"HK": "هونغ كونغ", "MO": "مكاو"},
}
"""What CLDR has as the short form of very long names; language_data leaves these out."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write resources/languages from Babel and langcodes.")
    parser.add_argument(
        "--check", action="store_true", help="only tell which files are missing or would change"
    )
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the files are (%(default)s)")
    wanted = parser.parse_args(arguments)
    if wanted.check:
        return _check(wanted.folder)
    wanted.folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents().items():
        (wanted.folder / name).write_bytes(content)
    return 0


def contents() -> dict[str, bytes]:
    """All files by name, as they shall be."""
    cldr = f"CLDR {get_global('cldr')['version']} as Babel {babel.__version__} brings it"
    names = f"language_data {version('language_data')}"
    langcodes = f"ISO 639-2/T as langcodes {version('langcodes')} brings it"
    return {
        "aliases.json": _table(f"Language aliases of {cldr}", UNICODE, get_global("language_aliases")),
        "alpha3.json": _table(f"Three-letter codes of {langcodes}", MIT, dict(_alpha3())),
        "likely.json": _table(f"Likely subtags of {cldr}", UNICODE, get_global("likely_subtags")),
        "names.json": _table(
            f"Names of usual languages, in English and their own, of CLDR as {names} brings it",
            UNICODE,
            dict(_names()),
        ),
        **{
            f"names-{tongue}.json": _table(
                f"Names of languages, scripts and regions in {tongue}, of CLDR as {names} brings it",
                UNICODE,
                dict(_parts(tongue)),
            )
            for tongue in TONGUES
        },
        LICENCE: _licence(),
    }


def _check(folder: Path) -> int:
    wrong = [name for name, content in contents().items() if _present(folder / name) != content]
    for name in wrong:
        print(f"{folder / name} is missing or differs from what would be written now.", file=sys.stderr)
    return 1 if wrong else 0


def _present(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _table(source: str, notice: str, rows: Mapping[str, str | list[str]]) -> bytes:
    """One row a line, in the order of the keys, so that a new edition can be read as a difference."""
    document = {"source": source, "notice": notice, "rows": dict(sorted(rows.items()))}
    return (json.dumps(document, ensure_ascii=False, indent=0) + "\n").encode()


def _alpha3() -> Iterator[tuple[str, str]]:
    for letters in product(ascii_lowercase, repeat=2):
        code = "".join(letters)
        if code in WITHDRAWN:
            continue
        try:
            yield Language.make(language=code).to_alpha3(variant="T"), code
        except LookupError:
            continue  # not a language


def _names() -> Iterator[tuple[str, list[str]]]:
    """What a window that has just opened may have to say: Apple's languages, and all of two letters."""
    apples = {str(tag) for tag in (*SYSTEM_LANGUAGES, *APP_STORE_LANGUAGES)}
    short = {"".join(letters) for letters in product(ascii_lowercase, repeat=2)}
    for tag in sorted({*apples, *(tag.partition("-")[0] for tag in apples), *short}):
        language = Language.get(tag)
        if language.is_valid():
            yield tag, [language.display_name(), language.autonym()]


def _parts(tongue: str) -> Iterator[tuple[str, str]]:
    """What CLDR calls the parts of tags in ``tongue``: of those that it has a name for in German."""
    for code, names in CODE_TO_NAMES.items():
        if "-" not in code and "de" in names and tongue in names:
            yield code, SHORT.get(tongue, {}).get(code, names[tongue])


def _licence() -> bytes:
    """Babel hands on CLDR's licence word for word, and so do we."""
    return (Path(babel.__file__).parent / "locale-data" / "LICENSE.unicode").read_bytes()


if __name__ == "__main__":
    sys.exit(main())
