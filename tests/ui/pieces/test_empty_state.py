"""A view without content says so in a sentence and offers a way on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.ui.pieces.empty_state import EmptyState, Offer
from studio.ui.pieces.offer import OfferButton

SENTENCE = "An asset pack is a set of files that people download together."


def test_an_empty_state_asks_for_the_wish_of_the_button_pressed(qtbot: QtBot) -> None:
    empty = EmptyState("pack", SENTENCE, (Offer("New pack", 1), Offer("Import manifests", 2)))
    qtbot.addWidget(empty)
    wishes: list[object] = []
    empty.wished.connect(wishes.append)
    for button in empty.findChildren(OfferButton):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wishes == [1, 2]
    assert empty.accessibleName() == SENTENCE


def test_more_than_two_buttons_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="3 offers"):
        EmptyState("pack", SENTENCE, (Offer("One", 1), Offer("Two", 2), Offer("Three", 3)))


def test_a_sentence_that_is_too_long_for_the_view_is_wrapped_and_not_cut(qtbot: QtBot) -> None:
    empty = EmptyState("pack", SENTENCE)
    qtbot.addWidget(empty)
    empty.resize(220, 300)
    empty.show()
    label = empty.findChildren(QLabel)[0]
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert label.width() <= 220
    assert label.height() > 2 * label.fontMetrics().height()


def test_a_new_sentence_is_also_heard(qtbot: QtBot) -> None:
    empty = EmptyState("pack", SENTENCE)
    qtbot.addWidget(empty)
    empty.set_sentence("No problems.")
    assert empty.findChildren(QLabel)[0].text() == empty.accessibleName() == "No problems."


def test_buttons_that_do_not_fit_beside_each_other_stand_below_each_other(qtbot: QtBot) -> None:
    offers = (Offer("New pack", 1), Offer("One pack per language folder…", 2))
    state = EmptyState("pack", "Nothing is here yet.", offers)
    qtbot.addWidget(state)
    state.show()
    first, second = state.findChildren(OfferButton)
    state.resize(first.sizeHint().width() * 8, 400)
    qtbot.waitUntil(lambda: first.y() == second.y())
    state.resize(second.sizeHint().width() + first.sizeHint().width() // 2 + 16, 400)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert second.width() >= second.sizeHint().width()
