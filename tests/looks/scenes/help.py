"""The help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.ui.help import HelpWindow
from studio.ui.wishes import ShowHelp


def _window(page: str) -> HelpWindow:
    host = QWidget()
    window = HelpWindow(host)
    window.setParent(None, Qt.WindowType.Window)
    window.show_wish(ShowHelp(page))
    return window


def _start() -> QWidget:
    return _window("index")


def _guide() -> QWidget:
    return _window("guide-builds")


def _known() -> QWidget:
    window = _window("known")
    window.text.go_to_heading(2)
    return window


def _rule() -> QWidget:
    return _window("rules/PS-SELECTOR-EMPTY")


def _table() -> QWidget:
    return _window("patterns")


def _search() -> QWidget:
    window = _window("rules/PS-PATTERN-HIDDEN")
    window.contents.search.setText("hidden")
    return window


def _nothing() -> QWidget:
    window = _window("limits")
    window.contents.search.setText("walrus")
    window.resize(window.width() * 2 // 3, window.height() * 2 // 3)
    return window


SCENES: dict[str, Callable[[], QWidget]] = {
    "help": _start,
    "help-guide": _guide,
    "help-known": _known,
    "help-rule": _rule,
    "help-table": _table,
    "help-search": _search,
    "help-nothing": _nothing,
}
