"""Opening: from paths on disk to a state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from studio.errors import StudioError
from studio.manifest.selectors import prefixes
from studio.progress import CancelToken
from studio.project.assets import Snapshot
from studio.project.packs import Pack, read_pack
from studio.project.target import Hosting, Target, Tools
from studio.session.state import OpenProject, State, derive
from studio.workspace.ignore import NOTHING_IGNORED, IgnoreRules, rules
from studio.workspace.manifests import load_document, manifests_in
from studio.workspace.project_store import find_project, load_project
from studio.workspace.scan import scan


def open_project(path: Path, *, ignoring: bool = True, cancel: CancelToken | None = None) -> State:
    """The state of the project that ``path`` names. Raises ``StudioError``."""
    found = find_project(path)
    project = OpenProject(found, load_project(found))
    base = project.folder / project.file.source_root
    packs = tuple(
        read_pack(manifest, load_document(manifest), base)
        for manifest in manifests_in(project.manifest_folder)
    )
    ignore = rules(project.file.ignore) if ignoring else NOTHING_IGNORED
    return derive(project, project.file.target, packs, look(packs, ignore, cancel))


def open_manifests(
    paths: Sequence[Path],
    *,
    source_root: Path | None = None,
    ignoring: bool = True,
    cancel: CancelToken | None = None,
) -> State:
    """The state of bare manifests: no project, only the system's junk is ignored.

    ``source_root`` outweighs the manifest's own; without either the current folder is the base.
    Raises ``StudioError``.
    """
    packs: list[Pack] = []
    for path in paths:
        if not path.is_file():
            raise StudioError(f"{path} is not there.", "Name the JSON file that describes a pack.", path=path)
        pack = read_pack(path.absolute(), load_document(path), Path.cwd())
        packs.append(replace(pack, base=source_root.absolute()) if source_root else pack)
    found = tuple(packs)
    return derive(None, Target(), found, look(found, rules() if ignoring else NOTHING_IGNORED, cancel))


def open_any(paths: Sequence[Path], *, ignoring: bool = True) -> State:
    """The state of one project or of one or more manifests, told apart by their names."""
    if any(path.suffix == ".json" for path in paths) or len(paths) > 1:
        return open_manifests(paths, ignoring=ignoring)
    return open_project(paths[0], ignoring=ignoring)


def aimed_at(state: State, *, hosting: Hosting | None, tools: Tools | None) -> State:
    """``state`` judged for another hosting or other tools."""
    target = replace(state.target, hosting=hosting or state.target.hosting, tools=tools or state.target.tools)
    if target == state.target:
        return state
    snapshots = {contents.pack.base: contents.snapshot for contents in state.contents}
    return derive(state.project, target, state.packs, snapshots)


def look(packs: Sequence[Pack], ignore: IgnoreRules, cancel: CancelToken | None) -> dict[Path, Snapshot]:
    """One scan of each base, no wider than the selectors that count from it need."""
    wanted: dict[Path, list[str]] = {}
    for pack in packs:
        wanted.setdefault(pack.base, []).extend(prefixes(pack.manifest.selectors))
    return {base: scan(base, paths, ignore, cancel) for base, paths in wanted.items()}
