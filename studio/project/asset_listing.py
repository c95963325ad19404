"""The files of an asset tree as filters ask for them, and what they can be asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from studio.project.asset_shape import natural
from studio.project.asset_tree import AssetTree, FileRow, Standing
from studio.project.file_types import FileType
from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing
from studio.project.rules import Severity

LOOSE = "loose"
"""What filters call files that are in no pack."""

IGNORED = "ignored"

_STATES = ("new", "changed", LOOSE, "packed", IGNORED, "problem", "error", "warning", "note")

_STANDINGS: dict[Standing, str] = {
    Standing.UNREADABLE: "unreadable",
    Standing.LINK: "link",
    Standing.OTHER: "other",
    Standing.PACKED: "packed",
    Standing.IGNORED: IGNORED,
    Standing.LOOSE: LOOSE,
}

_SEVERITIES: dict[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}

_SECOND = 1_000_000_000


def asset_fields(tree: AssetTree) -> tuple[Field, ...]:
    """What the files of ``tree`` can be asked, with the values that there are."""
    packs = [one.pack for one in tree.sources.contents]
    tags = sorted({str(pack.language) for pack in packs if pack.language is not None})
    return (
        Field("type", Kind.CHOICE, tuple(one.value for one in FileType)),
        Field("state", Kind.CHOICE, (*_STATES, "unreadable", "link", "other")),
        Field("pack", Kind.NAME, tuple(sorted({pack.name for pack in packs}))),
        Field("lang", Kind.TAG, tuple(tags)),
        Field("in", Kind.FOLDER, tuple(_shallow(tree))),
        Field("size", Kind.SIZE),
        Field("changed", Kind.DATE),
        Field("name", Kind.NAME),
        Field("ext", Kind.NAME),
        Field("rule", Kind.NAME),
    )


class AssetListing:
    """The files of ``tree`` in the order of their paths. A column is made when it is asked for, and kept."""

    def __init__(self, tree: AssetTree) -> None:
        self.tree = tree
        self.rows: Sequence[FileRow] = list(tree.files.values())

    @cached_property
    def listing(self) -> Listing:
        """What filters ask."""
        return Listing(
            len(self.rows),
            lambda: self._words,
            {
                "type": lambda: self._types,
                "state": lambda: self._states,
                "pack": lambda: self._packs,
                "lang": lambda: self._tags,
                "in": lambda: self._places,
                "size": lambda: self._sizes,
                "changed": lambda: self._changed,
                "name": lambda: self._names,
                "ext": lambda: self._endings,
                "rule": lambda: self._rules,
            },
        )

    @cached_property
    def order(self) -> Sequence[int]:
        """By the number of each row its place among all by name."""
        found = [0] * len(self.rows)
        for place, number in enumerate(self._numbers):
            found[number] = place
        return found

    @cached_property
    def by_name(self) -> Sequence[FileRow]:
        """All rows by their names."""
        return [self.rows[number] for number in self._numbers]

    @cached_property
    def _numbers(self) -> Sequence[int]:
        names = [natural(row.name) for row in self.rows]
        return sorted(range(len(names)), key=names.__getitem__)

    @cached_property
    def _places(self) -> Sequence[str]:
        return list(self._below_labels())

    @cached_property
    def _words(self) -> Sequence[str]:
        return [fold(place) for place in self._places]

    @cached_property
    def _types(self) -> Column:
        return [row.type.value for row in self.rows]

    @cached_property
    def _states(self) -> Column:
        return [_state(row) for row in self.rows]

    @cached_property
    def _packs(self) -> Column:
        return [row.packs for row in self.rows]

    @cached_property
    def _tags(self) -> Column:
        packs = [one.pack for one in self.tree.sources.contents]
        tags = {pack.name: str(pack.language) for pack in packs if pack.language is not None}
        found = {
            names: tuple(tag for name in names if (tag := tags.get(name)) is not None)
            for names in {row.packs for row in self.rows}
        }
        return [found[row.packs] for row in self.rows]

    @cached_property
    def _sizes(self) -> Column:
        return [row.asset.size for row in self.rows]

    @cached_property
    def _changed(self) -> Column:
        return [row.asset.changed / _SECOND for row in self.rows]

    @cached_property
    def _names(self) -> Column:
        return [row.name for row in self.rows]

    @cached_property
    def _endings(self) -> Column:
        return [row.name.rpartition(".")[2] if "." in row.name[1:] else "" for row in self.rows]

    @cached_property
    def _rules(self) -> Column:
        return [row.asset.ignored_by for row in self.rows]

    def _below_labels(self) -> Iterator[str]:
        """Each file's path as the tree shows it: what its watched folder is called, and its path in there."""
        labels = {shape.top: self.tree.labels.get(shape.top, "") for shape in self.tree.sources.shapes}
        tops = [(shape.top.rstrip("/") + "/", shape) for shape in self.tree.sources.shapes]
        if not tops:
            yield from (row.key for row in self.rows)
            return
        known: dict[str, str] = {}
        for start, shape in tops:
            label = labels[shape.top]
            for key in shape.files:
                known.setdefault(key, f"{label}/{key[len(start) :]}")
        yield from (known[row.key] for row in self.rows)


def _state(row: FileRow) -> tuple[str, ...]:
    """All that a row is called; most are the same few tuples."""
    found = _PLAIN[row.standing]
    if row.novelty is not None:
        found = (*found, row.novelty.value)
    return found if row.severity is None else (*found, "problem", _SEVERITIES[row.severity])


_PLAIN: dict[Standing, tuple[str, ...]] = {standing: (word,) for standing, word in _STANDINGS.items()}


def _shallow(tree: AssetTree) -> Iterator[str]:
    """The folders that are offered: the watched ones, and those right in them."""
    for root in tree.roots:
        label = tree.labels[root]
        yield f"{label}/"
        for key in tree.folders[root].folders:
            yield f"{label}/{tree.folders[key].name}/"
