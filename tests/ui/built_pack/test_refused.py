"""What stands in the place of a pack that cannot be read."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.ui.built_pack.refused import Refused
from studio.ui.built_pack.wishing import ReadAgain
from studio.ui.wishes import OpenBuiltPack


def test_it_says_why_and_offers_two_ways_on(qtbot: QtBot) -> None:
    page = Refused(None)  # type: ignore[arg-type]  # nothing is around it here
    qtbot.addWidget(page)
    page.show_trouble(StudioError("a.aar is a ZIP.", "Choose another."))
    assert page.words == ("a.aar is a ZIP.", "Choose another.")
    heard: list[object] = []
    page.wished.connect(heard.append)
    for button in page.findChildren(QPushButton):
        button.click()
    assert heard == [ReadAgain(), OpenBuiltPack()]
    page.show_cancelled("a.aar")
    assert page.words == ("a.aar was not read: it was cancelled.", "")
