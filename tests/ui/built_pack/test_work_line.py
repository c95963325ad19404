"""How far something is that takes time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, repeat

from pytestqt.qtbot import QtBot

from studio.progress import Progress
from studio.ui.built_pack.work_line import WorkLine


def _line(qtbot: QtBot, clock: Iterator[float]) -> WorkLine:
    line = WorkLine(None, clock=lambda: next(clock))  # type: ignore[arg-type]  # nothing is around it here
    qtbot.addWidget(line)
    return line


def test_nothing_is_seen_of_what_is_over_soon(qtbot: QtBot) -> None:
    line = _line(qtbot, repeat(0.0))
    line.begin("Verifying a.aar:")
    assert line.isHidden()
    line.end()
    assert line.isHidden()
    line.begin("Verifying a.aar:")
    qtbot.waitUntil(line.isVisible)
    line.end()
    assert line.isHidden()


def test_time_left_is_said_once_it_is_known(qtbot: QtBot) -> None:
    line = _line(qtbot, chain((0.0, 1.0, 2.0, 4.0), repeat(4.0)))
    line.begin("Verifying a.aar:")
    assert line.stop_button.accessibleName() == "Cancel: Verifying a.aar:"
    for done in (100_000_000, 200_000_000, 400_000_000):
        line.show_progress(Progress("x", done, 2_400_000_000))
        if done < 400_000_000:
            assert line.words.endswith("of 2.4 GB")
    assert line.words == "Verifying a.aar: 400 MB of 2.4 GB, about 20 s left"
    with qtbot.waitSignal(line.stopped):
        line.stop_button.click()
