"""A sound: its waveform, what it is, and a way to hear it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap
from studio.ui.look.words import count, isolated
from studio.ui.panels.preview.captions import clock, of_sound
from studio.ui.panels.preview.player import Load, SoundPlayer
from studio.ui.panels.preview.waveform import MOST_LANES, Waveform
from studio.ui.pieces.caption import Caption
from studio.ui.wishes import OpenFile
from studio.workspace.previews.preview import SoundShown


class SoundPage(QWidget):
    """Shows a sound and plays it; where nothing can be loaded for that, another program does (``wished``)."""

    wished = Signal(object)

    def __init__(self, load: Load | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._sound: SoundShown | None = None
        self._player = SoundPlayer(load, self) if load is not None else None
        self.waveform = Waveform(self)
        self.waveform.pressed.connect(self.play_or_stop)
        self._caption = Caption("", self)
        self._time = QLabel(self)
        self._play = QPushButton(self)
        self._play.setAutoDefault(False)
        self._play.clicked.connect(self.play_or_stop)
        self._reason = Caption(
            self.tr("Sounds are heard in another program: no player is installed here."), self
        )
        self._reason.setVisible(self._player is None)
        if self._player is not None:
            self._player.moved.connect(self._move)
            self._player.ended.connect(self._refresh)
            self._player.failed.connect(self._fail)
        row = QHBoxLayout()
        row.addWidget(self._play)
        row.addWidget(self._time)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addWidget(self.waveform, 1)
        column.addWidget(self._caption)
        column.addLayout(row)
        column.addWidget(self._reason)
        self._refresh()

    @property
    def play_button(self) -> QPushButton:
        """The button that plays and stops, or opens the sound elsewhere."""
        return self._play

    @property
    def reason(self) -> str:
        """Why it is not heard here."""
        return "" if self._reason.isHidden() else self._reason.text()

    @property
    def words(self) -> str:
        """What is said of the sound."""
        return self._caption.text()

    def show_sound(self, sound: SoundShown, path: Path) -> None:
        """Show ``sound``, which lies at ``path``; what was heard before falls silent."""
        self.clear()
        self._sound, self._path = sound, path
        words = of_sound(sound)
        notes = [words]
        if len(sound.peaks) > MOST_LANES:
            notes.append(
                self.tr("The first {count} channels are drawn.", "", MOST_LANES).format(
                    count=count(MOST_LANES)
                )
            )
        if not sound.peaks:
            notes.append(self.tr("Its waveform cannot be drawn here."))
        self._caption.setText("\n".join(notes))
        self.waveform.setAccessibleDescription(words)
        self.waveform.show_sound(sound)
        self.waveform.setVisible(bool(sound.peaks))
        self._reason.setVisible(self._player is None)
        self._refresh()

    def clear(self) -> None:
        """Let go of the sound."""
        self.fall_silent()
        self._sound = self._path = None
        self.waveform.show_sound(None)

    def fall_silent(self) -> None:
        """Stop what is heard."""
        if self._player is not None:
            self._player.stop()

    @Slot()
    def play_or_stop(self) -> None:
        """Play from the beginning, or stop; where nothing can play here, open it elsewhere."""
        if self._path is None:
            return
        if self._player is None:
            self.wished.emit(OpenFile(self._path))
        elif self._player.is_playing:
            self._player.stop()
        else:
            self._player.play(self._path)
        self._refresh()

    @Slot()
    def _fail(self) -> None:
        """Say that this one is heard elsewhere: another sound may well be played here."""
        self._reason.setText(self.tr("This sound cannot be played here. Open the file in another program."))
        self._reason.show()
        self._refresh()

    @Slot()
    def _move(self) -> None:
        if self._player is not None:
            self.waveform.show_position(self._player.seconds)
            self._say_time(self._player.seconds)

    @Slot()
    def _refresh(self) -> None:
        playing = self._player is not None and self._player.is_playing
        if self._player is None:
            self._play.setText(self.tr("Open sound"))
            self._play.setIcon(icon("show-file"))
            self._play.setToolTip(self.tr("Open it with the system's program for sounds"))
        elif playing:
            self._play.setText(self.tr("Stop"))
            self._play.setIcon(icon("stop"))
        else:
            self._play.setText(self.tr("Play"))
            self._play.setIcon(icon("play"))
        self._play.setAccessibleName(self._play.text())
        if not playing:
            self.waveform.show_position(None)
        self._say_time(None)

    def _say_time(self, heard: float | None) -> None:
        sound = self._sound
        if sound is None or self._player is None:
            self._time.setText("")
        elif heard is None:
            self._time.setText(isolated(clock(sound.seconds)))
        else:
            self._time.setText(isolated(f"{clock(heard)} / {clock(sound.seconds)}"))
