"""The files of one rule as rows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio.session.ignoring import IgnoredFile, RuleTrial
from studio.ui.ignoring.file_rows import LOSERS, PATH, SIZE, IgnoredFiles
from tests.ui.ignoring.made import trial


def shown(files: IgnoredFiles) -> list[tuple[object, ...]]:
    return [
        tuple(files.index(row, column).data() for column in (PATH, SIZE, LOSERS))
        for row in range(files.rowCount())
    ]


def test_what_a_pack_would_lose_comes_first(tmp_path: Path) -> None:
    files = IgnoredFiles()
    QAbstractItemModelTester(files, QAbstractItemModelTester.FailureReportingMode.Fatal, files)
    files.show_trial(trial(tmp_path, "*.png", "/art/", now=("*.psd",)).rules[1])
    rows = shown(files)
    assert rows[0] == ("art/wall.png", "500 bytes", "art")
    assert [row[2] for row in rows] == ["art", "art", "", "", ""]
    files.show_trial(None)
    assert files.rowCount() == 0


def test_a_name_with_a_line_break_stands_in_one_line() -> None:
    files = IgnoredFiles()
    files.show_trial(RuleTrial("*", (IgnoredFile("/g/a\nb", "a\nb", 1),), 1))
    assert shown(files) == [("a\ufffdb", "1 byte", "")]
    assert files.headerData(SIZE, Qt.Orientation.Horizontal) == "Size"
