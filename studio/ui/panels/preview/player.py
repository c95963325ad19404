"""Playing a sound, where the optional part of Qt that can do so is installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QUrl, Signal, Slot

Load: TypeAlias = Callable[[], Any]
"""Gives Qt's multimedia; raises ``ImportError`` where the system lacks something that it needs."""

_MODULE = "PySide6.QtMultimedia"


def installed() -> Load | None:
    """What loads the player, which takes a moment; ``None`` where there is none."""
    return _load if find_spec(_MODULE) is not None else None


class SoundPlayer(QObject):
    """Plays one sound at a time. ``moved``: it has come further; ``ended``: nothing is heard any more.

    ``failed``: it cannot play that sound.
    """

    moved = Signal()
    ended = Signal()
    failed = Signal()

    def __init__(self, load: Load, parent: QObject) -> None:
        super().__init__(parent)
        self._load = load
        self._multimedia: Any = None
        self._player: Any = None
        self._playing = False

    @property
    def is_playing(self) -> bool:
        """Whether something is heard."""
        return self._playing

    @property
    def seconds(self) -> float:
        """What is heard now, from the beginning."""
        return 0.0 if self._player is None else float(self._player.position()) / 1000

    def play(self, path: Path) -> None:
        """Play the sound at ``path`` from its beginning."""
        player = self._begun()
        if player is None:
            self.failed.emit()
            return
        self._playing = True
        player.setSource(QUrl.fromLocalFile(str(path)))
        player.play()

    def stop(self) -> None:
        """Be silent, and let go of the file."""
        if self._playing:
            self._player.stop()
            self._player.setSource(QUrl())
            self._end()

    def _begun(self) -> Any:
        """What plays, loaded when somebody first wants to hear something; ``None`` where that fails."""
        if self._player is not None:
            return self._player
        try:
            self._multimedia = self._load()
        except ImportError:
            return None
        player = self._multimedia.QMediaPlayer(self)
        player.setAudioOutput(self._multimedia.QAudioOutput(self))
        player.positionChanged.connect(self._move)
        player.playbackStateChanged.connect(self._change)
        player.errorOccurred.connect(self._fail)
        self._player = player
        return player

    @Slot()
    def _move(self) -> None:
        if self._playing:
            self.moved.emit()

    @Slot()
    def _change(self) -> None:
        stopped = self._multimedia.QMediaPlayer.PlaybackState.StoppedState
        if self._player.playbackState() == stopped:
            self._end()

    @Slot()
    def _fail(self) -> None:
        if self._playing:
            self._end()
            self.failed.emit()

    def _end(self) -> None:
        if self._playing:
            self._playing = False
            self.ended.emit()


def _load() -> Any:
    return import_module(_MODULE)
