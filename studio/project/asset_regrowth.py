"""What an edit of packs touches in the tree of assets, where the folders hold what they held."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from pathlib import Path

from studio.project.asset_shape import start_of
from studio.project.asset_tree import FileRow, Sources
from studio.project.contents import Contents
from studio.values import dataclass

MOST = 20_000
"""Files that are touched; with more it is as well to grow everything."""


@dataclass(frozen=True, slots=True)
class _Taking:
    """By key the names of packs that do not take a file any more, and of those that do now."""

    lost: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    gained: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


def touched_rows(
    sources: Sources, before: Sources, files: Mapping[str, FileRow]
) -> dict[str, tuple[str, ...]] | None:
    """By key the names of the packs that take a file now, for each of ``files`` of which anything may differ.

    ``files`` are the rows that were grown from ``before``. ``None`` where too much may differ: other files,
    packs of one name, packs in another order.
    """
    alike = sources.roots == before.roots and len(sources.shapes) == len(before.shapes)
    if not alike or any(a is not b for a, b in zip(sources.shapes, before.shapes, strict=True)):
        return None
    order = _order(sources.contents, before.contents)
    taking = None if order is None else _taking(sources.contents, before.contents)
    if order is None or taking is None:
        return None
    touched = {*taking.lost, *taking.gained, *_otherwise(sources.marks, before.marks)}
    if sources.news is not before.news:
        touched.update(_otherwise(sources.news, before.news))
    if len(touched) > MOST:
        return None
    found: dict[str, tuple[str, ...]] = {}
    for key in touched:
        row = files.get(key)
        if row is not None:
            found[key] = _takers(row, taking, order)
    return found


def _order(now: Sequence[Contents], then: Sequence[Contents]) -> dict[str, int] | None:
    """The place of each pack by its name; ``None`` where names do not tell packs apart, or places changed."""
    order = {one.pack.name: place for place, one in enumerate(now)}
    if len(order) < len(now) or len({one.pack.name for one in then}) < len(then):
        return None
    places = {one.pack.path: place for place, one in enumerate(now)}
    kept = [places[one.pack.path] for one in then if one.pack.path in places]
    return order if kept == sorted(kept) else None


def _taking(now: Sequence[Contents], then: Sequence[Contents]) -> _Taking | None:
    taking = _Taking()
    old: dict[Path, Contents] = {one.pack.path: one for one in then}
    for one in now:
        was = old.pop(one.pack.path, None)
        if was is one or (was is not None and _takes_the_same(one, was)):
            continue
        _note(taking.gained, one)
        if was is not None:
            _note(taking.lost, was)
        if len(taking.gained) > MOST:
            return None
    for was in old.values():
        _note(taking.lost, was)
    return taking if len(taking.lost) <= MOST else None


def _takes_the_same(one: Contents, other: Contents) -> bool:
    same = one.files is other.files or one.files == other.files
    return same and one.pack.name == other.pack.name and one.pack.base == other.pack.base


def _note(found: dict[str, list[str]], contents: Contents) -> None:
    start, name = start_of(contents.pack.base), contents.pack.name
    for file in contents.files:
        names = found.setdefault(start + file.asset.disk_path, [])
        if name not in names:
            names.append(name)


def _takers(row: FileRow, taking: _Taking, order: Mapping[str, int]) -> tuple[str, ...]:
    lost, gained = taking.lost.get(row.key, ()), taking.gained.get(row.key, ())
    if not lost and not gained:
        return row.packs
    names = {*(name for name in row.packs if name not in lost), *gained}
    return tuple(sorted(names, key=order.__getitem__))


def _otherwise(now: Mapping[str, object], then: Mapping[str, object]) -> Iterator[str]:
    """The keys of what is another object now, came, or went."""
    yield from (key for key, value in now.items() if then.get(key) is not value)
    yield from (key for key in then if key not in now)
