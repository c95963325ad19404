"""A person at the window: opens, drops, types, clicks, waits, and reads what it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.build.report import Status
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.ui.desk.desk import Desk
from studio.ui.panes import Panes
from studio.ui.view import View
from studio.ui.window import MainWindow

_PATIENCE = 60_000
"""Milliseconds that a person waits before something is surely wrong."""


class Person:
    """Somebody with a window before them. Nothing here reaches round it, but to see what it holds."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
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
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(on or QApplication.focusWidget() or self.window, keys, held)

    def type(self, text: str, on: QWidget | None = None) -> None:
        """Type ``text`` where the focus is, letter by letter."""
        QTest.keyClicks(on or QApplication.focusWidget() or self.window, text)

    def choose(self, action: str) -> None:
        """Choose an action from the menu; it must be there to be chosen."""
        chosen = self.window.actions_[action]
        assert chosen.isEnabled(), f"{action} cannot be chosen: {self.notices}"
        chosen.trigger()

    def offer(self, label: str) -> None:
        """Press an offer in the bar of news."""
        for notice in self.window.notices.notices:
            for offer in notice.offers:
                if offer.label == label:
                    self.window.notices.wished.emit(offer.wish)
                    self.window.notices.drop(notice.key)
                    self.wait()
                    return
        raise AssertionError(f"nobody offers {label!r}: {self.notices}")

    def drop(self, paths: Sequence[Path], on: QWidget, at: QPoint | None = None) -> bool:
        """Drop files on a place, as a file manager does; whether the place took them."""
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
        self.window.close()
        self.window.deleteLater()
