"""What is open, chosen and in sight stays so while the disk changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.project.asset_tree import AssetTree
from studio.ui.panels.assets.cells import Column
from studio.ui.panels.assets.model import AssetModel
from studio.ui.panels.assets.outline import AssetOutline
from tests.ui.panels.assets.trees import BASE, tree_of

FILES = [
    *(f"art/{number}.png" for number in range(1, 60)),
    *(f"sound/deep/{number}.ogg" for number in range(1, 60)),
]


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1300, 300)
    return page


@pytest.fixture
def outline(page: QWidget, qtbot: QtBot) -> AssetOutline:
    model = AssetModel(page)
    outline = AssetOutline(model, page)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, outline)
    outline.resize(500, 300)
    with qtbot.waitExposed(page):
        page.show()
    outline.show_another(tree_of(FILES))
    return outline


def _model(outline: AssetOutline) -> AssetModel:
    model = outline.model()
    assert isinstance(model, AssetModel)
    return model


def _at(outline: AssetOutline, path: str) -> QModelIndex:
    return _model(outline).index_of(f"{BASE}/{path}" if path else str(BASE))


def _open(outline: AssetOutline, *paths: str) -> None:
    for path in paths:
        outline.expand(_at(outline, path))


def _is_open(outline: AssetOutline, path: str) -> bool:
    return outline.isExpanded(_at(outline, path))


def _choose(outline: AssetOutline, *paths: str) -> None:
    chooser = outline.selectionModel()
    chooser.clearSelection()
    for path in paths:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        chooser.setCurrentIndex(_at(outline, path), flags)


def _chosen(outline: AssetOutline) -> list[str]:
    return sorted(row.key.removeprefix(f"{BASE}/") for row in outline.chosen_rows())


def _show(outline: AssetOutline, paths: list[str]) -> AssetTree:
    tree = tree_of(paths, before=_model(outline).tree)
    outline.show_tree(tree)
    return tree


def test_a_single_watched_folder_is_open_at_first(outline: AssetOutline) -> None:
    assert _is_open(outline, "")
    assert not _is_open(outline, "art")


def test_files_that_come_and_go_and_get_other_names_close_nothing(outline: AssetOutline) -> None:
    _open(outline, "art", "sound", "sound/deep")
    _choose(outline, "art/7.png", "sound/deep/3.ogg")
    renamed = [path.replace("art/5.png", "art/zz.png") for path in FILES if path != "art/9.png"]
    _show(outline, ["aaa/new.txt", "art/0.png", *renamed])
    assert _is_open(outline, "art")
    assert _is_open(outline, "sound/deep")
    assert not _is_open(outline, "aaa")
    assert _chosen(outline) == ["art/7.png", "sound/deep/3.ogg"]
    assert outline.current_key == f"{BASE}/sound/deep/3.ogg"


def test_a_file_that_goes_takes_only_itself_out_of_the_choice(outline: AssetOutline) -> None:
    _open(outline, "art")
    _choose(outline, "art/7.png", "art/9.png", "art/8.png")
    _show(outline, [path for path in FILES if path != "art/8.png"])
    assert _chosen(outline) == ["art/7.png", "art/9.png"]


def test_a_folder_that_goes_and_comes_back_is_open_and_chosen_as_before(outline: AssetOutline) -> None:
    _open(outline, "art", "sound", "sound/deep")
    _choose(outline, "sound/deep/3.ogg", "sound/deep/4.ogg")
    _show(outline, [path for path in FILES if not path.startswith("sound")])
    assert _chosen(outline) == []
    _show(outline, FILES)
    assert _is_open(outline, "sound")
    assert _is_open(outline, "sound/deep")
    assert _chosen(outline) == ["sound/deep/3.ogg", "sound/deep/4.ogg"]
    assert outline.current_key == f"{BASE}/sound/deep/4.ogg"


def test_everything_that_goes_and_comes_back_is_open_as_before(outline: AssetOutline) -> None:
    _open(outline, "art")
    _show(outline, [])
    _show(outline, FILES)
    assert _is_open(outline, "")
    assert _is_open(outline, "art")


def test_a_folder_that_somebody_closed_stays_closed_when_it_comes_back(outline: AssetOutline) -> None:
    _open(outline, "sound")
    outline.collapse(_at(outline, "sound"))
    _show(outline, [path for path in FILES if not path.startswith("sound")])
    _show(outline, FILES)
    assert not _is_open(outline, "sound")


def test_what_is_in_sight_stays_where_it_is_when_rows_come_above_it(outline: AssetOutline) -> None:
    _open(outline, "art", "sound", "sound/deep")
    outline.scrollTo(_at(outline, "sound/deep/30.ogg"), outline.ScrollHint.PositionAtTop)
    before = outline.visualRect(_at(outline, "sound/deep/33.ogg")).top()
    assert outline.verticalScrollBar().value() > 0
    _show(outline, [*(f"art/new {number}.png" for number in range(200)), *FILES])
    assert outline.visualRect(_at(outline, "sound/deep/33.ogg")).top() == before
    _show(outline, [path for path in FILES if path not in {"art/3.png", "sound/deep/30.ogg"}])
    assert outline.visualRect(_at(outline, "sound/deep/33.ogg")).top() == before


def test_at_the_very_top_new_rows_come_into_sight(outline: AssetOutline) -> None:
    _show(outline, ["a first folder/x.png", *FILES])
    assert outline.verticalScrollBar().value() == 0
    assert outline.visualRect(_at(outline, "a first folder")).top() > 0


def test_a_star_opens_one_level_more_each_time(outline: AssetOutline, qtbot: QtBot) -> None:
    _choose(outline, "sound")
    QTest.keyClick(outline, Qt.Key.Key_Asterisk)
    assert _is_open(outline, "sound")
    assert not _is_open(outline, "sound/deep")
    QTest.keyClick(outline, Qt.Key.Key_Asterisk)
    assert _is_open(outline, "sound/deep")
    assert not _is_open(outline, "art")


def test_a_click_with_alt_opens_one_level_more(outline: AssetOutline, qtbot: QtBot) -> None:
    middle = outline.visualRect(_at(outline, "sound")).center()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, alt, middle)
    assert _is_open(outline, "sound")
    assert outline.current_key == f"{BASE}/sound"


def test_enter_opens_and_closes_a_folder_and_tells_of_a_file(outline: AssetOutline, qtbot: QtBot) -> None:
    _choose(outline, "art")
    QTest.keyClick(outline, Qt.Key.Key_Return)
    assert _is_open(outline, "art")
    QTest.keyClick(outline, Qt.Key.Key_Return)
    assert not _is_open(outline, "art")
    _open(outline, "art")
    _choose(outline, "art/3.png")
    with qtbot.waitSignal(outline.opened):
        QTest.keyClick(outline, Qt.Key.Key_Return)


def test_going_to_a_file_opens_what_is_above_it_and_chooses_it_alone(outline: AssetOutline) -> None:
    _choose(outline, "art")
    assert outline.go_to(f"{BASE}/sound/deep/59.ogg")
    assert _chosen(outline) == ["sound/deep/59.ogg"]
    place = outline.visualRect(_at(outline, "sound/deep/59.ogg"))
    assert outline.viewport().rect().contains(place.center())
    assert not outline.go_to(f"{BASE}/sound/deep/none.ogg")
    assert _chosen(outline) == ["sound/deep/59.ogg"]


def test_columns_that_have_no_room_are_hidden_and_states_keep_their_signs(
    outline: AssetOutline, qtbot: QtBot
) -> None:
    def shown() -> set[Column]:
        return {column for column in Column if not outline.isColumnHidden(column)}

    outline.resize(1200, 300)
    qtbot.waitUntil(lambda: shown() == set(Column))
    wide = outline.columnWidth(Column.STATE)
    outline.resize(330, 300)
    qtbot.waitUntil(lambda: shown() == {Column.NAME, Column.PACK, Column.STATE})
    assert 0 < outline.columnWidth(Column.STATE) < wide
    assert outline.header().length() <= outline.viewport().width()


def test_a_width_that_somebody_chose_stays(outline: AssetOutline, qtbot: QtBot) -> None:
    outline.resize(1200, 300)
    outline.header().resizeSection(Column.PACK, 222)
    outline.resize(1100, 300)
    qtbot.waitUntil(lambda: outline.width() == 1100)
    assert outline.columnWidth(Column.PACK) == 222


def test_from_right_to_left_the_names_stand_at_the_right(outline: AssetOutline) -> None:
    outline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    outline.resize(1200, 300)
    names = outline.header().sectionViewportPosition(Column.NAME)
    states = outline.header().sectionViewportPosition(Column.STATE)
    assert names > states


def test_choosing_everything_chooses_also_what_was_not_told_yet(outline: AssetOutline) -> None:
    _show(outline, [f"big/{number}.wav" for number in range(3_000)])
    _open(outline, "big")
    outline.selectAll()
    files = [row for row in outline.chosen_rows() if row.name.endswith(".wav")]
    assert len(files) == 3_000
