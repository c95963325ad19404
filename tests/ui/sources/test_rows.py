"""The watched folders as rows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio.ui.sources.rows import FILES, FOLDER, NOTE, PACKS, SIZE, STATE, SourceRows
from studio.workspace.hearing import Watching, WatchState
from tests.ui.sources.made import LIVE, plain, sources, view

TIP = int(Qt.ItemDataRole.ToolTipRole)


def shown(rows: SourceRows, row: int) -> list[str]:
    columns = (FOLDER, STATE, FILES, SIZE, PACKS, NOTE)
    return [plain(str(rows.index(row, column).data())) for column in columns]


def test_each_folder_shows_what_it_holds_and_what_is_worth_knowing(tmp_path: Path) -> None:
    rows = SourceRows()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    rows.show_sources(sources(view(tmp_path, "art", "art/in", "gone")), LIVE)
    assert shown(rows, 0) == ["art", "Live", "2", "6 bytes", "1", ""]
    assert shown(rows, 1) == ["art/in", "Live", "1", "1 byte", "1", "Lies in art"]
    assert shown(rows, 2) == ["gone", "Not there", "", "", "", "Gone, or moved"]
    assert rows.index(0, FOLDER).data(TIP) == str(tmp_path / "game/art")
    assert rows.headerData(PACKS, Qt.Orientation.Horizontal) == "Packs"


def test_rows_stay_with_their_folders(tmp_path: Path) -> None:
    rows = SourceRows()
    found = sources(view(tmp_path, "art", "art/in"))
    rows.show_sources(found, LIVE)
    place = QPersistentModelIndex(rows.index(1, FOLDER))
    rows.show_sources(found[1:], LIVE)
    assert place.row() == 0
    assert rows.place_of("art/in") == 0
    assert rows.place_of("art") is None


def test_how_it_is_watched_follows_the_watch(tmp_path: Path) -> None:
    rows = SourceRows()
    rows.show_sources(sources(view(tmp_path, "art")), LIVE)
    rows.show_sources(sources(view(tmp_path, "art")), WatchState(Watching.OFF, "why", 0))
    assert rows.index(0, STATE).data() == "Not watching"
    assert rows.index(0, STATE).data(TIP) == "why"


def test_where_no_folder_is_watched_the_one_shown_says_so(tmp_path: Path) -> None:
    rows = SourceRows()
    (only,) = sources(view(tmp_path))
    rows.show_sources((only,), LIVE)
    assert shown(rows, 0)[-1] == "Shown because no folder is watched"
    assert shown(rows, 0)[0] == "The project's folder"
    rows.show_sources((replace(only, by_itself=False),), LIVE)
    assert shown(rows, 0)[-1] == ""
