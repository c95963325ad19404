"""How a recent project is painted, seen on the picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.recent_delegate import RecentDelegate, star_words
from studio.ui.recent_list import RecentList
from studio.workspace.settings import Recent

COAST = Recent(path=Path("/games/The Coast.packstudio"), name="The Coast", opened=1_700_000_000)


@pytest.fixture
def recent(qtbot: QtBot) -> Iterator[RecentList]:
    window = QWidget()
    qtbot.addWidget(window)
    made = RecentList(window)
    QVBoxLayout(window).addWidget(made)
    window.resize(500, 200)
    window.show()
    yield made
    window.hide()


def picture(recent: RecentList, one: Recent, *, missing: bool = False) -> bytes:
    recent.show_recent((one,), frozenset({one.path}) if missing else frozenset())
    image = recent.viewport().grab().toImage()
    return bytes(image.constBits())


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_pin_state_and_facts_are_all_seen(recent: RecentList, direction: Qt.LayoutDirection) -> None:
    recent.setLayoutDirection(direction)
    kinds = [
        picture(recent, COAST),
        picture(recent, COAST.model_copy(update={"pinned": True})),
        picture(recent, COAST.model_copy(update={"packs": 2, "errors": 0})),
        picture(recent, COAST.model_copy(update={"packs": 2, "errors": 3})),
        picture(recent, COAST, missing=True),
    ]
    assert len(set(kinds)) == len(kinds)


def test_the_star_says_what_it_does(recent: RecentList) -> None:
    recent.show_recent((COAST,), frozenset())
    delegate = recent.itemDelegate()
    assert isinstance(delegate, RecentDelegate)
    option = QStyleOptionViewItem()
    recent.initViewItemOption(option)
    index = recent.model().index(0, 0)
    option.rect = recent.visualRect(index)
    at = option.rect.topLeft() + QPoint(14, 14)
    event = QHelpEvent(QEvent.Type.ToolTip, at, recent.viewport().mapToGlobal(at))
    assert delegate.helpEvent(event, recent, option, index)
    assert QToolTip.text() == star_words(pinned=False)
    QToolTip.hideText()
