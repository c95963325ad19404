"""Progress in words."""

from __future__ import annotations

import sys
import time

import pytest

from studio.cli.meter import Meter
from studio.progress import Progress


def test_plain_lines_tell_bytes_rate_and_time_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    with Meter() as one:
        for done in (0, 10_000_000, 20_000_000):
            now[0] += 6
            one.take(Progress("art", done, 100_000_000))
    lines = capsys.readouterr().err.splitlines()
    assert lines == [
        "art: 0 bytes of 100 MB",
        "art: 10 MB of 100 MB, 1.7 MB/s, 54 s left",
        "art: 20 MB of 100 MB, 1.7 MB/s, 48 s left",
    ]


def test_lines_do_not_come_faster_than_they_can_be_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    with Meter() as one:
        for done in range(1000):
            one.take(Progress("art", done, 1000))
    assert capsys.readouterr().err == ""


def test_a_terminal_gets_a_bar_that_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    ticks = iter(range(1000))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(ticks)))
    with Meter() as one:
        one.take(Progress("art", 1, 10))
        one.take(Progress("art", 5, 10))
