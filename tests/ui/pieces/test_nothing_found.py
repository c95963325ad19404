"""What stands in a list's place where nothing fits its filter."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.offer import OfferButton


def test_it_names_the_filter_and_clears_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = FilterBox((), "", window)
    nothing = NothingFound(box, "No pack matches {filter}.", window)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addWidget(nothing)
    window.show()
    qtbot.waitExposed(window)
    cleared: list[int] = []
    nothing.cleared.connect(lambda: cleared.append(1))
    nothing.show_for(0, 0)
    assert nothing.isHidden()
    box.set_text("dawn")
    nothing.show_for(3, 9)
    assert nothing.isHidden()
    nothing.show_for(0, 9)
    assert not nothing.isHidden()
    assert nothing.sentence == "No pack matches \u2066dawn\u2069."
    nothing.findChildren(OfferButton)[0].click()
    assert box.line.text() == ""
    assert cleared == [1]
    window.close()
