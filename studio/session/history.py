"""What was done, step by step: a line of values and a place in it. Immutable."""

from __future__ import annotations

from dataclasses import field, replace
from pathlib import Path
from typing import Self

from studio.errors import Place
from studio.project.edits import Move, Texts
from studio.values import dataclass

LONGEST = 500
"""Steps that are remembered; older ones can no longer be undone."""


@dataclass(frozen=True, slots=True)
class Step:
    """The texts after one edit, what the edit is called, and where it was made.

    ``moves`` were made on disk with it, for which the folders ``made`` were made. A step only says so: who
    goes over it makes the moves, or takes them back. ``at`` is when it was made, in seconds since 1970.
    """

    label: str
    texts: Texts
    focus: Place = field(default_factory=Place)
    merge: str | None = None
    moves: tuple[Move, ...] = ()
    made: tuple[Path, ...] = ()
    at: float | None = None


@dataclass(frozen=True, slots=True)
class History:
    """Steps in order; ``cursor`` is the one that counts now. The first is where everything began."""

    steps: tuple[Step, ...]
    cursor: int = 0

    @classmethod
    def beginning(cls, texts: Texts, at: float | None = None) -> Self:
        """A history in which nothing was done yet."""
        return cls((Step("", texts, at=at),))

    @property
    def current(self) -> Step:
        return self.steps[self.cursor]

    @property
    def back(self) -> Step | None:
        """The step that undo would take back, or ``None``."""
        return self.current if self.cursor else None

    @property
    def ahead(self) -> Step | None:
        """The step that redo would do again, or ``None``."""
        return self.steps[self.cursor + 1] if self.cursor + 1 < len(self.steps) else None

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, or ``None``."""
        return self.back.label if self.back is not None else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, or ``None``."""
        return self.ahead.label if self.ahead is not None else None

    def doing(self, step: Step) -> Self:
        """With ``step`` done; what had been undone is forgotten.

        A step with the same ``merge`` as the one before takes its place; where nothing is left of the two,
        both go. What was moved on disk is never merged: each such step is taken back by itself.
        """
        kept = self.steps[: self.cursor + 1]
        moved = step.moves or self.current.moves
        if step.merge is not None and step.merge == self.current.merge and not moved:
            kept = kept[:-1]
            if kept and kept[-1].texts == step.texts:
                return replace(self, steps=kept, cursor=len(kept) - 1)
        steps = (*kept, step)[-LONGEST - 1 :]
        return replace(self, steps=steps, cursor=len(steps) - 1)

    def inserting(self, *steps: Step) -> Self:
        """With ``steps`` done, the last of which changes nothing: what was undone can still be redone."""
        done, ahead = self.closing().steps[: self.cursor + 1], self.steps[self.cursor + 1 :]
        every = (*done, *steps, *ahead)[-LONGEST - 1 :]
        return replace(self, steps=every, cursor=len(every) - len(ahead) - 1)

    def closing(self) -> Self:
        """With nothing to be merged into the current step any more: the focus moved on, or it was saved."""
        if self.current.merge is None:
            return self
        steps = list(self.steps)
        steps[self.cursor] = replace(self.current, merge=None)
        return replace(self, steps=tuple(steps))

    def undone(self) -> Self:
        """One step back; the same where there is none. What is typed next is a step of its own."""
        return self._at(self.cursor - 1) if self.cursor else self

    def redone(self, made: tuple[Path, ...] = ()) -> Self:
        """One step forward; the same where there is none. ``made``: the folders made for its moves now."""
        if self.ahead is None:
            return self
        history = self._at(self.cursor + 1)
        if made == history.current.made:
            return history
        steps = list(history.steps)
        steps[history.cursor] = replace(history.current, made=made)
        return replace(history, steps=tuple(steps))

    def towards(self, number: int) -> Self:
        """At step ``number``, or where a step that moved something on disk is next on the way there."""
        cursor, last = self.cursor, len(self.steps) - 1
        while cursor > max(0, number) and not self.steps[cursor].moves:
            cursor -= 1
        while cursor < min(last, number) and not self.steps[cursor + 1].moves:
            cursor += 1
        return self if cursor == self.cursor else self._at(cursor)

    def number_of(self, step: Step) -> int | None:
        """Which of the steps is ``step``, also when it has been closed since; ``None``: it is forgotten."""
        numbers = range(len(self.steps))
        return next((number for number in numbers if _is_same(self.steps[number], step)), None)

    def _at(self, cursor: int) -> Self:
        return replace(self.closing(), cursor=cursor).closing()


def _is_same(one: Step, other: Step) -> bool:
    # Two steps have the same texts only where one of them only moved something on disk.
    return one.texts is other.texts and (one.label, one.moves, one.at) == (other.label, other.moves, other.at)
