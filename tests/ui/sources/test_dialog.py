"""The watched folders in a dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from studio.project.edits import Edit
from studio.session.relocating import Comparison, Relocation
from studio.ui import wishes
from studio.ui.sources.dialog import SourcesDialog
from tests.ui.sources.made import LIVE, plain, sources, view


class Shown:
    """A dialog about some folders, and what it wished."""

    def __init__(self, folder: Path, qtbot: QtBot, *watched: str, read_only: str | None = None) -> None:
        self.folder = folder / "game"
        self.dialog = SourcesDialog(read_only=read_only)
        qtbot.addWidget(self.dialog)
        self.heard: list[object] = []
        self.dialog.wished.connect(self.heard.append)
        self.dialog.show_sources(sources(view(folder, *watched)), LIVE)
        with qtbot.waitActive(self.dialog):
            self.dialog.show()
            self.dialog.activateWindow()


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Shown:
    return Shown(tmp_path, qtbot, "art", "art/in", "gone")


def relocation(shown: Shown) -> Relocation:
    found = Comparison(shown.folder / "gone", shown.folder / "art", 1, 1, 1, 1, sizes=True)
    return Relocation(found, Edit("x", ()))


def test_the_first_doubtful_folder_is_shown_first(shown: Shown) -> None:
    assert any("lies in" in line for line in shown.dialog.about.said)


def test_folders_are_added_found_again_and_let_go(shown: Shown) -> None:
    shown.dialog.point_at(shown.folder / "gone")
    for button in (shown.dialog.add_button, shown.dialog.find_button, shown.dialog.stop_button):
        button.click()
    gone = shown.folder / "gone"
    assert shown.heard == [
        wishes.AskForFolders(watch=True),
        wishes.FindFolder(gone),
        wishes.StopWatching(gone),
    ]


def test_delete_stops_watching(shown: Shown) -> None:
    shown.dialog.point_at(shown.folder / "art")
    shown.dialog.table.setFocus()
    QTest.keyClick(shown.dialog.table, Qt.Key.Key_Delete)
    assert shown.heard == [wishes.StopWatching(shown.folder / "art")]


def test_a_place_is_proposed_until_the_folder_is_gone_from_the_list(shown: Shown, tmp_path: Path) -> None:
    shown.dialog.propose("gone", relocation(shown))
    assert shown.dialog.proposal.isVisible()
    assert plain(shown.dialog.proposal.said).startswith("gone may be")
    shown.dialog.show_sources(sources(view(tmp_path, "art")), LIVE)
    assert not shown.dialog.proposal.isVisible()


def test_the_source_root_that_stands_for_itself_cannot_be_let_go(tmp_path: Path, qtbot: QtBot) -> None:
    shown = Shown(tmp_path, qtbot)
    assert not shown.dialog.stop_button.isEnabled()
    assert shown.dialog.find_button.isEnabled()


def test_where_nothing_can_be_changed_everything_can_be_seen(tmp_path: Path, qtbot: QtBot) -> None:
    shown = Shown(tmp_path, qtbot, "gone", read_only="Open in another window.")
    for button in (shown.dialog.add_button, shown.dialog.find_button, shown.dialog.stop_button):
        assert not button.isEnabled()
    QTest.keyClick(shown.dialog.table, Qt.Key.Key_Delete)
    assert shown.heard == []


def test_everything_has_a_name_and_can_be_reached_by_keys(shown: Shown) -> None:
    shown.dialog.propose("gone", relocation(shown))
    controls: list[QWidget] = [*shown.dialog.findChildren(QAbstractButton), shown.dialog.table]
    seen = [one for one in controls if one.isVisibleTo(shown.dialog)]
    own = [one for one in seen if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert not [one for one in own if not (one.accessibleName() or getattr(one, "text", str)())]
    assert shown.dialog.proposal.use_button in own


def test_f1_opens_its_page(shown: Shown) -> None:
    QTest.keyClick(shown.dialog, Qt.Key.Key_F1)
    assert shown.heard == [wishes.ShowHelp("watched-folders")]
