"""The palette, the sheet of shortcuts and the page on which keys are changed."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from studio.progress import CancelToken
from studio.project.searching import FileSearch
from studio.ui.actions import Actions
from studio.ui.look.scale import Gap, gap, units
from studio.ui.palette.commands import commands
from studio.ui.palette.entries import Entry, found, unasked
from studio.ui.palette.places import Search, find, lines
from studio.ui.palette.popup import Manner, PalettePopup
from studio.ui.shortcuts.lines import sections
from studio.ui.shortcuts.page import ShortcutsPage
from studio.ui.shortcuts.sheet import ShortcutSheet
from studio.ui.view import View
from studio.workspace.sample import make_sample
from tests.looks.discovery import Scene
from tests.ui.views import view_of

_MANNER = Manner("Find a command", "Type a few letters of what you want to do.", "No command fits that.")
_folders: list[TemporaryDirectory[str]] = []


def fitting() -> QWidget:
    """Some of a command is typed; one of those that fit cannot be done now."""
    actions = _actions()
    return _palette("bui", found(commands(actions), "bui"))


def recent() -> QWidget:
    """Nothing is typed yet."""
    return _palette("", unasked(commands(_actions()), ["build", "fixes"], "Used last", "All commands"))


def nothing() -> QWidget:
    """Nothing fits."""
    return _palette("xyzzy", ())


def searched() -> QWidget:
    """What a search in the whole project finds, of every kind."""
    view = _view()
    hits = find(Search(view, "voi", everything=True), FileSearch(), CancelToken())
    return _palette("voi", lines(hits, view))


def sheet() -> QWidget:
    """All keys on one page."""
    made = ShortcutSheet(sections(_actions()))
    made.resize(1240, 680)
    return made


def page() -> QWidget:
    """Somebody pressed keys that another command has; one command has others than usual."""
    holder = QWidget()
    inner = ShortcutsPage(holder)
    inner.set_keys({"rescan": ("Ctrl+R",)})
    inner.choose("rescan")
    inner.edit.setKeySequence(QKeySequence("Ctrl+B"))
    column = QVBoxLayout(holder)
    around = gap(holder, Gap.AROUND)
    column.setContentsMargins(around, around, around, around)
    column.addWidget(inner)
    holder.resize(units(holder, 640), units(holder, 480))
    return holder


def _actions() -> Actions:
    window = QMainWindow()
    _windows.append(window)
    made = Actions(window.menuBar(), window)
    made.set_project(opened=True, editable=True)
    return made


_windows: list[QWidget] = []
"""Kept: what nobody keeps takes its palette along."""


def _palette(text: str, entries: tuple[Entry, ...]) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    _windows.append(window)
    popup = PalettePopup(_MANNER, window)
    popup.line.setText(text)
    popup.show_entries(entries)
    popup.resize(popup.sizeHint())
    return popup


def _view() -> View:
    folder = TemporaryDirectory(prefix="keyboard-", ignore_cleanup_errors=True)
    _folders.append(folder)
    return view_of(make_sample(Path(folder.name, "The Coast"), report=lambda _: None, cancel=CancelToken()))


SCENES: dict[str, Scene] = {
    "palette": fitting,
    "palette-recent": recent,
    "palette-nothing": nothing,
    "palette-search": searched,
    "shortcuts-sheet": sheet,
    "shortcuts-page": page,
}
