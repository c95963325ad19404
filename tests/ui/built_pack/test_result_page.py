"""What differs, file by file."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from studio.build.compare import Comparison, Sized
from studio.build.verify import Difference, Kind
from studio.ui.built_pack.result_page import ResultPage
from studio.ui.built_pack.works import Held

SAID = int(Qt.ItemDataRole.AccessibleTextRole)


def test_a_comparison_and_a_verification_are_listed_in_turn(qtbot: QtBot) -> None:
    page = ResultPage(None)  # type: ignore[arg-type]  # nothing is around it here
    qtbot.addWidget(page)
    added = Comparison((Sized("art/b.txt", 7),), (), (), (), 10, 17, 17, None)
    page.show_held(Held("old.aar", "art.aar", "art", added, as_files=False))
    assert page.words[0] == "\u2066art.aar\u2069 has 1 difference from \u2066old.aar\u2069."
    rows = page.tree.model()
    assert rows.index(0, 0).data() == "art"
    assert rows.index(0, 0, rows.index(0, 0)).data() == "art/b.txt"
    page.show_differences(
        "Two are wrong.", (Difference("a", Kind.MISSING, "why"), Difference("", Kind.DAMAGED, "x"))
    )
    rows = page.tree.model()
    assert page.words == ("Two are wrong.", "")
    assert [rows.index(0, column).data(SAID) for column in range(3)] == ["a", "Missing", "why"]
    assert rows.index(1, 0).data() == "The pack itself"
    assert rows.rowCount(QModelIndex()) == 2
    assert rows.headerData(1, Qt.Orientation.Horizontal) == "What is wrong"
