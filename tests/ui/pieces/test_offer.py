"""An offer is pressed with the mouse and with keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.offer import Offer, OfferButton, OfferLink

OFFER = Offer("Use en-GB", ("language", "en-GB"))


@pytest.mark.parametrize("kind", [OfferButton, OfferLink])
def test_an_offer_asks_for_its_wish_by_mouse_and_by_key(
    kind: type[OfferButton | OfferLink], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    offer = kind(OFFER, window)
    wishes: list[object] = []
    offer.wished.connect(wishes.append)
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    QTest.keyClick(offer, Qt.Key.Key_Space)
    assert wishes == [OFFER.wish, OFFER.wish]
    assert offer.accessibleName() == "Use en-GB"
    assert offer.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_link_shows_that_it_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    link = OfferLink(OFFER, window)
    link.resize(link.sizeHint())
    window.show()
    window.activateWindow()
    before = link.grab().toImage()
    link.setFocus()
    qtbot.waitUntil(link.hasFocus)
    assert link.grab().toImage() != before


def test_a_link_without_room_shows_less_and_its_hint_has_room_for_all(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    link = OfferLink(OFFER, window)
    assert link.minimumSizeHint().width() <= link.sizeHint().width()
    assert link.sizeHint().width() >= link.fontMetrics().horizontalAdvance(OFFER.label)
