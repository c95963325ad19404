"""Looking into fonts."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest

from studio.progress import CancelToken
from studio.workspace.previews.fonts import MOST_BYTES
from studio.workspace.previews.preview import FontShown, NotShown
from studio.workspace.previews.reading import preview_of
from tests.looked_into import Look
from tests.media import font, woff


def collection(plain: bytes) -> bytes:
    """A file of one font that could hold several."""
    moved = bytearray(plain)
    (count,) = struct.unpack_from(">H", plain, 4)
    for number in range(count):
        at = 12 + 16 * number + 8
        moved[at : at + 4] = struct.pack(">I", struct.unpack_from(">I", plain, at)[0] + 16)
    return struct.pack(">4sIII", b"ttcf", 0x10000, 1, 16) + bytes(moved)


@pytest.mark.parametrize(
    ("name", "content", "form"),
    [
        ("a.ttf", font(), "TrueType"),
        ("a.woff", woff(font()), "WOFF"),
        ("a.ttc", collection(font()), "TrueType collection"),
    ],
    ids=["ttf", "woff", "ttc"],
)
def test_a_font_tells_its_names_and_counts_its_glyphs(
    name: str, content: bytes, form: str, look: Look
) -> None:
    found = look(name, content)
    assert isinstance(found, FontShown)
    assert (found.format, found.family, found.style, found.glyphs) == (form, "Aileron", "Regular", 116)
    assert found.file == content


def test_a_font_that_breaks_off_is_damaged(look: Look) -> None:
    found = look("a.ttf", font()[:600])
    assert isinstance(found, NotShown)
    assert found.message == "a.ttf says that it is a TrueType font, but it is damaged or not complete."


def test_a_font_that_is_too_large_is_not_held(tmp_path: Path) -> None:
    path = tmp_path / "a.ttf"
    path.write_bytes(font())
    os.truncate(path, MOST_BYTES + 1)
    found = preview_of(path, CancelToken())
    assert isinstance(found, NotShown)
    assert "too large" in found.message
