"""What the tree's model tells a view, and that it tells no more than has changed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.project.asset_tree import AssetTree, FileRow
from studio.ui.panels.assets.model import AssetModel
from studio.ui.panels.assets.nodes import AT_ONCE
from studio.ui.panels.assets.urls import topmost
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from tests.ui.panels.assets.trees import BASE, tree_of

_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole

names = st.sampled_from(["a", "b", "line_2", "line_10", "é"])
paths = st.sets(st.lists(names, min_size=1, max_size=4).map("/".join), max_size=14).map(
    # Nothing is a file and a folder at once.
    lambda found: {path for path in found if not any(other.startswith(f"{path}/") for other in found)}
)
takers = st.sampled_from(["a", "b", "a/b", "line_2"])
roots = st.lists(st.sampled_from(["a", "b", "a/b", "line_10"]), unique=True, max_size=3)

most_spans = st.sampled_from([0, 1, 50])


def _lines(model: QAbstractItemModel, above: QModelIndex, depth: int = 0) -> Iterator[str]:
    for row in range(model.rowCount(above)):
        cells = [str(model.index(row, column, above).data()) for column in range(model.columnCount(above))]
        yield f"{depth} {' | '.join(cells)}"
        yield from _lines(model, model.index(row, 0, above), depth + 1)


def _all(model: QAbstractItemModel) -> list[str]:
    return list(_lines(model, QModelIndex()))


def _show(model: AssetModel, tree: AssetTree, most: int) -> None:
    """Show ``tree``; above ``most`` spans the rows are put in order all at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("studio.ui.panels.assets.model._MOST_SPANS", most)
        model.show_tree(tree)


def _fresh(tree: AssetTree) -> list[str]:
    model = AssetModel()
    model.show_another(tree)
    return _all(model)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(paths, roots, takers), min_size=2, max_size=5),
    st.lists(st.integers(0, 20), max_size=8),
    most_spans,
)
def test_after_any_changes_the_model_equals_one_that_is_new(
    steps: list[tuple[set[str], list[str], str]], looks: list[int], most: int
) -> None:
    model = AssetModel()
    tester = QAbstractItemModelTester(model, _FATAL)
    tree = AssetTree()
    for files, watched, taken in steps:
        tree = tree_of(files, *watched, before=tree, art=taken)
        _show(model, tree, most)
        # Somebody looks into a few folders, so that some rows are known and others are not.
        place = QModelIndex()
        for look in looks:
            rows = model.rowCount(place)
            place = model.index(look % rows, 0, place) if rows else QModelIndex()
    assert _all(model) == _fresh(tree)
    del tester


@settings(max_examples=100, deadline=None)
@given(st.lists(paths, min_size=2, max_size=4), most_spans)
def test_an_index_that_a_view_keeps_stays_with_its_file(steps: list[set[str]], most: int) -> None:
    model = AssetModel()
    model.show_another(tree_of(steps[0]))
    _all(model)
    kept = {path: QPersistentModelIndex(model.index_of(f"{BASE}/{path}")) for path in steps[0]}
    for files in steps[1:]:
        _show(model, tree_of(files, before=model.tree), most)
        for path, index in kept.items():
            row = model.row_at(index)
            if index.isValid():
                assert isinstance(row, FileRow)
                assert row.key == f"{BASE}/{path}"
            if path not in files:
                assert not index.isValid()
    stayed = [path for path in steps[0] if all(path in files for files in steps)]
    assert all(kept[path].isValid() for path in stayed)


def test_what_nobody_has_looked_into_costs_no_signals(qtbot: QtBot) -> None:
    model = AssetModel()
    model.show_another(tree_of(["art/a.png", "sound/b.wav"]))
    top = model.index(0, 0)
    assert model.rowCount(top) == 2
    told: list[str] = []
    model.rowsInserted.connect(lambda *_: told.append("inserted"))
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.show_tree(tree_of([*(f"art/{n}.png" for n in range(500)), "sound/b.wav"], before=model.tree))
    assert told == []
    assert model.rowCount(model.index(0, 0, top)) == 500


def test_a_view_is_told_when_an_empty_folder_gets_its_first_file(qtbot: QtBot) -> None:
    model = AssetModel()
    model.show_another(tree_of([], "art"))
    assert not model.hasChildren(model.index(0, 0))
    with qtbot.waitSignal(model.rowsInserted):
        model.show_tree(tree_of(["art/a.png"], "art", before=model.tree))


def test_a_view_is_told_when_a_folder_into_which_nobody_looked_loses_all_it_had(qtbot: QtBot) -> None:
    model = AssetModel()
    model.show_another(tree_of(["art/a.png"], "art"))
    assert model.hasChildren(model.index(0, 0))
    with qtbot.waitSignal(model.rowsRemoved):
        model.show_tree(tree_of([], "art", before=model.tree))
    assert not model.hasChildren(model.index(0, 0))


def test_a_file_that_changes_its_pack_is_told_alone() -> None:
    files = ["art/a.png", "art/b.png", "art/in/c.png"]
    model = AssetModel()
    model.show_another(tree_of(files))
    _all(model)
    told: list[tuple[str, str]] = []

    def hear(first: QModelIndex, last: QModelIndex) -> None:
        told.append((str(first.data()), str(last.siblingAtColumn(0).data())))

    model.dataChanged.connect(hear)
    model.show_tree(tree_of(files, before=model.tree, deep="art/in"))
    assert ("c.png", "c.png") in told
    assert not any("a.png" in pair or "b.png" in pair for pair in told)


def test_equal_trees_tell_nothing() -> None:
    model = AssetModel()
    first = tree_of(["art/a.png"])
    model.show_another(first)
    _all(model)
    told: list[object] = []
    model.dataChanged.connect(lambda *_: told.append(1))
    model.show_tree(tree_of(["art/a.png"], before=first))
    assert told == []


def test_files_stand_in_the_order_that_people_expect_and_folders_first() -> None:
    model = AssetModel()
    model.show_another(tree_of(["line_10.wav", "line_2.wav", "Line_3.wav", "z/a.wav"]))
    top = model.index(0, 0)
    assert [model.index(row, 0, top).data() for row in range(4)] == [
        "z",
        "line_2.wav",
        "Line_3.wav",
        "line_10.wav",
    ]


def test_a_row_says_everything_to_those_who_hear_it() -> None:
    model = AssetModel()
    model.show_another(tree_of({"art/a.png": 1_200_000, "b.png": 5}, art="art"))
    packed = model.index_of(f"{BASE}/art/a.png")
    loose = model.index_of(f"{BASE}/b.png")
    assert packed.data(_SPOKEN) == "a.png, art, 1.2 MB"
    assert loose.data(_SPOKEN) == "b.png, 5 bytes, In no pack"
    assert isinstance(loose.siblingAtColumn(3).data(CELL_ROLE), Cell)
    assert str(BASE) in packed.data(Qt.ItemDataRole.ToolTipRole)


def test_dragging_a_folder_and_a_file_in_it_carries_the_folder() -> None:
    model = AssetModel()
    model.show_another(tree_of(["art/a b.png", "c.png"]))
    keys = ["art/a b.png", "art", "c.png"]
    carried = model.mimeData([model.index_of(f"{BASE}/{key}") for key in keys])
    assert [url.toLocalFile() for url in carried.urls()] == [f"{BASE}/art", f"{BASE}/c.png"]


def test_a_name_that_is_no_text_is_carried_byte_for_byte() -> None:
    model = AssetModel()
    model.show_another(tree_of(["caf\udce9.png"]))
    carried = model.mimeData([model.index(0, 0, model.index(0, 0))])
    assert bytes(carried.urls()[0].toEncoded().data()) == b"file:///game/caf%E9.png"


def test_only_the_topmost_of_what_lies_in_each_other_is_named() -> None:
    assert topmost(["/a/b/c", "/a/b", "/a/bc", "/d"]) == ["/a/b", "/a/bc", "/d"]
    assert topmost(["/a", "/"]) == ["/"]


def test_of_a_folder_with_very_many_files_the_first_are_told_and_more_on_demand() -> None:
    model = AssetModel()  # Qt's tester fetches all there is at once.
    model.show_another(tree_of([f"big/{number}.wav" for number in range(5_000)]))
    big = model.index_of(f"{BASE}/big")
    assert model.rowCount(big) == AT_ONCE
    assert model.canFetchMore(big)
    model.fetchMore(big)
    assert model.rowCount(big) == 2 * AT_ONCE
    last = model.index_of(f"{BASE}/big/4999.wav")
    assert last.isValid(), "who is led to a file finds it, wherever it stands"
    assert last.row() == 4_999
    assert not model.canFetchMore(big)
    model.fetchMore(big)
    assert model.rowCount(big) == 5_000


def test_files_that_come_and_go_beyond_what_was_told_change_nothing() -> None:
    model = AssetModel()
    names = [f"big/{number:05}.wav" for number in range(4_000)]
    first = tree_of(names)
    model.show_another(first)
    big = model.index_of(f"{BASE}/big")
    told = [model.index(row, 0, big).data() for row in range(model.rowCount(big))]
    model.show_tree(tree_of([*names[:3_000], "big/99999.wav"], before=first))
    assert [model.index(row, 0, big).data() for row in range(model.rowCount(big))] == told
    model.show_all(big)
    assert model.rowCount(big) == 3_001
