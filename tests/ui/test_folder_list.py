"""A list of folders that a person puts together."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from studio.ui.folder_list import FolderList

ART, MAPS = Path("/games/art"), Path("/games/maps")


@pytest.fixture
def folders(qtbot: QtBot) -> FolderList:
    made = FolderList()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def changes(folders: FolderList) -> list[object]:
    heard: list[object] = []
    folders.changed.connect(heard.append)
    return heard


def test_each_folder_is_there_once(folders: FolderList, changes: list[object]) -> None:
    folders.add((ART, ART))
    folders.add((ART, MAPS))
    folders.add((MAPS,))
    assert changes == [(ART,), (ART, MAPS)]


def test_dropped_folders_are_added(folders: FolderList) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(ART))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    folders.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, Qt.MouseButton.LeftButton, none))
    assert folders.folders == (ART,)


def test_chosen_folders_are_removed_with_the_button(folders: FolderList) -> None:
    folders.add((ART, MAPS))
    assert not folders.remove_button.isEnabled()
    folders.view.setCurrentIndex(folders.view.model().index(0, 0))
    QTest.mouseClick(folders.remove_button, Qt.MouseButton.LeftButton)
    assert folders.folders == (MAPS,)


def test_a_folder_that_was_chosen_in_the_systems_dialog_is_added(
    folders: FolderList, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QFileDialog] = []

    def remember(dialog: QFileDialog) -> None:
        opened.append(dialog)

    monkeypatch.setattr(QFileDialog, "open", remember)
    QTest.mouseClick(folders.add_button, Qt.MouseButton.LeftButton)
    (dialog,) = opened
    dialog.fileSelected.emit(str(ART))
    assert folders.folders == (ART,)
    dialog.deleteLater()
