"""Looking into MPEG-4 and QuickTime."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from studio.workspace.previews.films.mpeg4 import read_mpeg4
from studio.workspace.previews.films.track import Track
from tests.looked_into import open_file
from tests.media import box, packed_sound


def movie() -> bytes:
    """A film of 50 pictures in two seconds, described at its end."""
    codec = struct.pack(">6xH16xHH", 1, 640, 360) + bytes(50)
    table = box(b"stsd", struct.pack(">II", 0, 1) + box(b"avc1", codec))
    table += box(b"stsz", struct.pack(">3I", 0, 0, 50))
    media = box(b"mdhd", struct.pack(">B3xQQIQ4x", 1, 0, 0, 1000, 2000))
    media += box(b"hdlr", struct.pack(">I4s4s13x", 0, b"", b"vide")) + box(b"minf", box(b"stbl", table))
    head = box(b"mvhd", struct.pack(">5I80x", 0, 0, 0, 1000, 2000))
    body = struct.pack(">I4sQ", 1, b"mdat", 16 + 1000) + bytes(1000)
    return box(b"ftyp", b"isom\0\0\0\0") + body + box(b"moov", head + box(b"trak", box(b"mdia", media)))


def test_a_film_tells_pictures_and_length(tmp_path: Path) -> None:
    with open_file(tmp_path / "a.mp4", movie()) as file:
        film = read_mpeg4(file)
    assert film.seconds == 2
    assert film.tracks == (Track(is_sound=False, codec="H.264", seconds=2, rate=25, width=640, height=360),)


def test_a_sound_tells_rate_and_channels(tmp_path: Path) -> None:
    with open_file(tmp_path / "a.m4a", packed_sound(3)) as file:
        film = read_mpeg4(file)
    assert film.tracks == (Track(is_sound=True, codec="AAC", seconds=3, rate=44_100, channels=2),)


@pytest.mark.parametrize("content", [b"", movie()[:60], box(b"ftyp", b"") * 20_000])
def test_one_without_a_description_is_refused(content: bytes, tmp_path: Path) -> None:
    with open_file(tmp_path / "a.mp4", content) as file, pytest.raises(ValueError, match="movie"):
        read_mpeg4(file)


def test_a_box_that_contains_itself_ends(tmp_path: Path) -> None:
    with open_file(tmp_path / "a.mp4", struct.pack(">I4s", 0, b"moov") * 3) as file:
        assert read_mpeg4(file).tracks == ()
