"""What can go wrong, as values: a finding about the user's data, an error of an operation."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from studio.values import dataclass

Argument = str | int


class StudioError(Exception):
    """An operation failed for a reason a person can act on.

    ``message`` says what happened to which thing, in one sentence; ``hint`` says what to do.
    ``path`` and ``line`` (from 1) point at the place where there is one.
    """

    def __init__(self, message: str, hint: str, *, path: Path | None = None, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.path = path
        self.line = line


def said(error: Exception) -> str:
    """What ``error`` says: the text itself that it was raised with, which may be ``Words``."""
    match error.args:
        case (str(text), *_):
            return text
        case _:
            return str(error)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was found.

    ``pack`` is an asset pack id, ``manifest`` the manifest's path, ``field`` a key such as ``language`` or
    ``fileSelectors[2].file``; ``line`` and ``column`` count from 1; ``path`` is the file concerned.
    """

    pack: str | None = None
    manifest: Path | None = None
    field: str | None = None
    line: int | None = None
    column: int | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One observation of a lower floor: a rule's code, a place, and the arguments of its sentence.

    Words and severity are added by ``project.problems``; a finding has neither.
    """

    code: str
    place: Place
    arguments: dict[str, Argument] = field(default_factory=dict[str, Argument])
