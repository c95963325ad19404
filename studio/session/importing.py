"""A project made around manifests that are there already: they stay where they are, it comes beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from studio.errors import StudioError
from studio.files import children, facts_of, is_file, is_folder, real
from studio.languages.tags import InvalidTag, LanguageTag
from studio.manifest.document import Document
from studio.manifest.reading import read_manifest
from studio.manifest.selectors import prefixes
from studio.manifest.values import Manifest
from studio.progress import CancelToken
from studio.project import intents
from studio.project.edits import Edit
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.session.depots import with_depots
from studio.session.state import OpenProject
from studio.values import dataclass
from studio.words import words
from studio.workspace.dropped import Dropped, look_at
from studio.workspace.manifests import load_document, manifests_in
from studio.workspace.mounts import is_drive
from studio.workspace.new_project import checked_name, new_project, project_path
from studio.workspace.project_store import SUFFIX, load_project, save_project
from studio.workspace.settings import load_settings

_ENOUGH = 200
"""So many manifests tell where their files lie."""


@dataclass(frozen=True, slots=True)
class Import:
    """``project`` holds the manifests; ``made`` just now, or found.

    ``rest`` are manifests and depot scripts elsewhere, of which copies and packs can be made.
    """

    project: Path
    made: bool
    rest: Dropped = Dropped()


def holds_manifests(folder: Path) -> bool:
    """Whether manifests or depot scripts lie in ``folder`` itself. Never raises."""
    try:
        found = look_at(_files(folder))
    except StudioError:
        return False
    return bool(found.manifests or found.depots)


def import_project(paths: Sequence[Path]) -> Import:
    """The project of the manifests that ``paths`` name, or that lie in folders among them.

    It is made where there is none: in the folder of the manifests, or above it where that holds nothing else.
    Manifests of other folders than most, and depot scripts, are its rest. Raises ``StudioError``.
    """
    found = look_at(list(_meant(paths)))
    if not found.manifests and not found.depots:
        name = paths[0].name
        raise StudioError(
            words("{name} holds no manifest and no Steam depot script.", name=name),
            words("Choose .json files that name an asset pack, .vdf build scripts, or a folder of them."),
            path=paths[0],
        )
    homes = Counter(path.parent for path in found.manifests)
    home = max(homes, key=lambda one: homes[one]) if homes else None
    others = tuple(path for path in found.manifests if path.parent != home)
    rest = Dropped(manifests=others, depots=found.depots)
    there = None if home is None else _project_of(home)
    if there is not None:
        return Import(there, made=False, rest=rest)
    return Import(_made(home, found), made=True, rest=rest)


def packs_of_rest(
    imported: Import, project: OpenProject, packs: Sequence[Pack], cancel: CancelToken
) -> Edit | None:
    """The one step that makes packs of what lies elsewhere; ``None`` where there is nothing to do."""
    if not imported.rest.manifests and not imported.rest.depots:
        return None
    present = manifests_in(project.manifest_folder)
    inclusion, _ = with_depots(imported.rest, project, packs, present, cancel)
    return inclusion.edit


def _meant(paths: Iterable[Path]) -> Iterable[Path]:
    """Files as they are; of a folder its manifests, or those of the folders in it."""
    for path in paths:
        if not is_folder(path):
            yield path
            continue
        inside = [path]
        if not holds_manifests(path):
            inside = [child for child in _visible(path) if is_folder(child) and not child.is_symlink()]
        for folder in inside:
            yield from _files(folder)


def _files(folder: Path) -> list[Path]:
    return [one for one in _visible(folder) if one.suffix.casefold() in {".json", ".vdf"} and is_file(one)]


def _visible(folder: Path) -> list[Path]:
    return [one for one in children(folder) if not one.name.startswith(".")]


def _project_of(home: Path) -> Path | None:
    """The project whose manifest folder ``home`` is, as far as it can be read."""
    for folder in (home, home.parent):
        for path in children(folder) if is_folder(folder) else ():
            if path.suffix == SUFFIX and is_file(path) and _keeps_in(path, home):
                return path.absolute()
    return None


def _keeps_in(project: Path, home: Path) -> bool:
    try:
        file = load_project(project)
    except StudioError:
        return False
    return real(project.parent / file.manifest_folder) == real(home)


def _made(home: Path | None, found: Dropped) -> Path:
    if home is None:
        return new_project(found.depots[0].parent)
    above = home.parent if _is_for_manifests_only(home) and _can_hold(home.parent) else home
    manifests = [_manifest(path) for path in manifests_in(home)[:_ENOUGH]]
    root = _root_of(manifests, above, home)
    language = _primary([one.language for one in manifests if one.language is not None])
    target = _free_place(above)
    save_project(
        target,
        ProjectFile(
            name=target.stem,
            primary_language=language,
            source_root=intents.relative(root, real(above)),
            manifest_folder=intents.relative(real(home), real(above)),
            ignore=load_settings().ignore,
        ),
    )
    return target


def _free_place(folder: Path) -> Path:
    try:
        checked_name(folder.absolute().name)
    except StudioError:  # A folder may be called what no project can.
        return project_path(folder, "Project")
    return project_path(folder, None)


def _is_for_manifests_only(home: Path) -> bool:
    kinds = {".json", ".vdf"}
    return all(one.suffix.casefold() in kinds and is_file(one) for one in _visible(home))


def _can_hold(folder: Path) -> bool:
    """Whether a project may be made in ``folder``: not at the top of a disk, nor where one is already."""
    if is_drive(folder) or real(folder) == real(Path.home()):
        return False
    return not any(one.suffix == SUFFIX for one in children(folder))


def _manifest(path: Path) -> Manifest:
    try:
        return read_manifest(load_document(path)).manifest
    except StudioError:
        return read_manifest(Document.read(b"")).manifest


def _root_of(manifests: Sequence[Manifest], project: Path, home: Path) -> Path:
    """The folder near the project in which most of what the manifests name is there.

    Nobody wrote down where they count from: it was the folder in which somebody called the tool.
    """
    named = [prefix for one in manifests if one.source_root is None for prefix in prefixes(one.selectors)]
    named = [prefix for prefix in named if prefix]
    places = dict.fromkeys(real(one) for one in (project, home, home.parent, home.parent.parent))
    counted = {place: sum(_is_there(place / one) for one in named) for place in places if not is_drive(place)}
    return max(counted, key=lambda one: counted[one], default=real(project))


def _is_there(path: Path) -> bool:
    try:
        return facts_of(path) is not None
    except (StudioError, ValueError):
        return False


def _primary(written: Sequence[str]) -> str:
    """The language that most likely is the app's own: English where it is among them, else the first."""
    tags: list[LanguageTag] = []
    for text in written:
        try:
            tags.append(LanguageTag.parse(text))
        except InvalidTag:
            continue
    if not tags or any(tag.language == "en" for tag in tags):
        return "en"
    return str(tags[0])
