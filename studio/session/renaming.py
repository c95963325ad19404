"""Snapshots as they will be: under other ignore rules, with files under other names. No disk is asked."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path

from studio.files import plain
from studio.project.assets import OWN, Asset, Snapshot
from studio.project.edits import Move
from studio.project.facts import NO_FACTS, Facts, FileFacts
from studio.values import dataclass
from studio.workspace.ignore import IgnoreRules


def under(snapshot: Snapshot, ignore: IgnoreRules) -> Snapshot:
    """``snapshot`` as a scan under ``ignore`` would give it; the same object where nothing differs."""
    folders = _Folders(ignore)
    assets = tuple(_ruled(asset, ignore, folders) for asset in snapshot.assets)
    same = all(one is other for one, other in zip(assets, snapshot.assets, strict=True))
    return snapshot if same else replace(snapshot, assets=assets)


@dataclass(frozen=True, slots=True)
class Renamed:
    """Snapshots in which files, and all that lies below folders, have other names.

    ``names``: what each file was called below its base, and what it is called now. ``facts`` are those given,
    about the files under their new names too: a name changes nothing in a file.
    """

    snapshots: Mapping[Path, Snapshot]
    names: Mapping[str, str]
    facts: Facts


def renamed(
    snapshots: Mapping[Path, Snapshot], moves: Iterable[Move], ignore: IgnoreRules, facts: Facts = NO_FACTS
) -> Renamed:
    """``snapshots`` with ``moves`` made, as a scan under ``ignore`` would give them."""
    taken = _taken_out(snapshots, {plain(one.source): plain(one.target) for one in moves})
    folders = _Folders(ignore)
    found = dict(snapshots)
    known: list[tuple[tuple[Path, str], FileFacts]] = []
    for base, kept in taken.left.items():
        came: list[Asset] = []
        for name, old_base, asset in taken.below(plain(base)):
            came.append(_ruled(_named(asset, name), ignore, folders))
            fact = facts.of(old_base, asset)
            known += [((base, name), fact)] if fact is not None else []
        if came or len(kept) != len(snapshots[base].assets):
            assets = sorted((*kept, *came), key=lambda one: (one.path, one.disk_path))
            found[base] = replace(snapshots[base], assets=tuple(assets))
    return Renamed(found, taken.names, facts.adding(known) if known else facts)


@dataclass(frozen=True, slots=True)
class _Taken:
    """What is left below each base, what goes where, from which base, and names before and after."""

    left: dict[Path, list[Asset]] = field(default_factory=dict[Path, list[Asset]])
    moved: dict[Path, tuple[Path, Asset]] = field(default_factory=dict[Path, tuple[Path, Asset]])
    names: dict[str, str] = field(default_factory=dict[str, str])

    def below(self, root: Path) -> Iterator[tuple[str, Path, Asset]]:
        """What goes to a place below ``root``: its name there, and the base and the asset that it was."""
        for target, (base, asset) in self.moved.items():
            if target.is_relative_to(root):
                yield target.relative_to(root).as_posix(), base, asset


def _taken_out(snapshots: Mapping[Path, Snapshot], targets: Mapping[Path, Path]) -> _Taken:
    taken = _Taken()
    for base, snapshot in snapshots.items():
        root = plain(base)
        kept = taken.left[base] = []
        for asset, target in _with_targets(snapshot, targets):
            if target is None:
                kept.append(asset)
                continue
            taken.moved[target] = base, asset
            if target.is_relative_to(root):
                taken.names[asset.path] = _text(target.relative_to(root).as_posix())
    return taken


def _with_targets(snapshot: Snapshot, targets: Mapping[Path, Path]) -> Iterator[tuple[Asset, Path | None]]:
    """The assets of ``snapshot``, each with the place where it goes, if it goes."""
    root = plain(snapshot.base)
    inside = {
        source.relative_to(root).as_posix(): target
        for source, target in targets.items()
        if source.is_relative_to(root)
    }
    folders: dict[str, Path | None] = {"": None}
    for asset in snapshot.assets:
        target = inside.get(asset.disk_path) if inside else None
        if inside and target is None:
            folder, _, name = asset.disk_path.rpartition("/")
            place = _place(folder, inside, folders)
            target = place / name if place is not None else None
        yield asset, target


def _place(folder: str, inside: Mapping[str, Path], known: dict[str, Path | None]) -> Path | None:
    """Where ``folder`` goes, itself or with one above it."""
    for one in _unknown(folder, known):
        above, _, name = one.rpartition("/")
        place = known[above]
        known[one] = inside.get(one) or (place / name if place is not None else None)
    return known[folder]


def _unknown(folder: str, known: Container[str]) -> list[str]:
    """``folder`` and those above it that are not ``known``, the uppermost first."""
    missing: list[str] = []
    while folder not in known:
        missing.append(folder)
        folder = folder.rpartition("/")[0]
    return missing[::-1]


def _named(asset: Asset, name: str) -> Asset:
    return replace(asset, path=_text(name), disk_path=name)


def _text(name: str) -> str:
    """``name`` as a scan gives it: in NFC, and bytes that are no UTF-8 as replacement characters."""
    if name.isascii():
        return name
    return unicodedata.normalize("NFC", name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def _ruled(asset: Asset, ignore: IgnoreRules, folders: _Folders) -> Asset:
    if asset.ignored_by == OWN:
        return asset
    rule = folders.rule_of(asset.path.rpartition("/")[0]) or ignore.rule_for(asset.path)
    return asset if rule == asset.ignored_by else replace(asset, ignored_by=rule)


class _Folders:
    """The rules that ignore folders, each looked up once."""

    def __init__(self, ignore: IgnoreRules) -> None:
        self._ignore = ignore
        self._known: dict[str, str | None] = {"": None}

    def rule_of(self, folder: str) -> str | None:
        """The rule that ignores ``folder`` or one above it."""
        for one in _unknown(folder, self._known):
            above = self._known[one.rpartition("/")[0]]
            self._known[one] = above or self._ignore.rule_for(one + "/")
        return self._known[folder]
