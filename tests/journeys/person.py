"""A person at the window: opens, drops, types, clicks, waits, and reads what it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.build.report import Status
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.ui.desk.desk import Desk
from studio.ui.panels.packs.list_view import PackList
from studio.ui.panes import Panes
from studio.ui.pieces.offer import OfferButton
from studio.ui.view import View
from studio.ui.window import MainWindow

_PATIENCE = 60_000
"""Milliseconds that a person waits before something is surely wrong."""


class Person:
    """Somebody with a window before them. Nothing here reaches round it, but to see what it holds.

    ``actions`` counts what their hands did: each click, chord of keys, text, drop and choice is one.
    """

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.actions = 0
        self.window = MainWindow()
        self.window.show()
        qtbot.waitExposed(self.window)
        self.wait()

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None, self.notices
        return self.window.desk

    @property
    def panes(self) -> Panes:
        assert self.window.panes is not None, self.notices
        return self.window.panes

    @property
    def view(self) -> View:
        return self.desk.view()

    @property
    def notices(self) -> str:
        """All that the bar says, marks for the direction of writing aside."""
        texts = [f"{notice.text} {notice.hint}" for notice in self.window.notices.notices]
        return "\n".join(texts).replace("\u2066", "").replace("\u2069", "")

    @property
    def problems(self) -> int:
        """How many problems there are now."""
        return len(self.view.state.problems)

    @property
    def is_saved(self) -> bool:
        """Whether nothing is left to save."""
        return not self.desk.modified

    def wait(self) -> None:
        """Wait until nothing goes on."""
        QApplication.processEvents()  # What a key or a click began may not have been said yet.
        self._qtbot.waitUntil(lambda: not self.window.busy, timeout=_PATIENCE)
        QApplication.processEvents()

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self._qtbot.waitUntil(holds, timeout=_PATIENCE)

    def open(self, path: Path) -> None:
        """Open a project as a double click on its file does."""
        self.window.open(path)
        self.wait()

    def press(self, keys: Qt.Key, *modifiers: Qt.KeyboardModifier, on: QWidget | None = None) -> None:
        """Press a key where the focus is, or on a widget."""
        self._act()
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(on or self._keyboard(), keys, held)

    def type(self, text: str, on: QWidget | None = None) -> None:
        """Type ``text`` where the focus is, letter by letter."""
        self._act()
        for letter in text:
            QTest.keyClick(on or self._keyboard(), ord(letter))

    def click(self, on: QWidget, at: QPoint | None = None) -> None:
        """Click on something that can be seen, if need be after scrolling to it; wait for what comes."""
        self._act()
        _scroll_to(on)
        place = _middle(on) if at is None else at
        assert on.isEnabled(), f"{on.accessibleName()!r} is grey: {on.toolTip()}"
        assert on.visibleRegion().contains(place), f"{on.accessibleName()!r} cannot be seen"
        QTest.mouseClick(on, Qt.MouseButton.LeftButton, pos=place)
        self.wait()

    def click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click on a row of a list."""
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())

    def click_pack(self, name: str) -> None:
        """Click on the pack of that name in the list of packs."""
        packs = self.window.findChild(PackList)
        assert isinstance(packs, PackList)
        row = next(one for one in packs.model().packs() if one.pack.name == name)
        self.click_row(packs, packs.model().index_of(row.key))

    def pick(self, box: QComboBox, text: str) -> None:
        """Drop the list of ``box`` down, and go with the arrows to the entry that begins so."""
        entries = [box.itemText(place).lstrip("\u2066") for place in range(box.count())]
        found = [place for place, entry in enumerate(entries) if entry.startswith(text)]
        assert found, f"{text!r} is not among {entries}"
        self.click(box)
        self.press(Qt.Key.Key_Home)
        for _ in range(found[0]):
            self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)
        self.wait()

    def push(self, text: str) -> None:
        """Click the first button with that text that can be pressed: behind a dialog there is none."""
        buttons = (QApplication.activeModalWidget() or self.window).findChildren(QAbstractButton)
        mine = [one for one in buttons if one.text().replace("&", "") == text]
        found = [one for one in mine if one.isVisible() and one.isEnabled()]
        assert found, f"there is no button {text!r} to press: {self.notices}"
        self.click(found[0])

    def choose(self, action: str) -> None:
        """Choose an action from the menu; it must be there to be chosen."""
        self._act()
        chosen = self.window.actions_[action]
        assert chosen.isEnabled(), f"{action} cannot be chosen: {self.notices}"
        chosen.trigger()

    def offer(self, label: str) -> None:
        """Press an offer in the bar of news."""
        offers = self.window.notices.findChildren(OfferButton)
        found = [one for one in offers if one.text() == label and one.isVisible()]
        assert found, f"nobody offers {label!r}: {self.notices}"
        self.click(found[0])

    def drop(self, paths: Sequence[Path], on: QWidget, at: QPoint | None = None) -> bool:
        """Drop files on a place, as a file manager does; whether the place took them."""
        self._act()
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place = QPointF(at or on.rect().center())
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        target: QWidget | None = on
        while target is not None and not target.acceptDrops():
            place = QPointF(target.mapToParent(place.toPoint()))
            target = target.parentWidget()
        if target is None:
            return False
        entering = QDragEnterEvent(place.toPoint(), copy, mime, left, none)
        QApplication.sendEvent(target, entering)
        if not entering.isAccepted():
            return False
        moving = QDragMoveEvent(place.toPoint(), copy, mime, left, none)
        QApplication.sendEvent(target, moving)
        dropping = QDropEvent(place, copy, mime, left, none)
        QApplication.sendEvent(target, dropping)
        self.wait()
        return dropping.isAccepted()

    def pack(self, name: str) -> Pack:
        """The pack of that name."""
        found = next((pack for pack in self.view.packs if pack.name == name), None)
        assert found is not None, [pack.name for pack in self.view.packs]
        return found

    def contents(self, name: str) -> Contents:
        """What the pack of that name ships."""
        return next(one for one in self.view.state.contents if one.pack.name == name)

    def outcome(self) -> dict[str, Status]:
        """What became of each pack in the last build."""
        building = self.desk.last_build
        assert building is not None, self.notices
        assert building.report is not None, (building.trouble, self.notices)
        return {result.pack_id: result.status for result in building.report.results}

    def leave(self) -> None:
        """Close the window, whatever is not saved."""
        if self.window.desk is not None:
            while self.desk.view().undo is not None and self.desk.modified:
                self.desk.undo()
                self.wait()  # A step that renames files is taken back by a job.
            self.wait()
            if self.desk.modified:  # Where what is on disk is not how it was opened.
                self.desk.save()
                self.wait()
        self.window.close()
        self.window.deleteLater()

    def _keyboard(self) -> QWindow:
        """Where the system sends keys: Qt hands them on to what has the focus, or to what dropped down."""
        return (QApplication.activeWindow() or self.window).windowHandle()

    def _act(self) -> None:
        """Begin something with the hands; whoever closed a dialog is at what lay behind it, as everywhere."""
        self.actions += 1
        if QApplication.activeWindow() is None:
            front = QApplication.activeModalWidget() or self.window
            front.activateWindow()
            self.until(front.isActiveWindow)


def _middle(widget: QWidget) -> QPoint:
    """Where one would click it: on its words, which a wide line of a form may have at one end only."""
    middle = widget.rect().center()
    if isinstance(widget, QAbstractButton):
        half = min(widget.width(), widget.sizeHint().width()) // 2
        middle.setX(widget.width() - half if widget.isRightToLeft() else half)
    return middle


def _scroll_to(widget: QWidget) -> None:
    """Have what scrolls show ``widget``, as the wheel of a mouse does."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
