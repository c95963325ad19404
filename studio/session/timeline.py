"""All steps of a session as they are told: what each was, when, and what a jump there would come to."""

from __future__ import annotations

from collections.abc import Callable

from studio.project.edits import Texts
from studio.session.history import History, Step
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Stop:
    """The state after ``step``, ``jump`` steps from now: taken back below zero, done again above.

    ``saved``: the files on disk hold exactly this. ``renames``: so many files and folders on disk get other
    names on the way there. ``opened``: it is how the project was opened.
    """

    step: Step
    jump: int
    saved: bool = False
    renames: int = 0
    opened: bool = False


def timeline(history: History, is_saved: Callable[[Texts], bool]) -> tuple[Stop, ...]:
    """Every state one can go to, the newest first. The last is the oldest that is still remembered."""
    renames = _renames(history)
    return tuple(
        Stop(step, number - history.cursor, is_saved(step.texts), renames[number], not step.label)
        for number, step in reversed(tuple(enumerate(history.steps)))
    )


def _renames(history: History) -> list[int]:
    """For each step, how many names on disk change between it and now."""
    found = [0] * len(history.steps)
    for number in range(history.cursor + 1, len(history.steps)):
        found[number] = found[number - 1] + len(history.steps[number].moves)
    for number in range(history.cursor - 1, -1, -1):
        found[number] = found[number + 1] + len(history.steps[number + 1].moves)
    return found
