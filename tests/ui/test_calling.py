"""The line between two starts of the program."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.ui import calling
from studio.ui.calling import Listener, call
from studio.workspace.summons import ANSWER, Summons, meeting_place, message

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these tests speak to sockets")
SUMMONS = Summons((Path("/a.packstudio"),), "token")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    found = meeting_place()
    assert found is not None
    return found


@pytest.fixture
def listener(qtbot: QtBot, place: str) -> Iterator[Listener]:
    del qtbot
    parent = QObject()
    one = Listener(place, parent)
    yield one
    one.close()
    parent.deleteLater()


def test_who_calls_is_heard_and_answered(qtbot: QtBot, listener: Listener, place: str) -> None:
    """``call`` itself speaks to another process in ``tests/journeys/test_two_starts.py``."""
    heard: list[Summons] = []
    listener.called.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(place)
        line = message(SUMMONS)
        caller.sendall(line[:9])  # It may come in pieces.
        caller.sendall(line[9:])
        assert _read(caller, qtbot) == ANSWER
    assert heard == [SUMMONS]


def test_a_second_listener_leaves_the_place_to_the_first(listener: Listener, place: str) -> None:
    parent = QObject()
    assert listener.listens
    assert not Listener(place, parent).listens


def test_the_socket_of_a_program_that_was_killed_is_no_obstacle(qtbot: QtBot, place: str) -> None:
    del qtbot
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(place)
    assert not call(place, SUMMONS)
    parent = QObject()
    one = Listener(place, parent)
    assert one.listens
    one.close()


def test_nobody_waits_long_for_somebody_else_who_does_not_answer(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calling, "_TO_ANSWER", 20)
    with socket.socket(socket.AF_UNIX) as foreign:
        foreign.bind(place)
        foreign.listen()
        assert not call(place, SUMMONS)


@pytest.mark.parametrize("said", [b"GET / HTTP/1.1\n", b""])
def test_somebody_who_says_something_else_or_nothing_is_hung_up_on(
    qtbot: QtBot, listener: Listener, place: str, said: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Summons] = []
    listener.called.connect(heard.append)
    monkeypatch.setattr(calling, "_TO_SPEAK", 10)
    with socket.socket(socket.AF_UNIX) as foreign:
        foreign.connect(place)
        foreign.sendall(said)
        assert _read(foreign, qtbot) == b""
    assert not heard


def _read(wire: socket.socket, qtbot: QtBot) -> bytes:
    """What comes; nothing where the other side hung up."""
    came: list[bytes] = []

    def look() -> bool:
        try:
            came.append(wire.recv(999))
        except BlockingIOError:
            return False
        except ConnectionResetError:
            came.append(b"")
        return True

    wire.settimeout(0)
    qtbot.waitUntil(look)
    return came[0]
