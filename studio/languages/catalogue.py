"""All languages, with the scripts and countries that people use them in, found by any of their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from studio.languages.apple_languages import APP_STORE_LANGUAGES, SYSTEM_LANGUAGES
from studio.languages.naming import Name, all_names, called, code_in, display, names_of
from studio.languages.other_names import OTHER_NAMES, plain
from studio.languages.parts import countries, likely_language, writers
from studio.languages.searching import Index, index
from studio.languages.tags import InvalidTag, LanguageTag
from studio.values import dataclass

_MORE = ("fil", "yue", "ckb")
"""Languages with three letters that are as usual as those with two."""

_USUAL_SHARE = 0.05
_USUAL_COUNT = 10_000
"""A language is a usual one of a country when so many write it there, and such a share of its main one."""

_MOST_LETTERS = 64
"""No name is longer, so what follows is not looked at."""

_LONGEST_TAG = 11
_SHORTEST_NAME = 3
"""With fewer letters, only usual languages and their names in English and in themselves are found."""

_RARE = 10
_FOREIGN = 6
"""Where rare languages, and names in other languages, stand behind the usual ones."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A tag of the catalogue. ``phrases`` and ``words`` are its names as they are searched.

    ``others`` are names that are searched and never shown: those of a dialect, old ones, misspellings.
    """

    tag: LanguageTag
    name: Name
    phrases: tuple[str, ...]
    words: tuple[str, ...]
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """``entries`` are the usual languages with their scripts and countries, the most usual ones first.

    ``rare`` are all other languages that have a code, by code.
    """

    entries: tuple[Entry, ...]
    rare: tuple[Entry, ...]
    _words: Index
    _others: Index
    _tags: Index
    _foreign: Index

    @property
    def is_there(self) -> bool:
        """Whether there is anything to search; if not, languages are only named."""
        return bool(self.entries)

    def find(self, text: str, limit: int = 12) -> tuple[LanguageTag, ...]:
        """The tags that ``text``, the beginning of a tag or a name, may mean; the likeliest first."""
        text = text.strip()[:_MOST_LETTERS].strip()
        if not text:
            return tuple(entry.tag for entry in self.entries[:limit])
        wanted = plain(text)
        if not wanted.strip("- "):
            return ()
        found = self._ranked(wanted)
        typed = list(_typed(text))
        if not found and not typed:
            found = self._ranked(self._spelled(wanted)) or list(_named(text))
        # A word such as "gal" is a rare language, but mostly the beginning of a name.
        if found and typed and str(typed[0]).isalpha() and self._is_rare(typed[0]):
            ordered = [*[tag for tag in found if tag != typed[0]][: limit - 1], *typed]
        else:
            ordered = [*typed, *found]
        return tuple(dict.fromkeys(ordered))[:limit]

    def named(self, text: str) -> LanguageTag | None:
        """The usual language that is called exactly ``text``, in English, in itself or to the reader."""
        wanted = plain(text)
        return next((entry.tag for entry in self.entries if wanted in entry.phrases), None)

    def _ranked(self, wanted: str) -> list[LanguageTag]:
        words = list(dict.fromkeys(wanted.split()))
        hyphened = wanted.replace(" ", "-")
        numbers = self._words.holding(words) | self._tags.begun(hyphened) | self._others.begun(wanted)
        foreign: set[int] = set()
        if max(map(len, words), default=0) >= _SHORTEST_NAME:
            foreign = self._foreign.begun(wanted)
        else:
            numbers = {number for number in numbers if number < len(self.entries)}
        exact = self._foreign.exact(wanted) if foreign else foreign
        ranks = dict.fromkeys(foreign, _FOREIGN) | dict.fromkeys(exact, 1)
        for number in numbers:
            rank = _rank(self._at(number), wanted, words, hyphened)
            # "Gal" is a language too, but mostly the beginning of a name.
            if number >= len(self.entries) and (rank or len(wanted) <= _SHORTEST_NAME):
                rank += _RARE
            ranks[number] = min(rank, ranks.get(number, rank))
        return [self._at(number).tag for number in sorted(ranks, key=lambda number: (ranks[number], number))]

    def _spelled(self, wanted: str) -> str:
        """``wanted`` with each word that is no word, but nearly one, made right."""
        return " ".join(
            self._words.nearest(word) or self._others.nearest(word) or word for word in wanted.split()
        )

    def _at(self, number: int) -> Entry:
        usual = len(self.entries)
        return self.entries[number] if number < usual else self.rare[number - usual]

    def _is_rare(self, tag: LanguageTag) -> bool:
        return all(entry.tag != tag for entry in self.entries)


def nothing_yet() -> Catalogue:
    """What there is to search before anything was gathered."""
    nothing = index(())
    return Catalogue((), (), nothing, nothing, nothing, nothing)


def load(tongue: str = "en") -> Catalogue:
    """Make the catalogue: takes more than half a second, so do it in a job.

    Languages are found by what they are called in ``tongue`` as well as in English and in themselves.
    """
    usual = tuple(_spoken_in(tongue, entry) for entry in usual_entries())
    known = {entry.tag.language for entry in usual}
    rare = tuple(_entry(tag, called(tag.language, tag.language)) for tag in _rare_tags(known))
    entries = [*usual, *rare]
    return Catalogue(
        usual,
        rare,
        index((word, number) for number, entry in enumerate(entries) for word in entry.words),
        index((other, number) for number, entry in enumerate(usual) for other in entry.others),
        index((str(entry.tag).casefold(), number) for number, entry in enumerate(usual)),
        index(_foreign_names(usual)),
    )


@lru_cache(maxsize=1)
def usual_entries() -> tuple[Entry, ...]:
    """The usual languages alone: takes a third of a second, once."""
    return tuple(_entry(tag, display(tag)) for tag in dict.fromkeys(_usual_tags()))


def called_exactly(text: str) -> LanguageTag | None:
    """The usual language that is called exactly ``text``, in English or in itself."""
    wanted = plain(text)
    return next((entry.tag for entry in usual_entries() if wanted in entry.phrases), None)


def _spoken_in(tongue: str, entry: Entry) -> Entry:
    name = "" if tongue == "en" else plain(code_in(str(entry.tag), tongue))
    if not name or name in entry.phrases:
        return entry
    words = tuple(dict.fromkeys((*entry.words, *name.split())))
    return replace(entry, phrases=(*entry.phrases, name), words=words)


def _entry(tag: LanguageTag, name: Name) -> Entry:
    phrases = tuple(dict.fromkeys((plain(name.english), plain(name.own))))
    words = tuple(dict.fromkeys(word for one in phrases for word in one.split()))
    others = (*_dialect_names(tag), *_other_names(tag))
    return Entry(tag, name, phrases, words, tuple(one for one in dict.fromkeys(others) if one not in phrases))


def _dialect_names(tag: LanguageTag) -> list[str]:
    """What ``tag`` is called where it has a name as a whole: Flemish, Brazilian Portuguese."""
    if tag.script is None and tag.region is None:
        return []
    names = names_of(str(tag))
    return [plain(name) for name in (names.get("en"), names.get(tag.language)) if name]


def _other_names(tag: LanguageTag) -> list[str]:
    return [one for one in OTHER_NAMES.get(str(tag), "").split("; ") if one]


def _usual_tags() -> Iterator[LanguageTag]:
    """Apple's, then all languages with two letters, then scripts of those with several, then countries."""
    yield from SYSTEM_LANGUAGES
    yield from APP_STORE_LANGUAGES
    people = writers()
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
    places.sort(key=lambda key: -people[key])
    for text in (*languages, *scripts, *_main_languages(people), *places, *OTHER_NAMES, *_dialects()):
        yield from _legal(text)


def _scripts(language: str, rests: Sequence[str], people: Mapping[str, int]) -> list[str]:
    """The scripts in which ``language`` is usually written, if they are several."""
    least = _USUAL_SHARE * people[language]
    usual = [rest for rest in rests if len(rest) == 4 and people[f"{language}-{rest}"] >= least]
    return usual if len(usual) > 1 else []


def _main_languages(people: Mapping[str, int]) -> list[str]:
    """Of every country the language that most people write there, so that it is what is found first."""
    tags = [f"{likely_language(part.code)}-{part.code}" for part in countries()]
    return sorted(tags, key=lambda tag: -people.get(tag, 0))


def _dialects() -> Iterator[str]:
    """Tags that have a name of their own, such as ``nl-BE``."""
    return (code for code, names in all_names().items() if "-" in code and names.get("en"))


def _rare_tags(known: set[str]) -> Iterator[LanguageTag]:
    """All other languages that have a name, but for groups of them."""
    names = all_names()
    for code in sorted(names):
        if len(code) in (2, 3) and code.islower() and code not in known:
            english = names[code].get("en", "")
            if english and "languages" not in english and "pidgins" not in english:
                yield from _legal(code)


def _foreign_names(usual: Sequence[Entry]) -> Iterator[tuple[str, int]]:
    """How usual languages and countries are called in the languages of Apple's systems."""
    speakers = {tag.language for tag in SYSTEM_LANGUAGES} - {"en"}
    names = all_names()
    by_code: dict[str, list[str]] = {}
    for number, entry in enumerate(usual):
        tag = entry.tag
        code = tag.region or (tag.language if tag.script is None else "")
        if code not in by_code:
            by_code[code] = [plain(name) for one, name in names.get(code, {}).items() if one in speakers]
        yield from ((name, number) for name in by_code[code])


def _typed(text: str) -> Iterator[LanguageTag]:
    """The tag that is spelled out as ``text``; where it is withdrawn, the one to use instead."""
    if len(text) > _LONGEST_TAG:
        return
    try:
        tag = LanguageTag.parse(text.replace("_", "-"))
    except InvalidTag:
        return
    yield tag.replacement or tag


def _legal(text: str) -> Iterator[LanguageTag]:
    """The tag ``text``, unless it is none or there is a better one."""
    try:
        tag = LanguageTag.parse(text)
    except InvalidTag:
        return
    if tag.replacement is None:
        yield tag


def _named(text: str) -> Iterator[LanguageTag]:
    """What CLDR calls so in any language."""
    # The table of names is read past its end where a name has a null in it.
    if len(text) > _SHORTEST_NAME and "\0" not in text:
        from langcodes import find  # noqa: PLC0415 -- see languages.tags

        try:
            yield from _legal(find(text).to_tag())
        except (LookupError, ValueError):
            return


def _rank(entry: Entry, wanted: str, words: Iterable[str], hyphened: str) -> int:
    """How well ``entry`` fits ``wanted``: smaller is better."""
    tag = str(entry.tag).casefold()
    if wanted == tag or wanted in entry.phrases or wanted in entry.others:
        return 0
    if tag.startswith(f"{hyphened}-"):
        return 1
    if any(phrase.startswith(wanted) for phrase in entry.phrases):
        return 2
    if all(any(word.startswith(one) for word in entry.words) for one in words):
        return 3
    if any(other.startswith(wanted) for other in entry.others):
        return 3
    return 5 if tag.startswith(hyphened) else 4
