"""Languages by name: what a tag is called, and which tags a name may mean.

Source: the names that CLDR has, and how many people write a language in a country, as langcodes and its data
ship them. Which languages come first is best evidence about the languages of Apple's systems.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import langcodes
from language_data.population_data import (  # type: ignore[import-untyped]  # ships no types; a dict of numbers
    LANGUAGE_WRITING_POPULATION,
)

from studio.languages.tags import InvalidTag, LanguageTag

_SYSTEM = tuple(
    """
    en zh-Hans zh-Hant ja de fr es it ko pt-BR pt-PT ar ru nl sv da nb fi pl tr uk th vi id hi he el cs hu ro
    sk ca hr ms en-GB en-AU en-IN es-419 fr-CA zh-Hant-HK bg kk lt sl bn gu kn ml mr or pa ta te ur
    """.split()  # noqa: SIM905 -- fifty words are easier to read and to compare without their quotes
)
"""The languages of Apple's systems: most people have one of them, so they are offered first."""

_MORE = ("fil", "yue", "ckb")
"""Languages with three letters that are as usual as those with two."""

_USUAL_SHARE = 0.05
_USUAL_COUNT = 10_000
"""A language is a usual one of a country when so many write it there, and such a share of its main one."""

_SHORTEST_STEM = 5
"""So many letters of a name are enough for a longer word: "Brazilian" finds Brazil."""


@dataclass(frozen=True, slots=True)
class Name:
    """A language in English and in itself."""

    english: str
    own: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A tag of the catalogue. ``phrases`` and ``words`` are its names as they are searched."""

    tag: LanguageTag
    name: Name
    phrases: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The usual languages, with their scripts and countries; the most usual ones first."""

    entries: tuple[Entry, ...]

    def find(self, text: str, limit: int = 12) -> tuple[LanguageTag, ...]:
        """The tags that ``text``, the beginning of a tag or a name, may mean; the likeliest first."""
        wanted = _searched(text)
        if not text.strip():
            return tuple(entry.tag for entry in self.entries[:limit])
        if not wanted:
            return ()
        ranked = [(rank, entry.tag) for entry in self.entries if (rank := _rank(entry, wanted)) is not None]
        ranked.sort(key=lambda pair: pair[0])
        found = [tag for _, tag in ranked]
        typed = list(_legal(text.strip()))
        # A word such as "gal" is a rare language, but mostly the beginning of a name.
        rare = found and typed and str(typed[0]).isalpha() and typed[0] not in found
        named = [] if found or typed else list(_named(text.strip()))
        ordered = [*found[: limit - 1], *typed] if rare else [*typed, *named, *found]
        return tuple(dict.fromkeys(ordered))[:limit]

    def named(self, text: str) -> LanguageTag | None:
        """The language that is called exactly ``text``, in English or in itself."""
        wanted = _searched(text)
        return next((entry.tag for entry in self.entries if wanted in entry.phrases), None)


def load() -> Catalogue:
    """Make the catalogue: takes a quarter of a second, so do it in a job."""
    return Catalogue(tuple(_entry(tag) for tag in dict.fromkeys(_usual_tags())))


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The catalogue, made when it is first asked for."""
    return load()


def find(text: str, limit: int = 12) -> tuple[LanguageTag, ...]:
    """The tags that ``text`` may mean, of the catalogue that is made once."""
    return catalogue().find(text, limit)


@lru_cache(maxsize=2048)
def display(tag: LanguageTag) -> Name:
    """What ``tag`` is called. The first name of all takes a tenth of a second."""
    language = langcodes.Language.get(str(tag))
    return Name(language.display_name(), language.autonym())


def _entry(tag: LanguageTag) -> Entry:
    name = display(tag)
    phrases = tuple(dict.fromkeys(_searched(one) for one in (name.english, name.own)))
    return Entry(tag, name, phrases, tuple(dict.fromkeys(word for one in phrases for word in one.split())))


def _usual_tags() -> Iterator[LanguageTag]:
    """Those of the systems, then all languages, then scripts of languages with several, then countries."""
    people: dict[str, int] = LANGUAGE_WRITING_POPULATION
    languages = [key for key in people if "-" not in key and (len(key) == 2 or key in _MORE)]
    languages.sort(key=lambda key: -people[key])
    below: dict[str, list[str]] = {language: [] for language in languages}
    most: dict[str, int] = {}
    for key in sorted(people, key=lambda key: -people[key]):
        language, _, rest = key.partition("-")
        below.get(language, []).append(rest)
        most.setdefault(rest, people[key])
    scripts = [f"{one}-{rest}" for one in languages for rest in _scripts(one, below[one], people)]
    places = [
        f"{one}-{rest}"
        for one in languages
        for rest in below[one]
        if len(rest) in (2, 3) and people[f"{one}-{rest}"] >= max(_USUAL_COUNT, _USUAL_SHARE * most[rest])
    ]
    for text in (*_SYSTEM, *languages, *scripts, *places):
        yield from _legal(text)


def _scripts(language: str, rests: list[str], people: Mapping[str, int]) -> list[str]:
    """The scripts in which ``language`` is usually written, if they are several."""
    least = _USUAL_SHARE * people[language]
    usual = [rest for rest in rests if len(rest) == 4 and people[f"{language}-{rest}"] >= least]
    return usual if len(usual) > 1 else []


def _legal(text: str) -> Iterator[LanguageTag]:
    """The tag ``text``, unless it is none or there is a better one."""
    try:
        tag = LanguageTag.parse(text)
    except InvalidTag:
        return
    if tag.replacement is None:
        yield tag


def _named(text: str) -> Iterator[LanguageTag]:
    """What CLDR calls so in any language: "Brazilian Portuguese", "Flemish"."""
    if len(text) >= 4:
        try:
            yield from _legal(langcodes.find(text).to_tag())
        except (LookupError, ValueError):
            return


def _rank(entry: Entry, wanted: str) -> int | None:
    """How well ``entry`` fits ``wanted``: smaller is better, ``None`` is not at all."""
    tag = str(entry.tag).casefold()
    if wanted == tag or wanted in entry.phrases:
        return 0
    if tag.startswith(f"{wanted.replace(' ', '-')}-"):
        return 1
    if any(phrase.startswith(wanted) for phrase in entry.phrases):
        return 2
    words = wanted.split()
    if all(any(word.startswith(one) for word in entry.words) for one in words):
        return 3
    if all(any(_stems(word, one) for word in entry.words) for one in words):
        return 4
    return 5 if tag.startswith(wanted.replace(" ", "-")) else None


def _stems(word: str, wanted: str) -> bool:
    return word.startswith(wanted) or (len(word) >= _SHORTEST_STEM and wanted.startswith(word))


def _searched(text: str) -> str:
    """``text`` without case, accents and brackets: "Português (Brasil)" is "portugues brasil"."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join("".join(letter if letter.isalnum() or letter == "-" else " " for letter in kept).split())
