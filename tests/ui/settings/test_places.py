"""Each place can be seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.pieces.offer import OfferButton
from studio.ui.settings.places import Place, PlaceList


def test_each_place_is_shown_by_a_button_that_names_it(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    places = PlaceList((Place(Path("/a"), "Drafts", "x"), Place(Path("/b"), "Log", "y")), host)
    wished: list[object] = []
    places.wished.connect(wished.append)
    buttons = places.findChildren(OfferButton)
    assert [button.accessibleName() for button in buttons] == ["Show Drafts", "Show Log"]
    buttons[1].click()
    assert wished == [wishes.ShowFile(Path("/b"))]
