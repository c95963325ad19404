"""Questions to a person."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from studio.project.project_file import ProjectFile
from studio.session.state import OpenProject
from studio.ui.asking import Asking, unsaved_words


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def boxes(window: QWidget) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_an_answer_may_lead_to_the_next_question(qtbot: QtBot, window: QWidget) -> None:
    asking, said = Asking(window), list[str]()
    second = {"Go": lambda: said.append("second"), "Stay": lambda: None}
    asking.decision(
        "First?", "", {"Go": lambda: asking.decision("Second?", "", second), "Stay": lambda: None}
    )
    boxes(window)[0].buttons()[0].click()
    qtbot.waitUntil(lambda: [box.text() for box in boxes(window)] == ["Second?"])
    next(one for one in boxes(window)[0].buttons() if one.text() == "Go").click()
    assert said == ["second"]


def test_escape_is_the_last_answer_and_a_question_stands_only_once(window: QWidget) -> None:
    asking, said = Asking(window), list[str]()
    answers = {"Go": lambda: said.append("go"), "Stay": lambda: said.append("stay")}
    asking.decision("Now?", "", answers)
    asking.decision("Now?", "", answers)
    assert len(boxes(window)) == 1
    QTest.keyClick(boxes(window)[0], Qt.Key.Key_Escape)
    assert said == ["stay"]


def test_a_chosen_folder_arrives_and_a_dialog_that_was_closed_says_nothing(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    asking, chosen = Asking(window), list[tuple[Path, ...]]()
    asking.folder("Watch a folder", chosen.append, start=tmp_path)
    window.findChildren(QFileDialog)[-1].reject()
    assert chosen == []
    asking.folder("Watch a folder", chosen.append, start=tmp_path)
    dialog = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
    dialog.accept()
    qtbot.waitUntil(lambda: chosen == [(tmp_path,)])


def test_what_is_asked_goes_with_the_window(window: QWidget) -> None:
    asking, said = Asking(window), list[object]()
    asking.project(said.append)
    asking.decision("Now?", "", {"Go": lambda: said.append("go"), "Stay": lambda: said.append("stay")})
    asking.close()
    assert not boxes(window)
    assert not [one for one in window.findChildren(QFileDialog) if one.isVisible()]
    assert said == []


@pytest.mark.parametrize(
    ("unsaved", "words"),
    [
        (("manifests/a.json",), "1 pack of Game is not saved yet."),
        (("manifests/a.json", "manifests/b.json"), "2 packs of Game are not saved yet."),
        (("Game.packstudio",), "The settings of Game are not saved yet."),
        (
            ("Game.packstudio", "manifests/a.json"),
            "1 pack and the settings of Game are not saved yet.",
        ),
    ],
)
def test_what_is_not_saved_is_counted_in_packs(unsaved: tuple[str, ...], words: str) -> None:
    folder = Path("/game")
    project = OpenProject(folder / "Game.packstudio", ProjectFile(name="Game"))
    said = unsaved_words(project, [folder / path for path in unsaved])
    assert said.replace("\u2066", "").replace("\u2069", "") == words
