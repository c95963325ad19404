"""A copy of a project somewhere else, with all that is not saved: its own place may be write-protected."""

from __future__ import annotations

from pathlib import Path

from studio.errors import StudioError
from studio.files import facts_of, new_folder, real, write_new
from studio.manifest.paths import is_absolute
from studio.progress import CancelToken
from studio.project.edits import Edit, SetProject, SetValue, Texts, apply
from studio.project.intents import relative
from studio.project.project_file import MANIFESTS
from studio.session.state import OpenProject
from studio.values import dataclass
from studio.words import words
from studio.workspace.project_store import project_bytes

OUTPUT = "builds"
"""Where the packs of a copy are built: never where those of the original are."""


@dataclass(frozen=True, slots=True)
class Original:
    """What is copied: the project where it lies, and its texts as they are edited now."""

    project: OpenProject
    texts: Texts


@dataclass(frozen=True, slots=True)
class ProjectCopy:
    """The copy's project file ``path`` and how many manifests came with it.

    ``far``: the sources lie on another disk, so their full path is written, which holds only here.
    ``unaimed`` are manifests with a source folder of their own that could not be led to the same place.
    """

    path: Path
    manifests: int
    far: bool = False
    unaimed: tuple[str, ...] = ()


def copy_project(original: Original, parent: Path, name: str, cancel: CancelToken) -> ProjectCopy:
    """Write ``original`` into a new folder in ``parent``, called ``name`` or the next free one like it.

    The copy takes its files from where the original takes them. Nothing is ever replaced, and where it fails
    nothing is left behind. Raises ``StudioError``, or ``Cancelled``.
    """
    folder = _free(parent, name)
    project = original.project
    manifests = _manifest_folder(project)
    texts, unaimed = _aimed(original, real(parent) / folder.name, manifests)
    with new_folder(folder) as part:
        (part / manifests).mkdir(parents=True, exist_ok=True)
        _write(part / project.path.name, project_bytes(texts.project))
        for path, document in texts.documents.items():
            cancel.check()
            _write(part / manifests / path.name, document.data)
    far = is_absolute(texts.project.source_root) and not is_absolute(project.file.source_root)
    return ProjectCopy(folder / project.path.name, len(texts.documents), far, unaimed)


def _free(parent: Path, name: str) -> Path:
    folder, number = parent / name, 2
    while facts_of(folder) is not None:
        folder, number = parent / f"{name} {number}", number + 1
    return folder


def _manifest_folder(project: OpenProject) -> str:
    """The folder of the manifests, from the project file on; one outside of the project comes into it."""
    folder = real(project.manifest_folder)
    inside = folder.is_relative_to(real(project.folder))
    return folder.relative_to(real(project.folder)).as_posix() if inside else MANIFESTS


def _aimed(original: Original, folder: Path, manifests: str) -> tuple[Texts, tuple[str, ...]]:
    """The texts that lead from ``folder`` to the same files, and the manifests that do not."""
    project, texts = original.project, original.texts
    values = {
        "source_root": _lead(project.file.source_root, project.folder, folder),
        "watched_folders": tuple(_lead(one, project.folder, folder) for one in project.file.watched_folders),
        "manifest_folder": manifests,
        "output_folder": OUTPUT,
    }
    texts = apply(Edit("Copy", (SetProject(values),)), texts)
    unaimed: list[str] = []
    for path in tuple(texts.documents):
        root = texts.documents[path].node(("sourceRoot",))
        if root is None or not isinstance(root.value, str) or not root.value or is_absolute(root.value):
            continue
        change = SetValue(path, ("sourceRoot",), _lead(root.value, path.parent, folder / manifests))
        try:
            texts = apply(Edit("Copy", (change,)), texts)
        except StudioError:  # A text with faults in it goes along as it is.
            unaimed.append(path.name)
    return texts, tuple(unaimed)


def _lead(written: str, before: Path, after: Path) -> str:
    """``written``, which counts from the folder ``before``, to be counted from ``after``."""
    return written if is_absolute(written) else relative(real(before / written), after)


def _write(path: Path, data: bytes) -> None:
    if not write_new(path, data):
        raise StudioError(
            words("{path} stands twice in the project, so no copy was made.", path=path.name),
            words("Give one of the manifests another name."),
            path=path,
        )
