"""Rows of packs, made from a view."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from studio.manifest.document import Document
from studio.project.pack_order import grouped
from studio.project.packs import Pack, read_pack
from studio.project.project_file import ProjectFile
from studio.project.rules import Severity
from studio.ui.panels.packs.cells import Column
from studio.ui.panels.packs.model import PackModel
from studio.ui.panels.packs.rows import (
    Branch,
    FamilyRow,
    PackRow,
    PackRows,
    Standing,
    family_row,
    packs_of,
)
from studio.ui.pieces.chips import Language
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
    assert second[1].row.modified


def test_a_pack_that_is_new_is_being_checked_and_the_others_are_not(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    view = view_of(project(tmp_path, {"a.json": manifest()}))
    new = read_pack(tmp_path / "new.json", Document.read(b'{"assetPackID": "new"}'), tmp_path)
    rows = [*packs_of(PackRows().of(replace(view, packs=(*view.packs, new), checking=True)))]
    assert [(row.checking, row.standing is None) for row in rows] == [(False, False), (True, True)]


def test_while_the_ignore_rules_are_new_every_pack_is_being_checked(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    view = view_of(project(tmp_path, {"a.json": manifest()}))
    file = view.project.file.model_copy(update={"ignore": ("*.png",)})
    (row,) = packs_of(PackRows().of(replace(view, project=replace(view.project, file=file), checking=True)))
    assert row.checking


def test_a_family_sums_up_its_packs_and_bears_the_worst_mark(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"12345"})
    packs = {
        "de.json": manifest(assetPackID="V-de", language="de"),
        "fr.json": manifest(assetPackID="V-fr", language="fr", downloadPolicy=None),
        "it.json": manifest(assetPackID="V-it", language="it", fileSelectors=[{"directory": "no"}]),
        "zoo.json": manifest(assetPackID="Zoo"),
    }
    view = view_of(project(tmp_path, packs))
    rows = PackRows()
    family, alone = rows.of(view)
    row = family.row
    assert isinstance(row, FamilyRow)
    assert (row.name, row.languages, row.stopped, row.mixed) == ("V", 3, 1, True)
    assert row.standing is not None
    assert (row.standing.files, row.standing.bytes, row.standing.severity) == (2, 10, Severity.ERROR)
    worst = family.packs[2].standing
    assert worst is not None
    assert row.standing.stop == worst.stop
    assert alone.packs == ()
    edited = replace(view, modified=frozenset({view.packs[1].path}))
    later, same = rows.of(edited)
    assert isinstance(later.row, FamilyRow)
    assert later.row.modified
    assert later.packs[0] is family.packs[0]
    assert same is alone


def test_languages_have_their_names_as_soon_as_those_are_known(tmp_path: Path) -> None:
    view = view_of(project(tmp_path, {"de.json": manifest(language="de")}))
    rows = PackRows()
    (before,) = packs_of(rows.of(view))
    rows.name_languages()
    (after,) = packs_of(rows.of(view))
    assert before.language == Language("de")
    assert after.language == Language("de", "German", "Deutsch")


names = st.lists(
    st.sampled_from(["a", "b", "c", "x-de", "x-fr", "x-it", "y-de", "y-fr", "x", "z-de"]), unique=True
)


@settings(max_examples=40)
@given(st.lists(st.tuples(names, st.integers(0, 2)), min_size=2, max_size=6))
def test_after_any_views_the_model_equals_one_filled_from_scratch(
    steps: list[tuple[list[str], int]],
) -> None:
    owner = QObject()
    model = PackModel(owner)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    held: dict[str, QPersistentModelIndex] = {}
    for ids, files in steps:
        model.take(_branches(ids, files), editable=True)
        fresh = PackModel(owner)
        fresh.take(_branches(ids, files), editable=True)
        assert _said(model) == _said(fresh)
        # What a view holds of a row is that row still, wherever it went.
        assert all(held[name].data() == name for name in ids if name in held)
        held = {name: QPersistentModelIndex(model.index_of(_path(name))) for name in ids}
    del tester


def _path(name: str) -> Path:
    return Path(f"/{name}.json")


def _branches(ids: list[str], files: int) -> list[Branch]:
    packs = [_pack(name) for name in ids]
    rows = {pack.path: PackRow(pack.path, pack, Standing(files=files), False, False) for pack in packs}  # noqa: FBT003 -- not modified, not being checked
    found: list[Branch] = []
    for group in grouped(packs, ProjectFile(name="Game")):
        some = tuple(rows[path] for path in group.manifests)
        found.append(Branch(some[0]) if group.name is None else Branch(family_row(group.name, some), some))
    return found


def _pack(name: str) -> Pack:
    _, dash, tag = name.partition("-")
    language = f', "language": "{tag}"' if dash else ""
    text = f'{{"assetPackID": "{name}"{language}}}'
    return read_pack(_path(name), Document.read(text.encode()), Path("/"))


def _said(model: PackModel, parent: QModelIndex | None = None) -> list[object]:
    above = parent or QModelIndex()
    indexes = [model.index(row, 0, above) for row in range(model.rowCount(above))]
    return [
        [*(index.siblingAtColumn(column).data() for column in Column), *_said(model, index)]
        for index in indexes
    ]
