"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from studio.workspace.machine_code import machine_code

HEAD = 4096
"""Bytes from a file's beginning that are looked at."""

TAIL = 18
"""Bytes at a file's end that are looked at: some pictures are only signed there."""

Reach: TypeAlias = Callable[[int, int], bytes]
"""Gives bytes further inside: where from, and how many at most. Asked for few files, and for little."""

_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0\x08\0\0\0", "tiff"),
    (b"MM\0+\0\x08\0\0", "tiff"),
    (b"8BPS\0\1", "psd"),
    (b"8BPS\0\2", "psb"),
    (b"DDS |\0\0\0", "dds"),
    (b"\xabKTX 11\xbb\r\n\x1a\n", "ktx"),
    (b"\xabKTX 20\xbb\r\n\x1a\n", "ktx2"),
    (b"\x13\xab\xa1\x5c", "astc"),
    (b"\x76\x2f\x31\x01", "exr"),
    (b"#?RADIANCE\n", "hdr"),
    (b"#?RGBE\n", "hdr"),
    (b"gimp xcf ", "xcf"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "jxl"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "jp2"),
    (b"caff\0\1\0\0", "caf"),
    (b"fLaC", "flac"),
    (b"OggS\0", "ogg"),
    (b"MThd\0\0\0\6", "midi"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c", "asf"),
    (b"PK\5\6", "zip"),
    (b"\x1f\x8b\x08", "gzip"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07\0", "rar"),
    (b"Rar!\x1a\x07\1\0", "rar"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x04\x22\x4d\x18", "lz4"),
    (b"%PDF-", "pdf"),
    (b"wOFF", "woff"),
    (b"wOF2", "woff2"),
    (b"OTTO\0", "otf"),
    (b"ttcf\0", "ttc"),
    (b"glTF\1\0\0\0", "glb"),
    (b"glTF\2\0\0\0", "glb"),
    (b"Kaydara FBX Binary  \0", "fbx"),
    (b"PXR-USDC", "usdc"),
    (b"BLENDER-v", "blend"),
    (b"BLENDER_v", "blend"),
    (b"BLENDER17-", "blend"),
    (b"SQLite format 3\0", "sqlite"),
    (b"bplist00", "plist"),
    (b"MTLB", "metallib"),
    (b"\x7fELF", "elf"),
    (b"AA01", "apple archive"),
    (b"YAA1", "apple archive"),
    (b"pbze\0\0", "apple archive"),
    (b"pbz4\0\0", "apple archive"),
    (b"pbzz\0\0", "apple archive"),
    (b"pbzx\0\0", "apple archive"),
    (b"AEA1", "apple archive"),
    (b"version https://git-lfs.github.com/spec/", "lfs pointer"),
)

_BY_FIRST: dict[int, tuple[tuple[bytes, str], ...]] = {
    first: tuple(row for row in _BEGINNINGS if row[0][0] == first)
    for first in {row[0][0] for row in _BEGINNINGS}
}

_RIFF = {b"WAVE": "wav", b"WEBP": "webp", b"AVI ": "avi"}

_STILLS = {b"heic", b"heix", b"mif1", b"msf1", b"heim", b"heis", b"hevc"}

_TGA = b"TRUEVISION-XFILE.\0"

_CONTROLS = bytes([*range(0x07), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
"""No text has them."""

_BITMAP_HEADERS = {12, 40, 52, 56, 64, 108, 124}
"""How long the second header of a BMP can be; its own two letters would fit many a text."""


def kind_of(head: bytes, tail: bytes, size: int, reach: Reach) -> str | None:
    """What the file of ``size`` bytes with ``head`` and ``tail`` is; ``None`` where that is not certain.

    ``head`` are the first ``HEAD`` bytes and ``tail`` the last ``TAIL``, or as many as there are.
    """
    if not size:
        return "empty"
    for beginning, kind in _BY_FIRST.get(head[0], ()):
        if head.startswith(beginning):
            return kind
    for look in _LOOKS_AT.get(head[0], _LOOKS_AT_ANY):
        found = look(head, size, reach)
        if found is not None:
            return found
    if tail == _TGA:
        return "tga"
    return _text(head, size)


def _container(head: bytes, size: int, reach: Reach) -> str | None:
    """Formats whose name stands some bytes inside."""
    form = head[8:12]
    match head[:4]:
        case b"RIFF" | b"RIFX" | b"RF64" | b"BW64":
            return _RIFF.get(form)
        case b"FORM":
            return "aiff" if form in {b"AIFF", b"AIFC"} else None
        case b"PK\3\4":
            return _zip(head)
        case b"\x1aE\xdf\xa3":
            return _matroska(head)
        case _:
            return _film(head, size, reach)


def _zip(head: bytes) -> str:
    """A USDZ is a zip whose first entry, never compressed, is a scene."""
    name = head[30 : 30 + int.from_bytes(head[26:28], "little")]
    stored = head[8:10] == b"\0\0"
    return "usdz" if stored and name.lower().endswith((b".usdc", b".usda", b".usd")) else "zip"


def _matroska(head: bytes) -> str | None:
    if b"\x42\x82\x84webm" in head[:64]:
        return "webm"
    return "matroska" if b"\x42\x82\x88matroska" in head[:64] else None


def _film(head: bytes, size: int, reach: Reach) -> str | None:
    """MPEG-4 and its kin: the first box says which."""
    del size, reach
    match head[4:8]:
        case b"ftyp":
            brand = head[8:12]
            if brand in _STILLS:
                return "heic"
            if brand in {b"avif", b"avis"}:
                return "avif"
            return "quicktime" if brand == b"qt  " else "mpeg-4"
        case b"moov" | b"mdat" | b"wide":
            # Old QuickTime films name no brand; their first box says how long it is.
            length = int.from_bytes(head[:4], "big")
            return "quicktime" if length == 1 or 8 <= length < 1 << 31 else None
        case _:
            return None


def _code(head: bytes, size: int, reach: Reach) -> str | None:
    return machine_code(head, size, reach)


def _sound(head: bytes, size: int, reach: Reach) -> str | None:
    """MP3: a frame, and another one where it ends; or a tag before it."""
    del size
    if head.startswith(b"ID3") and head[3:4] in {b"\2", b"\3", b"\4"} and max(head[6:10], default=255) < 128:
        return "mp3"
    length = _frame(head[:4])
    if not length:
        return None
    following = head[length : length + 4]
    return "mp3" if _frame(following or reach(length, 4)) else None


_RATES = (44_100, 48_000, 32_000)
_KILOBITS = {
    True: (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    False: (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""Of MPEG-1 layer III, and of MPEG-2 and 2.5."""


def _frame(header: bytes) -> int:
    """How many bytes the MP3 frame with that header has; 0: it is none."""
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE6 != 0xE2:
        return 0
    version, bits, rate = header[1] >> 3 & 3, header[2] >> 4, header[2] >> 2 & 3
    if version == 1 or bits in {0, 15} or rate == 3:
        return 0
    first = version == 3
    frequency = _RATES[rate] >> (0 if first else 1 if version == 2 else 2)
    return (144 if first else 72) * _KILOBITS[first][bits - 1] * 1000 // frequency + (header[2] >> 1 & 1)


def _bitmap(head: bytes, size: int, reach: Reach) -> str | None:
    """BMP, old fonts, tape archives: what has but a few letters, and is looked at twice."""
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BITMAP_HEADERS:
        return "bmp"
    if head.startswith((b"\0\1\0\0", b"true")) and 0 < int.from_bytes(head[4:6], "big") < 64:
        return "ttf" if head[12:16].isascii() and head[12:16].strip(b"\0") else None
    if _tape(head, size, reach) is not None:
        return "tar"
    if head.startswith(b"icns") and int.from_bytes(head[4:8], "big") == size:
        return "icns"
    return "bzip2" if head.startswith(b"BZh") and head[4:10] == b"1AY&SY" else None


def _tape(head: bytes, size: int, reach: Reach) -> str | None:
    """A tape archive: it begins with the name of a file."""
    del size, reach
    return "tar" if head[257:263] in {b"ustar\0", b"ustar "} else None


_LOOKS_AT: Mapping[int, Sequence[Callable[[bytes, int, Reach], str | None]]] = dict.fromkeys(
    b"RFBP\x1aM\xce\xcf\xfe\xcaI\xff\0ti", (_container, _code, _sound, _bitmap)
)
"""By the first byte of anything that these know: no other file has to pass them all."""

_LOOKS_AT_ANY = (_film, _tape)
"""What of these has its name further inside only."""


def _text(head: bytes, size: int) -> str | None:
    """Text in UTF-8, and JSON where all of it was seen."""
    if b"\0" in head or len(head.translate(None, _CONTROLS)) < len(head):
        return None
    whole = size == len(head)
    try:
        text = head.decode("ascii") if head.isascii() else _decoded(head, is_whole=whole)
    except UnicodeDecodeError:
        return None
    if whole and text.lstrip()[:1] in {"{", "["}:
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            return "text"
        return "json"
    return "text"


def _decoded(head: bytes, *, is_whole: bool) -> str:
    """The text without its mark. Unless it ``is_whole`` its end may cut a letter in two."""
    return codecs.getincrementaldecoder("utf-8-sig")().decode(head, final=is_whole)
