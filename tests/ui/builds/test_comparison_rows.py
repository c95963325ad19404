"""What changed from one build to another, as rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio.build.compare import (
    Changed,
    Comparison,
    PackComparison,
    Presence,
    Renamed,
    Sized,
    ValueChange,
)
from studio.ui.builds.comparison_rows import CHANGE, NAME, SIZE, ComparisonRows

BOTH = Comparison(
    (Sized("new.wav", 1_200_000),),
    (Sized("old.wav", 700_000),),
    (Changed("line.wav", 1_100_000, 1_300_000),),
    (Renamed("b.wav", "a.wav", 400_000),),
    1_500_000_000,
    1_516_000_000,
    1_516_000_000,
    None,
    (ValueChange("platforms", ["iOS"], None),),
)
NOTHING = Comparison((), (), (), (), 5_000, 5_000, 0, None)
GONE = Comparison((), (Sized("x", 1),), (), (), 52_000_000, 0, None, None)
COME = Comparison((Sized("x", 1), Sized("y", 1)), (), (), (), 0, 52_000_000, None, None)

PACKS = (
    PackComparison("voices", Presence.BOTH, BOTH),
    PackComparison("core", Presence.BOTH, NOTHING),
    PackComparison("intro", Presence.REMOVED, GONE),
    PackComparison("maps", Presence.ADDED, COME),
)


def test_packs_that_differ_are_rows_with_their_files_below() -> None:
    rows = ComparisonRows(PACKS)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tops = [rows.index(row, 0) for row in range(rows.rowCount())]
    said = [tuple(rows.index(top.row(), column).data() for column in (NAME, CHANGE, SIZE)) for top in tops]
    assert said == [
        ("voices", "1 added, 1 removed, 1 changed, 1 renamed, manifest changed", "1.5 GB (+16 MB)"),
        ("intro", "Pack is gone, with 1 file", "52 MB"),
        ("maps", "New pack with 2 files", "52 MB"),
    ]
    lines = [
        tuple(rows.index(row, column, tops[0]).data() for column in (NAME, CHANGE, SIZE))
        for row in range(rows.rowCount(tops[0]))
    ]
    assert lines == [
        ("platforms", "iOS became nothing", ""),
        ("new.wav", "Added", "1.2 MB"),
        ("old.wav", "Removed", "700 KB"),
        ("line.wav", "Changed", "1.1 MB → 1.3 MB"),
        ("a.wav", "Renamed from b.wav", "400 KB"),
    ]
    assert rows.parent(rows.index(2, 1, tops[0])) == tops[0]
    assert rows.rowCount(rows.index(0, 0, tops[0])) == 0
    del tester


def test_what_is_heard_of_a_row_is_what_is_seen() -> None:
    rows = ComparisonRows(PACKS)
    assert rows.index(1, CHANGE).data(Qt.ItemDataRole.AccessibleTextRole) == "Pack is gone, with 1 file"
