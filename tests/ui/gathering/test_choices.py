"""The packs that can be chosen, as rows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.ui.gathering.choices import LANGUAGE, PACK, Target, TargetRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from tests.builders import manifest, pack


def target(name: str, language: str | None = None, obstacle: str | None = None) -> Target:
    return Target(pack(Path("base").absolute(), manifest(assetPackID=name, language=language)), obstacle)


def test_words_are_found_in_names_and_languages(qtbot: QtBot) -> None:
    rows = TargetRows([target("Voices", "fr"), target("Music"), target("Subtitles-fr", "fr-CA")])
    for text, names in (
        ("FR", ["Voices", "Subtitles-fr"]),
        ("fr sub", ["Subtitles-fr"]),
        ("", None),
        ("x", []),
    ):
        rows.look_for(text)
        assert [one.pack.name for one in rows.targets] == (names or (names if names == [] else ALL))


ALL = ["Voices", "Music", "Subtitles-fr"]


def test_a_pack_that_cannot_take_it_steps_back_and_says_why(qtbot: QtBot) -> None:
    rows = TargetRows([target("Voices", "fr", "Voices is elsewhere.")])
    index = rows.index(0, PACK)
    cell = index.data(CELL_ROLE)
    assert isinstance(cell, Cell)
    assert cell.dimmed
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Voices is elsewhere."
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Voices, Voices is elsewhere."
    assert "French" in str(rows.index(0, LANGUAGE).data(Qt.ItemDataRole.AccessibleTextRole))


def test_it_is_a_model_as_qt_wants_it(qtbot: QtBot) -> None:
    rows = TargetRows([target("Voices", "fr"), target("Music")])
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.look_for("mus")
    rows.look_for("")
    assert tester.model() is rows
