"""Looking into sounds, with libsndfile."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, TypeAlias, cast

from studio.progress import Cancelled
from studio.words import words
from studio.workspace.previews.opened import OpenedFile, TooMuchError
from studio.workspace.previews.preview import NotShown, SoundShown
from studio.workspace.previews.refusals import damaged, named

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from soundfile import SoundFile  # pyright: ignore[reportMissingTypeStubs] -- it has none

Peaks: TypeAlias = tuple[tuple[tuple[float, float], ...], ...]

SLICES = 1000
"""Slices of a sound that is long enough."""

MOST_CHANNELS = 16
"""Channels that have peaks."""

_READ_WHOLE = 12_000_000
"""Samples up to which all of a sound is read, two minutes of music; of longer ones a part of each slice."""

_PART = 6_000
"""Samples of a slice that are read of a long sound: the deepest bass passes through several times."""

_AT_ONCE = 1 << 14
"""Samples that are read at once, and lost at once where one of them is damaged."""

_BELIEVABLE = 1 << 40
"""Frames: libsndfile says some such number where a file does not tell its length."""

_FORMS = {
    "WAV": "WAV",
    "WAVEX": "WAV",
    "RF64": "WAV",
    "AIFF": "AIFF",
    "CAF": "CAF",
    "FLAC": "FLAC",
    "MP3": "MP3",
    "MPEG": "MP3",
    "AU": "AU",
    "W64": "Wave64",
}
_CODECS = {"VORBIS": "Ogg Vorbis", "OPUS": "Ogg Opus", "MPEG_LAYER_III": "MP3", "ALAC_16": "Apple Lossless"}

_BITS = {"PCM_S8": 8, "PCM_U8": 8, "PCM_16": 16, "PCM_24": 24, "PCM_32": 32, "FLOAT": 32, "DOUBLE": 64}

_KINDS = {"wav": "WAV", "aiff": "AIFF", "caf": "CAF", "flac": "FLAC", "ogg": "Ogg", "mp3": "MP3"}

_UNSIGNED = {"au": "AU", "snd": "AU", "w64": "Wave64", "voc": "VOC", "mp3": "MP3"}
"""Endings of sounds that sniffing does not know."""


def sound_form(file: OpenedFile) -> str | None:
    """Which of the sounds that are read here ``file`` is, as people call it; ``None``: none."""
    if file.kind is None:
        return _UNSIGNED.get(file.ending)
    return _KINDS.get(file.kind)


def sound(file: OpenedFile, form: str) -> SoundShown | NotShown:
    """The sound in ``file``. Raises ``Cancelled``."""
    import soundfile  # noqa: PLC0415 -- only who looks at sounds waits for it

    stream = _Stream(file)
    file.seek(0)
    what = named(words("{form} sound", form=form))
    try:
        with soundfile.SoundFile(cast("BinaryIO", stream)) as opened:
            peaks, length = _peaks(opened, stream)
            shown = _shown(opened, peaks, length, is_whole=_is_whole(file, opened, length))
    except (soundfile.SoundFileError, ValueError, TypeError, OSError):
        stream.check()
        return damaged(file, what)
    stream.check()
    return shown or damaged(file, what)


class _Stream:
    """``file`` for libsndfile, whose calls carry no error: it meets the end of the file, and asks later."""

    def __init__(self, file: OpenedFile) -> None:
        self._file = file
        self._fault: Exception | None = None

    def check(self) -> None:
        """Raise what happened."""
        self._file.cancel.check()
        if self._fault is not None:
            raise self._fault

    def readinto(self, room: memoryview) -> int:
        if self._fault is None:
            try:
                piece = self._file.read(len(room))
            except (Cancelled, OSError, TooMuchError) as fault:
                self._fault = fault
            else:
                room[: len(piece)] = piece
                return len(piece)
        return 0

    def read(self, count: int) -> bytes:
        room = bytearray(count)
        return bytes(room[: self.readinto(memoryview(room))])

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        try:
            return self._file.seek(offset, whence)
        except OSError:
            return self._file.tell()

    def tell(self) -> int:
        return self._file.tell()


def _is_whole(file: OpenedFile, opened: SoundFile, length: int) -> bool:
    """Whether ``length`` frames are as many as the file says that it has."""
    frames: int = opened.frames
    if file.head[:4] in {b"RIFF", b"FORM"}:
        # libsndfile is content with what is there.
        said = int.from_bytes(file.head[4:8], "little" if file.head[:1] == b"R" else "big")
        if file.size < said + 8 < 1 << 31:  # Larger numbers are said by who does not know.
            return False
    return not 0 < frames < _BELIEVABLE or length >= min(frames, _READ_WHOLE // opened.channels)


def _shown(opened: SoundFile, peaks: Peaks, length: int, *, is_whole: bool) -> SoundShown | None:
    """``length``: the frames that there are."""
    rate: int = opened.samplerate
    if rate <= 0 or not length:
        return None
    codec: str = opened.subtype
    form: str = opened.format
    return SoundShown(
        _CODECS.get(codec) or _FORMS.get(form, form),
        length / rate,
        rate,
        opened.channels,
        _BITS.get(codec),
        peaks,
        whole=is_whole,
    )


def _peaks(opened: SoundFile, stream: _Stream) -> tuple[Peaks, int]:
    """The peaks, and how many frames there are."""
    channels: int = opened.channels
    frames: int = opened.frames
    if 0 < frames < _BELIEVABLE and frames * channels > _READ_WHOLE:
        return _sampled(opened, frames, stream)
    return _read_through(opened, stream)


def _read_through(opened: SoundFile, stream: _Stream) -> tuple[Peaks, int]:
    """All of it, or as much as is read of any: the length need not be known."""
    import numpy as np  # noqa: PLC0415 -- only who looks at sounds waits for it

    channels: int = opened.channels
    most = max(1, _READ_WHOLE // channels)
    step = max(1, min(most, opened.frames or most) // SLICES)
    lows: list[NDArray[np.float32]] = []
    highs: list[NDArray[np.float32]] = []
    length = 0
    for block in _blocks(opened, most, max(1, _AT_ONCE // channels // step) * step, stream):
        length += len(block)
        starts = np.arange(0, len(block), step)
        lows.append(np.minimum.reduceat(block, starts))
        highs.append(np.maximum.reduceat(block, starts))
    if not lows:
        return (), 0
    return _paired(np.concatenate(lows), np.concatenate(highs)), length


def _blocks(opened: SoundFile, most: int, size: int, stream: _Stream) -> Iterator[NDArray[np.float32]]:
    """The first channels of the next ``most`` frames, as far as they can be decoded."""
    from soundfile import SoundFileError  # noqa: PLC0415 -- only who looks at sounds waits for it

    while most > 0:
        stream.check()
        try:
            read = opened.read(min(size, most), dtype="float32", always_2d=True)
        except SoundFileError:
            return  # What came before is shown.
        block = cast("NDArray[np.float32]", read)
        if not len(block):
            return
        most -= len(block)
        yield block[:, :MOST_CHANNELS]


def _sampled(opened: SoundFile, frames: int, stream: _Stream) -> tuple[Peaks, int]:
    """Of a long sound, some of each slice."""
    import numpy as np  # noqa: PLC0415 -- only who looks at sounds waits for it

    channels: int = opened.channels
    part = max(1, min(_PART, _READ_WHOLE // SLICES // channels, frames // SLICES))
    lows: list[NDArray[np.float32]] = []
    highs: list[NDArray[np.float32]] = []
    for number in range(SLICES):
        place = number * frames // SLICES
        opened.seek(place)
        block = next(_blocks(opened, part, part, stream), None)
        if block is None:
            return _paired(np.array(lows), np.array(highs)) if lows else (), place
        lows.append(block.min(axis=0))
        highs.append(block.max(axis=0))
    return _paired(np.array(lows), np.array(highs)), frames


def _paired(lows: NDArray[np.float32], highs: NDArray[np.float32]) -> Peaks:
    """Channel by channel. Samples that are no numbers count as silence."""
    import numpy as np  # noqa: PLC0415 -- only who looks at sounds waits for it

    low, high = (np.nan_to_num(one, posinf=1, neginf=-1).clip(-1, 1).T.tolist() for one in (lows, highs))
    return tuple(tuple(zip(*pair, strict=True)) for pair in zip(low, high, strict=True))
