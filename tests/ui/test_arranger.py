"""Assets are arranged in a job, and only the latest wish is answered."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.project.arranging import Arranged, By, Wanted
from studio.project.asset_listing import asset_fields
from studio.project.filtering.filter import read_filter
from studio.ui.arranger import Arranger
from studio.ui.jobs import JobRunner
from studio.ui.wishes import Arrange
from tests.ui.panels.assets.trees import tree_of

TREE = tree_of({"a.png": 1, "b.wav": 2, "c.png": 3})


@pytest.fixture
def jobs(qtbot: QtBot) -> JobRunner:
    return JobRunner()


@pytest.fixture
def said(jobs: JobRunner) -> tuple[Arranger, list[Arranged]]:
    arranger = Arranger(jobs, jobs)
    heard: list[Arranged] = []
    arranger.arranged.connect(heard.append)
    return arranger, heard


def _images(by: By = By.NAME) -> Wanted:
    return Wanted(read_filter("type:image", asset_fields(TREE)), by, flat=True)


def test_what_is_wanted_comes_back_with_what_it_was_wanted_of(
    said: tuple[Arranger, list[Arranged]], jobs: JobRunner, qtbot: QtBot
) -> None:
    arranger, heard = said
    arranger.ask(Arrange(TREE, _images()))
    qtbot.waitUntil(lambda: jobs.idle)
    assert [row.name for row in heard[0].rows] == ["a.png", "c.png"]
    assert heard[0].source is TREE
    jobs.close()


def test_who_types_on_gets_the_last_answer_only(
    said: tuple[Arranger, list[Arranged]], jobs: JobRunner, qtbot: QtBot
) -> None:
    arranger, heard = said
    for by in (By.SIZE, By.STATE, By.TYPE):
        arranger.ask(Arrange(TREE, _images(by)))
    qtbot.waitUntil(lambda: jobs.idle)
    assert [one.wanted.by for one in heard] == [By.TYPE]
    jobs.close()


def test_after_its_end_nothing_is_said(
    said: tuple[Arranger, list[Arranged]], jobs: JobRunner, qtbot: QtBot
) -> None:
    arranger, heard = said
    arranger.ask(Arrange(TREE, _images()))
    arranger.close()
    qtbot.waitUntil(lambda: jobs.idle)
    assert heard == []
    jobs.close()
