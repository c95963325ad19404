"""What is not saved, as requests to the disk: to save it, to keep it as a draft, to take a draft up again."""

from __future__ import annotations

from pathlib import Path

from studio.errors import Place
from studio.project.edits import Change, Edit, Move, RemoveManifest, SetProject, SetText, Texts, Trip
from studio.session.session import Session
from studio.workspace.drafts import Draft, DraftFile, fingerprint
from studio.workspace.project_store import project_bytes, read_project
from studio.workspace.saving import FileChange, SaveRequest


def save_request(session: Session) -> SaveRequest:
    """What has to be written or removed so that the files hold what the session says."""
    texts = session.texts
    return SaveRequest(
        tuple(
            FileChange(path, _bytes(session, path, texts), _base(session, path)) for path in session.unsaved()
        ),
        session.path,
    )


def draft_of(session: Session, written: float) -> Draft:
    """What is not saved, as a draft of the time ``written`` (seconds since 1970)."""
    return _draft(session, written, session.texts, session.trips)


def draft_ahead(session: Session, written: float, texts: Texts, moves: tuple[Move, ...]) -> Draft | None:
    """The draft for when ``moves`` are made and the texts are ``texts``, to be written before they are.

    ``None`` where nothing is unsaved then.
    """
    if not session.unsaved(texts):
        return None
    return _draft(session, written, texts, (*session.trips, Trip(moves)))


def _draft(session: Session, written: float, texts: Texts, trips: tuple[Trip, ...]) -> Draft:
    paths = session.unsaved(texts)
    files = tuple(DraftFile(path, _bytes(session, path, texts), _base(session, path)) for path in paths)
    return Draft(session.path, written, files, trips)


def fits_now(draft: Draft, session: Session) -> bool:
    """Whether ``session`` knows the files of ``draft`` as they were when it was begun, or as it has them."""
    return all(_base(session, one.path) in (one.base, fingerprint(one.data)) for one in draft.files)


def restoring(draft: Draft, texts: Texts, label: str, moves: tuple[Move, ...] = ()) -> Edit:
    """The one step that brings ``draft`` back. Raises ``StudioError`` where its project makes no sense.

    Files that were renamed have their new names on disk, and the texts of the draft say them: they are not
    renamed again, nor back. ``moves`` are those for which the draft was written and that were not made.
    """
    changes: list[Change] = []
    for file in draft.files:
        if file.path == draft.project:
            if file.data is not None:
                project = read_project(file.path, file.data)
                changes.append(SetProject(project.model_dump()))
        elif file.data is None:
            if file.path in texts.documents:
                changes.append(RemoveManifest(file.path))
        else:
            changes.append(SetText(file.path, file.data))
    manifests = [file.path for file in draft.files if file.path != draft.project]
    return Edit(label, tuple(changes), Place(manifest=manifests[0] if manifests else None), moves=moves)


def _bytes(session: Session, path: Path, texts: Texts) -> bytes | None:
    """What ``path`` is to hold by ``texts``; ``None`` where it is to go."""
    if path == session.path:
        return project_bytes(texts.project)
    document = texts.documents.get(path)
    return None if document is None else document.data


def _base(session: Session, path: Path) -> str | None:
    """The fingerprint of what ``path`` is known to hold; ``None`` where it is not there."""
    if path == session.path:
        return fingerprint(session.project_data)
    document = session.base.documents.get(path)
    return None if document is None else fingerprint(document.data)
