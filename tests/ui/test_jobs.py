"""Work beside the window: results arrive on the window's thread, once, and only if they are still wanted."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken, Progress, Report
from studio.ui.jobs import JobRunner, Lane


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    parent = QObject()
    runner = JobRunner(parent)
    yield runner
    runner.close()
    parent.deleteLater()
    qtbot.waitUntil(lambda: runner.idle)


def give(value: object, cancel: CancelToken, report: Report) -> object:
    del cancel, report
    return value


def where(cancel: CancelToken, report: Report) -> int:
    del cancel, report
    return threading.get_ident()


class Gate:
    """Work that begins, says so, and waits until it is let through or cancelled."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.open = threading.Event()

    def work(self, cancel: CancelToken, report: Report) -> str:
        del report
        self.begun.set()
        while not self.open.wait(0.005):
            cancel.check()
        return "through"


def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot, jobs: JobRunner) -> None:
    told: list[tuple[int, int]] = []
    jobs.start("a", where, lambda there: told.append((there, threading.get_ident())), lane=Lane.LOOK)
    qtbot.waitUntil(lambda: bool(told))
    there, here = told[0]
    assert here == threading.get_ident()
    assert there != here


def test_a_newer_job_of_the_same_name_cancels_the_older_and_its_result_is_dropped(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    gate, told = Gate(), list[object]()
    jobs.start("a", gate.work, told.append, lane=Lane.LOOK)
    qtbot.waitUntil(gate.begun.is_set)
    jobs.start("a", partial(give, "newer"), told.append, lane=Lane.LOOK)
    qtbot.waitUntil(lambda: jobs.idle)
    assert told == ["newer"]


def test_an_older_result_that_is_on_its_way_already_is_dropped_too(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, told = Gate(), list[object]()
    gate.open.set()
    jobs.start("a", gate.work, told.append, lane=Lane.LOOK)
    gate.begun.wait(5)
    # Nothing has been heard yet: this thread has not looked at its events.
    jobs.start("a", partial(give, "newer"), told.append, lane=Lane.LOOK)
    qtbot.waitUntil(lambda: jobs.idle)
    assert told == ["newer"]


def test_stopping_a_job_still_tells_how_it_ended(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, ended = Gate(), list[str]()
    jobs.start(
        "a", gate.work, list[object]().append, lane=Lane.BUILD, cancelled=lambda: ended.append("cancelled")
    )
    qtbot.waitUntil(gate.begun.is_set)
    jobs.stop("a")
    qtbot.waitUntil(lambda: bool(ended))
    assert not jobs.is_running("a")


def test_trouble_arrives_as_a_value(qtbot: QtBot, jobs: JobRunner) -> None:
    def work(cancel: CancelToken, report: Report) -> None:
        raise StudioError("The disk is full.", "Free some space.")

    heard, mine = list[StudioError](), list[StudioError]()
    jobs.failed.connect(heard.append)
    jobs.start("a", work, list[object]().append, lane=Lane.DISK)
    qtbot.waitUntil(lambda: bool(heard))
    jobs.start("a", work, list[object]().append, lane=Lane.DISK, failed=mine.append)
    qtbot.waitUntil(lambda: bool(mine))
    assert [trouble.message for trouble in (*heard, *mine)] == ["The disk is full."] * 2


def test_a_fault_of_the_program_reaches_the_one_hook_on_the_windows_thread(
    qtbot: QtBot, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(cancel: CancelToken, report: Report) -> None:
        raise ZeroDivisionError

    caught: list[tuple[type[BaseException], int]] = []
    monkeypatch.setattr(
        sys, "excepthook", lambda kind, error, trace: caught.append((kind, threading.get_ident()))
    )
    jobs.start("a", work, list[object]().append, lane=Lane.LOOK)
    qtbot.waitUntil(lambda: bool(caught))
    assert caught == [(ZeroDivisionError, threading.get_ident())]


def test_progress_is_told_seldom_but_its_end_always(qtbot: QtBot, jobs: JobRunner) -> None:
    def work(cancel: CancelToken, report: Report) -> None:
        for done in range(2001):
            report(Progress("a", done, 2000))

    heard: list[int] = []
    jobs.start(
        "a",
        work,
        list[object]().append,
        lane=Lane.BUILD,
        progressed=lambda progress: heard.append(progress.done_bytes),
    )
    qtbot.waitUntil(lambda: jobs.idle)
    assert heard[-1] == 2000
    assert len(heard) < 100


def test_closing_cancels_waits_and_hears_nothing_any_more(qtbot: QtBot, jobs: JobRunner) -> None:
    gate, told = Gate(), list[object]()
    jobs.start("a", gate.work, told.append, lane=Lane.LOOK)
    qtbot.waitUntil(gate.begun.is_set)
    jobs.close()
    jobs.start("b", partial(give, 1), told.append, lane=Lane.LOOK)
    jobs.saying(told.append)("bell")
    qtbot.wait(10)
    assert told == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("look")]


def test_any_thread_may_ring_and_is_heard_on_this_one(qtbot: QtBot, jobs: JobRunner) -> None:
    heard: list[tuple[object, int]] = []
    say = jobs.saying(lambda value: heard.append((value, threading.get_ident())))

    def work(cancel: CancelToken, report: Report) -> None:
        say("hint")

    jobs.start("a", work, list[object]().append, lane=Lane.DISK)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("hint", threading.get_ident())]


def test_a_cancelled_job_that_nobody_stopped_by_name_ends_quietly(qtbot: QtBot, jobs: JobRunner) -> None:
    def work(cancel: CancelToken, report: Report) -> None:
        raise Cancelled

    told: list[object] = []
    jobs.failed.connect(told.append)
    jobs.start("a", work, told.append, lane=Lane.LOOK)
    qtbot.waitUntil(lambda: jobs.idle)
    assert told == []
