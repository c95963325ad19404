"""What a file is by its first bytes."""

from __future__ import annotations

import json
import struct

import pytest

from studio.workspace.sniffing import HEAD, TAIL, kind_of


def kind(data: bytes) -> str | None:
    """What a file that holds ``data`` is."""
    tail = data[-TAIL:]
    return kind_of(data[:HEAD], tail, len(data), lambda start, count: data[start : start + count])


def box(kind_: bytes, brand: bytes) -> bytes:
    return struct.pack(">I4s4sI", 16, kind_, brand, 0) + bytes(64)


def mp3_frames(count: int) -> bytes:
    """Frames of 128 kbit/s at 44.1 kHz: 417 bytes each."""
    return (b"\xff\xfb\x90\x00" + bytes(413)) * count


KNOWN: list[tuple[str, bytes]] = [
    ("png", b"\x89PNG\r\n\x1a\n" + bytes(20)),
    ("jpeg", b"\xff\xd8\xff\xe0\0\x10JFIF\0"),
    ("gif", b"GIF89a" + bytes(20)),
    ("webp", b"RIFF\x24\0\0\0WEBPVP8 " + bytes(20)),
    ("bmp", b"BM" + struct.pack("<IHHI", 70, 0, 0, 54) + struct.pack("<I", 40) + bytes(52)),
    ("tiff", b"II*\0\x08\0\0\0" + bytes(20)),
    ("tiff", b"MM\0*\0\0\0\x08" + bytes(20)),
    ("psd", b"8BPS\0\1" + bytes(20)),
    ("psb", b"8BPS\0\2" + bytes(20)),
    ("dds", b"DDS |\0\0\0" + bytes(120)),
    ("ktx", b"\xabKTX 11\xbb\r\n\x1a\n" + bytes(20)),
    ("ktx2", b"\xabKTX 20\xbb\r\n\x1a\n" + bytes(20)),
    ("astc", b"\x13\xab\xa1\x5c\x06\x06\x01" + bytes(20)),
    ("exr", b"\x76\x2f\x31\x01\2\0\0\0" + bytes(20)),
    ("hdr", b"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n"),
    ("tga", bytes(18) + b"pixels\x80\x81" + bytes(8) + b"TRUEVISION-XFILE.\0"),
    ("wav", b"RIFF\x24\0\0\0WAVEfmt " + bytes(20)),
    ("wav", b"RF64\xff\xff\xff\xffWAVEds64" + bytes(20)),
    ("aiff", b"FORM\0\0\0\x2aAIFFCOMM" + bytes(20)),
    ("aiff", b"FORM\0\0\0\x2aAIFCFVER" + bytes(20)),
    ("caf", b"caff\0\1\0\0desc" + bytes(20)),
    ("mp3", b"ID3\4\0\0\0\0\0\x0a" + bytes(200)),
    ("mp3", mp3_frames(3)),
    ("mp3", mp3_frames(30)),
    ("ogg", b"OggS\0\2" + bytes(22) + b"\1\x13OpusHead"),
    ("flac", b"fLaC\0\0\0\x22" + bytes(20)),
    ("mpeg-4", box(b"ftyp", b"M4A ")),
    ("mpeg-4", box(b"ftyp", b"isom")),
    ("quicktime", box(b"ftyp", b"qt  ")),
    ("quicktime", struct.pack(">I4s", 8, b"wide") + bytes(40)),
    ("heic", box(b"ftyp", b"heic")),
    ("avif", box(b"ftyp", b"avif")),
    ("webm", b"\x1aE\xdf\xa3\x9fB\x86\x81\1B\xf7\x81\1B\xf2\x81\4B\xf3\x81\x08B\x82\x84webmB\x87"),
    ("matroska", b"\x1aE\xdf\xa3\xa3B\x86\x81\1B\xf7\x81\1B\xf2\x81\4B\xf3\x81\x08B\x82\x88matroskaB"),
    ("zip", b"PK\3\4\x14\0\0\0\x08\0" + bytes(16) + b"\x08\0\0\0word.xml" + bytes(20)),
    ("zip", b"PK\5\6" + bytes(18)),
    ("usdz", b"PK\3\4\x0a\0\0\0\0\0" + bytes(16) + b"\x0a\0\0\0scene.usdc" + bytes(20)),
    ("gzip", b"\x1f\x8b\x08\0" + bytes(20)),
    ("zstd", b"\x28\xb5\x2f\xfd\x04" + bytes(20)),
    ("7z", b"7z\xbc\xaf\x27\x1c\0\4" + bytes(20)),
    ("rar", b"Rar!\x1a\x07\1\0" + bytes(20)),
    ("bzip2", b"BZh91AY&SY" + bytes(20)),
    ("xz", b"\xfd7zXZ\0" + bytes(20)),
    ("tar", b"a.txt".ljust(257, b"\0") + b"ustar\x0000" + bytes(200)),
    ("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    ("ttf", b"\0\1\0\0\0\x0c\0\x80\0\3\0\x40GDEF" + bytes(20)),
    ("otf", b"OTTO\0\x0b\0\x80\0\3\0\x30CFF " + bytes(20)),
    ("ttc", b"ttcf\0\1\0\0" + bytes(20)),
    ("woff", b"wOFF\0\1\0\0" + bytes(20)),
    ("woff2", b"wOF2\0\1\0\0" + bytes(20)),
    ("glb", b"glTF\2\0\0\0" + bytes(20)),
    ("fbx", b"Kaydara FBX Binary  \0\x1a\0" + bytes(20)),
    ("usdc", b"PXR-USDC\0\x08" + bytes(20)),
    ("blend", b"BLENDER-v403" + bytes(20)),
    ("sqlite", b"SQLite format 3\0\x10\0" + bytes(20)),
    ("plist", b"bplist00\xd1" + bytes(20)),
    ("metallib", b"MTLB\1\x80" + bytes(20)),
    ("elf", b"\x7fELF\2\1\1\0" + bytes(50)),
    ("apple archive", b"pbze\0\0\0\0\0\x10\0\0" + bytes(20)),
    ("apple archive", b"AA01\x2a\0TYP1DPATP" + bytes(20)),
    ("lfs pointer", b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"),
    ("json", json.dumps({"a": [1, 2]}).encode()),
    ("text", "Grüße aus der Küste\r\n".encode()),
    ("text", b"\xef\xbb\xbf; FBX 7.4.0 project file\n"),
    ("text", b'{"a": [1, 2'),
    ("empty", b""),
]


@pytest.mark.parametrize(
    ("expected", "data"), KNOWN, ids=[f"{name}-{at}" for at, (name, _) in enumerate(KNOWN)]
)
def test_a_file_is_known_by_its_first_bytes(expected: str, data: bytes) -> None:
    assert kind(data) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"BMW is no bitmap" + bytes(20),
        b"BM" + bytes(40),
        b"MZ" + bytes(100),
        b"RIFF\x24\0\0\0XWMAfmt " + bytes(20),
        b"\xff\xfb\x90\x00" + bytes(600),
        b"\0\1\0\0\0\0" + bytes(40),
        b"\0\0\0\0moov" + bytes(40),
        b"\xca\xfe\xba\xbe\0\0\0\x34" + bytes(40),
        bytes(64),
        bytes(range(256)),
        b"ID3 is only a word \xff\xfe",
        b"\x89PNG",
        b"caf\xe9",
    ],
)
def test_what_is_not_certain_has_no_kind(data: bytes) -> None:
    assert kind(data) is None


def test_every_cut_of_a_known_file_is_looked_at_without_a_fault() -> None:
    for _, data in KNOWN:
        for length in range(len(data)):
            kind(data[:length])


def test_text_may_be_cut_within_a_letter_where_the_head_ends() -> None:
    assert kind(b"a" * (HEAD - 1) + "ü".encode() * 10) == "text"
    assert kind(b"a" * (HEAD - 1) + b"\xff" * 10) is None


def test_a_long_json_file_is_text_because_its_end_was_not_seen() -> None:
    assert kind(json.dumps(["word"] * 2_000).encode()) == "text"


def test_json_that_is_nested_too_deeply_is_still_text() -> None:
    assert kind(b"[" * (HEAD - 1)) == "text"


@pytest.mark.parametrize("first", range(256))
def test_what_has_its_name_further_inside_is_told_whatever_it_begins_with(first: int) -> None:
    assert kind(bytes([first]) + b"zzz" + b"ftypisom" + bytes(20)) == "mpeg-4"
    assert kind(bytes([first]) + b"z" * 256 + b"ustar\0" + bytes(300)) == "tar"
