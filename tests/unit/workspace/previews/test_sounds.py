"""Looking into sounds."""

from __future__ import annotations

import os
import struct
import threading
from pathlib import Path

import numpy as np
import pytest

from studio.progress import Cancelled, CancelToken
from studio.workspace.previews.preview import NotShown, SoundShown
from studio.workspace.previews.reading import preview_of
from studio.workspace.previews.sounds import MOST_CHANNELS, SLICES
from tests.looked_into import Look
from tests.media import MADE, sound, wave


def shown(look: Look, name: str, content: bytes) -> SoundShown:
    """The sound in such a file, which is one."""
    found = look(name, content)
    assert isinstance(found, SoundShown), found
    return found


@pytest.mark.parametrize(
    ("name", "form", "bits"),
    [
        ("a.wav", "WAV", 16),
        ("a.aiff", "AIFF", 16),
        ("a.caf", "CAF", 16),
        ("a.flac", "FLAC", 16),
        ("a.ogg", "Ogg Vorbis", None),
        ("a.opus", "Ogg Opus", None),
        ("a.mp3", "MP3", None),
    ],
)
def test_sounds_of_every_kind_tell_their_length_and_rate(
    name: str, form: str, bits: int | None, look: Look
) -> None:
    found = shown(look, name, MADE[name]())
    assert (found.format, found.rate, found.channels, found.bits) == (form, 8000, 2, bits)
    assert found.seconds == pytest.approx(0.5, abs=0.1)
    assert found.whole


def test_peaks_are_as_loud_as_each_channel(look: Look) -> None:
    found = shown(look, "a.wav", sound("WAV", wave(2.0)))
    assert [len(lane) for lane in found.peaks] == [SLICES, SLICES]
    for lane, loud in zip(found.peaks, (0.8, 0.4), strict=True):
        assert min(low for low, _ in lane) == pytest.approx(-loud, abs=0.01)
        assert max(high for _, high in lane) == pytest.approx(loud, abs=0.01)


def test_peaks_follow_the_sound_from_its_beginning_to_its_end(look: Look) -> None:
    rising = np.linspace(0, 1, 80_000)[:, None]
    (lane,) = shown(look, "a.wav", sound("WAV", rising)).peaks
    assert lane[0][1] < 0.01
    assert lane[500][1] == pytest.approx(0.5, abs=0.01)
    assert lane[-1][1] > 0.99


def test_a_short_sound_has_no_more_slices_than_samples(look: Look) -> None:
    (lane,) = shown(look, "a.wav", sound("WAV", wave(0.002, 1))).peaks
    assert len(lane) == 16


def test_of_very_many_channels_the_first_are_drawn(look: Look) -> None:
    found = shown(look, "a.wav", sound("WAV", wave(0.1, 40)))
    assert found.channels == 40
    assert len(found.peaks) == MOST_CHANNELS


def test_of_a_long_sound_some_of_each_slice_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    loud = struct.pack("<h", 0x4000) * (1 << 20)
    length = 2_000_000_000
    head = bytearray(sound("WAV", wave(0.01, 1))[:44])
    head[4:8], head[40:44] = struct.pack("<I", length - 8), struct.pack("<I", length - 44)
    path.write_bytes(bytes(head) + loud)
    os.truncate(path, length)
    with path.open("r+b") as stream:
        stream.seek(length - len(loud))
        stream.write(loud)
    found = preview_of(path, CancelToken())
    assert isinstance(found, SoundShown)
    assert found.seconds == pytest.approx((length - 44) / 2 / 8000)
    (lane,) = found.peaks
    assert len(lane) == SLICES
    assert lane[0][1] == lane[-1][1] == pytest.approx(0.5)
    assert lane[500] == (0.0, 0.0)


@pytest.mark.parametrize("name", ["a.wav", "a.aiff", "a.flac"])
def test_of_a_sound_that_breaks_off_the_beginning_is_shown(name: str, look: Look) -> None:
    content = sound(name[2:].upper(), wave(3.0))
    found = shown(look, name, content[: len(content) // 2])
    assert not found.whole
    assert 1.0 < found.seconds < 2.0


@pytest.mark.parametrize("name", ["a.wav", "a.aiff", "a.caf", "a.flac", "a.mp3"])
def test_of_a_sound_with_nothing_but_a_beginning_nothing_is_shown(name: str, look: Look) -> None:
    found = look(name, MADE[name]()[:30])
    assert isinstance(found, NotShown), found
    assert found.message.startswith(f"{name} says that it is a")


def test_a_cancel_is_felt_inside_the_library(tmp_path: Path) -> None:
    cancel = CancelToken()
    path = tmp_path / "a.flac"
    path.write_bytes(sound("FLAC", wave(30.0), rate=44_100))
    cancel.cancel()
    before = threading.active_count()
    with pytest.raises(Cancelled):
        preview_of(path, cancel)
    assert threading.active_count() == before
