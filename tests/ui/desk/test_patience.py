"""A check is spoken of only where it takes long."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken, Report
from studio.project import intents
from studio.ui.desk import patience
from studio.ui.desk.patience import Patience
from studio.ui.jobs import Lane
from tests.ui.desks import AtWork


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "_SHORT", 10)


def test_it_runs_out_where_nothing_ends_it(qtbot: QtBot, qapp: object) -> None:
    del qapp
    said: list[str] = []
    waiting = Patience(lambda: said.append("late"), None)
    waiting.begin()
    qtbot.waitUntil(lambda: said == ["late"], timeout=10_000)
    assert waiting.over
    waiting.begin()
    assert waiting.over, "who waits already goes on waiting"
    waiting.end()
    assert not waiting.over


def test_what_ends_in_time_is_never_spoken_of(qtbot: QtBot, qapp: object) -> None:
    del qapp
    said: list[str] = []
    first, second = (Patience(partial(said.append, name), None) for name in ("first", "second"))
    first.begin()
    first.end()
    second.begin()  # It would run out later than the first one.
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    second.end()
    assert said == ["second"]


def test_a_look_that_takes_long_is_said_to_go_on_until_it_ends(work: AtWork, qtbot: QtBot) -> None:
    held = threading.Event()

    def hold(cancel: CancelToken, report: Report) -> None:
        del cancel, report
        held.wait(20)

    work.desk.jobs.start("hold", hold, lambda _: None, lane=Lane.LOOK)
    work.desk.perform(intents.rename(work.view.packs[0], "pictures"))
    qtbot.waitUntil(lambda: work.view.checking, timeout=10_000)
    held.set()
    work.settle()
    assert not work.view.checking
    assert work.view.state.packs[0].name == "pictures"
