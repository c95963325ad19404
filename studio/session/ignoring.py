"""What ignore rules take of the files that a look saw, and what packs would lose by others. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import NamedTuple

from studio.errors import StudioError
from studio.manifest.values import FileSelector, RenamedFile
from studio.progress import CancelToken
from studio.project.asset_shape import start_of
from studio.project.assets import OWN, Asset, AssetKind, Snapshot
from studio.project.contents import Contents
from studio.session.look import Look
from studio.session.renaming import under
from studio.values import dataclass
from studio.workspace.ignore import SYSTEM_JUNK, IgnoreRules, fault_of, pattern_of, rules


@dataclass(frozen=True, slots=True)
class Ground:
    """The files that rules are tried on, as the last look saw them, and what packs take of them."""

    snapshots: tuple[Snapshot, ...] = ()
    contents: tuple[Contents, ...] = ()


class IgnoredFile(NamedTuple):
    """A file that a rule takes: ``path`` below its base. ``losers`` are packs that take it now."""

    key: str
    path: str
    size: int
    losers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleTrial:
    """What the rule ``pattern`` does among the others.

    ``files`` are those that it takes, in order; of a rule with ``!`` (``takes_back``) those that are not
    ignored because of it. ``instead``: it takes none of those that fit it, because this rule does.
    ``fault``: it makes no sense, and why.
    """

    pattern: str
    files: tuple[IgnoredFile, ...] = ()
    bytes: int = 0
    instead: str | None = None
    fault: StudioError | None = None

    @property
    def takes_back(self) -> bool:
        return self.pattern.startswith("!")

    @property
    def lost(self) -> tuple[IgnoredFile, ...]:
        """The files among its own that a pack takes now."""
        return tuple(one for one in self.files if one.losers) if not self.takes_back else ()

    @property
    def losers(self) -> tuple[str, ...]:
        """The packs that would lose something by it."""
        return tuple(dict.fromkeys(name for one in self.lost for name in one.losers))


@dataclass(frozen=True, slots=True)
class PackShift:
    """Files (source paths, in order) and bytes that one pack would lose or gain."""

    name: str
    manifest: Path
    files: tuple[str, ...]
    bytes: int


@dataclass(frozen=True, slots=True)
class Trial:
    """What ``patterns`` would do: each of them, the built-in ones, and what packs lose and gain.

    ``files`` and ``bytes`` count all that would be ignored.
    """

    patterns: tuple[str, ...]
    rules: tuple[RuleTrial, ...] = ()
    built_in: tuple[RuleTrial, ...] = ()
    losses: tuple[PackShift, ...] = ()
    gains: tuple[PackShift, ...] = ()
    files: int = 0
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class WayBack:
    """A way to have something not ignored any more: the ``patterns`` that would be the project's.

    ``rule`` is the one that takes it now. It is ``removed``, or else ``added`` takes back what is meant.
    """

    rule: str
    patterns: tuple[str, ...]
    added: str | None = None

    @property
    def removed(self) -> bool:
        return self.added is None


def ground_of(look: Look) -> Ground:
    """What ``look`` saw."""
    return Ground(tuple(look.scanned.snapshots.values()), look.state.contents)


def try_rules(ground: Ground, patterns: Sequence[str], cancel: CancelToken | None = None) -> Trial:
    """What ``patterns`` would do as the rules of the project. Rules that make no sense do nothing.

    Raises ``Cancelled``.
    """
    cancel = cancel or CancelToken()
    faults = {one: fault_of(one) for one in dict.fromkeys(patterns)}
    sound = tuple(one for one in patterns if faults[one] is None)
    found = _Found()
    for snapshot in ground.snapshots:
        cancel.check()
        _take(snapshot, sound, [one for one in ground.contents if one.pack.base == snapshot.base], found)
    cancel.check()
    last = {pattern: place for place, pattern in enumerate(patterns)}
    trials: list[RuleTrial] = []
    for place, pattern in enumerate(patterns):
        fault = faults[pattern]
        if fault is not None:
            trials.append(RuleTrial(pattern, fault=fault))
        elif last[pattern] != place:
            trials.append(RuleTrial(pattern, instead=pattern))
        else:
            trials.append(_trial(pattern, found))
            cancel.check()
    empty = [one.pattern for one in trials if not one.files and one.fault is None and one.instead is None]
    reasons = _reasons(empty, ground, found)
    built_in = tuple(_trial(one, found) for one in SYSTEM_JUNK if one not in last)
    ignored = [one for files in found.taken.values() for one in files.values()]
    return Trial(
        tuple(patterns),
        tuple(replace(one, instead=one.instead or reasons.get(one.pattern)) for one in trials),
        built_in,
        tuple(found.losses),
        tuple(found.gains),
        len(ignored),
        sum(one.size for one in ignored),
    )


def rule_of(patterns: Sequence[str], path: str, *, folder: bool = False) -> str | None:
    """The rule that ignores ``path``, itself or with a folder above it, where these are the project's."""
    ignore = rules(patterns)
    parts = path.split("/")
    for count in range(1, len(parts)):
        rule = ignore.rule_for("/".join(parts[:count]) + "/")
        if rule is not None:
            return rule
    return ignore.rule_for(f"{path}/" if folder else path)


def ways_back(patterns: Sequence[str], path: str, *, folder: bool = False) -> tuple[WayBack, ...]:
    """How ``path``, which the rules ``patterns`` of the project ignore, can be not ignored any more.

    To take back just this comes first. Neither holds where a folder above it is ignored by a built-in rule.
    """
    rule = rule_of(patterns, path, folder=folder)
    if rule is None or rule == OWN:
        return ()
    own = pattern_of(path, folder=folder)
    found: list[WayBack] = []
    added = f"!{own}"
    back = (*(one for one in patterns if one != added), added)
    if rule != own and rule_of(back, path, folder=folder) is None:
        found.append(WayBack(rule, back, added))
    left = tuple(one for one in patterns if one != rule)
    if len(left) < len(patterns) and rule_of(left, path, folder=folder) is None:
        found.append(WayBack(rule, left))
    return tuple(found)


@dataclass(slots=True)
class _Found:
    """What is found out base by base; local to one trial. ``taken``: by rule and key."""

    taken: dict[str, dict[str, IgnoredFile]] = field(default_factory=dict[str, dict[str, IgnoredFile]])
    seen: set[str] = field(default_factory=set[str])
    losses: list[PackShift] = field(default_factory=list[PackShift])
    gains: list[PackShift] = field(default_factory=list[PackShift])
    back: dict[str, dict[str, IgnoredFile]] = field(default_factory=dict[str, dict[str, IgnoredFile]])


def _take(snapshot: Snapshot, patterns: tuple[str, ...], contents: Sequence[Contents], found: _Found) -> None:
    later = under(snapshot, rules(patterns))
    losers = _shifts(snapshot, later, contents, found)
    start = start_of(snapshot.base)
    for asset in later.assets:
        rule = asset.ignored_by
        if rule is None or rule == OWN:
            continue
        key = start + asset.disk_path
        if key not in found.seen:  # Two bases may hold the same file.
            found.seen.add(key)
            found.taken.setdefault(rule, {})[key] = _ignored(key, asset, losers.get(asset.path, ()))
    for pattern in dict.fromkeys(one for one in patterns if one.startswith("!")):
        known = found.back.setdefault(pattern, {})
        for asset in _kept_by(pattern, later, patterns):
            key = start + asset.disk_path
            known[key] = _ignored(key, asset)


def _kept_by(pattern: str, later: Snapshot, patterns: Sequence[str]) -> Iterator[Asset]:
    """The assets of ``later`` that would be ignored but for ``pattern``, which takes back."""
    fitting = under(replace(later, assets=_free(later)), IgnoreRules([pattern[1:]]))
    candidates = tuple(replace(one, ignored_by=None) for one in fitting.assets if one.ignored_by is not None)
    without = rules([one for one in patterns if one != pattern])
    for asset in under(replace(later, assets=candidates), without).assets:
        if asset.ignored_by is not None:
            yield asset


def _free(snapshot: Snapshot) -> tuple[Asset, ...]:
    return tuple(asset for asset in snapshot.assets if asset.ignored_by is None)


def _ignored(key: str, asset: Asset, losers: tuple[str, ...] = ()) -> IgnoredFile:
    return IgnoredFile(key, asset.path, asset.size if asset.kind is AssetKind.FILE else 0, losers)


def _shifts(
    now: Snapshot, later: Snapshot, contents: Iterable[Contents], found: _Found
) -> Mapping[str, tuple[str, ...]]:
    """Note what ``contents`` lose and gain; by path the packs that lose it."""
    taken: set[str] = set()
    freed: set[str] = set()
    for before, after in zip(now.assets, later.assets, strict=True):
        if before is not after and (before.ignored_by is None) != (after.ignored_by is None):
            (taken if before.ignored_by is None else freed).add(after.path)
    losers: dict[str, tuple[str, ...]] = {}
    for one in contents if taken or freed else ():
        exact = frozenset(
            selector.index
            for selector in one.pack.manifest.selectors
            if isinstance(selector, FileSelector | RenamedFile)
        )
        lost = [
            file.asset for file in one.files if file.asset.path in taken and exact.isdisjoint(file.selectors)
        ]
        for asset in lost:
            losers[asset.path] = tuple(dict.fromkeys((*losers.get(asset.path, ()), one.pack.name)))
        gained = [asset for asset in one.ignored if asset.path in freed and asset.kind is AssetKind.FILE]
        found.losses += _shift(one, lost)
        found.gains += _shift(one, gained)
    return losers


def _shift(contents: Contents, assets: Sequence[Asset]) -> Iterator[PackShift]:
    if assets:
        sizes = {asset.path: asset.size for asset in assets}
        yield PackShift(contents.pack.name, contents.pack.path, tuple(sorted(sizes)), sum(sizes.values()))


def _trial(pattern: str, found: _Found) -> RuleTrial:
    of = found.back if pattern.startswith("!") else found.taken
    files = tuple(of.get(pattern, {}).values())
    return RuleTrial(pattern, files, sum(one.size for one in files))


def _reasons(patterns: Iterable[str], ground: Ground, found: _Found) -> dict[str, str]:
    """By pattern, of those that take nothing, the rule that takes what would fit it."""
    wanted: list[str] = [one for one in dict.fromkeys(patterns) if not one.startswith("!")]
    by_key: dict[str, str] = {}
    if wanted:
        by_key = {key: rule for rule, files in found.taken.items() for key in files}
    reasons: dict[str, str] = {}
    for snapshot in ground.snapshots if by_key else ():
        start = start_of(snapshot.base)
        fitting = tuple(
            replace(asset, ignored_by=None) for asset in snapshot.assets if start + asset.disk_path in by_key
        )
        while wanted and fitting:
            # The last of several that fit a file is the one that is named, so the others are asked again.
            asked = under(replace(snapshot, assets=fitting), IgnoreRules(wanted)).assets
            fits = [asset for asset in asked if asset.ignored_by is not None]
            for asset in fits:
                reasons.setdefault(asset.ignored_by or "", by_key[start + asset.disk_path])
            wanted = [one for one in wanted if one not in reasons]
            fitting = tuple(replace(asset, ignored_by=None) for asset in fits)
    return reasons
