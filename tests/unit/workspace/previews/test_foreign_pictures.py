"""Pictures of which only the header is read."""

from __future__ import annotations

import struct

import pytest

from studio.workspace.previews.preview import FactName, FactsShown
from tests.looked_into import Look

_WINDOW = b"dataWindow\0box2i\0\x10\0\0\0" + struct.pack("<4i", 0, 0, 63, 31)


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b"8BPS\0\2" + struct.pack(">6xHIIHH", 3, 32, 64, 8, 3), "Photoshop (large document)"),
        (b"\xabKTX 11\xbb\r\n\x1a\n\1\2\3\4" + bytes(20) + struct.pack("<2I", 64, 32), "KTX texture"),
        (b"\xabKTX 20\xbb\r\n\x1a\n" + bytes(8) + struct.pack("<2I", 64, 32), "KTX 2 texture"),
        (b"\x13\xab\xa1\x5c\4\4\1\x40\0\0\x20\0\0\1\0\0", "ASTC texture"),
        (b"\x76\x2f\x31\x01\2\0\0\0" + _WINDOW, "OpenEXR"),
        (b"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 32 +X 64\n\2\2", "Radiance HDR"),
        (b"gimp xcf v011\0" + struct.pack(">3I", 64, 32, 0), "GIMP"),
    ],
)
def test_the_size_of_a_picture_that_is_not_decoded_is_told(content: bytes, form: str, look: Look) -> None:
    found = look("a.bin", content + bytes(40))
    size = "64 \N{MULTIPLICATION SIGN} 32"
    assert found == FactsShown(((FactName.FORMAT, form), (FactName.SIZE, size)))


@pytest.mark.parametrize("content", [b"gimp xcf v", b"\0\0\0\x0cJXL \r\n\x87\n", b"8BPS\0\2"])
def test_a_header_without_a_size_tells_the_format(content: bytes, look: Look) -> None:
    found = look("a.bin", content)
    assert isinstance(found, FactsShown)
    assert [name for name, _ in found.facts] == [FactName.FORMAT]
