"""Opening: from paths on disk to a state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from studio.build.plan import SUFFIXES, output_name
from studio.errors import StudioError
from studio.files import is_file, is_folder, real
from studio.manifest.selectors import prefixes
from studio.progress import CancelToken
from studio.project.assets import Snapshot
from studio.project.packs import Pack, read_pack, unreadable_pack
from studio.project.target import Hosting, Target, Tools
from studio.session.building import read_releases
from studio.session.state import OpenProject, State, derive
from studio.values import dataclass
from studio.words import words
from studio.workspace.ignore import NOTHING_IGNORED, IgnoreRules, rules
from studio.workspace.lock import lock_path
from studio.workspace.manifests import load_document, manifests_in
from studio.workspace.presence import presence_path
from studio.workspace.project_store import SUFFIX, find_project, ledger_folder, project_data, read_project
from studio.workspace.scan import scan


@dataclass(frozen=True, slots=True)
class Opening:
    """The texts of a project, read, before the disk is asked for the files.

    ``data`` are the bytes of the project file, ``own`` what belongs to the project itself.
    """

    project: OpenProject
    data: bytes
    packs: tuple[Pack, ...]
    ignore: IgnoreRules
    own: tuple[Path, ...]


def open_project(
    path: Path, *, ignoring: bool = True, output: Path | None = None, cancel: CancelToken | None = None
) -> State:
    """The state of the project that ``path`` names. Raises ``StudioError``.

    ``output`` is a folder that packs are built into besides the project's own.
    """
    return look_at(read_texts(path, ignoring=ignoring, output=output), cancel)


def read_texts(path: Path, *, ignoring: bool = True, output: Path | None = None) -> Opening:
    """The first half of ``open_project``: the project file and its manifests. Raises ``StudioError``."""
    found = find_project(path)
    data = project_data(found)
    project = OpenProject(found, read_project(found, data))
    base = project.folder / project.file.source_root
    packs = tuple(_pack(manifest, base) for manifest in manifests_in(project.manifest_folder))
    ignore = rules(project.file.ignore) if ignoring else NOTHING_IGNORED
    outputs = [project.output_folder, *([output.absolute()] if output else [])]
    return Opening(project, data, packs, ignore, tuple(own_files(project, packs, outputs)))


def look_at(opening: Opening, cancel: CancelToken | None = None) -> State:
    """The second half of ``open_project``: the ledger, the files, and what follows. Raises ``Cancelled``."""
    project, packs = opening.project, opening.packs
    snapshots, releases = look(packs, opening.ignore, cancel, opening.own), read_releases(project)
    return derive(project, project.file.target, packs, snapshots, releases=releases, cancel=cancel)


def _pack(manifest: Path, base: Path) -> Pack:
    """The pack of ``manifest``; where the file cannot be read, a pack that says so."""
    try:
        return read_pack(manifest, load_document(manifest), base)
    except StudioError as trouble:
        return unreadable_pack(manifest, base, trouble)


def open_manifests(
    paths: Sequence[Path],
    *,
    source_root: Path | None = None,
    ignoring: bool = True,
    output: Path | None = None,
    cancel: CancelToken | None = None,
) -> State:
    """The state of bare manifests: no project, only the system's junk and ``output`` is ignored.

    ``source_root`` outweighs the manifest's own; without either the current folder is the base.
    Raises ``StudioError``.
    """
    packs: list[Pack] = []
    for path in paths:
        if not is_file(path):
            raise StudioError(
                words("{path} is not there.", path=path),
                words("Name the JSON file that describes a pack."),
                path=path,
            )
        pack = read_pack(path.absolute(), load_document(path), Path.cwd())
        packs.append(replace(pack, base=source_root.absolute()) if source_root else pack)
    found = tuple(packs)
    ignore = rules() if ignoring else NOTHING_IGNORED
    own = [pack.path for pack in found] + ([output.absolute()] if output else [])
    return derive(None, Target(), found, look(found, ignore, cancel, own))


def open_any(paths: Sequence[Path], *, ignoring: bool = True, cancel: CancelToken | None = None) -> State:
    """The state of one project, or of one or more manifests. Raises ``StudioError``.

    A folder or a ``.packstudio`` file is a project; anything else is taken for a manifest, whatever its name.
    """
    projects = [path for path in paths if path.suffix == SUFFIX or is_folder(path)]
    if projects and len(paths) > 1:
        raise StudioError(
            words("{project} is a project, and a project is opened by itself.", project=projects[0]),
            words("Name one project, or only manifests."),
            path=projects[0],
        )
    if projects or not is_file(paths[0]):
        # What is not there is most likely a project's folder, unless its name says otherwise.
        if not projects and paths[0].suffix == ".json":
            return open_manifests(paths, ignoring=ignoring, cancel=cancel)
        return open_project(paths[0], ignoring=ignoring, cancel=cancel)
    return open_manifests(paths, ignoring=ignoring, cancel=cancel)


def aimed_at(
    state: State, *, hosting: Hosting | None = None, tools: Tools | None = None, lowest_os: int | None = None
) -> State:
    """``state`` judged for another hosting, other tools, or an app that supports older or only newer systems.

    The same object where nothing differs from what it was judged for.
    """
    target = replace(
        state.target,
        hosting=hosting or state.target.hosting,
        tools=tools or state.target.tools,
        lowest_os=lowest_os or state.target.lowest_os,
    )
    if target == state.target:
        return state
    snapshots = {contents.pack.base: contents.snapshot for contents in state.contents}
    return derive(state.project, target, state.packs, snapshots, before=state)


def own_files(project: OpenProject, packs: Sequence[Pack], outputs: Sequence[Path]) -> list[Path]:
    """What must never ship: the project file, its ledger, the manifests, and what is built.

    Of ``outputs`` the whole folder, unless sources lie in it; then what this project writes there.
    """
    own = [project.path, lock_path(project.path), presence_path(project.path), ledger_folder(project.path)]
    own += [pack.path for pack in packs]
    bases = {real(pack.base) for pack in packs}
    for output in outputs:
        if not any(base.is_relative_to(real(output)) for base in bases):
            own.append(output)
        else:
            own.extend(output / output_name(pack.name, form) for pack in packs for form in SUFFIXES)
    return own


def look(
    packs: Sequence[Pack], ignore: IgnoreRules, cancel: CancelToken | None, own: Sequence[Path]
) -> dict[Path, Snapshot]:
    """One scan of each base, no wider than the selectors that count from it need."""
    wanted = places_of(packs)
    return {base: scan(base, paths, ignore, cancel, own=own) for base, paths in wanted.items()}


def places_of(packs: Sequence[Pack]) -> dict[Path, list[str]]:
    """Where the files of ``packs`` are looked for: by base, the paths below it."""
    wanted: dict[Path, list[str]] = {}
    for pack in packs:
        wanted.setdefault(pack.base, []).extend(prefixes(pack.manifest.selectors))
    return wanted
