"""Saving: several files at once, none of which another program changed meanwhile."""

from __future__ import annotations

import errno
import os
from collections.abc import Container, Sequence
from functools import partial
from pathlib import Path

from studio.errors import StudioError
from studio.files import make_folder, real, sweep, trouble, write_bytes, write_new
from studio.values import dataclass
from studio.words import words
from studio.workspace.digests import fingerprint, fingerprint_on_disk
from studio.workspace.project_store import SUFFIX
from studio.workspace.trash import to_trash

_EFFECTIVE = os.access in os.supports_effective_ids
_LEFT = words("It was left as it is.")
_NOTHING_SAVED = words("Nothing was saved.")
_NAMED = 3
"""Files that a sentence names; more are counted."""


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file to be: ``data`` are its bytes, ``None`` takes it away.

    ``base`` is the fingerprint of what was on disk when the change began; ``None`` where nothing was.
    """

    path: Path
    data: bytes | None
    base: str | None


@dataclass(frozen=True, slots=True)
class SaveRequest:
    """Files that are saved together; each path once.

    They belong to the project file ``home``. Where it is not there, its disk is not either, and folders made
    in its place would be hidden when it is back.
    """

    changes: tuple[FileChange, ...]
    home: Path | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """Every path of the request: on disk it is now as it was asked for, also where that is to be gone."""

    written: tuple[Path, ...]


def save(request: SaveRequest) -> Receipt:
    """Write and remove what ``request`` says. A link stays, and the file it leads to is written.

    Raises ``StudioError``, and nothing was touched, where a file is neither what it was nor already what it
    shall be, or where it is plain beforehand that it cannot be written. Raises it too where writing fails
    halfway, and then says what was saved; saving again does the rest. What is removed goes to the trash,
    after all else.
    """
    _require_home(request)
    todo = [change for change in request.changes if not _is_done(change)]
    for change in todo:
        _require_permission(change)
    for change in todo:  # What an earlier process left half-written when it was killed.
        sweep(real(change.path).parent, {real(change.path).name})
    ordered = sorted(todo, key=lambda change: change.data is None)
    for number, change in enumerate(ordered):
        try:
            _carry_out(change)
        except StudioError as problem:
            raise _halfway(problem, ordered[:number], ordered[number:]) from problem
    return Receipt(tuple(change.path for change in request.changes))


class _Saved(Container[str]):
    """The names of all files that a save writes."""

    def __contains__(self, name: object) -> bool:
        return str(name).endswith((".json", SUFFIX))


def sweep_up(project: Path, manifest_folder: Path) -> None:
    """Remove what a save that was killed left half-written beside its files."""
    for folder in {project.parent, manifest_folder}:
        sweep(folder, _Saved())


def _require_home(request: SaveRequest) -> None:
    """Raise ``StudioError`` where what the files belong to is not there any more."""
    home = request.home
    if home is not None and fingerprint_on_disk(home) is None:
        raise StudioError(
            words("{home} is not there any more, so nothing was saved.", home=home.name),
            words("Connect its disk or put it back, then save again; or save a copy somewhere else."),
            path=home,
        )


def _is_done(change: FileChange, left: str = _NOTHING_SAVED) -> bool:
    """Whether the file is what it shall be. Raises ``StudioError`` where it is not what it was either.

    ``left`` begins its hint.
    """
    found = fingerprint_on_disk(change.path)
    if found == fingerprint(change.data):
        return True
    if found == change.base:
        return False
    name = change.path.name
    if change.base is None:
        what = words("{file} is there already: another program made it in the meantime.", file=name)
    elif found is None:
        what = words("{file} was moved or removed by another program since it was opened.", file=name)
    else:
        what = words("{file} was changed by another program since it was opened.", file=name)
    raise StudioError(what, words("{left} Choose which version to keep.", left=left), path=change.path)


def _require_permission(change: FileChange) -> None:
    """Raise ``StudioError`` where the file or its folder is protected.

    Replacing a file asks only for its folder's permission; but who protects a file means its content.
    """
    target = real(change.path)
    if target.exists() and not _may(target, os.W_OK):
        raise StudioError(
            words("{path} is protected against changes, so nothing was saved.", path=change.path.name),
            words(
                "Take the protection off (or check the file out, if your team does that), then save again."
            ),
            path=change.path,
        )
    if target.parent.is_dir() and not _may(target.parent, os.W_OK | os.X_OK):
        denied = OSError(errno.EACCES, os.strerror(errno.EACCES))
        raise trouble(denied, target, "written", called=change.path.name)


def _may(path: Path, what: int) -> bool:
    return os.access(path, what, effective_ids=_EFFECTIVE)


def _carry_out(change: FileChange) -> None:
    if change.data is None:
        if not _is_done(change, _LEFT):
            to_trash(change.path)
        return
    target = real(change.path)
    make_folder(target.parent)
    if change.base is None:
        if not write_new(target, change.data):  # The disk itself sees to it that nothing is replaced.
            _require_as_it_was(change)
    else:
        write_bytes(target, change.data, at_last=partial(_require_as_it_was, change))


def _require_as_it_was(change: FileChange) -> None:
    """Raise ``StudioError`` where another program changed the file since all of them were looked at.

    What it changes between this and the change of name, some microseconds later, no system tells everywhere.
    """
    _is_done(change, _LEFT)


def _halfway(problem: StudioError, done: Sequence[FileChange], left: Sequence[FileChange]) -> StudioError:
    """``problem``, and what became of the other files."""
    if len(done) + len(left) == 1:
        return problem
    what = (
        words(
            "{message} Saved before that: {done}. Not saved yet: {files}.",
            message=problem.message,
            done=_listed(done),
            files=_listed(left),
        )
        if done
        else words(
            "{message} Nothing was saved before that. Not saved yet: {files}.",
            message=problem.message,
            files=_listed(left),
        )
    )
    return StudioError(what, words("{hint} Then save again.", hint=problem.hint), path=problem.path)


def _listed(changes: Sequence[FileChange]) -> str:
    names = ", ".join(change.path.name for change in changes[:_NAMED])
    if len(changes) > _NAMED:
        return words("{files}, {count} more", files=names, count=len(changes) - _NAMED)
    return names
