"""Words that are said for a while."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces import brief
from studio.ui.pieces.brief import Brief


@pytest.fixture
def shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> tuple[Brief, list[str]]:
    heard: list[str] = []

    def hear(widget: QWidget, text: str) -> None:
        del widget
        heard.append(text)

    monkeypatch.setattr(brief, "announce", hear)
    widget = Brief()
    qtbot.addWidget(widget)
    return widget, heard


def test_words_are_seen_and_heard_once_and_go_by_themselves(
    shown: tuple[Brief, list[str]], qtbot: QtBot
) -> None:
    widget, heard = shown
    assert not widget.isVisible()
    widget.say("undo", "Taken back: Ignore *.psd")
    assert widget.isVisible()
    assert (widget.text, heard) == ("Taken back: Ignore *.psd", ["Taken back: Ignore *.psd"])
    (timer,) = widget.findChildren(QTimer)
    timer.setInterval(1)
    qtbot.waitUntil(lambda: not widget.isVisible())
    assert widget.text == ""


def test_the_newest_words_count_and_have_their_whole_time(shown: tuple[Brief, list[str]]) -> None:
    widget, heard = shown
    widget.say("undo", "One")
    widget.say("redo", "Two")
    assert (widget.text, heard) == ("Two", ["One", "Two"])
    widget.clear()
    assert not widget.isVisible()
