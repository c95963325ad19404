"""Unsaved work, kept in the user's state folder until it is saved: one draft for each project."""

from __future__ import annotations

import base64
import contextlib
import json
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from blake3 import blake3
from platformdirs import user_state_path

from studio.errors import StudioError
from studio.files import make_folder, real, sweep, trouble, write_bytes, write_new
from studio.project.edits import Move, Trip
from studio.values import dataclass
from studio.words import words
from studio.workspace.digests import fingerprint, fingerprint_on_disk
from studio.workspace.lock import Holder, another_runs, this_process

__all__ = [
    "Draft",
    "DraftFile",
    "KeptDraft",
    "drafts_folder",
    "drafts_of",
    "drop_draft",
    "fingerprint",
    "fits",
    "kept_drafts",
    "read_draft",
    "set_aside",
    "write_draft",
    "writer_runs",
]

FORMAT = 1
KEPT = 20
"""Drafts that were set aside and stay, of each project."""


@dataclass(frozen=True, slots=True)
class DraftFile:
    """One file that was not saved: ``data`` are its unsaved bytes; ``None``: it was to be removed.

    ``base`` is the fingerprint of what was on disk when the work on it began; ``None`` where nothing was.
    """

    path: Path
    data: bytes | None
    base: str | None


@dataclass(frozen=True, slots=True)
class Draft:
    """What was not saved of one project.

    ``moves`` were made on disk since it was last saved, each step's together, the oldest first; of the last
    of them the draft may have been written before they were made. ``written`` counts seconds since 1970;
    ``writer`` is filled in when the draft is written.
    """

    project: Path
    written: float
    files: tuple[DraftFile, ...]
    moves: tuple[Trip, ...] = ()
    writer: Holder | None = None


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft that was put aside, and the file in which it is kept; ``None`` where it is not there."""

    draft: Draft
    path: Path | None


def write_draft(draft: Draft) -> None:
    """Keep ``draft`` in place of the project's earlier one. Raises ``StudioError``."""
    path = _draft_path(draft.project)
    try:
        make_folder(path.parent)
        sweep(path.parent, {path.name})
        write_bytes(path, _encoded(draft, this_process()))
    except StudioError as error:  # Nobody knows the draft by the name of its file.
        cause = error.__cause__
        denied = cause if isinstance(cause, OSError) else OSError(str(error))
        called = words("A draft of the unsaved work on {project}", project=draft.project.stem)
        told = trouble(denied, path, "kept", called=called)
        raise StudioError(
            told.message, words("Save soon: until then the changes are only in this window."), path=path
        ) from error


def read_draft(project: Path) -> Draft | None:
    """The draft of ``project``, if there is one. A damaged one is set aside, and counts as none.

    Raises ``StudioError`` where it is there and cannot be read.
    """
    path = _draft_path(project)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise trouble(
            error, path, "read", called=words("The unsaved work on {project}", project=project.name)
        ) from error
    draft = _decoded(content)
    if draft is None:
        with contextlib.suppress(StudioError):
            set_aside(project)
    return draft


def writer_runs(draft: Draft) -> bool:
    """Whether another window, still at work, wrote ``draft``: then it is that window's to save."""
    return draft.writer is not None and another_runs(draft.writer)


def drop_draft(project: Path) -> None:
    """Forget the draft of ``project``, unless another process that still runs wrote it; never raises."""
    with contextlib.suppress(StudioError):
        draft = read_draft(project)
        if draft is not None and not writer_runs(draft):
            with contextlib.suppress(OSError):
                _draft_path(project).unlink()


def set_aside(project: Path) -> Path | None:
    """Put the draft of ``project`` under a name with the time, for people to find; where it is then.

    Raises ``StudioError``, and the draft stays. The oldest beyond the newest 20 go.
    """
    path = _draft_path(project)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise trouble(error, path, "read") from error
    now = datetime.now(UTC).strftime("%Y-%m-%d %H-%M-%S.%f")
    number = 0
    while not write_new(kept := path.with_name(f"{path.stem} {now} {number:03}.kept"), content):
        number += 1
    with contextlib.suppress(OSError):
        path.unlink()
    for old in sorted(path.parent.glob(f"{_digest(project)} *.kept"))[:-KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
    return kept


def kept_drafts(project: Path) -> tuple[KeptDraft, ...]:
    """The drafts of ``project`` that were put aside and can be read, the newest first; never raises."""
    found: list[KeptDraft] = []
    folder = _draft_path(project).parent
    for path in sorted(folder.glob(f"{_digest(project)} *.kept"), reverse=True):
        try:
            draft = _decoded(path.read_bytes())
        except OSError:
            continue
        if draft is not None:
            found.append(KeptDraft(draft, path))
    return tuple(found)


def fits(draft: Draft) -> bool:
    """Whether nothing but a save of this very draft has changed its files on disk since it was begun."""
    try:
        return all(fingerprint_on_disk(one.path) in (one.base, fingerprint(one.data)) for one in draft.files)
    except StudioError:
        return False


def drafts_folder() -> Path:
    """Where drafts lie, also those that were put aside."""
    return user_state_path("Pack Studio", appauthor=False) / "drafts"


def drafts_of(pid: int) -> tuple[Draft, ...]:
    """The drafts that process ``pid`` of this computer wrote last, the newest first; never raises."""
    found: list[Draft] = []
    host = this_process().host
    for path in drafts_folder().glob("*.json"):
        with contextlib.suppress(OSError):
            draft = _decoded(path.read_bytes())
            if draft is not None and draft.writer is not None:
                found += [draft] * ((draft.writer.host, draft.writer.pid) == (host, pid))
    return tuple(sorted(found, key=lambda draft: -draft.written))


def _draft_path(project: Path) -> Path:
    return drafts_folder() / f"{_digest(project)}.json"


def _digest(project: Path) -> str:
    return blake3(os.fsencode(real(project))).hexdigest()[:32]


def _encoded(draft: Draft, writer: Holder) -> bytes:
    values = {
        "format": FORMAT,
        "project": str(draft.project),
        "written": draft.written,
        "host": writer.host,
        "pid": writer.pid,
        "since": writer.since,
        "files": [{"path": str(one.path), "base": one.base, **_content(one.data)} for one in draft.files],
        "moves": [
            {
                "names": [[str(one.source), str(one.target)] for one in trip.moves],
                "made": [str(folder) for folder in trip.made],
            }
            for trip in draft.moves
        ],
    }
    return json.dumps(values, indent=1).encode()  # Only ASCII, so any name survives.


def _content(data: bytes | None) -> dict[str, str]:
    """Text where it is text, so that a person can read it in need."""
    if data is None:
        return {}
    try:
        return {"text": data.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode("ascii")}


def _decoded(content: bytes) -> Draft | None:
    try:
        values = cast("dict[str, object]", json.loads(content))
        if values["format"] != FORMAT:
            return None
        writer = Holder(_text(values, "host"), _number(values, "pid"), _number(values, "since"))
        files = tuple(_file(one) for one in cast("Sequence[dict[str, object]]", values["files"]))
        written = float(cast("float", values["written"]))
        datetime.fromtimestamp(written)  # noqa: DTZ006 -- a time of which nothing can be said raises here
        trips = cast("Sequence[dict[str, object]]", values.get("moves", ()))
        return Draft(Path(_text(values, "project")), written, files, tuple(map(_trip, trips)), writer)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError, OSError):
        return None


def _file(values: dict[str, object]) -> DraftFile:
    data: bytes | None = None
    if "text" in values:
        data = _text(values, "text").encode()
    elif "base64" in values:
        data = base64.b64decode(_text(values, "base64"), validate=True)
    base = None if values["base"] is None else _text(values, "base")
    return DraftFile(Path(_text(values, "path")), data, base)


def _trip(values: dict[str, object]) -> Trip:
    names = cast("Sequence[Sequence[str]]", values["names"])
    made = cast("Sequence[str]", values["made"])
    return Trip(tuple(Move(Path(source), Path(target)) for source, target in names), tuple(map(Path, made)))


def _text(values: dict[str, object], key: str) -> str:
    value = values[key]
    if not isinstance(value, str):
        raise TypeError(key)
    return value


def _number(values: dict[str, object], key: str) -> int:
    value = values[key]
    if not isinstance(value, int):
        raise TypeError(key)
    return value
