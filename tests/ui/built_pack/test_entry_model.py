"""The rows of a built pack as views and screen readers get them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio.archive.entries import Entry, EntryType
from studio.build.glance import Item
from studio.progress import CancelToken, unheard
from studio.ui.built_pack.arranging import Arranging, Column, Way
from studio.ui.built_pack.entry_model import EntryModel
from studio.ui.built_pack.facets import EntryFacets
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell

ITEMS = (
    Item("b/One.png", Entry("b/One.png", EntryType.FILE, 2_000_000), 1_000),
    Item("b/way", Entry("b/way", EntryType.LINK, link="One.png")),
    Item("pipe", Entry("pipe", EntryType.FIFO)),
)
SAID = int(Qt.ItemDataRole.AccessibleTextRole)


def _model(way: Way = Way.TREE) -> EntryModel:
    model = EntryModel()
    model.show_arrangement(Arranging(EntryFacets(ITEMS), way=way)(CancelToken(), unheard))
    return model


def _row(model: EntryModel, path: str) -> list[object]:
    place = model.place(path)
    assert place.isValid()
    return [model.sibling(place.row(), column, place).data() for column in Column]


def test_a_row_says_name_size_packed_size_and_kind() -> None:
    model = _model()
    assert _row(model, "b") == ["b", "2.0 MB", "1.0 KB", "Folder, 2 files"]
    assert _row(model, "b/One.png") == ["One.png", "2.0 MB", "1.0 KB", "Image"]
    assert _row(model, "b/way")[3] == "Link to \u2066One.png\u2069"
    assert _row(model, "pipe")[3] == "No regular file"


def test_a_list_has_paths_in_the_letters_of_paths() -> None:
    model = _model(Way.LIST)
    place = model.place("b/One.png")
    assert place.data() == place.data(SAID) == "b/One.png"
    cell = place.data(CELL_ROLE)
    assert isinstance(cell, Cell)
    assert (cell.mono, cell.sign) == (True, "image")


def test_the_model_keeps_its_promises_from_one_arrangement_to_the_next() -> None:
    model = _model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    before = model.place("b").internalId()
    model.show_arrangement(model.shown)
    place = model.place("b/way")
    assert model.parent(place) == model.place("b")
    assert model.place("b").internalId() != before
    assert not model.place("nowhere").isValid()
    assert model.node(QModelIndex()) is None
