"""What is not saved, as requests to the disk: to save it, to keep it as a draft, to take a draft up again."""

from __future__ import annotations

from pathlib import Path

from studio.errors import Place
from studio.project.edits import Change, Edit, RemoveManifest, SetProject, SetText, Texts
from studio.session.session import Session
from studio.workspace.drafts import Draft, DraftFile, fingerprint
from studio.workspace.project_store import project_bytes, read_project
from studio.workspace.saving import FileChange, SaveRequest


def save_request(session: Session) -> SaveRequest:
    """What has to be written or removed so that the files hold what the session says."""
    return SaveRequest(
        tuple(FileChange(path, _now(session, path), _base(session, path)) for path in session.unsaved())
    )


def draft_of(session: Session, written: float) -> Draft:
    """What is not saved, as a draft of the time ``written`` (seconds since 1970)."""
    files = tuple(DraftFile(path, _now(session, path), _base(session, path)) for path in session.unsaved())
    return Draft(session.path, written, files)


def restoring(draft: Draft, texts: Texts, label: str) -> Edit:
    """The one step that brings ``draft`` back. Raises ``StudioError`` where its project makes no sense."""
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
    return Edit(label, tuple(changes), Place(manifest=manifests[0] if manifests else None))


def _now(session: Session, path: Path) -> bytes | None:
    """What ``path`` is to hold; ``None`` where it is to go."""
    if path == session.path:
        return project_bytes(session.texts.project)
    document = session.texts.documents.get(path)
    return None if document is None else document.data


def _base(session: Session, path: Path) -> str | None:
    """The fingerprint of what ``path`` is known to hold; ``None`` where it is not there."""
    if path == session.path:
        return fingerprint(session.project_data)
    document = session.base.documents.get(path)
    return None if document is None else fingerprint(document.data)
