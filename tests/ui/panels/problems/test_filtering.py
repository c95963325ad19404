"""The list of problems, filtered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.ui.panels.problems.panel import ProblemsPanel
from tests.builders import manifest, project, write_tree
from tests.ui.panels.problems.made import problem
from tests.ui.views import view_of

PROBLEMS = (
    problem("art", message="art has no policy."),
    replace(problem("voices-fr", code="PS-OTHER"), blocks=True),
    problem("art", Severity.WARNING, code="PS-OTHER", message="Größe"),
    problem("maps", Severity.INFO),
)


class Stage:
    """The panel with these problems."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        write_tree(folder, {"art/a.png": b"a"})
        self.view = view_of(project(folder, {"art.json": manifest()}))
        self.panel = ProblemsPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(1000, 400)
        self.tester = QAbstractItemModelTester(
            self.panel.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.show(PROBLEMS)
        self.panel.show()
        qtbot.waitExposed(self.panel)

    def show(self, problems: tuple[Problem, ...]) -> None:
        self.panel.show_view(replace(self.view, state=replace(self.view.state, problems=problems)))

    def filter(self, text: str) -> list[int]:
        """The numbers of those that are shown."""
        self.panel.filter_box.set_text(text)
        assert not self.panel.filter_box.filter.faults
        return [PROBLEMS.index(one) for one in self.panel.table.rows.rows if isinstance(one, Problem)]


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [0, 1, 2, 3]),
        ("grosse", [2]),
        ("größe", [2]),
        ("severity:error", [0, 1]),
        ("severity:warning,note", [2, 3]),
        ("pack:art", [0, 2]),
        ("rule:PS-OTHER", [1, 2]),
        ("state:blocking", [1]),
        ("-state:accepted", [0, 1, 2, 3]),
        ("state:lapsed", []),
    ],
)
def test_problems_are_found_by_what_is_known_of_them(stage: Stage, text: str, found: list[int]) -> None:
    assert stage.filter(text) == found


def test_filter_and_switches_narrow_together(stage: Stage) -> None:
    stage.panel.switches.buttons[0].click()  # errors
    assert stage.filter("pack:art") == [2]
    assert stage.panel.filter_box.count_words == "1 of 2"


def test_the_chosen_problem_stays_chosen(stage: Stage) -> None:
    assert stage.panel.choose(PROBLEMS[2])
    stage.filter("pack:art")
    current = stage.panel.current
    assert current is not None
    assert current.message == "Größe"
    stage.show(PROBLEMS[1:])
    assert stage.panel.current is not None
    assert stage.panel.current.message == "Größe"


def test_where_nothing_fits_the_filter_is_named_and_can_be_cleared(stage: Stage) -> None:
    assert stage.filter("pack:maps severity:error") == []
    assert "pack:maps severity:error" in stage.panel.sentence
    clear = next(one for one in stage.panel.findChildren(QPushButton) if one.text() == "Clear filter")
    clear.click()
    assert stage.filter("") == [0, 1, 2, 3]
    assert stage.panel.sentence == ""


def test_without_any_problem_it_is_not_the_filters_doing(stage: Stage) -> None:
    stage.filter("pack:art")
    stage.show(())
    assert stage.panel.sentence.startswith("No problems.")


def test_in_a_narrow_pane_the_box_stands_below_the_switches(stage: Stage, qtbot: QtBot) -> None:
    box, switches = stage.panel.filter_box, stage.panel.switches
    assert box.geometry().left() > switches.geometry().right()
    stage.panel.resize(420, 400)
    qtbot.waitUntil(lambda: box.geometry().top() > switches.geometry().bottom())
