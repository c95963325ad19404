"""What is noted on any thread is gathered, told and written beside the window."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.log import keeper as module
from studio.ui.log.keeper import JournalKeeper, about_this_run, keeper
from studio.workspace.journal import Entry, journal_path

_LOG = logging.getLogger("studio.ui.tests")


@pytest.fixture
def kept(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[JournalKeeper]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(module, "_SOON", 1)
    made = JournalKeeper(qapp)
    yield made
    made.close()
    made.setParent(None)


def _note_there() -> None:
    _LOG.warning("from a thread")


def test_what_is_noted_is_told_and_written_soon(qtbot: QtBot, kept: JournalKeeper) -> None:
    told: list[Entry] = []
    kept.noted.connect(told.extend)
    _LOG.info("from the window")
    thread = threading.Thread(target=_note_there)  # noqa: TID251 -- any thread may note something
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: journal_path().exists() and not kept.journal.waits)
    assert [entry.text for entry in told] == ["from the window", "from a thread"]
    _LOG.info("later")
    qtbot.waitUntil(lambda: "later" in journal_path().read_text())
    assert told[-1].text == "later"


def test_it_can_be_found_and_goes_with_the_program(qapp: QApplication, kept: JournalKeeper) -> None:
    assert keeper() is kept
    kept.close()
    _LOG.warning("too late")
    assert kept.journal.entries == ()


def test_what_runs_here_is_said_with_its_editions() -> None:
    said = about_this_run()
    assert all(word in said for word in ("Pack Studio", "Qt 6", "Python 3"))
