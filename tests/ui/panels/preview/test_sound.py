"""A sound: drawn as it is, and heard where something can play it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.panels.preview.player import Load, SoundPlayer, installed
from studio.ui.panels.preview.sound_page import SoundPage
from studio.ui.panels.preview.waveform import columns, step_for
from studio.ui.wishes import OpenFile
from studio.workspace.previews.preview import SoundShown

_LINE = SoundShown("WAV", 4.0, 48_000, 1, 16, (((-0.5, 0.5), (-1.0, 1.0), (0.0, 0.0), (-0.1, 0.2)),))


class Output(QObject):
    """Stands for what is connected to the loudspeakers."""


class Player(QObject):
    """Stands for Qt's player: says what it is told to."""

    positionChanged = Signal(int)  # noqa: N815 -- as Qt calls it
    playbackStateChanged = Signal(int)  # noqa: N815 -- the same
    errorOccurred = Signal(int)  # noqa: N815 -- the same
    PlaybackState = SimpleNamespace(StoppedState=0, PlayingState=1)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.state = 0
        self.at = 0
        self.sources: list[str] = []

    def setAudioOutput(self, output: QObject) -> None:  # noqa: N802 -- as Qt calls it
        self.output = output

    def setSource(self, url: QUrl) -> None:  # noqa: N802 -- the same
        self.sources.append(Path(url.toLocalFile()).name)

    def play(self) -> None:
        self._change(1)

    def stop(self) -> None:
        self._change(0)

    def position(self) -> int:
        return self.at

    def playbackState(self) -> int:  # noqa: N802 -- the same
        return self.state

    def move(self, at: int) -> None:
        self.at = at
        self.positionChanged.emit(at)

    def _change(self, state: int) -> None:
        self.state = state
        self.playbackStateChanged.emit(state)


_MULTIMEDIA = SimpleNamespace(QAudioOutput=Output, QMediaPlayer=Player)


def _load() -> object:
    return _MULTIMEDIA


def _load_in_vain() -> object:
    raise ImportError


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def _page(window: QWidget, load: Load | None) -> SoundPage:
    page = SoundPage(load, window)
    page.resize(400, 300)
    page.show()
    page.show_sound(_LINE, Path("line.wav"))
    return page


def test_without_a_player_another_program_is_asked_and_it_is_said_why(window: QWidget) -> None:
    page = _page(window, None)
    wished: list[object] = []
    page.wished.connect(wished.append)
    page.play_button.click()
    assert wished == [OpenFile(Path("line.wav"))]
    assert page.play_button.text() == "Open sound"


def test_space_plays_a_line_moves_and_space_stops(window: QWidget) -> None:
    page = _page(window, _load)
    assert not page.findChildren(Player)
    QTest.keyClick(page.waveform, Qt.Key.Key_Space)
    (player,) = page.findChildren(Player)
    player.move(1500)
    assert (page.waveform.position, page.play_button.text()) == (1.5, "Stop")
    QTest.keyClick(page.waveform, Qt.Key.Key_Space)
    assert (page.waveform.position, page.play_button.text()) == (None, "Play")
    assert player.sources == ["line.wav", ""]


def test_at_its_end_and_with_another_file_it_falls_silent(window: QWidget) -> None:
    page = _page(window, _load)
    page.play_button.click()
    (player,) = page.findChildren(Player)
    player.stop()
    assert page.play_button.text() == "Play"
    page.play_button.click()
    page.show_sound(_LINE, Path("other.wav"))
    assert player.state == 0
    player.move(100)
    assert page.waveform.position is None


def test_a_sound_that_cannot_be_played_here_says_so_and_the_next_one_may(window: QWidget) -> None:
    page = _page(window, _load)
    page.play_button.click()
    (player,) = page.findChildren(Player)
    player.errorOccurred.emit(1)
    assert "cannot be played here" in page.reason
    assert page.play_button.text() == "Play"
    page.show_sound(_LINE, Path("other.wav"))
    assert page.reason == ""


def test_a_player_that_does_not_load_is_no_fault(window: QWidget) -> None:
    page = _page(window, _load_in_vain)
    page.play_button.click()
    assert "cannot be played here" in page.reason


def test_what_is_not_installed_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.ui.panels.preview.player.find_spec", lambda name: None)
    assert installed() is None


def test_a_player_that_never_played_has_nothing_to_stop(window: QWidget) -> None:
    player = SoundPlayer(_load, window)
    ended: list[bool] = []
    player.ended.connect(lambda: ended.append(True))
    player.stop()
    assert not ended


def test_every_column_has_the_extremes_of_its_slices() -> None:
    peaks = [(-0.1, 0.1), (-0.9, 0.2), (0.0, 0.8), (-0.2, 0.3)]
    assert columns(peaks, 2) == [(-0.9, 0.2), (-0.2, 0.8)]
    assert columns(peaks, 8)[2] == (-0.9, 0.2)
    assert columns([(-7.0, 9.0)], 1) == [(-1.0, 1.0)]
    assert columns([], 50) == []


@pytest.mark.parametrize("seconds", [0.0, 0.03, 3.4, 61.0, 5_000.0, 9e9])
def test_a_ruler_never_has_more_ticks_than_find_room(seconds: float) -> None:
    assert seconds / step_for(seconds, 6) <= 6.001


def test_a_sound_is_painted_in_as_many_lanes_as_it_has_channels(window: QWidget) -> None:
    page = _page(window, None)
    loud = ((-1.0, 1.0),) * 10
    quiet = ((0.0, 0.0),) * 10
    page.show_sound(SoundShown("WAV", 4.0, 48_000, 2, 16, (loud, quiet)), Path("line.wav"))
    image = page.waveform.grab().toImage()
    ink = page.waveform._ink().name()
    column = [image.pixelColor(100, y).name() == ink for y in range(image.height())]
    assert sum(column[: len(column) // 3]) > len(column) // 5
    assert sum(column[len(column) // 2 :]) < 6


def test_sounds_without_peaks_or_with_many_channels_say_so(window: QWidget) -> None:
    page = _page(window, None)
    page.show_sound(SoundShown("AAC", 4.0, 48_000, 2), Path("line.m4a"))
    assert "cannot be drawn" in page.words
    page.show_sound(SoundShown("WAV", 4.0, 48_000, 12, 16, _LINE.peaks * 12), Path("line.wav"))
    assert "The first 8 channels are drawn." in page.words
