"""One look at a project: its texts, what the disk holds, and all that follows from both. Done in a job."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from pathlib import Path

from studio.build.past import files_at
from studio.files import leads_to_folder, plain, real
from studio.manifest.selectors import prefixes
from studio.progress import CancelToken
from studio.project.asset_growth import grow
from studio.project.asset_tree import AssetTree, Root
from studio.project.assets import Snapshot
from studio.project.edits import Texts
from studio.project.facts import Facts
from studio.project.novelty import BuiltFiles, News, news_of
from studio.project.packs import Pack, read_pack, unreadable_pack
from studio.project.releases import Releases
from studio.session.building import ledger_of, read_releases
from studio.session.disk import Disk, read_disk
from studio.session.opening import own_files
from studio.session.state import OpenProject, State, derive
from studio.values import dataclass
from studio.workspace.hints import Hints
from studio.workspace.ignore import rules
from studio.workspace.project_store import find_project
from studio.workspace.scan import scan


@dataclass(frozen=True, slots=True)
class Scanned:
    """Snapshots by base, and what they are true for: the paths that were looked at, and what was left out."""

    snapshots: Mapping[Path, Snapshot]
    prefixes: Mapping[Path, tuple[str, ...]]
    own: tuple[Path, ...]
    ignore: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """What follows from ``texts`` and the disk. ``texts`` are what was asked about, edits and all.

    ``disk`` is what the files themselves hold; ``tree`` shows the watched folders; ``folders`` are those
    in which a change would matter (absolute). ``built`` has, by id, what the last builds of packs held, and
    ``news`` what is new or changed since.
    """

    texts: Texts
    disk: Disk
    state: State
    scanned: Scanned
    tree: AssetTree
    folders: tuple[Path, ...]
    built: Mapping[str, BuiltFiles] = field(default_factory=dict[str, BuiltFiles])
    news: News = field(default_factory=News)


def first_look(path: Path, cancel: CancelToken | None = None) -> Look:
    """The project that ``path`` names, as it lies on disk. Raises ``StudioError``, or ``Cancelled``."""
    found = find_project(path)
    # From a folder's own place ".." leads to where the disk says; behind a link it would lead elsewhere.
    found = real(found.parent) / found.name
    disk = read_disk(found)
    return _look(found, disk.texts, disk, None, cancel or CancelToken(), rescan=True)


def look_again(
    before: Look,
    texts: Texts,
    cancel: CancelToken,
    *,
    rescan: bool,
    facts: Facts | None = None,
    hints: Hints | None = None,
) -> Look:
    """What follows from ``texts`` now, and from ``facts`` where files were looked into meanwhile.

    The disk is asked again with ``rescan``, or where it must be; with ``hints`` only where they say that
    something may have changed since ``before``, as far as nothing is in doubt.

    What has not changed is the same object as in ``before``. Raises ``Cancelled``, and ``StudioError`` for an
    ignore rule that makes no sense.
    """
    path = _path(before)
    disk = read_disk(path, before.disk) if rescan else before.disk
    return _look(path, texts, disk, before, cancel, rescan=rescan, facts=facts, hints=hints)


def _path(look: Look) -> Path:
    project = look.state.project
    if project is None:
        raise ValueError("a look is always one at a project")
    return project.path


def _look(
    path: Path,
    texts: Texts,
    disk: Disk,
    before: Look | None,
    cancel: CancelToken,
    *,
    rescan: bool,
    facts: Facts | None = None,
    hints: Hints | None = None,
) -> Look:
    project = OpenProject(path, texts.project)
    packs = _packs(project, texts, disk, before)
    roots = roots_of(project, packs)
    # Most edits lead nowhere else than where the last look has been.
    there = (
        before if before is not None and not rescan and _reaches_the_same(project, packs, before) else None
    )
    if there is not None and roots == there.tree.sources.roots:
        scanned, folders = there.scanned, there.folders
    else:
        scanned = _scanned(project, packs, roots, before, cancel, rescan=rescan, hints=hints)
        folders = _folders(project, packs, roots)
    old = before.state if before is not None else None
    releases = _releases(project, old, rescan=rescan)
    state = derive(
        project,
        project.file.target,
        packs,
        scanned.snapshots,
        before=old,
        facts=facts,
        releases=releases,
        cancel=cancel,
    )
    cancel.check()
    for snapshot in scanned.snapshots.values():
        _ = snapshot.rules  # Counted here, once, and not by the window.
    then = _built(project, state, before)
    news = news_of(state.contents, then, state.facts, before.news if before is not None else None)
    tree = _tree(roots, scanned, state, news, before)
    return Look(texts, disk, state, scanned, tree, folders, then, news)


def _reaches_the_same(project: OpenProject, packs: Sequence[Pack], before: Look) -> bool:
    """Whether ``packs`` take from exactly where they did before: ids and policies have no part in it.

    Ids have where what is built lies among the sources: then it is known by its name.
    """
    old = before.state.project
    if old is None or old.file is not project.file or len(packs) != len(before.state.packs):
        return False
    nameless = project.output_folder in before.scanned.own
    return all(
        one is was
        or (
            one.path == was.path
            and one.base == was.base
            and one.manifest.selectors == was.manifest.selectors
            and (nameless or one.name == was.name)
        )
        for one, was in zip(packs, before.state.packs, strict=True)
    )


def _releases(project: OpenProject, old: State | None, *, rescan: bool) -> Releases:
    """What was built and released before; the ledger is asked with ``rescan``, or for other releases."""
    if old is None:
        return read_releases(project)
    if not rescan and old.releases.marks == project.file.released:
        return old.releases
    return read_releases(project, old.releases)


def packs_of(project: OpenProject, texts: Texts, known: Iterable[Pack] = ()) -> tuple[Pack, ...]:
    """The packs that ``texts`` describe; of an unchanged manifest the one in ``known``."""
    old = {pack.path: pack for pack in known}
    base = project.folder / project.file.source_root
    found: list[Pack] = []
    for path, document in texts.documents.items():
        pack = old.get(path)
        same = pack is not None and pack.document is document
        if pack is not None and same and (pack.manifest.source_root or pack.base == base):
            found.append(pack)
        else:
            found.append(read_pack(path, document, base))
    return tuple(found)


def _packs(project: OpenProject, texts: Texts, disk: Disk, before: Look | None) -> tuple[Pack, ...]:
    known = {pack.path: pack for pack in before.state.packs} if before is not None else {}
    base = project.folder / project.file.source_root
    packs = list(packs_of(project, texts, known.values()))
    for path, trouble in disk.unreadable.items():
        if path not in texts.documents:
            pack, old = unreadable_pack(path, base, trouble), known.get(path)
            packs.append(old if old is not None and old == pack else pack)
    return tuple(sorted(packs, key=lambda pack: pack.path))


def roots_of(project: OpenProject, packs: Sequence[Pack]) -> tuple[Root, ...]:
    """The folders that the tree shows: the watched ones, or the source root where none is watched.

    Each is listed by the base it lies in; the project's own first, then those of packs, then itself.
    """
    base = project.folder / project.file.source_root
    watched = project.file.watched_folders or (project.file.source_root,)
    bases = [base, *dict.fromkeys(pack.base for pack in packs)]
    roots: list[Root] = []
    for name in watched:
        folder = plain(project.folder / name)
        home = next((one for one in bases if folder.is_relative_to(plain(one))), folder)
        label = name if name != "." else folder.name
        roots.append(Root(folder, label, home, missing=not leads_to_folder(folder)))
    return tuple(roots)


def _scanned(
    project: OpenProject,
    packs: Sequence[Pack],
    roots: Sequence[Root],
    before: Look | None,
    cancel: CancelToken,
    *,
    rescan: bool,
    hints: Hints | None = None,
) -> Scanned:
    wanted: dict[Path, list[str]] = {}
    for pack in packs:
        wanted.setdefault(pack.base, []).extend(prefixes(pack.manifest.selectors))
    for root in roots:
        inside = root.folder.relative_to(plain(root.base)).as_posix()
        wanted.setdefault(root.base, []).append("" if inside == "." else inside)
    own = tuple(own_files(project, packs, [project.output_folder]))
    ignore = project.file.ignore
    old = before.scanned if before is not None else None
    fits = old is not None and old.own == own and old.ignore == ignore
    if before is None or not fits or not _are_real((*before.folders, *wanted)):
        hints = None
    snapshots: dict[Path, Snapshot] = {}
    looked: dict[Path, tuple[str, ...]] = {}
    for base, paths in wanted.items():
        last = old.snapshots.get(base) if old is not None else None
        covered = old is not None and last is not None and covers(old.prefixes[base], paths)
        if old is not None and last is not None and covered and fits and not rescan:
            snapshots[base], looked[base] = last, old.prefixes[base]
            continue
        some = hints if covered else None
        looked[base] = tuple(dict.fromkeys(paths)) if old is None or some is None else old.prefixes[base]
        snapshots[base] = scan(base, looked[base], rules(ignore), cancel, own=own, before=last, hints=some)
    return Scanned(snapshots, looked, own, ignore)


def _are_real(folders: Iterable[Path]) -> bool:
    """Whether no link leads to any of ``folders``: else a hint may name it otherwise."""
    return all(real(folder) == plain(folder) for folder in folders)


def covers(looked: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether each of ``wanted`` lies at or below one of ``looked``."""
    above = [f"{path.strip('/')}/" if path.strip("/") else "" for path in looked]
    return all(any(f"{path.strip('/')}/".startswith(one) for one in above) for path in wanted)


def _built(project: OpenProject, state: State, before: Look | None) -> Mapping[str, BuiltFiles]:
    """What the last builds held; the ledger is asked where something was built since ``before``."""
    if before is not None and before.state.releases is state.releases:
        return before.built
    return files_at(ledger_of(project), state.releases.built)


def _tree(
    roots: Sequence[Root], scanned: Scanned, state: State, news: News, before: Look | None
) -> AssetTree:
    old = before.tree if before is not None else None
    return grow(roots, scanned.snapshots, state.contents, state.problems, old, news=news.all)


def _folders(project: OpenProject, packs: Sequence[Pack], roots: Sequence[Root]) -> tuple[Path, ...]:
    """Where a change matters: the manifests, the watched folders, and those that packs take from.

    Of what a pack takes from, the nearest folder that is there, but none above its base.
    """
    wanted = [plain(project.manifest_folder), *(root.folder for root in roots)]
    for pack in packs:
        base = plain(pack.base)
        wanted += [_nearest(plain(base / path), base) for path in prefixes(pack.manifest.selectors)]
    wanted.sort()
    found: list[Path] = []
    for folder in wanted:
        if not found or not folder.is_relative_to(found[-1]):
            found.append(folder)
    return tuple(found)


def _nearest(place: Path, base: Path) -> Path:
    while place != base and place.is_relative_to(base) and not leads_to_folder(place):
        place = place.parent
    return place if place.is_relative_to(base) else base
