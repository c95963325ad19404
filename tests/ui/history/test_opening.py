"""From the wish to the list, and from the list to a step of the project that is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.ui import wishes
from studio.ui.history.opening import HistoryOpener
from studio.ui.history.popup import HistoryPopup
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


class Office:
    """A desk, a window with the buttons, and the opener between them."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.work = AtWork(path, qtbot)
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        bar = QToolBar(self.window)
        for name in ("undo", "history"):
            action = QAction(name, self.window)
            action.setObjectName(name)
            bar.addAction(action)
        self.window.addToolBar(bar)
        self.opener = HistoryOpener(self.window)
        self.opener.wished.connect(self.wish)
        self.opener.work_at(self.work.desk)
        self.window.show()

    def wish(self, wish: object) -> None:
        act = self.opener.acts.get(type(wish))
        if act is None:
            self.work.wish(wish)
        else:
            act(wish)

    def shown(self) -> HistoryPopup:
        self.wish(wishes.OpenHistory())
        assert self.opener.popup is not None
        return self.opener.popup

    def press(self, *keys: Qt.Key) -> None:
        """Open the list and press ``keys``, of which the last closes it."""
        popup = self.shown()
        for key in keys:
            QTest.keyClick(popup.steps, key)
        assert self.opener.popup is None

    def button(self, name: str) -> QToolButton:
        return next(one for one in self.window.findChildren(QToolButton) if one.text() == name)


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    write_tree(tmp_path, {"art/a.png": b"1"})
    made = Office(project(tmp_path, {"art.json": manifest()}), qtbot)
    yield made
    made.opener.work_at(None)
    made.window.hide()
    made.work.close()


def test_a_step_far_back_is_gone_to_at_once_and_can_be_done_again(office: Office) -> None:
    for number in range(4):
        pack = office.work.view.packs[0]
        office.work.desk.perform(intents.choose_platforms(pack, ["iOS", "macOS", "tvOS", "watchOS"][number:]))
    steps = office.work.desk.session.history.steps
    office.press(Qt.Key.Key_End, Qt.Key.Key_Return)
    assert office.work.desk.session.texts is steps[0].texts
    assert [place.field for place in office.work.places] == ["platforms"]
    office.press(Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert office.work.desk.session.texts is steps[-1].texts


def test_it_drops_down_from_its_button_and_goes_with_the_project(office: Office) -> None:
    popup = office.shown()
    button = office.button("history")
    below = button.mapToGlobal(QPoint(0, button.height()))
    assert (popup.geometry().topLeft() - below).manhattanLength() < button.height()
    office.opener.work_at(None)
    assert office.opener.popup is None


def test_the_button_of_undo_drops_it_down_too(office: Office) -> None:
    button = office.button("undo")
    assert button.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
    button.customContextMenuRequested.emit(QPoint())
    assert office.opener.popup is not None


def test_what_happens_while_it_is_open_is_listed(office: Office) -> None:
    popup = office.shown()
    assert popup.steps.model().rowCount() == 1
    office.work.desk.perform(intents.choose_platforms(office.work.view.packs[0], ["tvOS"]))
    assert popup.steps.model().rowCount() == 2
