"""What an edit would change, before it is made: files, bytes and problems. Pure but for cancelling."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from studio.progress import CancelToken
from studio.project.acceptance import key_of
from studio.project.assets import OWN, Asset, Snapshot
from studio.project.contents import Contents
from studio.project.edits import Edit, Move, Texts, apply
from studio.project.problems import Problem
from studio.session.look import Look, packs_of
from studio.session.state import OpenProject, State, derive
from studio.workspace.ignore import IgnoreRules, rules


@dataclass(frozen=True, slots=True)
class PackChange:
    """What one pack would gain and lose. Paths are stored ones, in order; sizes are bytes of the sources.

    ``before`` or ``after`` is ``None`` where there is no such pack then.
    """

    manifest: Path
    name: str
    before: Contents | None
    after: Contents | None
    added: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def bytes_before(self) -> int:
        return self.before.total_bytes if self.before is not None else 0

    @property
    def bytes_after(self) -> int:
        return self.after.total_bytes if self.after is not None else 0


@dataclass(frozen=True, slots=True)
class Foresight:
    """What ``edit`` would change: the packs whose files change, problems that would go, and new ones.

    ``state`` is the one that would follow.
    """

    edit: Edit
    state: State
    packs: tuple[PackChange, ...]
    solved: tuple[Problem, ...]
    new: tuple[Problem, ...]


def foresee(look: Look, texts: Texts, edit: Edit, cancel: CancelToken | None = None) -> Foresight:
    """What ``edit`` of ``texts`` would change, seen from ``look``; the disk is not asked again.

    What a selector would take from folders that were never looked at is not known here and not counted.
    Raises ``StudioError`` where the edit cannot be made, or ``Cancelled``.
    """
    cancel = cancel or CancelToken()
    now = _state(look, texts, look.scanned.snapshots, cancel)
    later = apply(edit, texts)
    snapshots = dict(look.scanned.snapshots)
    if later.project.ignore != texts.project.ignore:
        snapshots = {base: _under(one, rules(later.project.ignore)) for base, one in snapshots.items()}
    if edit.moves:
        snapshots = {base: _moved(one, edit.moves) for base, one in snapshots.items()}
    then = _state(look, later, snapshots, cancel, now)
    return Foresight(
        edit,
        then,
        _changes(now, then),
        _without(now.problems, then.problems),
        _without(then.problems, now.problems),
    )


def _state(
    look: Look,
    texts: Texts,
    snapshots: Mapping[Path, Snapshot],
    cancel: CancelToken,
    before: State | None = None,
) -> State:
    if before is None and texts is look.texts:
        return look.state
    opened = look.state.project
    if opened is None:
        raise ValueError("a look is always one at a project")
    project = OpenProject(opened.path, texts.project)
    old = before or look.state
    readable = packs_of(project, texts, old.packs)
    dumb = [one for one in old.packs if one.path in look.disk.unreadable and one.path not in texts.documents]
    packs = tuple(sorted([*readable, *dumb], key=lambda pack: pack.path))
    known = {pack.base: snapshots.get(pack.base, Snapshot(pack.base)) for pack in packs}
    return derive(project, texts.project.target, packs, known, before=old, cancel=cancel)


def _under(snapshot: Snapshot, ignore: IgnoreRules) -> Snapshot:
    """``snapshot`` as a scan under other ignore rules would give it."""
    known: dict[str, str | None] = {"": None}
    assets = tuple(_ruled(asset, ignore, known) for asset in snapshot.assets)
    return replace(snapshot, assets=assets)


def _ruled(asset: Asset, ignore: IgnoreRules, known: dict[str, str | None]) -> Asset:
    if asset.ignored_by == OWN:
        return asset
    folder, _, _ = asset.path.rpartition("/")
    rule = _rule_of(folder, ignore, known) or ignore.rule_for(asset.path)
    return asset if rule == asset.ignored_by else replace(asset, ignored_by=rule)


def _rule_of(folder: str, ignore: IgnoreRules, known: dict[str, str | None]) -> str | None:
    """The rule that ignores ``folder`` or one above it."""
    missing: list[str] = []
    while folder not in known:
        missing.append(folder)
        folder = folder.rpartition("/")[0]
    rule = known[folder]
    for one in reversed(missing):
        rule = known[one] = rule or ignore.rule_for(one + "/")
    return rule


def _moved(snapshot: Snapshot, moves: Iterable[Move]) -> Snapshot:
    """``snapshot`` with files, and all that lies below folders, under their new names."""
    base = snapshot.base
    inside = [
        (move.source.relative_to(base).as_posix(), move.target.relative_to(base).as_posix())
        for move in moves
        if move.source.is_relative_to(base) and move.target.is_relative_to(base)
    ]
    if not inside:
        return snapshot
    assets = [_renamed(asset, inside) for asset in snapshot.assets]
    return replace(snapshot, assets=tuple(sorted(assets, key=lambda one: (one.path, one.disk_path))))


def _renamed(asset: Asset, moves: Iterable[tuple[str, str]]) -> Asset:
    for old, new in moves:
        if asset.disk_path == old or asset.disk_path.startswith(old + "/"):
            name = new + asset.disk_path[len(old) :]
            return replace(asset, path=name, disk_path=name)
    return asset


def _changes(now: State, then: State) -> tuple[PackChange, ...]:
    old = {one.pack.path: one for one in now.contents}
    new = {one.pack.path: one for one in then.contents}
    found: list[PackChange] = []
    for path in dict.fromkeys((*old, *new)):
        before, after = old.get(path), new.get(path)
        if before is not None and after is not None and before.files is after.files:
            continue
        had = {file.path for file in before.files} if before is not None else set[str]()
        has = {file.path for file in after.files} if after is not None else set[str]()
        sized = before is None or after is None or before.total_bytes != after.total_bytes
        if had != has or sized:
            shown = after or before
            name = shown.pack.name if shown is not None else path.name
            found.append(
                PackChange(path, name, before, after, tuple(sorted(has - had)), tuple(sorted(had - has)))
            )
    return tuple(found)


def _without(problems: Iterable[Problem], others: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those of ``problems`` that are not among ``others``; the same one twice counts twice."""
    known = Counter((key_of(one.finding), one.severity) for one in others if one.accepted is None)
    left: list[Problem] = []
    for one in problems:
        if one.accepted is not None:
            continue
        key = (key_of(one.finding), one.severity)
        if known[key]:
            known[key] -= 1
        else:
            left.append(one)
    return tuple(left)
