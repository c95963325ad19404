"""What the list of a built pack's files can be filtered by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from studio.archive.entries import EntryType
from studio.build.glance import Item
from studio.project.file_types import FileType, type_of
from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing

_STATES = {EntryType.FILE: "ok", EntryType.DIRECTORY: "ok", EntryType.LINK: "link"}


class EntryFacets:
    """``items`` as filters ask them. A column is made when it is asked for, and kept."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = tuple(one for one in items if one.entry.type is not EntryType.DIRECTORY)
        self.folders = tuple(one for one in items if one.entry.type is EntryType.DIRECTORY)
        self.has_packed = any(one.packed is not None for one in items)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """What the files can be asked, with the values that there are."""
        folders = dict.fromkeys(one.path.partition("/")[0] for one in self.items if "/" in one.path)
        return (
            Field("type", Kind.CHOICE, tuple(one.value for one in FileType)),
            Field("in", Kind.FOLDER, tuple(f"{folder}/" for folder in sorted(folders))),
            Field("size", Kind.SIZE),
            Field("name", Kind.NAME),
            Field("state", Kind.CHOICE, ("link", "other")),
        )

    @cached_property
    def listing(self) -> Listing:
        """The files, row by row."""
        return Listing(
            len(self.items),
            lambda: self._words,
            {
                "type": lambda: self._types,
                "in": lambda: self._paths,
                "size": lambda: self._sizes,
                "name": lambda: self._names,
                "state": lambda: self._states,
            },
        )

    @cached_property
    def _paths(self) -> Sequence[str]:
        return [one.path for one in self.items]

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
    def _sizes(self) -> Column:
        return [one.entry.size for one in self.items]

    @cached_property
    def _states(self) -> Column:
        return [_STATES.get(one.entry.type, "other") for one in self.items]
