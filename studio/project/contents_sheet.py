"""What a pack ships as a table for a spreadsheet: a row for each stored path, and for what is kept out."""

from __future__ import annotations

from collections.abc import Iterator

from studio.manifest.values import Selector, named_path
from studio.project.assets import Asset
from studio.project.companions import ALONE, Companions, Company
from studio.project.contents import Contents, PackedFile

HEADS = (
    "path in the pack",
    "path on disk",
    "bytes",
    "state",
    "selector",
    "taken by",
    "also taken by",
    "in other languages",
    "not in other languages",
    "same bytes as",
    "also in",
)

SHIPPED, REFUSED, IGNORED, LEFT_OUT = "shipped", "not packed", "ignored", "left out"
"""What the column of states says."""


def sheet_rows(contents: Contents, companions: Companions | None = None) -> Iterator[tuple[str | int, ...]]:
    """A row for each file in order: what ships, and then what does not and why."""
    known = {one.index: one for one in contents.pack.manifest.selectors}
    for file in contents.files:
        company = ALONE if companions is None else companions.of(file.path)
        yield (*_packed(file, known, SHIPPED), *_company(company, companions))
    for file in contents.refused:
        yield (*_packed(file, known, REFUSED), "", "", "", "")
    for asset in contents.ignored:
        yield (*_kept_out(asset, IGNORED, "", asset.ignored_by or ""), "", "", "", "", "")
    for source, index in contents.selection.excluded:
        asset = contents.snapshot.by_path[source]
        yield (*_kept_out(asset, LEFT_OUT, index + 1, _words(known, index)), "", "", "", "", "")


def _packed(file: PackedFile, known: dict[int, Selector], state: str) -> tuple[str | int, ...]:
    first, *others = file.selectors
    also = "; ".join(_words(known, index) for index in others)
    size = file.asset.size
    return file.path, file.asset.disk_path, size, state, first + 1, _words(known, first), also


def _kept_out(asset: Asset, state: str, number: str | int, why: str) -> tuple[str | int, ...]:
    return "", asset.disk_path, asset.size, state, number, why


def _company(company: Company, companions: Companions | None) -> tuple[str, ...]:
    if companions is None:
        return "", "", "", ""
    groups = (company.twins, company.without, company.same, company.also)
    return tuple("; ".join(companions.named(one)) for one in groups)


def _words(known: dict[int, Selector], index: int) -> str:
    selector = known.get(index)
    return "" if selector is None else named_path(selector)
