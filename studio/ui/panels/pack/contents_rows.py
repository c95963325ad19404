"""The rows of what a pack ships and leaves out."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TypeAlias

from studio.project.assets import Asset
from studio.project.companions import ALONE, Companions, Company
from studio.project.contents import Contents, PackedFile
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class LeftOut:
    """``asset`` is taken by a selector and left out again by the exclusion number ``index``."""

    asset: Asset
    index: int


ContentsRow: TypeAlias = PackedFile | Asset | LeftOut
"""A file that is shipped, or refused as it is no file; one that a rule ignores; one that is left out."""


def company_of(row: ContentsRow, companions: Companions | None) -> Company:
    """The companions of the file of ``row``; none of what does not ship, and while nobody knows."""
    return companions.of(row.path) if companions is not None and isinstance(row, PackedFile) else ALONE


def rows_of(contents: Contents) -> Sequence[ContentsRow]:
    """What ships first, then what does not."""
    assets = contents.snapshot.by_path
    left_out = [LeftOut(assets[source], index) for source, index in contents.selection.excluded]
    return [*contents.files, *contents.refused, *contents.ignored, *left_out]


def asset_of(row: ContentsRow) -> Asset:
    """The file on disk."""
    return row if isinstance(row, Asset) else row.asset


def stored_path(row: ContentsRow) -> str:
    """The path under which the file is stored, or would be."""
    return row.path if isinstance(row, PackedFile) else asset_of(row).path


def row_key(row: ContentsRow) -> Hashable:
    """What tells a row from all others of its pack."""
    # Asked for every row at each change, so the usual case comes first.
    if isinstance(row, PackedFile):
        return row.path, row.asset.path
    return row.path if isinstance(row, Asset) else (row.index, row.asset.path)


def place_in(rows: Sequence[ContentsRow], path: str) -> int | None:
    """The number of the file stored as ``path``, or of the one that comes from there."""
    stored = source = None
    for number, row in enumerate(rows):
        if stored is None and stored_path(row) == path:
            stored = number
        elif source is None and asset_of(row).path == path:
            source = number
    return source if stored is None else stored
