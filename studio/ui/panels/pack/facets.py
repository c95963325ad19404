"""What the list of a pack's files can be filtered by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import assert_never

from studio.manifest.values import named_path
from studio.project.assets import Asset, AssetKind
from studio.project.companions import Companions, Company
from studio.project.contents import Contents, PackedFile
from studio.project.file_types import FileType, type_of
from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing
from studio.ui.panels.pack.contents_rows import ContentsRow, LeftOut, asset_of, company_of, stored_path

_STATES = ("shipped", "ignored", "left-out", "refused", "unreadable")
_TWINS = ("all", "some", "none", "same")
_SECOND = 1_000_000_000


class ContentsFacets:
    """The rows of ``contents`` as filters ask them. A column is made when it is asked for, and kept."""

    def __init__(
        self, contents: Contents, rows: Sequence[ContentsRow], companions: Companions | None = None
    ) -> None:
        self.contents = contents
        self.companions = companions
        self._rows = rows

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """What the files can be asked, with the values that there are."""
        folders = {path.partition("/")[0] for path in self.contents.folders}
        return (
            Field("type", Kind.CHOICE, tuple(one.value for one in FileType)),
            Field("state", Kind.CHOICE, _STATES),
            Field("in", Kind.FOLDER, tuple(f"{folder}/" for folder in sorted(folders))),
            Field("size", Kind.SIZE),
            Field("changed", Kind.DATE),
            Field("by", Kind.NAME, tuple(dict.fromkeys(self._selectors.values()))),
            Field("name", Kind.NAME),
            Field("rule", Kind.NAME, tuple(sorted({one.ignored_by or "" for one in self.contents.ignored}))),
            Field("twins", Kind.CHOICE, _TWINS),
            Field("also", Kind.NAME, self._others),
        )

    @cached_property
    def listing(self) -> Listing:
        """The files, row by row."""
        return Listing(
            len(self._rows),
            lambda: self._words,
            {
                "type": lambda: self._types,
                "state": lambda: self._states,
                "in": lambda: self._paths,
                "size": lambda: self._sizes,
                "changed": lambda: self._changes,
                "by": lambda: self._takers,
                "name": lambda: self._names,
                "rule": lambda: self._rules,
                "twins": lambda: self._twins,
                "also": lambda: self._also,
            },
        )

    @cached_property
    def _selectors(self) -> dict[int, str]:
        return {one.index: named_path(one) for one in self.contents.pack.manifest.selectors}

    @cached_property
    def _paths(self) -> Sequence[str]:
        return [stored_path(row) for row in self._rows]

    @cached_property
    def _words(self) -> Sequence[str]:
        return [fold(path) for path in self._paths]

    @cached_property
    def _names(self) -> Sequence[str]:
        return [path.rpartition("/")[2] for path in self._paths]

    @cached_property
    def _types(self) -> Column:
        return [type_of(name).value for name in self._names]

    @cached_property
    def _states(self) -> Column:
        return [_state(row) for row in self._rows]

    @cached_property
    def _sizes(self) -> Column:
        return [asset_of(row).size for row in self._rows]

    @cached_property
    def _changes(self) -> Column:
        return [asset_of(row).changed / _SECOND for row in self._rows]

    @cached_property
    def _takers(self) -> Column:
        known = self._selectors
        return [tuple(known[one] for one in _numbers(row) if one in known) for row in self._rows]

    @cached_property
    def _others(self) -> tuple[str, ...]:
        """The other packs; which of them share a path, only the rows say."""
        packs = () if self.companions is None else self.companions.packs
        return tuple(pack.name for pack in packs if pack.path != self.contents.pack.path)

    @cached_property
    def _twins(self) -> Column:
        return [_twins(company_of(row, self.companions)) for row in self._rows]

    @cached_property
    def _also(self) -> Column:
        packs = () if self.companions is None else self.companions.packs
        return [tuple(packs[one].name for one in company_of(row, self.companions).also) for row in self._rows]

    @cached_property
    def _rules(self) -> Column:
        return [asset_of(row).ignored_by for row in self._rows]


def _twins(company: Company) -> tuple[str, ...]:
    """What a file's twins are like; several may be so at once."""
    if not company.languages:
        return ()
    whole = "all" if not company.without else "some" if company.twins else "none"
    return (whole, "same") if company.same else (whole,)


def _state(row: ContentsRow) -> str:
    match row:
        case PackedFile(asset=Asset(kind=AssetKind.FILE, readable=True)):
            return "shipped"
        case PackedFile(asset=Asset(kind=AssetKind.FILE)):
            return "unreadable"
        case PackedFile():
            return "refused"
        case Asset():
            return "ignored"
        case LeftOut():
            return "left-out"
        case _:
            assert_never(row)


def _numbers(row: ContentsRow) -> tuple[int, ...]:
    match row:
        case PackedFile(selectors=selectors):
            return selectors
        case LeftOut(index=index):
            return (index,)
        case Asset():
            return ()
        case _:
            assert_never(row)
