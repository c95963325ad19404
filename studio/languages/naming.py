"""What languages, scripts and regions are called, in English and in themselves.

Source: the names of CLDR, and of the IANA registry where CLDR has none, as language_data ships them. They
take a tenth of a second and 25 MB when they are first asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import cast

from studio.languages.alone import ALONE
from studio.languages.tables import part_names, usual_names
from studio.languages.tags import LanguageTag
from studio.values import dataclass
from studio.words import LanguageName

_BETWEEN = {"ja": "、", "ar": "، "}
"""What stands between a script and a region, where it is no comma."""


@dataclass(frozen=True, slots=True)
class Name:
    """A language, a script or a region in English and in itself."""

    english: str
    own: str


@lru_cache(maxsize=2048)
def display(tag: LanguageTag) -> Name:
    """What ``tag`` is called. The first name of one that is not usual takes a tenth of a second."""
    usual = usual_names().get(str(tag))
    if usual is not None:
        return Name(*usual)
    from langcodes import Language  # noqa: PLC0415 -- see languages.tags

    with ALONE:
        language = Language.get(str(tag))
        return Name(language.display_name(), language.autonym())


def display_in(tag: LanguageTag, tongue: str) -> str:
    """What ``tag`` is called in ``tongue``; in English where it has no name in that."""
    usual = usual_names().get(str(tag)) if tongue == "en" else None
    if usual is not None:
        return usual[0]
    return code_in(str(tag), tongue) or display(tag).english


@lru_cache(maxsize=4096)
def code_in(code: str, tongue: str) -> str:
    """What ``code``, a tag, a script or a region, is called in ``tongue``; "" where CLDR has no name for it.

    Quick: it needs none of the large table.
    """
    names = part_names(tongue)
    found = [names.get(part, "") for part in code.split("-")]
    if not all(found):
        return ""
    rest = _BETWEEN.get(tongue, ", ").join(found[1:])
    return f"{found[0]} ({rest})" if rest else found[0]


def spoken_name(tag: LanguageTag) -> LanguageName:
    """The English name of ``tag``, for a sentence that may be said in another language."""
    return LanguageName(display(tag).english, str(tag))


def called(code: str, language: str) -> Name:
    """What ``code``, a language, script or region, is called in English and in ``language``."""
    names = names_of(code)
    english = names.get("en", code)
    return Name(english, names.get(language) or names.get(language.partition("-")[0]) or english)


def names_of(code: str) -> Mapping[str, str]:
    """The names of ``code``, a language, script or region or a tag with a name of its own, by language."""
    return all_names().get(code, {})


@lru_cache(maxsize=1)
def all_names() -> Mapping[str, Mapping[str, str]]:
    """The names of all codes, each by language."""
    # It is large, and only those who want names shall wait for it.
    from language_data.name_data import CODE_TO_NAMES  # type: ignore[import-untyped] # noqa: PLC0415 -- as said

    return cast("Mapping[str, Mapping[str, str]]", CODE_TO_NAMES)
