"""Small files of every kind that is looked into, made from arithmetic: the same in every run."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Callable, Mapping

import numpy as np
import soundfile
from PIL import Image, ImageFont

Maker = Callable[[], bytes]


def slope(width: int = 48, height: int = 32, mode: str = "RGB") -> Image.Image:
    """A picture that is nowhere black, and different in each corner."""
    across = np.linspace(40, 250, width)[None, :].repeat(height, 0)
    down = np.linspace(250, 60, height)[:, None].repeat(width, 1)
    colours = np.stack([across, down, (across + down) / 2], -1).astype(np.uint8)
    return Image.fromarray(colours).convert(mode)


def picture(form: str, image: Image.Image | None = None, **how: object) -> bytes:
    """A picture as the bytes of its file."""
    stream = io.BytesIO()
    (image or slope()).save(stream, form, **how)
    return stream.getvalue()


def png_of(width: int, height: int) -> bytes:
    """A PNG that says of itself that it is so large, and holds next to nothing."""
    made = bytearray(picture("PNG"))
    made[16:24] = struct.pack(">II", width, height)
    made[29:33] = _crc(bytes(made[12:29]))
    return bytes(made)


def psd(width: int = 48, height: int = 32) -> bytes:
    """A Photoshop picture of one layer, not packed."""
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, height, width, 8, 3) + bytes(12)
    return head + bytes(2) + b"".join(bytes([value]) * (width * height) for value in (200, 100, 50))


def animation(form: str, count: int = 3) -> bytes:
    """Some pictures one after another."""
    frames = [slope().rotate(90 * number) for number in range(count)]
    return picture(form, frames[0], save_all=True, append_images=frames[1:])


def wave(seconds: float = 0.5, channels: int = 2, rate: int = 8000) -> np.ndarray:
    """A tone that is half as loud in every second channel."""
    at = np.arange(int(seconds * rate)) / rate
    tone = np.sin(2 * np.pi * 440 * at) * 0.8
    return np.stack([tone / (1 + number % 2) for number in range(channels)], -1)


def sound(
    form: str, samples: np.ndarray | None = None, subtype: str | None = None, rate: int = 8000
) -> bytes:
    """A sound as the bytes of its file."""
    stream = io.BytesIO()
    soundfile.write(stream, wave() if samples is None else samples, rate, format=form, subtype=subtype)
    return stream.getvalue()


def font() -> bytes:
    """The one font that is always there."""
    face = ImageFont.load_default(12)
    assert isinstance(face, ImageFont.FreeTypeFont)
    return face.font_bytes


def woff(plain: bytes) -> bytes:
    """The font ``plain`` as it is sent to browsers."""
    import zlib

    (count,) = struct.unpack_from(">H", plain, 4)
    at = 44 + 20 * count
    directory, tables = b"", b""
    for number in range(count):
        tag, total, offset, size = struct.unpack_from(">4s3I", plain, 12 + 16 * number)
        packed = zlib.compress(plain[offset : offset + size])
        kept = packed if len(packed) < size else plain[offset : offset + size]
        directory += struct.pack(">4s4I", tag, at + len(tables), len(kept), size, total)
        tables += kept + bytes(-len(kept) % 4)
    length = 44 + len(directory) + len(tables)
    head = struct.pack(">4s4sIHHIHH20x", b"wOFF", plain[:4], length, count, 0, len(plain), 1, 0)
    return head + directory + tables


def film(frames: int = 5) -> bytes:
    """An AVI of motion JPEG, ten pictures a second."""
    one = picture("JPEG", slope(64, 48))
    one += bytes(len(one) % 2)
    head = struct.pack("<14I", 100_000, 0, 0, 0x10, frames, 0, 1, len(one), 64, 48, 0, 0, 0, 0)
    stream = struct.pack(
        "<4s4sIHHIIIIIIIIHHHH", b"vids", b"MJPG", 0, 0, 0, 0, 1, 10, 0, frames, len(one), 0, 0, 0, 0, 64, 48
    )
    form = struct.pack("<IiiHH4sIiiII", 40, 64, 48, 1, 24, b"MJPG", 64 * 48 * 3, 0, 0, 0, 0)
    streams = _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", form))
    movie = _list(b"movi", _chunk(b"00dc", one) * frames)
    content = b"AVI " + _list(b"hdrl", _chunk(b"avih", head) + streams) + movie
    return _chunk(b"RIFF", content)


def box(name: bytes, content: bytes) -> bytes:
    """A box of MPEG-4."""
    return struct.pack(">I", 8 + len(content)) + name + content


def packed_sound(seconds: int = 3) -> bytes:
    """The description of a sound in AAC, as phones record it, without its samples."""
    rate = 44_100
    config = b"\x03\x19\0\0\0\x04\x11\x40\x15\0\0\0\0\0\xfa\0\0\0\xfa\0\x05\x02\x12\x10\x06\x01\x02"
    codec = struct.pack(">6xH8xHH4xI", 1, 2, 16, rate << 16) + box(b"esds", bytes(4) + config)
    table = box(b"stsd", struct.pack(">II", 0, 1) + box(b"mp4a", codec))
    table += box(b"stts", struct.pack(">4I", 0, 1, seconds * rate // 1024, 1024))
    table += box(b"stsc", struct.pack(">II", 0, 0)) + box(b"stsz", struct.pack(">3I", 0, 0, 0))
    table += box(b"stco", struct.pack(">II", 0, 0))
    media = box(b"mdhd", struct.pack(">5I4x", 0, 0, 0, rate, seconds * rate))
    media += box(b"hdlr", struct.pack(">I4s4s13x", 0, b"", b"soun"))
    media += box(b"minf", box(b"smhd", bytes(8)) + box(b"stbl", table))
    track = box(b"tkhd", struct.pack(">6I60x", 7, 0, 0, 1, 0, seconds * 1000)) + box(b"mdia", media)
    head = box(b"mvhd", struct.pack(">5I80x", 0, 0, 0, 1000, seconds * 1000))
    return box(b"ftyp", b"M4A \0\0\0\0M4A mp42") + box(b"moov", head + box(b"trak", track))


def scene(**changes: object) -> dict[str, object]:
    """A glTF of two triangles out of four points."""
    return {
        "asset": {"version": "2.0"},
        "accessors": [{"count": 6, "type": "SCALAR"}, {"count": 4, "type": "VEC3"}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 1}, "indices": 0}]}],
        "materials": [{}, {}],
        "textures": [{}],
        "animations": [],
        **changes,
    }


def glb(values: Mapping[str, object] | None = None) -> bytes:
    """A scene with its points in one file."""
    described = json.dumps(scene() if values is None else values).encode()
    described += b" " * (-len(described) % 4)
    points = bytes(64)
    body = (
        struct.pack("<I4s", len(described), b"JSON") + described + struct.pack("<I4s", 64, b"BIN\0") + points
    )
    return struct.pack("<4sII", b"glTF", 2, 12 + len(body)) + body


def stl(triangles: int = 7) -> bytes:
    """Facets, one after the other."""
    return bytes(80) + struct.pack("<I", triangles) + bytes(50 * triangles)


def archive(names: int = 3, last: str = "last.txt") -> bytes:
    """A zip of some files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name in [*(f"{number}.txt" for number in range(names - 1)), last]:
            made.writestr(name, "content")
    return stream.getvalue()


SVG = (
    b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="2cm" height="48"><path/></svg>\n'
)

OBJ = b"o table\nv 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nusemtl wood\nf 1 2 3 4\nf 1/1/1 2/2/2 3/3/3\n"

PLY = (
    b"ply\nformat ascii 1.0\nelement vertex 3\nproperty float x\nelement face 1\n"
    b"property list uchar int vertex_indices\nend_header\n0\n1\n2\n3 0 1 2\n"
)

MADE: Mapping[str, Maker] = {
    "a.png": lambda: picture("PNG"),
    "alpha.png": lambda: picture("PNG", slope(mode="RGBA")),
    "palette.png": lambda: picture("PNG", slope(mode="P"), transparency=3),
    "deep.png": lambda: picture(
        "PNG", Image.fromarray(np.arange(48 * 32, dtype=np.uint16).reshape(32, 48) * 42)
    ),
    "moving.png": lambda: animation("PNG"),
    "a.jpg": lambda: picture("JPEG"),
    "slow.jpg": lambda: picture("JPEG", progressive=True),
    "inks.jpg": lambda: picture("JPEG", slope(mode="CMYK")),
    "a.gif": lambda: animation("GIF"),
    "a.webp": lambda: picture("WEBP"),
    "moving.webp": lambda: animation("WEBP"),
    "a.bmp": lambda: picture("BMP"),
    "a.tif": lambda: picture("TIFF"),
    "packed.tif": lambda: picture("TIFF", compression="tiff_lzw"),
    "float.tif": lambda: picture("TIFF", slope(mode="F")),
    "a.tga": lambda: picture("TGA"),
    "packed.tga": lambda: picture("TGA", compression="tga_rle"),
    "a.dds": lambda: picture("DDS", slope(mode="RGBA")),
    "bc3.dds": lambda: picture("DDS", slope(mode="RGBA"), pixel_format="DXT5"),
    "a.psd": psd,
    "a.ico": lambda: picture("ICO"),
    "a.icns": lambda: picture("ICNS", slope(64, 64)),
    "a.jp2": lambda: picture("JPEG2000"),
    "a.avif": lambda: picture("AVIF"),
    "a.ppm": lambda: picture("PPM"),
    "a.sgi": lambda: picture("SGI"),
    "a.pcx": lambda: picture("PCX"),
    "a.qoi": lambda: picture("QOI"),
    "a.svg": lambda: SVG,
    "a.wav": lambda: sound("WAV"),
    "a.aiff": lambda: sound("AIFF"),
    "a.caf": lambda: sound("CAF"),
    "a.flac": lambda: sound("FLAC"),
    "a.ogg": lambda: sound("OGG"),
    "a.opus": lambda: sound("OGG", subtype="OPUS"),
    "a.mp3": lambda: sound("MP3"),
    "a.m4a": packed_sound,
    "a.avi": film,
    "a.ttf": font,
    "a.woff": lambda: woff(font()),
    "a.glb": glb,
    "a.gltf": lambda: json.dumps(scene()).encode(),
    "a.obj": lambda: OBJ,
    "a.stl": stl,
    "a.ply": lambda: PLY,
    "a.zip": archive,
    "a.txt": lambda: b"one\ntwo\nthree\n",
    "wide.txt": lambda: "\ufeffone\r\ntwo\r\n".encode("utf-16-le"),
    "old.txt": lambda: "Größe und Maß: schöne Grüße.\n".encode("cp1252") * 4,
    "a.json": lambda: b'{"one": 1}\n',
    "a.bin": lambda: bytes(range(256)) * 4,
}
"""Makers by a name that a file of that kind may have."""


def _crc(content: bytes) -> bytes:
    import zlib

    return zlib.crc32(content).to_bytes(4, "big")


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)


def _list(name: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", name + content)
