"""The window that looks into a built pack, used as people use it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.built_pack.window import BuiltPackWindow
from studio.ui.built_pack.wishing import ReadAgain
from tests.ui.built_pack.packs import built

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _nobody() -> None:
    return None


class Person:
    """Somebody at the window of one pack."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot = qtbot
        self.window = BuiltPackWindow(path, tuple, find_player=_nobody)
        qtbot.addWidget(self.window)
        self.heard: list[object] = []
        self.window.wished.connect(self.heard.append)
        self.window.show()
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.busy)

    def choose(self, path: str) -> None:
        self.window.list.tree.setCurrentIndex(self.window.list.model.place(path))
        self.wait()

    @property
    def said(self) -> list[str]:
        return [notice.text for notice in self.window.notices.notices]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return built(tmp_path)


@pytest.fixture
def person(qtbot: QtBot, pack: Path) -> Iterator[Person]:
    somebody = Person(qtbot, pack)
    yield somebody
    somebody.window.close()


def test_files_manifest_and_facts_are_there_and_a_file_is_seen(person: Person) -> None:
    window = person.window
    assert window.windowTitle() == "art.aar — Pack Studio"
    assert window.head.title == "art"
    assert '"assetPackID"' in window.manifest.text
    assert not person.said
    person.choose("art/b/two.txt")
    assert window.look.words[0] == "two.txt"
    assert window.look.stage.page is window.look.stage.text
    window.carry_out(window.menus.actions["copy-path"].wish)
    assert QGuiApplication.clipboard().text() == "art/b/two.txt"


def test_what_was_unpacked_to_be_looked_at_goes_with_the_window(person: Person) -> None:
    person.choose("art/a.txt")
    folder = person.window._shelf._folder
    assert folder is not None
    person.window.close()
    assert not Path(folder.name).exists()


def test_a_comparison_takes_its_own_page_and_a_verification_a_line(person: Person, tmp_path: Path) -> None:
    window = person.window
    assert window.found is not None
    window.working.compare_other(window.found, built(tmp_path / "old", files={"art/a.txt": "old"}))
    person.wait()
    assert window.tabs.currentWidget() is window.result
    window.carry_out(window.menus.actions["verify"].wish)
    assert not window.menus.actions["verify"].isEnabled()
    person.wait()
    assert "is whole" in person.said[0]
    assert window.menus.actions["verify"].isEnabled()


def test_the_digest_is_worked_out_when_somebody_asks(person: Person) -> None:
    person.window.head.digest.ask_button.click()
    person.wait()
    assert len(person.window.head.digest.digits) == 64


def test_the_keyboard_leads_from_part_to_part_and_out(person: Person) -> None:
    window = person.window
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.carry_out(wishes.FilterList())
    assert window.list.box.line.hasFocus()
    QTest.keyClick(window.list.box.line, Qt.Key.Key_Escape)
    assert window.list.tree.hasFocus()
    for part in (window.look, window.head, window.list):
        window.carry_out(wishes.NextPane())
        focus = window.focusWidget()
        assert focus is not None
        assert part.isAncestorOf(focus)
    QTest.keyClick(window.list.tree, Qt.Key.Key_Escape)
    assert closed == [True]


def test_a_file_that_changed_on_disk_is_read_again_when_somebody_wants_it(person: Person, pack: Path) -> None:
    pack.write_bytes(pack.read_bytes() + b"!")
    window = person.window
    assert window.found is not None
    window._say_old(True)  # noqa: FBT003 -- what the job gives
    assert "has changed since it was opened" in person.said[0]
    window.carry_out(ReadAgain())
    person.wait()
    (said,) = person.said
    assert said.startswith("\u2066art.aar\u2069 is damaged: the header of block 2 is cut short")
    assert window.list.model.place("art/a.txt").isValid()
    pack.write_bytes(b"else")
    window.carry_out(ReadAgain())
    person.wait()
    assert window.refused.isVisible()
    assert not window.menus.actions["verify"].isEnabled()


def test_built_packs_that_are_dropped_get_windows_of_their_own(person: Person) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/x/other.pack.zip"), QUrl.fromLocalFile("/x/notes.txt")])
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, LEFT, PLAIN)
    enter.ignore()
    person.window.dragEnterEvent(enter)
    assert enter.isAccepted()
    person.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, LEFT, PLAIN))
    assert person.heard == [wishes.OpenBuiltPack(Path("/x/other.pack.zip"))]


def test_quitting_and_help_are_left_to_those_who_can(person: Person) -> None:
    person.window.menus.actions["quit"].trigger()
    assert person.heard == [wishes.Quit()]


def test_what_cannot_be_read_is_said_in_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "odd.aar"
    path.write_bytes(b"AEA1" + bytes(60))
    somebody = Person(qtbot, path)
    assert "encrypted" in somebody.window.refused.words[0]
    assert somebody.window.head.title == "odd.aar"
    somebody.window.close()
