"""Whatever comes after whatever: a model that followed equals one that was filled from scratch."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.project.arranging import Arranged, By, Wanted, arrange
from studio.project.asset_listing import AssetListing, asset_fields
from studio.project.asset_tree import AssetTree
from studio.project.filtering.filter import read_filter
from studio.ui.panels.assets.cells import Column
from studio.ui.panels.assets.flat import FlatModel
from studio.ui.panels.assets.model import AssetModel
from tests.ui.panels.assets.trees import tree_of

NAMES = [
    "a.png",
    "b.wav",
    "c.txt",
    "sub/a.png",
    "sub/d.ogg",
    "sub/deep/e.txt",
    "z/1.png",
    "z/10.png",
    "z/2.png",
]
FILTERS = ["", "a", "type:image", "in:game/sub", "state:loose", "-a", "size:>500", "nothing"]


class Moment(NamedTuple):
    """The disk at some time, and what somebody wanted to see then."""

    sizes: dict[str, int]
    packed: bool
    filter: str
    by: By
    descending: bool
    ignored: bool


moments = st.lists(
    st.builds(
        Moment,
        st.dictionaries(st.sampled_from(NAMES), st.integers(0, 1000), max_size=9),
        st.booleans(),
        st.sampled_from(FILTERS),
        st.sampled_from(By),
        st.booleans(),
        st.booleans(),
    ),
    min_size=1,
    max_size=6,
)


def _seen(moment: Moment, before: AssetTree | None, *, flat: bool) -> Arranged:
    packs = {"sub": "sub"} if moment.packed else {}
    tree = tree_of(moment.sizes, before=before, **packs)
    wanted = read_filter(moment.filter, asset_fields(tree))
    asked = Wanted(wanted, moment.by, moment.descending, moment.ignored, flat=flat)
    return arrange(AssetListing(tree), asked, 1_700_000_000.0)


def _rows(model: AssetModel | FlatModel, above: QModelIndex | None = None) -> list[object]:
    """All that ``model`` says, row by row."""
    parent = above or QModelIndex()
    return [
        (
            [model.index(row, column, parent).data() for column in Column],
            _rows(model, model.index(row, 0, parent)) if isinstance(model, AssetModel) else [],
        )
        for row in range(model.rowCount(parent))
    ]


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    del qtbot
    return QObject()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moments)
def test_a_tree_that_followed_equals_one_filled_from_scratch(owner: QObject, story: list[Moment]) -> None:
    model, before = AssetModel(owner), None
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    for moment in story:
        shown = _seen(moment, before, flat=False)
        before = shown.source
        model.show_tree(shown.tree)
        fresh = AssetModel(owner)
        fresh.show_another(_seen(moment, None, flat=False).tree)
        assert _rows(model) == _rows(fresh)
    tester.deleteLater()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moments)
def test_a_list_that_followed_equals_one_filled_from_scratch(owner: QObject, story: list[Moment]) -> None:
    model, before = FlatModel(owner), None
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    for moment in story:
        shown = _seen(moment, before, flat=True)
        before = shown.source
        model.show_rows(shown.rows, shown.source)
        fresh = FlatModel(owner)
        again = _seen(moment, None, flat=True)
        fresh.show_others(again.rows, again.source)
        assert _rows(model) == _rows(fresh)
    tester.deleteLater()
