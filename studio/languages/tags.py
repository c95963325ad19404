"""One language tag: a language, optionally a script and a region. Nothing else is allowed in an asset pack.

Source: Apple, "Reducing download and storage demands with localized asset packs" (certain): ISO 639
language, optional script and region of BCP 47, no variants, no extensions. Which subtags exist is taken from
the IANA registry as langcodes ships it. langcodes takes longer to import than many a command to run, so it is
imported where a tag is not an ordinary one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Self

from studio.languages.alone import ALONE
from studio.languages.ordinary import LANGUAGES, REGIONS, is_ordinary
from studio.languages.other_names import meant_by, plain, script_called
from studio.languages.tables import usual_names
from studio.values import dataclass

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_SCRIPT = re.compile(r"[a-z]{4}")
_REGION = re.compile(r"[a-z]{2}|[0-9]{3}")
_VARIANT = re.compile(r"[a-z0-9]{5,8}|[0-9][a-z0-9]{3}")
_NOT_A_LANGUAGE = frozenset({"und", "mul", "mis", "zxx", "root"})
_NOT_A_PLACE = re.compile(r"AA|Q[M-Z]|X[A-JL-Z]|ZZ")
"""Region codes for private use; XK is Kosovo in everybody's settings."""

_MOST_LETTERS = 64
"""No tag and no name of a language is longer, so a better tag is sought in as much of a text."""

_DASHES = re.compile(r"[\u2010-\u2015\u2212]")


class TagFault(StrEnum):
    """Why a text is not a language tag of an asset pack."""

    EMPTY = "empty"
    NAME = "name"
    SEPARATOR = "separator"
    MALFORMED = "malformed"
    EXTENDED = "extended"
    VARIANT = "variant"
    EXTENSION = "extension"
    NOT_A_LANGUAGE = "not-a-language"
    UNKNOWN_LANGUAGE = "unknown-language"
    UNKNOWN_SCRIPT = "unknown-script"
    UNKNOWN_REGION = "unknown-region"


class InvalidTag(ValueError):  # noqa: N818 -- named for what it is, as in pypa/packaging
    """``text`` is no language tag: ``fault`` says why, ``part`` where."""

    def __init__(self, text: str, fault: TagFault, part: str) -> None:
        super().__init__(f"{text[:_MOST_LETTERS]!r}: {fault} ({part[:_MOST_LETTERS]})")
        self.text = text
        self.fault = fault
        self.part = part

    @cached_property
    def suggestion(self) -> LanguageTag | None:
        """What to write instead. Sought when it is asked for: most only ask whether a word is a tag."""
        return _nearest(self.text)


@dataclass(frozen=True, slots=True, order=True)
class LanguageTag:
    """``language[-Script][-REGION]`` in canonical case. Made only by ``parse``."""

    language: str
    script: str | None = None
    region: str | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """The tag that ``text`` spells, in any case. Raises ``InvalidTag`` with the nearest legal tag."""
        parts = text.lower().split("-")
        fault = _fault(text, parts)
        if fault is not None:
            raise InvalidTag(text, fault[0], fault[1])
        script = next((part.title() for part in parts[1:] if _SCRIPT.fullmatch(part)), None)
        region = next((part.upper() for part in parts[1:] if _REGION.fullmatch(part)), None)
        return cls(parts[0], script, region)

    def __str__(self) -> str:
        return "-".join(part for part in (self.language, self.script, self.region) if part)

    @property
    def replacement(self) -> LanguageTag | None:
        """The tag to use instead where a part is withdrawn (``iw``) or rarely used (``cmn``)."""
        if self.language in LANGUAGES and (self.region is None or self.region.lower() in REGIONS):
            return None
        return _replacement(self)


@lru_cache(maxsize=4096)
def _replacement(tag: LanguageTag) -> LanguageTag | None:
    seen = [tag]
    # A replacement may have been replaced in its turn.
    while (changed := _replaced(seen[-1])) not in seen:
        seen.append(changed)
    return seen[-1] if len(seen) > 1 else None


def _replaced(tag: LanguageTag) -> LanguageTag:
    from langcodes import Language, data_dicts  # noqa: PLC0415 -- most tags need none of it

    whole = data_dicts.LANGUAGE_REPLACEMENTS.get(str(tag).lower()) if tag.region else None
    if whole is not None:  # sgn-DE is a language of its own, gsg.
        return LanguageTag(whole)
    language = data_dicts.LANGUAGE_REPLACEMENTS.get(tag.language)
    language = language or data_dicts.NORMALIZED_MACROLANGUAGES.get(tag.language, tag.language)
    base = Language.get(language, normalize=False)
    region = tag.region or base.territory
    region = data_dicts.TERRITORY_REPLACEMENTS.get(region.lower(), region) if region else None
    # The script of a replacement (sh is sr-Latn) is part of its meaning.
    return LanguageTag(base.language or tag.language, tag.script or base.script, region)


def _fault(text: str, parts: list[str]) -> tuple[TagFault, str] | None:
    """The first thing wrong with ``text`` and the part it concerns."""
    # Some letters outside of ASCII have a lower case within it.
    if text.isascii() and is_ordinary(parts):
        return None
    if not text:
        return TagFault.EMPTY, text
    if "_" in text:
        return TagFault.SEPARATOR, "_"
    if not text.isascii() or not all(part.isalnum() for part in parts):
        return (TagFault.NAME if _looks_like_a_name(text) else TagFault.MALFORMED), text
    return _language_fault(text, parts[0]) or _rest_fault(parts[1:])


def _language_fault(text: str, language: str) -> tuple[TagFault, str] | None:
    if language in _NOT_A_LANGUAGE:
        return TagFault.NOT_A_LANGUAGE, language
    if language in ("i", "x"):
        return TagFault.EXTENSION, text
    if not _LANGUAGE.fullmatch(language):
        return (TagFault.NAME if len(language) > 3 else TagFault.MALFORMED), text
    # qaa..qtz are for private use: nobody's settings hold them.
    if "qaa" <= language <= "qtz" or not _is_registered(language):
        return TagFault.UNKNOWN_LANGUAGE, language
    return None


def _rest_fault(parts: list[str]) -> tuple[TagFault, str] | None:
    expected = [("script", _SCRIPT), ("region", _REGION)]
    for part in parts:
        while expected and not expected[0][1].fullmatch(part):
            expected.pop(0)
        if not expected:
            return _surplus(part), part
        kind = expected.pop(0)[0]
        if kind == "script" and not _known_script(part):
            return TagFault.UNKNOWN_SCRIPT, part
        if kind == "region" and not _known_region(part):
            return TagFault.UNKNOWN_REGION, part
    return None


def _surplus(part: str) -> TagFault:
    if len(part) == 1:
        return TagFault.EXTENSION
    if _VARIANT.fullmatch(part):
        return TagFault.VARIANT
    if re.fullmatch(r"[a-z]{3}", part):
        return TagFault.EXTENDED
    return TagFault.MALFORMED


def _known_script(part: str) -> bool:
    return not (part == "zzzz" or part.startswith("qaa")) and _is_registered(f"und-{part}")


def _known_region(part: str) -> bool:
    from langcodes import data_dicts  # noqa: PLC0415 -- most tags need none of it

    replaced = data_dicts.TERRITORY_REPLACEMENTS.get(part, part.upper())
    return not _NOT_A_PLACE.fullmatch(replaced) and _is_registered(f"und-{part}")


def _is_registered(tag: str) -> bool:
    from langcodes import tag_is_valid  # noqa: PLC0415 -- most tags need none of it

    return tag_is_valid(tag)


def _looks_like_a_name(text: str) -> bool:
    return any(letter.isalpha() for letter in text) and "--" not in text and "\0" not in text


@lru_cache(maxsize=256)
def _nearest(text: str) -> LanguageTag | None:
    """The legal tag that ``text`` probably means, or ``None``."""
    visible = "".join(letter for letter in text[:_MOST_LETTERS] if unicodedata.category(letter) != "Cf")
    visible = _DASHES.sub("-", unicodedata.normalize("NFKC", visible)).strip()
    # A name as Unix systems write it goes on: en_US.UTF-8, fr_FR@euro.
    bare = re.sub(r"@.*|\.(?![a-z]{2}$).*", "", visible, flags=re.DOTALL | re.IGNORECASE)
    cleaned = re.sub(r"[-_\s./:\\()]+", "-", bare).strip("-")
    for candidate in _guesses(cleaned, visible):
        if candidate and _fault(candidate, candidate.lower().split("-")) is None:
            tag = LanguageTag.parse(candidate)
            return tag.replacement or tag
    return None


def _guesses(cleaned: str, name: str) -> Iterator[str | None]:
    """What may be meant, the likeliest first: ``cleaned`` as a tag, or ``name`` as a name."""
    yield cleaned
    if cleaned.partition("-")[0].lower() in _NOT_A_LANGUAGE:
        return
    yield meant_by(name)
    yield _usually_called().get(plain(name))
    yield _standard(cleaned)
    yield _worded(cleaned)
    yield from _cut(cleaned)
    yield _spoken_in(cleaned)
    yield _named(name)


@lru_cache(maxsize=1)
def _usually_called() -> Mapping[str, str]:
    """Usual languages by their names in English and in themselves: ``German``, ``Deutsch (Deutschland)``."""
    rows = usual_names().items()
    usual = [(tag, names) for tag, names in rows if is_ordinary(tag.lower().split("-"))]
    return {plain(name): tag for tag, names in reversed(usual) for name in names}


def _worded(text: str) -> str | None:
    """``text`` where script or region is a word: ``sr-latin``, ``pt-Brazil``, ``zh-CHT``."""
    language, _, word = text.partition("-")
    language = meant_by(language) or language
    script = script_called(word)
    if script is not None:
        return f"{language}-{script}"
    if len(word) < 4 or not word.replace("-", "").isalpha():
        return None
    from langcodes import Language  # noqa: PLC0415 -- most tags need none of it

    try:
        return f"{language}-{Language.find_name('territory', word, 'und').territory}"
    except (LookupError, ValueError):
        return None


def _standard(text: str) -> str | None:
    from langcodes import standardize_tag  # noqa: PLC0415 -- most tags need none of it

    try:
        return standardize_tag(text)
    except ValueError:
        return None


def _spoken_in(text: str) -> str | None:
    """What most people speak where ``text`` is: ``jp`` is a country, and its language is ``ja``."""
    if not re.fullmatch(r"[A-Za-z]{2}", text) or not _known_region(text.lower()):
        return None
    from langcodes import Language  # noqa: PLC0415 -- most tags need none of it

    with ALONE:
        language = Language.make(territory=text.upper()).maximize().language
    return None if language in (None, "und") else language


def _cut(text: str) -> list[str]:
    """``text`` shortened from the right, without the parts that no asset pack may carry."""
    parts = text.split("-")
    return ["-".join(parts[:count]) for count in range(len(parts) - 1, 0, -1)]


def _named(text: str) -> str | None:
    # The table of names is read past its end where a name has a null in it.
    if not 4 <= len(text) <= 60 or "\0" in text:
        return None
    from langcodes import find  # noqa: PLC0415 -- most tags need none of it

    try:
        return find(text).to_tag()
    except (LookupError, ValueError):
        return None
