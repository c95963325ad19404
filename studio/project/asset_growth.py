"""Growing the tree of assets: from snapshots, what packs take, and problems to rows with totals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from operator import is_
from pathlib import Path

from studio.project.asset_regrowth import touched_rows
from studio.project.asset_shape import Shape, key_of, shape_of, start_of, text_of
from studio.project.asset_sums import FolderSum
from studio.project.asset_tree import AssetTree, FileRow, FolderRow, Root, Sources, Standing
from studio.project.assets import Asset, AssetKind, Snapshot
from studio.project.contents import Contents, PackedFile
from studio.project.file_types import type_of
from studio.project.novelty import NO_NEWS, Novelty
from studio.project.problems import Problem
from studio.project.rules import RANK


def grow(
    roots: Sequence[Root],
    snapshots: Mapping[Path, Snapshot],
    contents: Sequence[Contents],
    problems: Sequence[Problem],
    before: AssetTree | None = None,
    *,
    news: Mapping[str, Novelty] = NO_NEWS,
) -> AssetTree:
    """The tree of ``roots``. Rows that equal those of ``before`` are the same objects.

    From what ``before`` was grown from comes ``before`` itself. ``news`` is by key, as ``News`` has it.
    """
    before = before or AssetTree()
    shapes = tuple(_shapes(roots, snapshots, before.sources.shapes))
    sources = Sources(tuple(roots), shapes, tuple(contents), tuple(problems), news)
    if roots and _same(sources, before.sources):
        return before
    sources = replace(sources, marks=_marks(contents, problems))
    labels = {text_of(root.folder): root.label for root in roots}
    touched = touched_rows(sources, before.sources, before.files)
    if touched is not None:
        files, kept = _touched_up(sources, touched, before)
    else:
        files = _file_rows(sources, _takers(contents), before.files)
        kept = _kept_folders(sources, files, before)
    folders = _folder_rows(sources, files, kept, before)
    return AssetTree(tuple(labels), folders, files, labels, sources)


_STORED = ("PS-PATH-", "PS-FILE-TAKEN-TWICE")
"""Rules that speak of the path under which a file is stored; all others name its source."""


def _same(one: Sources, other: Sources) -> bool:
    return (
        one.roots == other.roots
        and _identical(one.shapes, other.shapes)
        and _identical(one.contents, other.contents)
        and one.problems == other.problems
        and one.news is other.news
    )


def _identical(one: Sequence[object], other: Sequence[object]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))


def _shapes(
    roots: Iterable[Root], snapshots: Mapping[Path, Snapshot], before: Iterable[Shape]
) -> Iterator[Shape]:
    """One for each root that no wider one shows already, the widest first."""
    known = {shape.top: shape for shape in before}
    seen: set[str] = set()
    for root in sorted(roots, key=lambda one: len(text_of(one.folder))):
        top = text_of(root.folder)
        if top not in seen:
            snapshot = snapshots.get(root.base) or Snapshot(root.base, missing=True)
            shape = shape_of(top, snapshot, known.get(top))
            seen.update(shape.folders)
            yield shape


def _takers(contents: Iterable[Contents]) -> dict[str, tuple[str, ...]]:
    """By key the names of the packs that take a file, in order of the packs."""
    found: dict[str, tuple[str, ...]] = {}
    for one in contents:
        start, name = start_of(one.pack.base), one.pack.name
        alone = (name,)
        for file in one.files:
            key = start + file.asset.disk_path
            others = found.get(key)
            if others is None:
                found[key] = alone
            elif name not in others:
                found[key] = (*others, name)
    return found


def _marks(contents: Iterable[Contents], problems: Iterable[Problem]) -> dict[str, Problem]:
    """By key the worst of what was found about a file, or about a folder itself, and what nobody accepted."""
    by_manifest = {one.pack.path: one for one in contents}
    stored: dict[Path, dict[str, list[PackedFile]]] = {}
    marks: dict[str, Problem] = {}
    for problem in problems:
        path, manifest = problem.place.path, problem.place.manifest
        one = by_manifest.get(manifest) if manifest is not None else None
        if path is None or one is None or problem.accepted is not None:
            continue
        if problem.code.startswith(_STORED):
            files = stored.get(one.pack.path) or stored.setdefault(one.pack.path, _by_stored_path(one))
            disk_paths = [file.asset.disk_path for file in files.get(path, ())]
        else:
            asset = one.snapshot.by_path.get(path)
            disk_paths = [asset.disk_path if asset is not None else path.rstrip("/")]
        for disk_path in disk_paths:
            key = key_of(one.pack.base, disk_path)
            known = marks.get(key)
            if known is None or RANK[problem.severity] < RANK[known.severity]:
                marks[key] = problem
    return marks


def _by_stored_path(contents: Contents) -> dict[str, list[PackedFile]]:
    found: dict[str, list[PackedFile]] = {}
    for file in (*contents.files, *contents.refused):
        found.setdefault(file.path, []).append(file)
    return found


def _touched_up(
    sources: Sources, touched: Mapping[str, tuple[str, ...]], before: AssetTree
) -> tuple[dict[str, FileRow], AbstractSet[str]]:
    """All file rows, those of ``touched`` made anew, and the folders of which nothing differs by itself."""
    files = {**before.files}
    marks = sources.marks
    changed = {key for key in (*marks, *before.sources.marks) if key in before.folders}
    for key, packs in touched.items():
        old = files[key]
        mark, novelty = marks.get(key), sources.news.get(key)
        severity, trouble = (mark.severity, mark.message) if mark is not None else (None, "")
        asset = old.asset
        standing = _standing(asset, packs)
        row = FileRow(key, old.name, asset, standing, packs, severity, trouble, old.type, novelty)
        if row != old:
            files[key] = row
            changed.add(key[: key.rfind("/")] or "/")
    return files, before.folders.keys() - changed


def _file_rows(
    sources: Sources,
    takers: Mapping[str, tuple[str, ...]],
    before: Mapping[str, FileRow],
) -> dict[str, FileRow]:
    rows: dict[str, FileRow] = {}
    news, marks = sources.news, sources.marks
    for shape in sources.shapes:
        for key, asset in shape.files.items():
            packs, mark, old = takers.get(key, ()), marks.get(key), before.get(key)
            severity, trouble = (mark.severity, mark.message) if mark is not None else (None, "")
            novelty = news.get(key)
            if (
                old is not None
                and (old.asset is asset or old.asset == asset)
                and old.packs == packs
                and old.severity is severity
                and old.trouble == trouble
                and old.novelty is novelty
            ):
                rows[key] = old
            else:
                name = asset.path[asset.path.rfind("/") + 1 :]
                standing = _standing(asset, packs)
                rows[key] = FileRow(
                    key, name, asset, standing, packs, severity, trouble, type_of(name), novelty
                )
    return rows


def _standing(asset: Asset, packs: tuple[str, ...]) -> Standing:
    if not asset.readable:
        return Standing.UNREADABLE
    if asset.kind is not AssetKind.FILE:
        return Standing.LINK if asset.kind is AssetKind.LINK else Standing.OTHER
    if packs:
        return Standing.PACKED
    return Standing.LOOSE if asset.ignored_by is None else Standing.IGNORED


def _folder_rows(
    sources: Sources,
    files: Mapping[str, FileRow],
    kept: AbstractSet[str],
    before: AssetTree,
) -> dict[str, FolderRow]:
    marks = sources.marks
    order = {one.pack.name: number for number, one in enumerate(sources.contents)}
    missing = {text_of(root.folder) for root in sources.roots if root.missing}
    rows: dict[str, FolderRow] = {}
    for shape in sources.shapes:
        for key, (folders, own) in reversed(tuple(shape.folders.items())):
            old = before.folders.get(key)
            if (
                old is not None
                and key in kept
                and all(rows[name] is before.folders.get(name) for name in folders)
            ):
                rows[key] = old
                continue
            mark = marks.get(key)
            total = FolderSum(severity=mark.severity if mark is not None else None)
            total.add_files([files[name] for name in own])
            for name in folders:
                total.add_folder(rows[name])
            gone = not (folders or own) and (shape.snapshot.missing or key in missing)
            row = FolderRow(
                key=key,
                name=key[key.rfind("/") + 1 :] or key,
                folders=folders,
                rows=own,
                files=total.files,
                bytes=total.bytes,
                loose=total.loose,
                ignored=total.ignored,
                packs=tuple(sorted(total.packs, key=order.__getitem__)),
                severity=total.severity,
                missing=gone and key == shape.top,
                unreadable=key in shape.unreadable,
                link=shape.link and key == shape.top,
                loose_bytes=total.loose_bytes,
                news=total.news,
                changed=total.changed,
            )
            rows[key] = old if old is not None and old == row else row
    return rows


def _kept_folders(sources: Sources, files: Mapping[str, FileRow], before: AssetTree) -> frozenset[str]:
    """Folders of which nothing differs, unless it does in a folder below: their totals need no adding up."""
    marks = sources.marks
    names = [one.pack.name for one in sources.contents]
    if names != [one.pack.name for one in before.sources.contents]:
        return frozenset()  # Packs are named in their order.
    found: list[str] = []
    for shape in sources.shapes:
        for key, (folders, own) in shape.folders.items():
            old = before.folders.get(key)
            if old is None or old.severity is not None or key in marks or key == shape.top:
                continue
            same = old.rows == own and old.folders == folders and old.unreadable is (key in shape.unreadable)
            if same and all(map(is_, map(files.get, own), map(before.files.get, own))):
                found.append(key)
    return frozenset(found)
