"""Finds in a widget that speaks long words which texts were not translated, and which have no room."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from studio.ui.pieces.quiet_header import QuietHeader

_MOST_ROWS = 40
"""Rows of a list that are read: those below are made in the same way."""

_SPARE = 3
"""Pixels of a line that hold next to no ink."""

_INVISIBLE = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200e\u200f\u200b\u00ad")
_TRANSLATED = re.compile(r"\[[^\[\]]*\]")
_WORD = re.compile(r"[A-Za-z]{2,}")
_SENTENCE = re.compile(r"(?:[A-Za-z'-]+,? ){2,}.*[.!?:…]$")

# What is meant to be English, or is so in the scene only.
_ENGLISH = (
    # What a person called something.
    "Textures",
    "New",
    "Watched folders",
    # Titles of pages of the help, which is English.
    "First steps",
    "Help",
    "Who gets what",
    # What somebody else's program is called, and ours.
    "Xcode 26",
    "Xcode 27",
    "Pack Studio",
    # A word of the filter's own language.
    "changed",
    # Qt's own, which Qt translates.
    "Close",
    "Float",
    # The title and the button of a scene that stands for what another part of the program says.
    "A fault in Pack Studio",
    "Go on working",
)
_PARTS = (
    # Sentences of scenes in the place of those that come from below the window.
    "A manifest excludes single files only",
    "A pack has a name in place of a number.",
    "Ada has this project open.",
    "Apple's packager (ba-package) was not found",
    "Files that come later would ship",
    "Free some space.",
    "Sketches takes its files from another folder only.",
    "The Coast is open in a",
    "The Coast.packstudio cannot be read",
    "The Coast.packstudio holds two versions",
    "The disk with ",
    "The name is the asset pack ID",
    "art.json could not be written",
    "line_7.wav is not there any more.",
    "voices-fr could not be written",
    "wall_04.png changed while",
    # Lines of the help, which is English.
    "The filter knows twins:none",
    "is added later, and hidden files too.",
    # Files that systems leave everywhere.
    "System Volume Information",
)


def untranslated(window: QWidget) -> list[str]:
    """The texts in ``window`` that no translator has seen.

    A text that was is in brackets. Of the others, most are names; those that a translator should have seen
    are whole sentences, or stand in the dictionary.
    """
    found = {
        f"not translated: {place}: {text}"
        for place, text in _texts(window)
        if any(map(_is_english, _outside(text)))
    }
    return sorted(found)


def clipped(window: QWidget) -> list[str]:
    """The texts in ``window`` that are cut off, with no tool tip to say them in full."""
    found = {
        f"cut off: {_called(widget)}: {text} ({wanted} pixels in {there})"
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and not widget.toolTip()
        for text, wanted, there in _room(widget)
        if wanted > there + _SPARE
    }
    return sorted(found)


def _is_english(text: str) -> bool:
    if text in _ENGLISH or any(one in text for one in _PARTS) or not _WORD.search(text):
        return False
    return _SENTENCE.search(text) is not None or _plain(text) in _dictionary()


@cache
def _dictionary() -> frozenset[str]:
    """The texts that are translated, without the letters to press and the dots at their ends."""
    file = Path(__file__).resolve().parents[2] / "resources" / "i18n" / "pack-studio_de.ts"
    contexts = ET.parse(file).iter("context")  # noqa: S314 -- our own file
    return frozenset(
        _plain(source.text or "")
        for context in contexts
        if context.findtext("name") != "kinds"  # The help, which is English, has them as titles.
        for source in context.iter("source")
    )


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…:")


def _outside(text: str) -> list[str]:
    """What of ``text`` stands in no brackets."""
    text = text.translate(_INVISIBLE)
    before = ""
    while before != text:
        before, text = text, _TRANSLATED.sub("\n", text)
    return [part.strip() for part in text.splitlines()]


def _texts(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in [window, *window.findChildren(QWidget)]:
        if widget is not window and not widget.isVisibleTo(window):
            continue
        place = _called(widget)
        yield from (
            (place, text) for text in (*_own(widget), widget.toolTip(), widget.accessibleName()) if text
        )
        yield from ((f"{place}, action", text) for action in widget.actions() for text in _of(action))
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from ((f"{place}, cell", text) for text in _cells(widget))


def _said(widget: QWidget) -> tuple[str, ...]:
    return *_own(widget), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()


def _of(action: QAction) -> tuple[str, ...]:
    return () if action.isSeparator() else (action.text(),)


def _own(widget: QWidget) -> tuple[str, ...]:
    match widget:
        case QTabBar():
            return tuple(widget.tabText(index) for index in range(widget.count()))
        case QComboBox():
            return tuple(widget.itemText(index) for index in range(widget.count()))
        case QHeaderView():
            return tuple(_title(widget, section) for section in range(widget.count()))
        case _:
            return (_only(widget),)


def _only(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QGroupBox():
            return widget.title()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            return widget.placeholderText()
        case _:
            return widget.windowTitle() if widget.isWindow() or isinstance(widget, QDockWidget) else ""


def _title(header: QHeaderView, section: int) -> str:
    model = header.model()
    if header.isSectionHidden(section) or not header.isVisible():
        return ""
    return str(model.headerData(section, header.orientation(), Qt.ItemDataRole.DisplayRole) or "")


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    # A view can be without a model, though its stub does not say so.
    if isinstance(model, QAbstractItemModel):
        yield from _below(model, view.rootIndex(), _MOST_ROWS)


def _below(model: QAbstractItemModel, parent: QModelIndex, most: int) -> Iterator[str]:
    for row in range(min(most, model.rowCount(parent))):
        # A list keeps its one column to itself.
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                text = model.data(index, role)
                if isinstance(text, str) and text:
                    yield text
            if column == 0 and model.rowCount(index):
                yield from _below(model, index, most // 4)


def _room(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Each text of ``widget`` with the pixels it wants and those it has.

    Our heads of columns say theirs in tool tips where they are cut, and tabs can be scrolled.
    """
    match widget:
        case QLabel() if widget.text() and widget.wordWrap():
            yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
        case QToolButton() if widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return
        case QLabel() | QAbstractButton() if widget.text():
            yield widget.text(), widget.minimumSizeHint().width(), widget.width()
        case QHeaderView() if not isinstance(widget, QuietHeader):
            for section in range(widget.count()):
                yield _title(widget, section), widget.sectionSizeHint(section), widget.sectionSize(section)
        case _:
            return


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".rstrip()
