"""What languages, scripts and regions are called, in English and in themselves.

Source: the names of CLDR, and of the IANA registry where CLDR has none, as language_data ships them. They
take a tenth of a second and 25 MB when they are first asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from studio.languages.tags import LanguageTag


@dataclass(frozen=True, slots=True)
class Name:
    """A language, a script or a region in English and in itself."""

    english: str
    own: str


@lru_cache(maxsize=2048)
def display(tag: LanguageTag) -> Name:
    """What ``tag`` is called. The first name of all takes a tenth of a second."""
    from langcodes import Language  # noqa: PLC0415 -- see languages.tags

    language = Language.get(str(tag))
    return Name(language.display_name(), language.autonym())


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
