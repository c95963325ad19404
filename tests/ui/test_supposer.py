"""What is supposed is worked out beside the window, one question at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.project.audience import Offer
from studio.project.profiles import Profile
from studio.session.supposing import Kind, Question, Supposed, Supposition
from studio.ui.jobs import JobRunner
from studio.ui.supposer import Supposer
from studio.ui.wishes import Suppose

_OFFERS = (Offer("en", "en", "en", None), Offer("de", "de", "de", None))
_QUESTION = Question(Supposition(Kind.LESS, "de"), _OFFERS, "en", Profile(("de",)))


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    parent = QObject()
    runner = JobRunner(parent)
    yield runner
    runner.close()
    parent.deleteLater()


def test_a_newer_question_takes_the_place_of_an_older_one(jobs: JobRunner, qtbot: QtBot) -> None:
    supposer, heard = Supposer(jobs, jobs), list[Supposed]()
    supposer.worked_out.connect(heard.append)
    newer = replace(_QUESTION, supposition=Supposition(Kind.LESS, "en"))
    supposer.ask(Suppose(_QUESTION))
    supposer.ask(Suppose(newer))
    qtbot.waitUntil(lambda: jobs.idle)
    assert [one.question for one in heard] == [newer]


def test_what_nobody_wants_to_know_any_more_is_not_told(jobs: JobRunner, qtbot: QtBot) -> None:
    supposer, heard = Supposer(jobs, jobs), list[Supposed]()
    supposer.worked_out.connect(heard.append)
    supposer.ask(Suppose(_QUESTION))
    supposer.ask(Suppose())
    supposer.ask(Suppose(_QUESTION))
    supposer.close()
    qtbot.waitUntil(lambda: jobs.idle)
    assert heard == []
