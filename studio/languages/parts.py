"""The three parts that a tag is chosen by: its language, its script, its region; the usual ones first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import cast

from studio.languages.alone import ALONE
from studio.languages.naming import Name, all_names, called
from studio.languages.tags import InvalidTag, LanguageTag
from studio.values import dataclass

_SMALLEST_SHARE = 0.005
"""Of all who write a language, at least so many write it so, or there; the others are not usual."""

_UNIONS = frozenset({"EU", "EZ", "UN"})
"""Areas that have letters for a code, as countries have."""

_NO_LETTERS = frozenset({"Zinh", "Zmth", "Zsye", "Zsym", "Zxxx", "Zyyy"})
"""What the list of scripts has besides scripts: signs, emoji, nothing written."""


@dataclass(frozen=True, slots=True)
class Part:
    """A script or a region as a tag has it, with its names."""

    code: str
    name: Name


@dataclass(frozen=True, slots=True)
class LegalParts:
    """What can stand behind a language: first so many usual scripts and regions, then all others."""

    scripts: tuple[Part, ...]
    regions: tuple[Part, ...]
    usual_scripts: int
    usual_regions: int


@lru_cache(maxsize=1)
def scripts() -> tuple[Part, ...]:
    """Every script, by its English name; its own name is in the language that is mostly written so."""
    codes = (code for code in all_names() if len(code) == 4 and code[0].isupper())
    return _parts(code for code in codes if _is_legal(f"en-{code}") and code not in _NO_LETTERS)


def regions() -> tuple[Part, ...]:
    """Every country, then every area of the world, by English name; its own name is in its main language."""
    return countries() + areas()


@lru_cache(maxsize=1)
def countries() -> tuple[Part, ...]:
    """Every country that has a code of its own."""
    codes = [code for code in all_names() if len(code) == 2 and code.isupper() and code not in _UNIONS]
    return _parts(code for code in codes if _is_legal(f"en-{code}"))


@lru_cache(maxsize=1)
def areas() -> tuple[Part, ...]:
    """Every area of the world that has a code: by number, such as ``419``, and unions of countries."""
    codes = [code for code in all_names() if code.isdigit() or code in _UNIONS]
    return _parts(code for code in codes if _is_legal(f"en-{code}"))


@lru_cache(maxsize=256)
def legal_parts(language: str) -> LegalParts:
    """The scripts and regions of ``language`` (a code), the one most people write first, then all others.

    Their own names are in that language.
    """
    written, places = usual_parts(language)
    ordered_scripts = dict.fromkeys((*written, *(part.code for part in scripts())))
    ordered_regions = dict.fromkeys((*places, *(part.code for part in regions())))
    return LegalParts(
        tuple(Part(code, called(code, language)) for code in ordered_scripts),
        tuple(Part(code, called(code, language)) for code in ordered_regions),
        len(written),
        len(places),
    )


def usual_parts(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The scripts in which ``language`` is usually written, and the regions where; the most usual first."""
    people = _people().get(language, {})
    everybody = people.get("", 0)
    ordered = sorted(people, key=lambda rest: -people[rest])
    usual = [rest for rest in ordered if rest and people[rest] >= everybody * _SMALLEST_SHARE]
    return (
        tuple(rest for rest in usual if len(rest) == 4),
        tuple(rest for rest in usual if len(rest) in (2, 3)),
    )


def writers() -> Mapping[str, int]:
    """How many people write a language, a language in a script, or a language in a region, by tag."""
    # Only those who want numbers shall wait for them.
    from language_data import population_data  # type: ignore[import-untyped] # noqa: PLC0415 -- as said

    return cast("Mapping[str, int]", population_data.LANGUAGE_WRITING_POPULATION)


@lru_cache(maxsize=1)
def _people() -> Mapping[str, Mapping[str, int]]:
    """``writers`` by language, then by what follows it; nothing follows for all of them."""
    people: dict[str, dict[str, int]] = {}
    for tag, count in writers().items():
        language, _, rest = tag.partition("-")
        people.setdefault(language, {})[rest] = count
    return people


def _parts(codes: Iterable[str]) -> tuple[Part, ...]:
    named = [Part(code, called(code, likely_language(code))) for code in codes]
    return tuple(sorted(named, key=lambda part: part.name.english.casefold()))


def likely_language(code: str) -> str:
    """The language that most people write in a script or region, with its script where that matters."""
    from langcodes import Language  # noqa: PLC0415 -- see languages.tags

    with ALONE:
        likely = Language.get(f"und-{code}").maximize()
    language = likely.language or "en"
    return "zh-Hant" if (language, likely.script) == ("zh", "Hant") else language


def _is_legal(text: str) -> bool:
    try:
        return LanguageTag.parse(text).replacement is None
    except InvalidTag:
        return False
