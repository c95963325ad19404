"""Looking into Matroska and WebM."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from studio.workspace.previews.films.matroska import read_matroska
from studio.workspace.previews.films.track import Track
from tests.looked_into import open_file


def element(number: int, content: bytes) -> bytes:
    name = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return name + (len(content) | 1 << 28).to_bytes(4, "big") + content


def webm() -> bytes:
    """Four seconds of VP9 with Opus."""
    info = element(0x2AD7B1, b"\x0f\x42\x40") + element(0x4489, struct.pack(">d", 4000.0))
    size = element(0xB0, b"\2\x80") + element(0xBA, b"\1\x68")
    each = (40_000_000).to_bytes(4, "big")
    seen = element(0x83, b"\1") + element(0x86, b"V_VP9") + element(0x23E383, each) + element(0xE0, size)
    tone = element(0xB5, struct.pack(">f", 48_000.0)) + element(0x9F, b"\2")
    heard = element(0x83, b"\2") + element(0x86, b"A_OPUS") + element(0xE1, tone)
    tracks = element(0xAE, seen) + element(0xAE, heard) + element(0xAE, element(0x83, b"\x11"))
    body = element(0x1549A966, info) + element(0x1654AE6B, tracks) + element(0x1F43B675, bytes(100))
    head = element(0x1A45DFA3, element(0x4282, b"webm"))
    return head + b"\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff" + body


def test_a_film_tells_its_tracks_and_length(tmp_path: Path) -> None:
    with open_file(tmp_path / "a.webm", webm()) as file:
        film = read_matroska(file)
    assert film.seconds == 4
    assert film.tracks == (
        Track(is_sound=False, codec="VP9", rate=25, width=640, height=360),
        Track(is_sound=True, codec="Opus", rate=48_000, channels=2),
    )


@pytest.mark.parametrize("content", [b"", webm()[:20], b"\0" * 100, element(0xEC, b"") * 20_000])
def test_one_without_a_description_is_refused(content: bytes, tmp_path: Path) -> None:
    with open_file(tmp_path / "a.webm", content) as file, pytest.raises(ValueError, match="segment"):
        read_matroska(file)
