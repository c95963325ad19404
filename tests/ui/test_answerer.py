"""Working out what panels want to know."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.progress import CancelToken
from studio.ui.answerer import Answer, Answerer, Ask
from studio.ui.jobs import JobRunner


class Stage:
    """An answerer, and what it answered."""

    def __init__(self, parent: QObject) -> None:
        self.jobs = JobRunner(parent)
        self.answerer = Answerer(self.jobs, parent)
        self.answers: list[Answer] = []
        self.answerer.answered.connect(self.answers.append)


@pytest.fixture
def stage(qapp: QObject) -> Iterator[Stage]:
    parent = QObject()
    made = Stage(parent)
    yield made
    made.answerer.close()
    made.jobs.close()


def _one(cancel: CancelToken) -> object:
    cancel.check()
    return 1


def _two(cancel: CancelToken) -> object:
    cancel.check()
    return 2


def _refused(cancel: CancelToken) -> object:
    raise StudioError("The folder went.", "Bring it back.")


def test_the_answer_comes_with_the_question(stage: Stage, qtbot: QtBot) -> None:
    ask = Ask("sums", _one)
    stage.answerer.ask(ask)
    qtbot.waitUntil(lambda: bool(stage.answers))
    assert stage.answers[0].ask is ask
    assert stage.answers[0].result == 1


def test_a_newer_question_of_the_same_subject_is_the_only_one_answered(stage: Stage, qtbot: QtBot) -> None:
    begun, go_on = Event(), Event()

    def slow(cancel: CancelToken) -> object:
        begun.set()
        go_on.wait(10)
        cancel.check()
        return "old"

    stage.answerer.ask(Ask("sums", slow))
    qtbot.waitUntil(begun.is_set)
    stage.answerer.ask(Ask("sums", _two))
    stage.answerer.ask(Ask("others", _one))
    go_on.set()
    qtbot.waitUntil(lambda: len(stage.answers) == 2)
    assert [one.result for one in stage.answers] == [2, 1]


def test_nobody_wants_to_know_any_more(stage: Stage, qtbot: QtBot) -> None:
    stage.answerer.ask(Ask("sums", _one))
    stage.answerer.ask(Ask("sums"))
    qtbot.waitUntil(lambda: stage.jobs.idle)
    assert stage.answers == []


def test_what_the_disk_refuses_is_no_answer_and_no_trouble(stage: Stage, qtbot: QtBot) -> None:
    stage.answerer.ask(Ask("sums", _refused))
    qtbot.waitUntil(lambda: bool(stage.answers))
    assert stage.answers[0].result is None
