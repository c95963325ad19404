"""In long words, every text of every scene is translated, and none is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.looks import camera, discovery
from tests.looks.legibility import clipped, untranslated
from tests.looks.long_words import LongWords

# Whole windows take seconds each, and show the same panels: ``dev.py looks --variant long`` has all of them.
_WINDOWS = {"window", "shell", "keyboard", "first_steps", "guides"}
_NOW = 1_795_500_000  # The day after the newest build in the scenes, which so has the name of a day.
# It shows the names that signs have in the code.
_NOT_FOR_PEOPLE = {"pieces-icons"}


@pytest.fixture
def long_words(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An application that speaks in long words."""
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)  # Scenes set them, and they are set back.
    # Days have names of different lengths, and a scene of last Monday is one of a date next week.
    monkeypatch.setattr("studio.ui.look.words.time", SimpleNamespace(time=lambda: _NOW))
    translator = LongWords(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("long_words")
# A menu that is shown in a window stands for one of its own.
@pytest.mark.qt_log_ignore("This plugin does not support setParent", extend=True)
# The temporary folders of scenes go with their widgets.
@pytest.mark.filterwarnings("ignore:Implicitly cleaning up:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("view", sorted(set(discovery.views()) - _WINDOWS))
def test_every_text_is_translated_and_has_room(view: str) -> None:
    faults: dict[str, list[str]] = {}
    for name, scene in discovery.chosen([view]).items():
        if name in _NOT_FOR_PEOPLE:
            continue
        widget = scene()
        widget.show()
        camera.settle()
        found = [*untranslated(widget), *clipped(widget)]
        if found:
            faults[name] = found
        camera.let_go(widget)
    assert not faults


def test_what_has_no_brackets_or_no_room_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = QVBoxLayout(window)
    for text in ("It was never seen by a translator.", "[Îñ bràçkéts ~]", "core-de", "voices/fr"):
        room.addWidget(QLabel(text))
    button = QPushButton("Cancel")
    room.addWidget(button)
    window.show()
    button.setFixedWidth(10)
    camera.settle()
    assert [line.rpartition(": ")[2] for line in untranslated(window)] == [
        "It was never seen by a translator.",
        "Cancel",
    ]
    assert [line.split(": ")[1:3] for line in clipped(window)] == [
        ["QPushButton", f"Cancel ({button.minimumSizeHint().width()} pixels in 10)"]
    ]
