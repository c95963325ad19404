"""While files are looked into, nothing is said to be fine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.view import View
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of


@pytest.fixture
def panel(qtbot: QtBot) -> ProblemsPanel:
    made = ProblemsPanel()
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def fine(folder: Path) -> View:
    write_tree(folder, {"art/a.txt": b"a"})
    return view_of(project(folder, {"art.json": manifest()}))


def captions(panel: ProblemsPanel) -> list[str]:
    words = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    return [*words, *(label.text for label in panel.findChildren(ElidedLabel) if label.isVisible())]


def test_an_empty_list_says_how_many_files_are_left_and_then_that_all_is_fine(
    panel: ProblemsPanel, tmp_path: Path
) -> None:
    view = fine(tmp_path)
    panel.show_view(replace(view, reading=1_412))
    assert panel.sentence == "Looking into 1,412 files …"
    panel.show_view(replace(view, reading=1))
    assert panel.sentence == "Looking into 1 file …"
    panel.show_view(view)
    assert panel.sentence.startswith("No problems. ")


def test_a_list_has_it_above_and_only_as_long_as_it_is_true(panel: ProblemsPanel, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"a"})
    view = view_of(project(tmp_path, {"art.json": manifest(assetPackID="a_b")}))
    panel.show_view(replace(view, reading=412))
    assert "Looking into 412 files …" in captions(panel)
    assert not panel.is_dimmed
    panel.show_view(view)
    assert not [text for text in captions(panel) if text.startswith("Looking")]


def test_where_the_page_says_it_nothing_says_it_again(panel: ProblemsPanel, tmp_path: Path) -> None:
    panel.show_view(replace(fine(tmp_path), reading=412))
    assert captions(panel).count("Looking into 412 files …") == 1
