"""The panel as people use it: by drag, by click and by key."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui import wishes
from studio.ui.panels.assets.panel import AssetsPanel
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.first_focus import give_focus
from studio.ui.pieces.offer import OfferButton
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of, view_of_session

FILES = {"art/a.png": b"x" * 1000, "art/b.png": b"x" * 200, "music/c.ogg": b"x" * 3000, "music/d.ogg": b"x"}


@pytest.fixture
def game(tmp_path: Path) -> Path:
    write_tree(tmp_path, FILES)
    project(tmp_path, {"art.json": manifest()}, watched_folders=["art", "music"])
    return tmp_path


@pytest.fixture
def panel(qtbot: QtBot) -> AssetsPanel:
    panel = AssetsPanel()
    qtbot.addWidget(panel)
    panel.resize(600, 300)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


@pytest.fixture
def heard(panel: AssetsPanel) -> list[object]:
    found: list[object] = []
    panel.wished.connect(found.append)
    return found


def _tree(panel: AssetsPanel) -> QTreeView:
    tree = panel.findChild(QTreeView, "asset-tree")
    assert isinstance(tree, QTreeView)
    return tree


def _shown(panel: AssetsPanel) -> str:
    labels = panel.findChildren(ElidedLabel)
    return next(label.text for label in labels if label.isVisible())


def _button(panel: AssetsPanel) -> QPushButton:
    button = panel.findChild(QPushButton, "next-loose")
    assert isinstance(button, QPushButton)
    return button


def _drop(panel: QWidget, *paths: Path) -> bool:
    """Drag ``paths`` over the panel and let go; whether they were taken."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = panel.rect().center()
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, action, carried, button, plain)
    QApplication.sendEvent(panel, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(where), action, carried, button, plain)
    QApplication.sendEvent(panel, drop)
    return drop.isAccepted()


def test_the_line_above_counts_what_there_is_and_what_is_in_no_pack(panel: AssetsPanel, game: Path) -> None:
    panel.show_view(view_of(game))
    assert _shown(panel) == "4 files, 4.2 KB; 2 in no pack, 3.0 KB"
    assert _button(panel).isVisible()


def test_while_something_is_checked_the_count_says_so(panel: AssetsPanel, game: Path) -> None:
    panel.show_view(replace(view_of(game), checking=True))
    assert _shown(panel).endswith("checking …")


def test_the_button_goes_from_one_file_in_no_pack_to_the_next(
    panel: AssetsPanel, game: Path, qtbot: QtBot
) -> None:
    panel.show_view(view_of(game))
    seen: list[str] = []
    for _ in range(3):
        QTest.mouseClick(_button(panel), Qt.MouseButton.LeftButton)
        seen.append(_tree(panel).currentIndex().data())
    assert seen == ["c.ogg", "d.ogg", "c.ogg"]


def test_where_everything_is_in_a_pack_there_is_no_button(panel: AssetsPanel, game: Path) -> None:
    shutil.rmtree(game / "music")
    panel.show_view(view_of(game))
    assert not _button(panel).isVisible()


def test_a_dropped_folder_is_watched(panel: AssetsPanel, game: Path, heard: list[object]) -> None:
    panel.show_view(view_of(game))
    assert _drop(panel, game / "art", game / "music")
    assert heard == [wishes.Watch((game / "art", game / "music"))]


def test_anything_else_that_is_dropped_is_handed_on(
    panel: AssetsPanel, game: Path, heard: list[object]
) -> None:
    panel.show_view(view_of(game))
    assert _drop(panel, game / "art/a.png", game / "music")
    assert heard == [wishes.Take((game / "art/a.png", game / "music"))]


def test_a_drag_that_brings_no_files_is_refused(panel: AssetsPanel, game: Path, heard: list[object]) -> None:
    panel.show_view(view_of(game))
    assert not _drop(panel)
    assert heard == []


def test_the_empty_panel_takes_a_folder_too(panel: AssetsPanel, tmp_path: Path, heard: list[object]) -> None:
    panel.show_view(view_of(project(tmp_path, {})))
    (tmp_path / "art").mkdir()
    assert _drop(panel, tmp_path / "art")
    assert heard == [wishes.Watch((tmp_path / "art",))]


def test_a_project_that_watches_nothing_offers_to_add_a_folder(
    panel: AssetsPanel, tmp_path: Path, heard: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view_of(project(tmp_path, {})))
    empty = panel.findChild(EmptyState)
    assert isinstance(empty, EmptyState)
    assert empty.isVisible()
    button = empty.findChild(OfferButton)
    assert isinstance(button, OfferButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == [wishes.AskForFolders(watch=True)]


def test_without_watched_folders_the_files_beside_the_project_are_shown(
    panel: AssetsPanel, tmp_path: Path
) -> None:
    write_tree(tmp_path, {"art/a.png": "x"})
    panel.show_view(view_of(project(tmp_path, {"art.json": manifest()})))
    assert _tree(panel).isVisible()
    assert panel.go_to(tmp_path / "art/a.png")


def test_enter_on_a_packed_file_goes_to_its_place_in_the_pack(
    panel: AssetsPanel, game: Path, heard: list[object], qtbot: QtBot
) -> None:
    view = view_of(game)
    panel.show_view(view)
    panel.go_to(game / "art/b.png")
    QTest.keyClick(_tree(panel), Qt.Key.Key_Return)
    places = [wish.place for wish in heard if isinstance(wish, wishes.GoTo)]
    assert [(place.pack, place.manifest, place.path) for place in places] == [
        ("art", game / "manifests/art.json", "art/b.png")
    ]


def test_a_double_click_on_a_packed_file_goes_there_too(
    panel: AssetsPanel, game: Path, heard: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view_of(game))
    panel.go_to(game / "art/b.png")
    middle = _tree(panel).visualRect(_tree(panel).currentIndex()).center()
    viewport = _tree(panel).viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert [type(wish) for wish in heard] == [wishes.GoTo]


def test_everything_can_be_reached_by_keys_alone(
    panel: AssetsPanel, game: Path, heard: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view_of(game))
    give_focus(panel)
    assert _tree(panel).hasFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(_tree(panel), key)
    assert [type(wish) for wish in heard] == [wishes.GoTo]
    QTest.keyClick(_tree(panel), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert _button(panel).hasFocus()
    QTest.keyClick(_button(panel), Qt.Key.Key_Space)
    assert _tree(panel).currentIndex().data() == "c.ogg"


def test_going_to_a_path_finds_it_however_it_is_written(panel: AssetsPanel, game: Path) -> None:
    panel.show_view(view_of(game))
    assert panel.go_to(game / "manifests/../art/b.png")
    assert _tree(panel).currentIndex().data() == "b.png"
    assert not panel.go_to(game / "art/none.png")


def test_a_watched_folder_that_vanishes_says_so_and_comes_back_as_it_was(
    panel: AssetsPanel, game: Path
) -> None:
    look = first_look(game)
    panel.show_view(view_of_session(Session(look)))
    panel.go_to(game / "music/d.ogg")
    (game / "music").rename(game / "away")
    gone = look_again(look, look.texts, CancelToken(), rescan=True)
    panel.show_view(view_of_session(Session(gone)))
    words = [_tree(panel).model().index(row, 0).data() for row in range(2)]
    assert words == [
        "art",
        "\u2066music\u2069: this folder is not there. Bring it back, or stop watching it.",
    ]
    (game / "away").rename(game / "music")
    back = look_again(gone, gone.texts, CancelToken(), rescan=True)
    panel.show_view(view_of_session(Session(back)))
    assert _tree(panel).currentIndex().data() == "d.ogg"
    assert _tree(panel).selectionModel().isSelected(_tree(panel).currentIndex())


def test_another_project_begins_afresh(panel: AssetsPanel, game: Path, tmp_path: Path) -> None:
    panel.show_view(view_of(game))
    panel.go_to(game / "art/a.png")
    other = tmp_path / "other"
    write_tree(other, {"only.txt": "x"})
    panel.show_view(view_of(project(other, {})))
    assert not _tree(panel).currentIndex().isValid()
    assert panel.go_to(other / "only.txt")


def test_the_same_view_again_changes_nothing(panel: AssetsPanel, game: Path) -> None:
    view = view_of(game)
    panel.show_view(view)
    told: list[object] = []
    _tree(panel).model().dataChanged.connect(lambda *_: told.append(1))
    _tree(panel).model().modelReset.connect(lambda *_: told.append(1))
    panel.show_view(replace(view, saving=True))
    assert told == []


def test_dragging_out_carries_addresses_of_what_is_chosen(panel: AssetsPanel, game: Path) -> None:
    panel.show_view(view_of(game))
    panel.go_to(game / "art")
    _tree(panel).expandAll()
    _tree(panel).selectAll()
    tree = _tree(panel)
    carried = tree.model().mimeData(tree.selectionModel().selectedIndexes())
    assert {url.toLocalFile() for url in carried.urls()} == {str(game / "art"), str(game / "music")}


def test_what_is_dragged_within_this_tree_is_not_taken_for_something_new(
    panel: AssetsPanel, game: Path, heard: list[object]
) -> None:
    panel.show_view(view_of(game))
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(game / "art"))])
    viewport = _tree(panel).viewport()

    class Own(QDropEvent):
        def source(self) -> QWidget:
            return viewport

    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = Own(QPointF(300, 200), action, carried, button, Qt.KeyboardModifier.NoModifier)
    panel.dropEvent(event)
    assert heard == []
    assert not event.isAccepted()


def test_a_drag_over_the_tree_reaches_the_panel(panel: AssetsPanel, game: Path) -> None:
    panel.show_view(view_of(game))
    assert panel.childAt(QPoint(300, 200)) is _tree(panel).viewport()
    assert not _tree(panel).viewport().acceptDrops()
    assert not _tree(panel).acceptDrops()
    assert panel.acceptDrops()
