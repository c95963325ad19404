"""MPEG-4 and QuickTime: boxes in boxes, each with its length and four letters."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from studio.workspace.previews.films.track import Film, Track, quotient
from studio.workspace.previews.opened import OpenedFile

_MOST_BOXES = 10_000

_CODECS = {
    b".mp3": "MP3",
    b"Opus": "Opus",
    b"ac-3": "AC-3",
    b"alac": "Apple Lossless",
    b"ap4h": "ProRes 4444",
    b"ap4x": "ProRes 4444",
    b"apch": "ProRes",
    b"apcn": "ProRes",
    b"apco": "ProRes",
    b"apcs": "ProRes",
    b"av01": "AV1",
    b"avc1": "H.264",
    b"avc3": "H.264",
    b"ec-3": "AC-3",
    b"fLaC": "FLAC",
    b"hev1": "HEVC",
    b"hvc1": "HEVC",
    b"jpeg": "Motion JPEG",
    b"lpcm": "PCM",
    b"mp4a": "AAC",
    b"mp4v": "MPEG-4 Visual",
    b"samr": "AMR",
    b"sowt": "PCM",
    b"twos": "PCM",
    b"vp08": "VP8",
    b"vp09": "VP9",
}


class _Box(NamedTuple):
    name: bytes
    start: int
    end: int


def read_mpeg4(file: OpenedFile) -> Film:
    """What the film in ``file`` says of itself. Raises ``ValueError`` and ``struct.error``."""
    movie = _first(file, _Box(b"", 0, file.size), b"moov")
    if movie is None:
        raise ValueError("no movie")
    tracks = tuple(
        track
        for box in _boxes(file, movie)
        if box.name == b"trak" and (track := _track(file, box)) is not None
    )
    return Film(_seconds(file, _first(file, movie, b"mvhd")), tracks)


def _boxes(file: OpenedFile, outer: _Box) -> Iterator[_Box]:
    """The boxes in ``outer``."""
    at = outer.start
    for _ in range(_MOST_BOXES):
        head = file.part(at, 16)
        if at + 8 > outer.end or len(head) < 8:
            return
        size, name = struct.unpack_from(">I4s", head)
        start = at + 8
        if size == 1:
            size, start = struct.unpack_from(">Q", head, 8)[0], at + 16
        end = outer.end if size == 0 else at + size
        if not start <= end:
            return
        yield _Box(name, start, min(end, outer.end))
        at = end


def _first(file: OpenedFile, outer: _Box | None, *names: bytes) -> _Box | None:
    """The first box of that name, in the first box of the name before it, and so on."""
    for name in names:
        if outer is None:
            return None
        outer = next((box for box in _boxes(file, outer) if box.name == name), None)
    return outer


def _content(file: OpenedFile, box: _Box | None, most: int = 256) -> bytes:
    return file.part(box.start, min(box.end - box.start, most)) if box is not None else b""


def _track(file: OpenedFile, box: _Box) -> Track | None:
    media = _first(file, box, b"mdia")
    kind = _content(file, _first(file, media, b"hdlr"))[8:12]
    if kind not in {b"vide", b"soun"}:
        return None
    table = _first(file, media, b"minf", b"stbl")
    entry = _content(file, _first(file, table, b"stsd"))[8:]
    if len(entry) < 36:
        return None
    codec = _CODECS.get(entry[4:8]) or entry[4:8].decode("ascii", "replace").strip()
    seconds = _seconds(file, _first(file, media, b"mdhd"))
    if kind == b"soun":
        channels, bits = struct.unpack_from(">HH", entry, 24)
        (rate,) = struct.unpack_from(">H", entry, 32)
        return Track(
            is_sound=True,
            codec=codec,
            seconds=seconds,
            rate=rate,
            channels=channels,
            bits=bits if codec == "PCM" else 0,
        )
    width, height = struct.unpack_from(">HH", entry, 32)
    pictures = int.from_bytes(_content(file, _first(file, table, b"stsz"))[8:12], "big")
    return Track(
        is_sound=False,
        codec=codec,
        seconds=seconds,
        rate=quotient(pictures, seconds),
        width=width,
        height=height,
    )


def _seconds(file: OpenedFile, box: _Box | None) -> float:
    """The length that stands in the head of a movie or of a track."""
    head = _content(file, box)
    if not head:
        return 0.0
    scale, length = (
        struct.unpack_from(">IQ", head, 20) if head[0] == 1 else struct.unpack_from(">II", head, 12)
    )
    unknown = (1 << 64) - 1 if head[0] == 1 else (1 << 32) - 1
    return 0.0 if length == unknown else quotient(length, scale)
