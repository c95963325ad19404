"""Looking up entries by the beginnings of their words, and words that are nearly right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from string import ascii_lowercase

from studio.values import dataclass

_SHORTEST_STEM = 5
"""So many letters of a name are enough for a longer word: "Brazilian" finds Brazil."""

_LONGEST_SPELLED = 20
"""Longer words are not put right: it takes a look for every letter of the alphabet at every place."""

_LAST = "\U0010ffff"
"""Sorts behind every letter."""


@dataclass(frozen=True, slots=True)
class Index:
    """Words in order, and beside each the number of the entry that has it; a word may stand many times."""

    words: tuple[str, ...]
    entries: tuple[int, ...]
    _distinct: frozenset[str]

    def begun(self, start: str) -> set[int]:
        """The entries with a word that begins with ``start``."""
        first = bisect_left(self.words, start)
        return set(self.entries[first : bisect_left(self.words, start + _LAST, first)])

    def stemmed(self, word: str) -> set[int]:
        """The entries with a word, of some length, that is the beginning of ``word``."""
        found: set[int] = set()
        for length in range(_SHORTEST_STEM, len(word)):
            found |= self.exact(word[:length])
        return found

    def exact(self, word: str) -> set[int]:
        """The entries with the word ``word``."""
        first = bisect_left(self.words, word)
        last = first
        while last < len(self.words) and self.words[last] == word:
            last += 1
        return set(self.entries[first:last])

    def holding(self, wanted: Sequence[str]) -> set[int]:
        """The entries that have, for each of ``wanted``, a word that it begins or that begins it."""
        found: set[int] | None = None
        for word in wanted:
            these = self.begun(word) | self.stemmed(word)
            found = these if found is None else found & these
            if not found:
                return set()
        return found or set()

    def nearest(self, word: str) -> str | None:
        """The word that ``word`` is but for one letter; ``None`` where it is none or already one."""
        if len(word) > _LONGEST_SPELLED or word in self._distinct:
            return None
        return next((near for near in _one_letter_off(word) if near in self._distinct), None)


def index(words: Iterable[tuple[str, int]]) -> Index:
    """An index of words with the numbers of their entries."""
    ordered = sorted(set(words))
    all_words = tuple(word for word, _ in ordered)
    return Index(all_words, tuple(entry for _, entry in ordered), frozenset(all_words))


def _one_letter_off(word: str) -> Iterator[str]:
    """``word`` with a letter less, two swapped, another one, one more; in this order."""
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    for before, after in parts[:-1]:
        yield before + after[1:]
    for before, after in parts[:-2]:
        yield before + after[1] + after[0] + after[2:]
    for letter in ascii_lowercase:
        for before, after in parts[:-1]:
            yield before + letter + after[1:]
        for before, after in parts:
            yield before + letter + after
