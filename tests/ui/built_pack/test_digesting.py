"""The SHA-256 of a built pack."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.built_pack.digesting import Digesting
from studio.ui.jobs import JobRunner
from studio.ui.panels.preview.digest_line import DigestLine


def test_it_is_worked_out_and_forgotten_or_said_why_not(qtbot: QtBot, tmp_path: Path) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    jobs = JobRunner(room)
    path = tmp_path / "a.aar"
    path.write_bytes(b"packed")
    line = DigestLine("SHA-256", room)
    digesting = Digesting(path, jobs, line, room)
    line.ask_button.click()
    qtbot.waitUntil(lambda: jobs.idle)
    assert line.digits == hashlib.sha256(b"packed").hexdigest()
    digesting.forget()
    assert line.digits == ""
    path.unlink()
    line.ask_button.click()
    qtbot.waitUntil(lambda: jobs.idle)
    assert line.said.startswith("a.aar could not be read")
    jobs.close()
