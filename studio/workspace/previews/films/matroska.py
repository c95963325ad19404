"""Matroska and WebM: elements in elements, each with a number and a length of one to eight bytes."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from studio.workspace.previews.films.track import Film, Track, quotient
from studio.workspace.previews.opened import OpenedFile

_MOST_ELEMENTS = 10_000
_MOST_BYTES = 8

_SEGMENT, _INFO, _TRACKS, _CLUSTER = 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675
_SCALE, _DURATION, _ENTRY = 0x2AD7B1, 0x4489, 0xAE
_TYPE, _CODEC, _EACH = 0x83, 0x86, 0x23E383
_VIDEO, _WIDTH, _HEIGHT = 0xE0, 0xB0, 0xBA
_AUDIO, _HERTZ, _CHANNELS, _BITS = 0xE1, 0xB5, 0x9F, 0x6264

_PICTURES, _SOUND = 1, 2

_CODECS = {
    "A_AAC": "AAC",
    "A_AC3": "AC-3",
    "A_FLAC": "FLAC",
    "A_MPEG/L3": "MP3",
    "A_OPUS": "Opus",
    "A_PCM/INT/LIT": "PCM",
    "A_VORBIS": "Vorbis",
    "V_AV1": "AV1",
    "V_MPEG4/ISO/AVC": "H.264",
    "V_MPEGH/ISO/HEVC": "HEVC",
    "V_PRORES": "ProRes",
    "V_THEORA": "Theora",
    "V_VP8": "VP8",
    "V_VP9": "VP9",
}


class _Element(NamedTuple):
    number: int
    start: int
    end: int


def read_matroska(file: OpenedFile) -> Film:
    """What the film in ``file`` says of itself. Raises ``ValueError`` where it says nothing."""
    whole = _Element(0, 0, file.size)
    segment = next((one for one in _elements(file, whole) if one.number == _SEGMENT), None)
    if segment is None:
        raise ValueError("no segment")
    seconds = 0.0
    tracks: list[Track] = []
    for one in _elements(file, segment):
        if one.number == _INFO:
            told = _values(file, one)
            scale = _integer(told.get(_SCALE, b"")) or 1_000_000
            seconds = max(_real(told.get(_DURATION, b"")), 0.0) * scale / 1e9
        elif one.number == _TRACKS:
            tracks += [_track(file, entry) for entry in _elements(file, one) if entry.number == _ENTRY]
        elif one.number == _CLUSTER:
            break  # From here on there are pictures and sounds.
    return Film(seconds, tuple(track for track in tracks if track.rate >= 0))


def _track(file: OpenedFile, entry: _Element) -> Track:
    told = _values(file, entry)
    name = told.get(_CODEC, b"").decode("ascii", "replace").rstrip("\0")
    codec = _CODECS.get(name) or name.removeprefix("V_").removeprefix("A_")
    kind = _integer(told.get(_TYPE, b""))
    parts = {
        one.number: _values(file, one) for one in _elements(file, entry) if one.number in {_VIDEO, _AUDIO}
    }
    if kind == _SOUND:
        heard = parts.get(_AUDIO, {})
        rate, channels = _real(heard.get(_HERTZ, b"")) or 8000.0, _integer(heard.get(_CHANNELS, b"")) or 1
        return Track(
            is_sound=True, codec=codec, rate=rate, channels=channels, bits=_integer(heard.get(_BITS, b""))
        )
    seen = parts.get(_VIDEO, {})
    return Track(
        is_sound=False,
        codec=codec,
        rate=quotient(1e9, _integer(told.get(_EACH, b""))) if kind == _PICTURES else -1,
        width=_integer(seen.get(_WIDTH, b"")),
        height=_integer(seen.get(_HEIGHT, b"")),
    )


def _elements(file: OpenedFile, outer: _Element) -> Iterator[_Element]:
    """The elements in ``outer``."""
    at = outer.start
    for _ in range(_MOST_ELEMENTS):
        head = file.part(at, 12)
        width = _width(head, 4)
        length = _width(head[width:], 8)
        if at >= outer.end or not width or not length or len(head) < width + length:
            return
        number = int.from_bytes(head[:width], "big")
        size = int.from_bytes(head[width : width + length], "big") - (1 << 7 * length)
        start = at + width + length
        is_open = size == (1 << 7 * length) - 1  # A stream that did not know its length.
        end = outer.end if is_open else min(start + size, outer.end)
        yield _Element(number, start, end)
        at = end


def _width(head: bytes, most: int) -> int:
    """How many bytes a number takes: as many as its first bit that is set says; 0: too many."""
    zeros = 8 - head[0].bit_length() if head else 8
    return zeros + 1 if zeros < most else 0


def _values(file: OpenedFile, outer: _Element) -> Mapping[int, bytes]:
    """The first bytes of all elements in ``outer``."""
    return {one.number: file.part(one.start, min(one.end - one.start, 64)) for one in _elements(file, outer)}


def _integer(value: bytes) -> int:
    return int.from_bytes(value, "big") if len(value) <= _MOST_BYTES else 0


def _real(value: bytes) -> float:
    form = {4: ">f", 8: ">d"}.get(len(value))
    found: float = struct.unpack(form, value)[0] if form else 0.0
    return found if 0 < found < 1e15 else 0.0
