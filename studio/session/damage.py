"""A project file that cannot be read: what it says, where it breaks, and what could take its place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import Enum
from pathlib import Path

from studio.errors import StudioError
from studio.files import write_bytes, write_new
from studio.manifest.conflict_marks import Keep, conflicts, resolved
from studio.manifest.document import Document
from studio.values import dataclass
from studio.words import words
from studio.workspace.drafts import Draft, kept_drafts, read_draft
from studio.workspace.project_store import NewerProject, project_data, read_project


class Origin(Enum):
    """Where a text comes from that could take the place of one that cannot be read.

    ``FIRST`` and ``SECOND`` are the two versions between which version control could not decide.
    """

    DRAFT = "draft"
    KEPT = "kept"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Remedy:
    """A whole project file. ``written`` is when it was kept, ``name`` what version control calls it."""

    origin: Origin
    data: bytes
    written: float = 0.0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Damage:
    """The project file ``path`` holds ``data``, which is no project, for ``message``, from ``line`` on."""

    path: Path
    data: bytes
    message: str
    hint: str
    line: int | None
    remedies: tuple[Remedy, ...] = ()

    @property
    def text(self) -> str:
        """What the file says, as far as it is text."""
        return Document.read(self.data).text

    @property
    def is_half_merged(self) -> bool:
        """Whether version control left two versions in it."""
        return bool(conflicts(self.text))


class ProjectDamaged(StudioError):  # noqa: N818 -- named for what it is, like the others
    """A project file that is there and makes no sense; ``damage`` says more."""

    def __init__(self, damage: Damage) -> None:
        super().__init__(damage.message, damage.hint, path=damage.path, line=damage.line)
        self.damage = damage


def require_whole(path: Path) -> None:
    """Raise ``ProjectDamaged`` where the project file ``path`` cannot be read, or another ``StudioError``."""
    data = project_data(path)
    try:
        read_project(path, data)
    except NewerProject:
        raise
    except StudioError as trouble:
        raise ProjectDamaged(_damage(path, data, trouble)) from trouble


def mend(path: Path, damaged: bytes, text: bytes) -> Path:
    """Let the project file ``path`` say ``text``; where what it said before, ``damaged``, is kept.

    Raises ``StudioError``, and nothing was changed, where it says something else by now.
    """
    if project_data(path) != damaged:
        raise StudioError(
            words("{path} was changed by another program in the meantime.", path=path.name),
            words("Open it again."),
            path=path,
        )
    read_project(path, text)
    now = f"{datetime.now():%Y-%m-%d %H-%M-%S}"  # noqa: DTZ005 -- for people, who live by their own clock
    number = 1
    while not write_new(kept := path.with_name(f"{path.name} {now} {number}.damaged"), damaged):
        number += 1
    write_bytes(path, text)
    return kept


def _damage(path: Path, data: bytes, trouble: StudioError) -> Damage:
    text = Document.read(data).text
    remedies = tuple(one for one in _found(path, text) if _is_whole(path, one.data) and one.data != data)
    return Damage(path, data, trouble.message, trouble.hint, trouble.line, remedies)


def _found(path: Path, text: str) -> Iterator[Remedy]:
    places = conflicts(text)
    if places:
        for keep, origin, side in (
            (Keep.FIRST, Origin.FIRST, places[0].first),
            (Keep.SECOND, Origin.SECOND, places[0].second),
        ):
            yield Remedy(origin, resolved(text, [keep] * len(places)).encode(), name=side.name)
    try:
        draft = read_draft(path)
    except StudioError:
        draft = None
    kept = kept_drafts(path)
    for origin, one in (
        *([(Origin.DRAFT, draft)] if draft is not None else []),
        *((Origin.KEPT, one.draft) for one in kept),
    ):
        data = _project_in(one, path)
        if data is not None:
            yield Remedy(origin, data, one.written)
            return  # The newest is enough: older ones are still where they were kept.


def _project_in(draft: Draft, path: Path) -> bytes | None:
    return next((file.data for file in draft.files if file.path == path), None)


def _is_whole(path: Path, data: bytes) -> bool:
    try:
        read_project(path, data)
    except StudioError:
        return False
    return True
