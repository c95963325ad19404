"""Sounds and pictures of the sample, from arithmetic alone: the same in every run.

Whole files are computed at once by treating their samples as the digits of one large integer: adding two
such integers mixes two sounds without a loop over their samples.
"""

from __future__ import annotations

import math
import random
import struct
import sys
from array import array
from collections.abc import Iterable
from typing import TypeAlias

RATE = 44_100
"""Samples a second."""

Colour: TypeAlias = tuple[int, int, int]
"""Red, green and blue, each at most 224, for the grain adds up to 31."""

_CHORDS = ((220.0, 277.2, 329.6), (196.0, 246.9, 293.7), (174.6, 220.0, 261.6), (246.9, 311.1, 370.0))


def melody(seed: int, seconds: int) -> bytes:
    """A mono 16-bit WAV file: chords of one second each over the sound of the sea."""
    bars = [_chord(tuple(tone * (1 + seed / 8) for tone in chord)) for chord in _CHORDS]
    music = b"".join(bars[(second * (seed + 1) // 2) % len(bars)] for second in range(seconds))
    return _wav(_with_noise(music, seed))


def spoken_line(words: str, pitch: int) -> bytes:
    """A short WAV file in which every letter of ``words`` is a tone."""
    tones = [(pitch + ord(letter) % 97 * 3, 0.02 if letter == " " else 0.05) for letter in words]
    sounds = b"".join(_tone(tone, round(RATE * length)) for tone, length in tones)
    return _wav(_with_noise(sounds, pitch))


def picture(seed: int, top: Colour, bottom: Colour, side: int = 1024) -> bytes:
    """A square 24-bit BMP: a slope from one colour to another, with grain."""
    source = random.Random(seed)  # noqa: S311 -- grain, not secrets, and the same in every run
    # A BMP begins with its lowest row, and a pixel with its blue.
    shades = list(zip(reversed(bottom), reversed(top), strict=True))
    rows = [bytes(low + (high - low) * row // side for low, high in shades) * side for row in range(side)]
    plain = int.from_bytes(b"".join(rows), "little")
    size = side * side * 3
    grain = int.from_bytes(source.randbytes(size), "little") & _repeated(b"\x1f", size)
    pixels = (plain + grain).to_bytes(size, "little")
    head = struct.pack(
        "<2sIHHIIiiHHIIiiII", b"BM", 54 + size, 0, 0, 54, 40, side, side, 1, 24, 0, size, *[2835] * 2, 0, 0
    )
    return head + pixels


def _chord(tones: tuple[float, ...]) -> bytes:
    """One second of ``tones`` together, as unsigned 16-bit samples around 16384, fading out."""
    steps = [2 * math.pi * tone / RATE for tone in tones]
    loudest = 9000 / len(tones)
    return _samples(
        sum(math.sin(step * at) for step in steps) * loudest * (1 - 0.7 * at / RATE) for at in range(RATE)
    )


def _tone(tone: float, length: int) -> bytes:
    step = 2 * math.pi * tone / RATE
    return _samples(9000 * math.sin(step * at) * math.sin(math.pi * at / length) for at in range(length))


def _samples(values: Iterable[float]) -> bytes:
    numbers = array("H", (round(value) + 16384 for value in values))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _with_noise(sound: bytes, seed: int) -> bytes:
    """``sound`` with a soft hiss, as signed samples. No lane of 16 bits ever carries into the next."""
    source = random.Random(seed)  # noqa: S311 -- hiss, not secrets, and the same in every run
    count = len(sound)
    hiss = int.from_bytes(source.randbytes(count), "little") & _repeated(b"\xff\x01", count)
    mixed = int.from_bytes(sound, "little") + hiss + _repeated(struct.pack("<H", 0x8000 - 16384 - 256), count)
    return (mixed ^ _repeated(b"\x00\x80", count)).to_bytes(count, "little")


def _repeated(pattern: bytes, count: int) -> int:
    return int.from_bytes(pattern * (count // len(pattern)), "little")


def _wav(sound: bytes) -> bytes:
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16)
    return (
        struct.pack("<4sI4s", b"RIFF", 36 + len(sound), b"WAVE")
        + form
        + struct.pack("<4sI", b"data", len(sound))
        + sound
    )
