"""The same by menu and by keys: what each of them wishes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTreeView
from pytestqt.qtbot import QtBot

from studio.project.edits import SetProject
from studio.project.target import Tools
from studio.ui import wishes
from studio.ui.panels.assets.panel import AssetsPanel
from studio.ui.view import View
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of

# A menu takes the keyboard for itself; the platform without a screen has none to give.


@pytest.fixture
def view(tmp_path: Path) -> View:
    write_tree(tmp_path, {"art/a.png": "x", "art/b.png": "xx", "music/c.ogg": "x", "music/d.psd": "x"})
    manifests = {
        "art.json": manifest(),
        "twice.json": manifest(assetPackID="r&d", fileSelectors=[{"file": "art/b.png"}]),
    }
    return view_of(project(tmp_path, manifests, watched_folders=["art", "music"]))


@pytest.fixture
def panel(qtbot: QtBot, view: View) -> AssetsPanel:
    panel = AssetsPanel()
    qtbot.addWidget(panel)
    panel.resize(600, 300)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.show_view(view)
    return panel


@pytest.fixture
def heard(panel: AssetsPanel) -> list[object]:
    found: list[object] = []
    panel.wished.connect(found.append)
    return found


def _tree(panel: AssetsPanel) -> QTreeView:
    tree = panel.findChild(QTreeView)
    assert isinstance(tree, QTreeView)
    return tree


def _menu(panel: AssetsPanel) -> QMenu:
    """The menu as the key for it opens it."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), panel.mapToGlobal(QPoint()))
    QApplication.sendEvent(_tree(panel), event)
    menu = panel.findChild(QMenu, "asset-menu")
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    return menu


def _trigger(panel: AssetsPanel, name: str) -> None:
    menu = _menu(panel)
    _action(menu, name).trigger()
    menu.close()


def _action(menu: QMenu, name: str) -> QAction:
    """The action of that name that the menu, or a menu in it, shows."""
    found = [action for action in _actions(menu) if action.objectName() == name]
    assert found, f"the menu offers {[action.objectName() for action in _actions(menu)]}"
    return found[0]


def _actions(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += _actions(inner) if isinstance(inner, QMenu) else [action]
    return found


def test_a_file_is_added_to_the_pack_that_is_named(
    panel: AssetsPanel, view: View, heard: list[object]
) -> None:
    folder = view.project.folder
    panel.go_to(folder / "music/c.ogg")
    _trigger(panel, "add:art")
    assert heard == [wishes.Add((folder / "music/c.ogg",), folder / "manifests/art.json", stay=True)]


def test_a_folder_becomes_a_new_pack(panel: AssetsPanel, view: View, heard: list[object]) -> None:
    panel.go_to(view.project.folder / "music")
    _trigger(panel, "new-pack")
    assert heard == [wishes.Add((view.project.folder / "music",), None)]


def test_a_packed_file_is_removed_from_its_pack(panel: AssetsPanel, view: View, heard: list[object]) -> None:
    path = view.project.folder / "art/a.png"
    panel.go_to(path)
    _trigger(panel, "remove:art")
    assert heard == [wishes.TakeOut((path,), view.project.folder / "manifests/art.json")]


def test_a_packed_file_is_excluded_from_its_pack(panel: AssetsPanel, view: View, heard: list[object]) -> None:
    path = view.project.folder / "art/a.png"
    panel.go_to(path)
    _trigger(panel, "exclude:art")
    assert heard == [wishes.TakeOut((path,), view.project.folder / "manifests/art.json", by_name=True)]


def test_excluding_says_why_it_cannot_where_the_tools_have_no_word_for_it(
    panel: AssetsPanel, view: View
) -> None:
    project = view.texts.project.model_copy(update={"tools": Tools.XCODE_26})
    panel.show_view(replace(view, texts=replace(view.texts, project=project)))
    panel.go_to(view.project.folder / "art/a.png")
    menu = _menu(panel)
    action = _action(menu, "exclude:art")
    assert (action.isEnabled(), action.toolTip()) == (
        False,
        "Xcode 26 cannot exclude single files from a pack.",
    )
    assert _action(menu, "remove:art").isEnabled()
    menu.close()


def test_the_delete_key_removes_a_file_and_never_touches_the_disk(
    panel: AssetsPanel, view: View, heard: list[object], qtbot: QtBot
) -> None:
    path = view.project.folder / "art/a.png"
    panel.go_to(path)
    QTest.keyClick(_tree(panel), Qt.Key.Key_Delete)
    assert heard == [wishes.TakeOut((path,), view.project.folder / "manifests/art.json")]
    assert path.is_file()


def test_the_delete_key_asks_where_several_packs_take_the_file(
    panel: AssetsPanel, view: View, heard: list[object], qtbot: QtBot
) -> None:
    panel.go_to(view.project.folder / "art/b.png")
    QTest.keyClick(_tree(panel), Qt.Key.Key_Delete)
    menu = panel.findChild(QMenu, "asset-menu")
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    assert heard == []
    assert _action(menu, "remove:r&d").text() == "Remove from \u2066r&&d\u2069"
    menu.close()


def test_the_keys_a_and_m_add_to_the_chosen_pack_and_ask_where_to_move(
    panel: AssetsPanel, view: View, heard: list[object], qtbot: QtBot
) -> None:
    path = view.project.folder / "art/a.png"
    panel.go_to(path)
    QTest.keyClick(_tree(panel), Qt.Key.Key_A)
    QTest.keyClick(_tree(panel), Qt.Key.Key_M)
    assert heard == [wishes.AddToChosen((path,)), wishes.AskForPack((path,), move=True)]


def test_a_file_is_moved_to_the_pack_that_is_named_and_not_to_the_one_that_has_it(
    panel: AssetsPanel, view: View, heard: list[object]
) -> None:
    path = view.project.folder / "art/a.png"
    panel.go_to(path)
    menu = _menu(panel)
    assert _action(menu, "move:art").toolTip() == "\u2066art\u2069 is the pack that takes it."
    assert not _action(menu, "move:art").isEnabled()
    _action(menu, "move:r&d").trigger()
    menu.close()
    assert heard == [wishes.MoveTo((path,), view.project.folder / "manifests/twice.json")]


def test_a_file_from_elsewhere_goes_into_no_pack_that_has_files_and_the_menu_says_why(
    qtbot: QtBot, tmp_path: Path
) -> None:
    write_tree(tmp_path, {"game/art/a.png": "x", "else/b.png": "x"})
    panel = AssetsPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_view(
        view_of(project(tmp_path / "game", {"art.json": manifest()}, watched_folders=["../else"]))
    )
    panel.go_to(tmp_path / "else/b.png")
    menu = _menu(panel)
    action = _action(menu, "add:art")
    assert not action.isEnabled()
    assert "takes its files from" in action.toolTip()
    menu.close()


def test_of_many_packs_one_is_searched(qtbot: QtBot, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": "x"})
    many = {f"{number}.json": manifest(assetPackID=f"pack-{number}") for number in range(21)}
    panel = AssetsPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_view(view_of(project(tmp_path, many, watched_folders=["art"])))
    path = tmp_path / "art/a.png"
    panel.go_to(path)
    menu = _menu(panel)
    assert _action(menu, "add-to").data() == wishes.AskForPack((path,))
    assert _action(menu, "move-to").data() == wishes.AskForPack((path,), move=True)
    menu.close()


def test_the_delete_key_does_nothing_to_a_file_in_no_pack(
    panel: AssetsPanel, view: View, heard: list[object], qtbot: QtBot
) -> None:
    panel.go_to(view.project.folder / "music/c.ogg")
    QTest.keyClick(_tree(panel), Qt.Key.Key_Delete)
    assert heard == []


def test_an_ending_is_ignored_in_the_project_after_saying_how_many_files(
    panel: AssetsPanel, view: View, heard: list[object]
) -> None:
    panel.go_to(view.project.folder / "music/d.psd")
    menu = _menu(panel)
    assert _action(menu, "ignore-alike").text() == "Ignore all \u2066*.psd\u2069 (1 file, 1 byte)"
    _action(menu, "ignore-alike").trigger()
    menu.close()
    assert heard == [wishes.UseIgnoreRules(("*.psd",))]


def test_a_watched_folder_can_be_let_go(panel: AssetsPanel, view: View, heard: list[object]) -> None:
    panel.go_to(view.project.folder / "music")
    _trigger(panel, "unwatch")
    assert [wish.edit.changes for wish in heard if isinstance(wish, wishes.Perform)] == [
        (SetProject({"watched_folders": ("art",)}),)
    ]


def test_showing_copying_watching_and_looking_again(
    panel: AssetsPanel, view: View, heard: list[object]
) -> None:
    path = view.project.folder / "music/c.ogg"
    panel.go_to(path)
    for name in ("show-file", "copy-path", "watch", "rescan"):
        _trigger(panel, name)
    assert heard == [
        wishes.ShowFile(path),
        wishes.CopyText(str(path)),
        wishes.AskForFolders(watch=True),
        wishes.Rescan(),
    ]


def test_keys_show_the_file_and_copy_its_path(
    panel: AssetsPanel, view: View, heard: list[object], qtbot: QtBot
) -> None:
    path = view.project.folder / "music/c.ogg"
    panel.go_to(path)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(_tree(panel), Qt.Key.Key_R, both)
    QTest.keyClick(_tree(panel), Qt.Key.Key_C, both)
    assert heard == [wishes.ShowFile(path), wishes.CopyText(str(path))]


def test_where_nothing_is_chosen_the_menu_still_offers_to_watch_a_folder(
    panel: AssetsPanel, heard: list[object]
) -> None:
    _tree(panel).clearSelection()
    menu = _menu(panel)
    assert [action.objectName() for action in menu.actions()] == ["watch", "rescan"]
    menu.close()
    assert heard == []


def test_what_cannot_be_edited_can_be_looked_at_and_says_why(
    panel: AssetsPanel, view: View, heard: list[object], qtbot: QtBot
) -> None:
    reason = "The project is open in another window."
    panel.show_view(replace(view, read_only=reason))
    panel.go_to(view.project.folder / "art/a.png")
    menu = _menu(panel)
    actions = {action.objectName(): action for action in _actions(menu)}
    shut = {name for name, action in actions.items() if name and not action.isEnabled()}
    assert shut == {
        *("add:art", "add:r&d", "add-to-chosen", "move:art", "move:r&d", "move-to"),
        *("new-pack", "remove:art", "exclude:art", "ignore", "ignore-alike", "ignore-folder", "watch"),
    }
    assert {actions[name].toolTip() for name in shut} == {reason}
    assert actions["copy-path"].isEnabled()
    menu.close()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_A, Qt.Key.Key_M):
        QTest.keyClick(_tree(panel), key)
    assert heard == []
