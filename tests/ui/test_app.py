"""Whether a window can be opened here."""

from __future__ import annotations

import socket
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.ui import app

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")


@pytest.fixture(autouse=True)
def without_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_display_a_sentence_says_so_and_nothing_is_opened() -> None:
    with pytest.raises(StudioError, match="There is no screen here") as told:
        app.run()
    assert "pack-studio --help" in told.value.hint


def test_a_display_that_nobody_answers_at_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711.0")
    assert app.no_screen() == "The screen :4711.0 does not answer, so Pack Studio cannot open its window."


def test_a_display_that_somebody_answers_at_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X4712")
        server.listen()
        monkeypatch.setenv("DISPLAY", ":4712")
        assert app.no_screen() is None


@pytest.mark.parametrize(
    ("name", "value"),
    [("WAYLAND_DISPLAY", "wayland-0"), ("QT_QPA_PLATFORM", "offscreen"), ("DISPLAY", "far.example:0")],
)
def test_what_cannot_be_asked_is_believed(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    assert app.no_screen() is None


def test_there_is_one_application(qtbot: QtBot) -> None:
    del qtbot
    assert app.application() is QApplication.instance()
