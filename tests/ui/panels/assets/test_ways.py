"""Tree, list and gallery; filter and order: what is chosen stays chosen, and nobody loses their place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.project.arranging import By
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.jobs import JobRunner
from studio.ui.panels.assets.cells import Column
from studio.ui.panels.assets.columns import Columns
from studio.ui.panels.assets.flat import FlatModel
from studio.ui.panels.assets.flat_list import FlatList
from studio.ui.panels.assets.panel import AssetsPanel
from studio.ui.panels.assets.views import AssetViews, Way
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.thumbnailer import Thumbnailer
from tests.builders import manifest, project, write_tree
from tests.ui.panels.assets.answering import Answering
from tests.ui.panels.assets.trees import tree_of
from tests.ui.views import view_of, view_of_session

FILES = {
    "art/a.png": b"x" * 1000,
    "art/b.png": b"x" * 200,
    "art/deep/c.png": b"x" * 50,
    "music/d.ogg": b"x" * 3000,
    "music/e.psd": b"x",
}


@pytest.fixture
def game(tmp_path: Path) -> Path:
    write_tree(tmp_path, FILES)
    project(
        tmp_path,
        {"art.json": manifest(assetPackID="art", fileSelectors=[{"directory": "art"}])},
        watched_folders=["art", "music"],
        ignore=["*.psd"],
    )
    return tmp_path


@pytest.fixture
def panel(qtbot: QtBot, game: Path) -> AssetsPanel:
    panel = AssetsPanel()
    qtbot.addWidget(panel)
    Answering(panel)
    panel.resize(900, 400)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_view(view_of(game))
    return panel


def _views(panel: AssetsPanel) -> AssetViews:
    found = panel.findChild(AssetViews)
    assert isinstance(found, AssetViews)
    return found


def _names(panel: AssetsPanel) -> list[str]:
    """What the flat list shows."""
    model = _views(panel).list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _chosen(panel: AssetsPanel) -> list[str]:
    return sorted(row.name for row in _views(panel).chosen_rows())


def _tree_names(panel: AssetsPanel) -> list[str]:
    """What can be seen of the tree, from top to bottom."""
    tree = _views(panel).outline
    found: list[str] = []
    index = tree.model().index(0, 0)
    while index.isValid():
        found.append(str(index.data()))
        index = tree.indexBelow(index)
    return found


def _button(panel: AssetsPanel, name: str) -> QToolButton:
    return next(one for one in panel.findChildren(QToolButton) if one.toolTip() == name)


def test_what_fits_a_filter_is_opened_by_itself_and_closed_again_after_it(panel: AssetsPanel) -> None:
    before = _tree_names(panel)
    panel.filter_by("c.png")
    assert _tree_names(panel) == ["art", "deep", "c.png"]
    panel.filter_by("")
    assert _tree_names(panel) == before


def test_what_somebody_opened_stays_open_after_a_filter(panel: AssetsPanel, game: Path) -> None:
    panel.go_to(game / "art/a.png")
    before = _tree_names(panel)
    assert "b.png" in before
    panel.filter_by("d.ogg")
    assert "b.png" not in _tree_names(panel)
    panel.filter_by("")
    assert _tree_names(panel) == before
    assert _chosen(panel) == ["a.png"]


def test_nothing_that_fits_is_said_with_a_way_out(panel: AssetsPanel, qtbot: QtBot) -> None:
    panel.filter_by("type:video")
    nothing = panel.findChild(NothingFound)
    assert isinstance(nothing, NothingFound)
    assert "type:video" in nothing.sentence
    assert not _views(panel).isVisible()
    panel.box.clear()
    assert _views(panel).isVisible()
    assert nothing.isHidden()


def test_the_list_has_all_files_and_keeps_what_is_chosen(panel: AssetsPanel, game: Path) -> None:
    panel.go_to(game / "art/b.png")
    QTest.mouseClick(_button(panel, "Show as list"), Qt.MouseButton.LeftButton)
    assert _names(panel) == ["a.png", "b.png", "c.png", "d.ogg", "e.psd"]
    assert _chosen(panel) == ["b.png"]
    QTest.mouseClick(_button(panel, "Show as gallery"), Qt.MouseButton.LeftButton)
    assert _chosen(panel) == ["b.png"]
    QTest.mouseClick(_button(panel, "Show as tree"), Qt.MouseButton.LeftButton)
    assert _chosen(panel) == ["b.png"]


def test_pressing_a_heading_puts_the_rows_in_order_and_the_choice_goes_with_its_row(
    panel: AssetsPanel, game: Path
) -> None:
    panel.see(Way.LIST)
    panel.go_to(game / "music/d.ogg")
    header = _views(panel).list.horizontalHeader()
    header.setSortIndicator(Column.SIZE, Qt.SortOrder.AscendingOrder)
    assert _names(panel) == ["d.ogg", "a.png", "b.png", "c.png", "e.psd"], "the largest first"
    assert _chosen(panel) == ["d.ogg"]
    header.setSortIndicator(Column.SIZE, Qt.SortOrder.AscendingOrder)
    assert _names(panel)[0] == "e.psd"
    panel.see(Way.TREE)
    assert _tree_names(panel)[:2] == ["art", "music"], "watched folders stay as the project has them"


def test_ignored_files_can_be_left_out_of_sight_and_are_counted_all_the_same(panel: AssetsPanel) -> None:
    panel.see(Way.LIST)
    button = panel.findChild(QToolButton, "show-ignored")
    assert isinstance(button, QToolButton)
    assert button.text() == "1"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "e.psd" not in _names(panel)
    assert button.text() == "1"
    panel.filter_by("state:ignored")
    assert _names(panel) == ["e.psd"], "who asks for them sees them"


def test_going_to_a_file_that_a_filter_hides_makes_the_filter_give_way(
    panel: AssetsPanel, game: Path
) -> None:
    panel.filter_by("type:audio")
    assert panel.go_to(game / "art/deep/c.png")
    assert panel.box.filter.text == ""
    assert _chosen(panel) == ["c.png"]
    assert not panel.go_to(game / "art/none.png")


def test_going_to_a_folder_leaves_the_list(panel: AssetsPanel, game: Path) -> None:
    panel.see(Way.LIST)
    assert panel.go_to(game / "art/deep")
    assert _views(panel).way is Way.TREE
    assert _chosen(panel) == ["deep"]


def test_the_disk_changes_under_a_filtered_list_and_the_choice_stays(panel: AssetsPanel, game: Path) -> None:
    session = Session(first_look(game))
    panel.show_view(view_of_session(session))
    panel.see(Way.LIST)
    panel.filter_by("type:image")
    panel.go_to(game / "art/b.png")
    write_tree(game, {f"art/new_{number}.png": b"y" for number in range(150)})
    (game / "art/a.png").unlink()
    session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=True))
    panel.show_view(view_of_session(session))
    assert len(_names(panel)) == 153
    assert "a.png" not in _names(panel)
    assert _chosen(panel) == ["b.png"]
    shutil.rmtree(game / "art/deep")
    session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=True))
    panel.show_view(view_of_session(session))
    assert "c.png" not in _names(panel)


def test_what_is_chosen_in_a_list_comes_back_with_its_file(panel: AssetsPanel, game: Path) -> None:
    panel.see(Way.LIST)
    panel.go_to(game / "art/b.png")
    panel.filter_by("type:audio")
    assert _chosen(panel) == []
    panel.filter_by("")
    assert _chosen(panel) == ["b.png"]


def test_the_choice_is_said_when_it_comes_to_rest(panel: AssetsPanel, game: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.chose) as said:
        panel.go_to(game / "art/a.png")
        panel.go_to(game / "art/b.png")
    rows = said.args[0] if said.args else ()
    assert [row.name for row in rows] == ["b.png"]


def test_all_of_many_files_are_told_by_their_spans(panel: AssetsPanel) -> None:
    panel.see(Way.LIST)
    view = _views(panel).list
    view.selectAll()
    assert len(_views(panel).chosen_rows()) == 5
    view.selectionModel().select(
        view.model().index(2, 0),
        QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows,
    )
    assert _chosen(panel) == ["a.png", "b.png", "d.ogg", "e.psd"]


def test_columns_are_hidden_and_moved_and_stay_so_at_the_next_start(panel: AssetsPanel, qtbot: QtBot) -> None:
    outline = _views(panel).outline
    menu = outline.columns.menu()
    actions = {action.objectName(): action for action in menu.actions()}
    assert not actions["name"].isEnabled(), "a row without a name is none"
    actions["type"].trigger()
    outline.header().moveSection(outline.header().visualIndex(Column.STATE), 1)
    assert outline.isColumnHidden(Column.TYPE)
    panel.remember()
    again = QTreeView(panel)
    again.resize(900, 300)
    again.setModel(outline.model())
    columns = Columns(again, again.header(), "assets/tree columns")
    assert columns.hidden == {Column.TYPE}
    assert again.header().visualIndex(Column.STATE) == 1
    columns.reset()
    assert columns.hidden == frozenset()
    assert again.header().visualIndex(Column.STATE) == Column.STATE
    menu.deleteLater()


@pytest.mark.parametrize(
    "kept", ["", "[]", "{", '{"hidden": [99]}', '{"order": [1, 0], "widths": {"0": -5}}', 7]
)
def test_columns_that_were_kept_as_nonsense_are_as_at_first(panel: AssetsPanel, kept: object) -> None:
    QSettings().setValue("assets/tree columns", kept)
    view = QTreeView(panel)
    view.setModel(_views(panel).outline.model())
    assert Columns(view, view.header(), "assets/tree columns").hidden == frozenset()
    QSettings().remove("assets/tree columns")


def test_the_way_and_the_order_are_as_they_were_at_the_next_start(
    panel: AssetsPanel, game: Path, qtbot: QtBot
) -> None:
    panel.see(Way.LIST)
    _views(panel).list.horizontalHeader().setSortIndicator(Column.SIZE, Qt.SortOrder.AscendingOrder)
    panel.remember()
    again = AssetsPanel()
    qtbot.addWidget(again)
    Answering(again)
    again.show_view(view_of(game))
    views = _views(again)
    assert (views.way, views.by, views.descending) == (Way.LIST, By.SIZE, True)
    assert _names(again)[0] == "d.ogg"
    QSettings().remove("assets/seen")


def test_the_gallery_asks_for_the_pictures_in_sight_and_paints_them(
    panel: AssetsPanel, game: Path, qtbot: QtBot
) -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("#40c020"))
    image.save(str(game / "art/a.png"))
    panel.show_view(view_of(game))
    jobs = JobRunner(panel)
    thumbnails = Thumbnailer(jobs, panel)
    panel.set_thumbnails(thumbnails)
    panel.see(Way.GALLERY)
    row = _views(panel).gallery.model().index(0, 0)
    asset = next(one for one in view_of(game).tree.files.values() if one.name == "a.png")
    qtbot.waitUntil(lambda: thumbnails.image(asset.key, asset.asset) is not None)
    gallery = panel.findChild(QListView, "asset-gallery")
    assert isinstance(gallery, QListView)
    rect = gallery.visualRect(row)
    middle = (
        gallery.viewport().grab(QRect(rect.center() - QPoint(3, 10), rect.center() - QPoint(-3, 0))).toImage()
    )
    assert QColor(middle.pixel(3, 3)).name() == "#40c020"
    jobs.close()


def test_a_tile_without_a_picture_shows_what_type_it_is_and_its_state(
    panel: AssetsPanel, qtbot: QtBot
) -> None:
    panel.see(Way.GALLERY)
    gallery = _views(panel).gallery
    ignored, packed = gallery.model().index(4, 0), gallery.model().index(0, 0)
    assert _ink(gallery, ignored.row(), at_end=True)
    assert not _ink(gallery, packed.row(), at_end=True)
    assert _ink(gallery, packed.row(), at_end=False)


def _ink(gallery: QListView, number: int, *, at_end: bool) -> bool:
    """Whether anything is painted at the end of a tile's line, or in its middle."""
    option = QStyleOptionViewItem()
    gallery.initViewItemOption(option)
    option.rect = QRect(0, 0, *gallery.visualRect(gallery.model().index(0, 0)).size().toTuple())
    option.widget = gallery
    canvas = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    canvas.fill(QColor("#ffffff"))
    with QPainter(canvas) as painter:
        gallery.itemDelegate().paint(painter, option, gallery.model().index(number, 0))
    width, height = canvas.width(), canvas.height()
    area = (
        QRect(width - 28, height - 28, 24, 24) if at_end else QRect(width // 2 - 16, height // 2 - 26, 32, 32)
    )
    part = canvas.copy(area)
    return any(
        part.pixelColor(x, y) != QColor("#ffffff") for x in range(part.width()) for y in range(part.height())
    )


def test_every_row_of_the_list_can_be_dragged_and_says_where_it_lies(panel: AssetsPanel, game: Path) -> None:
    panel.see(Way.LIST)
    model = _views(panel).list.model()
    index = model.index(2, 0)
    carried = model.mimeData([index])
    assert [Path(url.toLocalFile()) for url in carried.urls()] == [game / "art/deep/c.png"]
    assert "art/deep" in str(index.data(int(Qt.ItemDataRole.AccessibleTextRole)))


def test_enter_on_a_file_of_the_list_means_the_same_as_in_the_tree(panel: AssetsPanel, game: Path) -> None:
    answering = panel.findChild(Answering)
    assert isinstance(answering, Answering)
    panel.see(Way.LIST)
    panel.go_to(game / "art/a.png")
    QTest.keyClick(_views(panel).list, Qt.Key.Key_Return)
    assert len(answering.heard) == 1


def test_columns_menu_has_every_column(panel: AssetsPanel) -> None:
    menu = _views(panel).list.columns.menu()
    names = [action.objectName() for action in menu.actions() if action.isCheckable()]
    assert names == [column.name.lower() for column in Column]
    menu.deleteLater()


def test_two_clicks_on_a_picture_mean_the_same_as_enter(panel: AssetsPanel, game: Path) -> None:
    answering = panel.findChild(Answering)
    assert isinstance(answering, Answering)
    panel.see(Way.GALLERY)
    gallery = _views(panel).gallery
    panel.go_to(game / "art/a.png")
    middle = gallery.visualRect(gallery.currentIndex()).center()
    QTest.mouseDClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.keyClick(gallery, Qt.Key.Key_Enter)
    QTest.keyClick(gallery, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(answering.heard) == 2


def test_of_very_many_rows_what_is_chosen_comes_back_after_a_filter(qtbot: QtBot) -> None:
    tree = tree_of([f"big/{number}.wav" for number in range(6_000)])
    model = FlatModel()
    view = FlatList(model, None)  # type: ignore[arg-type] # the panel gives it a parent; here it stands alone
    qtbot.addWidget(view)
    rows = list(tree.files.values())
    view.show_others(rows, tree)
    view.go_to(rows[4_000].key)
    view.show_rows(rows[:10], tree)
    assert model.rowCount() == 10
    assert view.chosen.rows() == []
    view.show_rows(rows, tree)
    assert view.chosen.rows() == [rows[4_000]]
    assert view.chosen.current_key == rows[4_000].key
