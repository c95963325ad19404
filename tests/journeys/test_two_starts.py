"""The program is started twice: the first start opens what the second is asked for."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.workspace.presence import presence_path
from studio.workspace.summons import meeting_place
from tests.architecture.tree import ROOT
from tests.builders import manifest, project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it looks for the socket as a file")

COMMAND = [sys.executable, "-m", "studio"]
PATIENCE = 60_000


@pytest.fixture
def home(tmp_path: Path, reachable: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person with a session of their own, in which nothing runs yet."""
    session = reachable / "session"  # The way to a socket has to be short.
    session.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return tmp_path


@pytest.fixture
def first(home: Path, qtbot: QtBot) -> Iterator[Path]:
    """The program with a project, started by a click in the file manager; ``One.packstudio``."""
    one = project(home / "one", {"art.json": manifest()}).rename(home / "one/One.packstudio")
    place = meeting_place()
    assert place is not None
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(place)  # What a program leaves that was killed is no obstacle.
    with subprocess.Popen([*COMMAND, str(one)], stderr=subprocess.DEVNULL) as program:
        try:
            qtbot.waitUntil(lambda: answers(place), timeout=PATIENCE)
            qtbot.waitUntil(presence_path(one).exists, timeout=PATIENCE)
            yield one
            assert program.poll() is None
        finally:
            program.kill()


def start(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *words], check=False, capture_output=True, text=True, cwd=cwd, timeout=PATIENCE / 1000
    )


def test_the_second_start_hands_over_and_ends_and_one_program_has_both_projects(
    first: Path, home: Path, qtbot: QtBot
) -> None:
    two = project(home / "two", {"art.json": manifest()}).rename(home / "two/Two.packstudio")
    again = start(str(first), cwd=home)
    other = start("two/Two.packstudio", cwd=home)  # Its folder is not the first one's.
    assert [(one.returncode, one.stdout, one.stderr) for one in (again, other)] == [(0, "", "")] * 2
    qtbot.waitUntil(presence_path(two).exists, timeout=PATIENCE)
    # The command line is never mistaken for a start, and works beside the window.
    checked = start("check", str(two), cwd=home)
    assert "art" in checked.stdout
    assert "No such" not in checked.stderr


def answers(place: str) -> bool:
    """Whether somebody listens there; whoever only looks says nothing and hangs up."""
    with socket.socket(socket.AF_UNIX) as wire:
        return wire.connect_ex(place) == 0
