"""News comes on top, offers something, and goes when it is answered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.look.colours import Meaning
from studio.ui.pieces.notice_bar import Notice, NoticeBar, Offer
from studio.ui.pieces.offer import OfferButton
from studio.words import words
from tests.ui.foreign import foreign

DISK_FULL = Notice(
    "Voices-fr was not built: the disk is full.",
    "Free 412 MB and build again.",
    Meaning.ERROR,
    (Offer("Build again", ("build", "Voices-fr")), Offer("Show folder", "show")),
    key="build",
)


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def test_without_news_there_is_no_bar(bar: NoticeBar) -> None:
    assert bar.isHidden()
    bar.show_notice(DISK_FULL)
    assert not bar.isHidden()
    bar.drop("build")
    assert bar.isHidden()
    assert bar.notices == ()


def test_a_notice_shows_its_words_and_offers(bar: NoticeBar) -> None:
    bar.show_notice(DISK_FULL)
    assert _texts(bar) == [DISK_FULL.text, DISK_FULL.hint]
    assert [button.text() for button in _offers(bar)] == ["Build again", "Show folder"]


def test_a_pressed_offer_is_wished_for_once_and_its_notice_goes(bar: NoticeBar, qtbot: QtBot) -> None:
    wishes: list[object] = []
    bar.wished.connect(wishes.append)
    bar.show_notice(DISK_FULL)
    bar.show_notice(Notice("Something else."))
    QTest.mouseClick(_offers(bar)[0], Qt.MouseButton.LeftButton)
    assert wishes == [("build", "Voices-fr")]
    assert [notice.text for notice in bar.notices] == ["Something else."]


def test_a_wish_may_bring_a_notice_of_the_same_key(bar: NoticeBar, qtbot: QtBot) -> None:
    again = Notice("Voices-fr was not built either.", key="build")
    bar.wished.connect(lambda _wish: bar.show_notice(again))
    bar.show_notice(DISK_FULL)
    QTest.mouseClick(_offers(bar)[0], Qt.MouseButton.LeftButton)
    assert bar.notices == (again,)


def test_a_notice_is_closed_by_its_button_without_a_wish(bar: NoticeBar, qtbot: QtBot) -> None:
    wishes: list[object] = []
    bar.wished.connect(wishes.append)
    bar.show_notice(DISK_FULL)
    closer = next(button for button in _buttons(bar) if button.accessibleName() == "Close this notice")
    QTest.mouseClick(closer, Qt.MouseButton.LeftButton)
    assert bar.notices == ()
    assert wishes == []


def test_a_notice_takes_the_place_of_the_one_with_its_key(bar: NoticeBar) -> None:
    bar.show_notice(DISK_FULL)
    bar.show_notice(Notice("Voices-fr was built.", meaning=Meaning.DONE, key="build"))
    assert _texts(bar) == ["Voices-fr was built."]


def test_notices_without_a_key_stand_side_by_side_even_when_they_are_equal(bar: NoticeBar) -> None:
    bar.show_notice(Notice("Again."))
    bar.show_notice(Notice("Again."))
    assert _texts(bar) == ["Again.", "Again."]


def test_the_same_notice_may_come_twice(bar: NoticeBar, qtbot: QtBot) -> None:
    once = Notice("Again.", offers=(Offer("Do it", 1),))
    bar.show_notice(once)
    bar.show_notice(once)
    QTest.mouseClick(_offers(bar)[0], Qt.MouseButton.LeftButton)
    assert len(bar.notices) == 1
    assert _texts(bar) == ["Again."]


def test_three_notices_are_shown_newest_first_and_older_ones_wait(bar: NoticeBar) -> None:
    for number in range(5):
        bar.show_notice(Notice(f"News {number}", key=str(number)))
    assert _texts(bar) == ["News 4", "News 3", "News 2"]
    bar.drop("3")
    assert _texts(bar) == ["News 4", "News 2", "News 1"]
    assert len(bar.notices) == 4


def test_all_notices_go_at_once_also_those_that_wait(bar: NoticeBar) -> None:
    for number in range(5):
        bar.show_notice(Notice(f"News {number}"))
    bar.clear()
    assert (bar.notices, bar.isHidden()) == ((), True)


def test_every_button_can_be_reached_by_keys_and_has_a_name(bar: NoticeBar) -> None:
    bar.show_notice(DISK_FULL)
    for button in _buttons(bar):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleName()


def test_news_takes_no_focus_away(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar, field = NoticeBar(window), QLineEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(field)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    bar.show_notice(DISK_FULL)
    qtbot.waitUntil(bar.isVisible)
    assert field.hasFocus()


def _buttons(bar: NoticeBar) -> list[QAbstractButton]:
    return [button for button in bar.findChildren(QAbstractButton) if button.isVisibleTo(bar)]


def _offers(bar: NoticeBar) -> list[OfferButton]:
    return [button for button in bar.findChildren(OfferButton) if button.isVisibleTo(bar)]


def _texts(bar: NoticeBar) -> list[str]:
    bar.resize(bar.sizeHint())
    bar.grab()
    labels = [label for label in bar.findChildren(QLabel) if label.isVisibleTo(bar)]
    return [
        label.text()
        for label in sorted(labels, key=lambda label: label.mapTo(bar, label.rect().topLeft()).y())
    ]


def test_a_notice_from_below_the_window_is_told_in_the_reader_s_language(bar: NoticeBar) -> None:
    offers = (Offer(words("Remove {file}", file="a.png"), "remove"),)
    with foreign():
        bar.show_notice(Notice(words("{file} is gone.", file="a.png"), words("Look again."), offers=offers))
    assert _texts(bar) == ["«a.png is gone.»", "«Look again.»"]
    assert [button.text() for button in _offers(bar)] == ["«Remove a.png»"]
