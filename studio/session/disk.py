"""What the files of a project hold: the project file and its manifests, as they lie on disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path

from studio.errors import StudioError
from studio.files import is_folder, trouble
from studio.manifest.document import Document
from studio.project.edits import Texts
from studio.project.project_file import ProjectFile
from studio.values import dataclass
from studio.words import words
from studio.workspace.manifests import load_document, manifests_in
from studio.workspace.project_store import project_data, read_project

Stamp = tuple[int, int, int, int]
"""Size, times of change of content and of rights in nanoseconds, inode: with the same stamp a file is not
read again. So what is written in place, as long as before and within one tick of the disk's clock (some
milliseconds) after it was read, is not seen until it changes again: reading hundreds of manifests at every
look would cost more than that is worth.
"""


@dataclass(frozen=True, slots=True)
class Disk:
    """``texts`` as the files say them. ``unreadable``: manifests that could not be read, and why.

    ``project_data`` are the bytes of the project file.
    ``absent`` says why the project file itself cannot be read now; everything else is then as it was.
    """

    texts: Texts
    project_data: bytes = b""
    unreadable: Mapping[Path, StudioError] = field(default_factory=dict[Path, StudioError])
    stamps: Mapping[Path, Stamp] = field(default_factory=dict[Path, Stamp])
    absent: StudioError | None = None


def read_disk(path: Path, before: Disk | None = None) -> Disk:
    """The files of the project ``path``. What has not changed since ``before`` is the same object as there.

    Raises ``StudioError`` where the project file cannot be read and there is no ``before``.
    """
    try:
        stamps: dict[Path, Stamp] = {path: _stamp(path)}
        data, project = _project(path, stamps, before)
        manifests = _manifests(path.parent / project.manifest_folder, before)
    except StudioError as error:
        if before is None:
            raise
        return replace(before, absent=error)
    documents: dict[Path, Document] = {}
    unreadable: dict[Path, StudioError] = {}
    for manifest in manifests:
        try:
            stamps[manifest] = _stamp(manifest)
            documents[manifest] = _document(manifest, stamps, before)
        except StudioError as error:
            unreadable[manifest] = error
    texts = Texts(project, documents)
    if before is not None and _same(before.texts, texts):
        texts = before.texts
    return Disk(texts, data, unreadable, stamps)


def _manifests(folder: Path, before: Disk | None) -> tuple[Path, ...]:
    """The manifests in ``folder``. Where there were some, a folder that is gone is trouble, not a removal."""
    if before is not None and before.texts.documents and not is_folder(folder):
        raise StudioError(
            words("The folder {folder} with the manifests is not there.", folder=folder.name),
            words("Put it back, or check that its disk is connected."),
            path=folder,
        )
    return manifests_in(folder)


def _stamp(path: Path) -> Stamp:
    try:
        facts = path.stat()
    except OSError as error:
        raise trouble(error, path, "read") from error
    return facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns, facts.st_ino


def _project(path: Path, stamps: Mapping[Path, Stamp], before: Disk | None) -> tuple[bytes, ProjectFile]:
    if before is not None and before.stamps.get(path) == stamps[path]:
        return before.project_data, before.texts.project
    data = project_data(path)
    if before is not None and data == before.project_data:
        return data, before.texts.project
    project = read_project(path, data)
    return data, before.texts.project if before and before.texts.project == project else project


def _document(manifest: Path, stamps: Mapping[Path, Stamp], before: Disk | None) -> Document:
    known = before.texts.documents.get(manifest) if before is not None else None
    if before is not None and known is not None and before.stamps.get(manifest) == stamps[manifest]:
        return known
    document = load_document(manifest)
    return known if known == document and known is not None else document


def _same(one: Texts, other: Texts) -> bool:
    return one.project is other.project and (
        list(one.documents) == list(other.documents)
        and all(one.documents[path] is document for path, document in other.documents.items())
    )
