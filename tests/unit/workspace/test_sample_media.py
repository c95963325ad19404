"""Sounds and pictures of the sample."""

from __future__ import annotations

import io
import wave
from array import array

from studio.workspace.sample_media import RATE, melody, picture, spoken_line


def test_a_melody_is_a_wav_file_of_its_length_that_is_never_cut_off() -> None:
    data = melody(1, 3)
    with wave.open(io.BytesIO(data)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (RATE, 1, 2)
        samples = array("h", sound.readframes(sound.getnframes()))
    assert len(samples) == 3 * RATE
    assert 5_000 < max(samples) < 20_000
    assert -20_000 < min(samples) < -5_000


def test_the_same_words_sound_the_same_and_others_do_not() -> None:
    assert spoken_line("港", 150) == spoken_line("港", 150)
    assert spoken_line("a", 150) != spoken_line("b", 150)


def test_a_picture_is_a_bmp_file_of_its_size() -> None:
    data = picture(2, (224, 0, 224), (0, 224, 0), side=64)
    assert data[:2] == b"BM"
    assert len(data) == 54 + 64 * 64 * 3 == int.from_bytes(data[2:6], "little")
