"""Rows of packs, made from a view."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester

from studio.manifest.document import Document
from studio.project.packs import read_pack
from studio.ui.panels.packs.rows import PackRow, PackRows, Standing
from studio.ui.panels.packs.table import Column, PackTable
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of


def test_what_has_not_changed_is_the_same_row(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    view = view_of(project(tmp_path, {"a.json": manifest(), "b.json": manifest(assetPackID="b")}))
    rows = PackRows()
    first = rows.of(view)
    edited = replace(view, modified=frozenset({view.packs[1].path}))
    second = rows.of(edited)
    assert second[0] is first[0]
    assert second[1].modified


def test_a_pack_that_is_new_is_being_checked_and_the_others_are_not(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    view = view_of(project(tmp_path, {"a.json": manifest()}))
    new = read_pack(tmp_path / "new.json", Document.read(b'{"assetPackID": "new"}'), tmp_path)
    rows = PackRows().of(replace(view, packs=(*view.packs, new), checking=True))
    assert [(row.checking, row.standing is None) for row in rows] == [(False, False), (True, True)]


def test_while_the_ignore_rules_are_new_every_pack_is_being_checked(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    view = view_of(project(tmp_path, {"a.json": manifest()}))
    file = view.project.file.model_copy(update={"ignore": ("*.png",)})
    rows = PackRows().of(replace(view, project=replace(view.project, file=file), checking=True))
    assert rows[0].checking


names = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(st.lists(st.tuples(names, st.integers(0, 2)), min_size=2, max_size=5))
def test_after_any_views_the_table_equals_one_filled_from_scratch(
    steps: list[tuple[list[str], int]],
) -> None:
    owner = QObject()
    table = PackTable(owner)
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for ids, files in steps:
        rows = [_row(name, files) for name in ids]
        table.take(rows, editable=True)
        fresh = PackTable(owner)
        fresh.take(rows, editable=True)
        assert _said(table) == _said(fresh)
    del tester


def _row(name: str, files: int) -> PackRow:
    text = f'{{"assetPackID": "{name}"}}'.encode()
    pack = read_pack(Path(f"/{name}.json"), Document.read(text), Path("/"))
    return PackRow(pack.path, pack, Standing(files=files), modified=False, checking=False)


def _said(table: PackTable) -> list[list[object]]:
    return [[table.index(row, column).data() for column in Column] for row in range(table.rowCount())]
