"""AVI: lists of chunks, each with four letters and its length."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from studio.workspace.previews.films.track import Film, Track, quotient
from studio.workspace.previews.opened import OpenedFile

_MOST_CHUNKS = 10_000

_PICTURES = {
    b"DIVX": "MPEG-4 Visual",
    b"DX50": "MPEG-4 Visual",
    b"H264": "H.264",
    b"MJPG": "Motion JPEG",
    b"XVID": "MPEG-4 Visual",
    b"\0\0\0\0": "Uncompressed",
}
_SOUNDS = {1: "PCM", 3: "PCM", 0x55: "MP3", 0xFF: "AAC", 0x2000: "AC-3"}


class _Chunk(NamedTuple):
    name: bytes
    start: int
    end: int


def read_avi(file: OpenedFile) -> Film:
    """What the film in ``file`` says of itself. Raises ``ValueError`` and ``struct.error``."""
    head = next((one for one in _chunks(file, 12, file.size) if one.name == b"hdrl"), None)
    if head is None:
        raise ValueError("no header")
    inner = list(_chunks(file, head.start, head.end))
    tracks = tuple(track for one in inner if one.name == b"strl" and (track := _track(file, one)) is not None)
    told = next((one for one in inner if one.name == b"avih"), None)
    if told is None:
        return Film(0.0, tracks)
    each, *_, pictures = struct.unpack("<5I", file.part(told.start, 20))
    return Film(each * pictures / 1e6, tracks)


def _chunks(file: OpenedFile, start: int, end: int) -> Iterator[_Chunk]:
    """The chunks from ``start``; a list goes by its own name."""
    at = start
    for _ in range(_MOST_CHUNKS):
        head = file.part(at, 12)
        if at + 8 > end or len(head) < 8:
            return
        name, size = struct.unpack_from("<4sI", head)
        stop = min(at + 8 + size, end)
        yield _Chunk(head[8:12], at + 12, stop) if name == b"LIST" else _Chunk(name, at + 8, stop)
        at += 8 + size + size % 2


def _track(file: OpenedFile, stream: _Chunk) -> Track | None:
    parts = {one.name: file.part(one.start, 64) for one in _chunks(file, stream.start, stream.end)}
    head, form = parts.get(b"strh", b""), parts.get(b"strf", b"")
    scale, rate, _, length = struct.unpack_from("<4I", head, 20)
    seconds = quotient(length * scale, rate)
    if head[:4] == b"vids":
        width, height, _, letters = struct.unpack_from("<ii4s4s", form, 4)
        codec = _PICTURES.get(letters) or letters.decode("ascii", "replace").strip("\0 ")
        return Track(
            is_sound=False,
            codec=codec,
            seconds=seconds,
            rate=quotient(rate, scale),
            width=max(width, 0),
            height=abs(height),
        )
    if head[:4] == b"auds":
        kind, channels, hertz, bits = struct.unpack_from("<HHI6xH", form)
        codec = _SOUNDS.get(kind, "")
        return Track(
            is_sound=True,
            codec=codec,
            seconds=seconds,
            rate=hertz,
            channels=channels,
            bits=bits if codec == "PCM" else 0,
        )
    return None
