"""A column that is too low is scrolled, and none of its texts is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from studio.ui.pieces.whole_or_scrolled import WholeOrScrolled

_WORDS = "Nothing changed since the build of Wednesday, and nothing will, until somebody changes something. "


@pytest.fixture
def column(qtbot: QtBot) -> WholeOrScrolled:
    """A text that is broken, a list below it, and a button."""
    found = WholeOrScrolled()
    qtbot.addWidget(found)
    text = QLabel(_WORDS * 4)
    text.setWordWrap(True)
    for widget in (text, QListWidget(), QPushButton("Go")):
        found.column.addWidget(widget)
    found.column.setStretch(1, 1)
    found.resize(240, 600)
    found.show()
    return found


def _parts(column: WholeOrScrolled) -> tuple[QLabel, QListWidget]:
    (text,), (rows,) = column.findChildren(QLabel), column.findChildren(QListWidget)
    return text, rows


def test_with_room_nothing_is_scrolled_and_the_list_has_the_rest(
    qtbot: QtBot, column: WholeOrScrolled
) -> None:
    text, rows = _parts(column)
    qtbot.waitUntil(lambda: column.sheet.height() == column.height())
    assert not column.verticalScrollBar().isVisible()
    assert rows.height() > column.height() - text.height() - 100


def test_the_list_gives_up_its_room_before_anything_is_scrolled(
    qtbot: QtBot, column: WholeOrScrolled
) -> None:
    text, rows = _parts(column)
    low = text.heightForWidth(text.width()) + rows.minimumSizeHint().height() + 60
    column.resize(240, low)
    qtbot.waitUntil(lambda: column.sheet.height() == low)
    assert not column.verticalScrollBar().isVisible()
    assert rows.height() < rows.sizeHint().height()


def test_without_room_the_whole_is_scrolled_and_the_text_is_whole(
    qtbot: QtBot, column: WholeOrScrolled
) -> None:
    text, rows = _parts(column)
    column.resize(240, 120)
    qtbot.waitUntil(column.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
    assert rows.height() >= rows.minimumSizeHint().height()


def test_it_is_never_so_narrow_that_its_bar_hides_something(qtbot: QtBot, column: WholeOrScrolled) -> None:
    column.resize(column.minimumSizeHint().width(), 120)
    qtbot.waitUntil(column.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: column.sheet.width() == column.viewport().width())
    assert column.sheet.width() >= column.sheet.minimumSizeHint().width()
