"""The lines of the palette: what can be done, or where one can go, each with what is wished by it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from studio.project.ranking import asked, fitness, folded
from studio.ui.look.colours import Meaning
from studio.ui.pieces.chips import Language
from studio.values import dataclass

_SAME_IN_ENGLISH, _IN_ITS_MENU, _IN_ITS_SENTENCE = 50, 300, 700
"""How much less it counts where the words are not in the name itself."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: its ``text``, ``aside`` after it, ``keys`` at its end; ``obstacle`` says why it cannot be.

    ``key`` tells it from all others. It stands under the heading ``group``.
    """

    key: str
    text: str
    wish: object
    aside: str = ""
    keys: str = ""
    sign: str = ""
    meaning: Meaning | None = None
    pack: str = ""
    language: Language | None = None
    mono: bool = False
    obstacle: str | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """An action as it is looked for: by its text, in English too, by its menu and by what it does."""

    entry: Entry
    english: str = ""
    menu: str = ""
    about: str = ""


def found(commands: Sequence[Command], text: str) -> tuple[Entry, ...]:
    """Those that fit ``text``, best first; those that cannot be done now come after all others."""
    words = asked(text)
    fits = ((one, _fits(one, words)) for one in commands)
    ranked = sorted(
        ((one.entry, fit) for one, fit in fits if fit is not None),
        key=lambda pair: (pair[0].obstacle is not None, -pair[1]),
    )
    return tuple(entry for entry, _ in ranked)


def unasked(commands: Sequence[Command], recent: Sequence[str], last: str, every: str) -> tuple[Entry, ...]:
    """All of them: ``recent`` ones, by key, under the heading ``last``, then the others under ``every``."""
    by_key = {one.entry.key: one.entry for one in commands}
    first = [by_key[key] for key in recent if key in by_key]
    rest = [one.entry for one in commands if one.entry.key not in recent]
    rest.sort(key=lambda entry: entry.obstacle is not None)
    return (*_under(first, last), *_under(rest, every if first else ""))


def _under(entries: Iterable[Entry], group: str) -> list[Entry]:
    return [replace(one, group=group) for one in entries]


def _fits(command: Command, words: Sequence[str]) -> int | None:
    text = folded(command.entry.text)
    chances = (
        (fitness(words, text), 0),
        (fitness(words, folded(command.english)), _SAME_IN_ENGLISH),
        (fitness(words, f"{folded(command.menu)} {text}", scattered=False), _IN_ITS_MENU),
        (fitness(words, folded(command.about), scattered=False), _IN_ITS_SENTENCE),
    )
    return max((fit - less for fit, less in chances if fit is not None), default=None)
