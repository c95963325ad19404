"""Tab goes through a form as it is read, and never round in a part of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.reading_order import read_in_order
from tests.looks.reach import tab_order, unreached


def _form(qtbot: QtBot) -> tuple[QWidget, list[QWidget]]:
    """Three parts that were made in another order than they stand; the middle one hands its focus on."""
    window = QWidget()
    qtbot.addWidget(window)
    last, holder, first = QPushButton("Last", window), QWidget(window), QLineEdit(window)
    inner = QPushButton("Inner", holder)
    QVBoxLayout(holder).addWidget(inner)
    holder.setFocusProxy(inner)
    column = QVBoxLayout(window)
    for widget in (first, holder, last):
        column.addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, [first, inner, last]


def _from(order: list[QWidget], first: QWidget) -> Iterator[QWidget]:
    start = order.index(first)
    yield from (*order[start:], *order[:start])


def test_tab_goes_as_the_layout_has_it(qtbot: QtBot) -> None:
    window, wanted = _form(qtbot)
    read_in_order(window)
    assert list(_from(tab_order(window), wanted[0])) == wanted


def test_chained_again_nothing_is_left_out(qtbot: QtBot) -> None:
    window, wanted = _form(qtbot)
    for _ in range(3):
        read_in_order(window)
    assert unreached(window) == []
    assert list(_from(tab_order(window), wanted[0])) == wanted
