"""A text tab over a real session: what it wishes is carried out at once and shown, as a desk does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.panels.pack.problem_lines import ProblemLines
from studio.ui.panels.pack.text import TextTab
from studio.ui.panels.pack.text_completion import TextCompleter
from studio.ui.panels.pack.text_editor import ManifestEditor
from studio.ui.panels.pack.text_finding import FindBar
from studio.ui.pieces.form_row import RowProblem
from studio.ui.pieces.offer import OfferLink
from studio.ui.view import View
from studio.ui.wishes import Perform, Settle
from tests.builders import project, write_tree
from tests.ui.views import view_of_session

TEXT = """{
  // a comment
  "assetPackID": "art",
  "downloadPolicy": {"onDemand": {}},
  "fileSelectors": [{"directory": "art"}],
  "platforms": ["iOS"]
}
"""
CONTROL = Qt.KeyboardModifier.ControlModifier


class Stage:
    """A window with a text tab over a session, which carries out what is wished, as the desk does."""

    def __init__(
        self, qtbot: QtBot, folder: Path, data: str | bytes = TEXT, *, read_only: str | None = None
    ) -> None:
        write_tree(folder, {"art/a.png": b"1"})
        path = project(folder, {})
        write_tree(folder, {"manifests/art.json": data})
        self.session = Session(first_look(path), read_only=read_only)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(700, 400)
        self.tab = TextTab(self.window)
        self.elsewhere = QLineEdit(self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.elsewhere)
        column.addWidget(self.tab)
        self.editor = self.tab.findChildren(ManifestEditor)[0]
        self.wishes: list[object] = []
        self.undone = 0
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.window)
        undo.activated.connect(self.undo)
        self.tab.wished.connect(self.hear)
        self.show()
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.editor.setFocus()

    def hear(self, wish: object) -> None:
        self.wishes.append(wish)
        if isinstance(wish, Perform):
            self.session.edit(wish.edit)
            self.show()
        elif isinstance(wish, Settle):
            self.session.settle()

    def undo(self) -> None:
        self.undone += 1
        self.session.undo()
        self.show()

    def view(self) -> View:
        return view_of_session(self.session)

    def show(self) -> None:
        self.tab.show_pack(self.view(), self.session.packs[0])

    def look(self) -> None:
        before, texts = self.session.look, self.session.texts
        self.session.take_look(look_again(before, texts, CancelToken(), rescan=True))
        self.show()

    def type_at(self, line: int, column: int, keys: str) -> None:
        self.editor.go_to(line, column)
        QTest.keyClicks(self.editor, keys)

    def data(self) -> bytes:
        return self.session.packs[0].document.data

    def edits(self) -> list[Perform]:
        return [wish for wish in self.wishes if isinstance(wish, Perform)]

    def news(self) -> tuple[RowProblem, ...]:
        """What is said of the text as a whole."""
        return self.tab.findChildren(ProblemLines)[0].problems

    def press(self, label: str) -> None:
        """Press what is offered below the text."""
        links = self.tab.findChildren(ProblemLines)[0].findChildren(OfferLink)
        next(link for link in links if link.text() == label and not link.isHidden()).click()

    def completer(self) -> TextCompleter:
        return self.tab.findChildren(TextCompleter)[0]

    def offered(self) -> list[str]:
        """What can be written where the cursor is, as far as the list shows it."""
        if not self.completer().popup.isVisible():
            return []
        return [one.label for one in self.completer().offered]

    def find_bar(self) -> FindBar:
        return self.tab.findChildren(FindBar)[0]

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.editor, key, held)
