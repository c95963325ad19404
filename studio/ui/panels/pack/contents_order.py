"""The rows of what a pack ships in an order that somebody chose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import assert_never

from studio.progress import CancelToken
from studio.project.companions import Companions
from studio.project.contents import PackedFile
from studio.ui.panels.pack.contents_columns import Column
from studio.ui.panels.pack.contents_rows import ContentsRow, LeftOut, asset_of, company_of, stored_path
from studio.values import dataclass

_Key = Callable[[ContentsRow], object]


@dataclass(frozen=True, slots=True)
class OrderQuestion:
    """Asks for ``rows`` in order of ``column``; what is equal in it stays as it was."""

    rows: Sequence[ContentsRow]
    column: Column
    descending: bool
    companions: Companions | None

    def __call__(self, cancel: CancelToken) -> Sequence[ContentsRow]:
        cancel.check()
        return sorted(self.rows, key=self._key(), reverse=self.descending)  # type: ignore[arg-type]  # of one kind

    def _key(self) -> _Key:
        match self.column:
            case Column.PATH:
                return _by_path
            case Column.SIZE:
                return _by_size
            case Column.SELECTOR:
                return _by_selector
            case Column.TWINS:
                return self._by_twins
            case Column.ALSO:
                return self._by_packs
            case Column.SOURCE:
                return _by_source
            case _:
                assert_never(self.column)

    def _by_twins(self, row: ContentsRow) -> tuple[int, int, int]:
        company = company_of(row, self.companions)
        return len(company.without), len(company.same), company.languages

    def _by_packs(self, row: ContentsRow) -> tuple[int, int]:
        company = company_of(row, self.companions)
        return len(company.clashing), len(company.also)


def _by_path(row: ContentsRow) -> tuple[str, str]:
    path = stored_path(row)
    return path.casefold(), path


def _by_size(row: ContentsRow) -> int:
    return asset_of(row).size


def _by_selector(row: ContentsRow) -> tuple[int, int, str]:
    match row:
        case PackedFile(selectors=selectors):
            return 0, selectors[0], ""
        case LeftOut(index=index):
            return 1, index, ""
        case _:
            return 2, 0, row.ignored_by or ""


def _by_source(row: ContentsRow) -> tuple[str, str]:
    path = asset_of(row).path
    return path.casefold(), path
