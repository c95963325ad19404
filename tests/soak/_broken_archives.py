"""Archives that no honest program makes: whole ones with lies in their fields, and such that were damaged."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable

from studio.archive import codecs, headers
from studio.archive import zip_records as zips
from studio.archive.pack_index import INDEX_NAME
from studio.archive.zip_records import Thresholds
from tests.unit.archive.building import asset_pack, container, entry, zstd_pack

_EXTREMES = (
    0,
    1,
    5,
    6,
    7,
    255,
    256,
    65_535,
    65_536,
    (1 << 31) - 1,
    1 << 31,
    (1 << 32) - 1,
    1 << 40,
    (1 << 64) - 1,
)
_NAMES = (
    "a",
    "a/b",
    "A",
    "folder/file.txt",
    "../out",
    "/absolute",
    "C:/x",
    "a\\b",
    "a//b",
    "./a",
    "nul",
    "aux.txt",
    "dot.",
    "\u00e9",
    "e\u0301",
    "a\0b",
    "a\nb",
    "Manifest.json",
    "Contents/a",
    "x" * 300,
    "d/" * 60 + "x",
    "y" * 5000,
    "",
)
_KEYS = (
    "XAT",
    "ACL",
    "YEC",
    "ZZZ",
    "DAT",
    "SIZ",
    "HLC",
    "CLC",
    "IDX",
    "IDZ",
    "SH2",
    "MTM",
    "LNK",
    "MOD",
    "TYP",
)


class BrokenArchives:
    """An endless supply, always the same for a seed."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._bases = _bases(random.Random(f"{seed}"))

    def case(self, number: int) -> bytes:
        """The archive with that number."""
        chance = random.Random(f"{self._seed}/{number}")
        if number % 3 == 0:
            return chance.choice((_lying_entries, _lying_blocks, _lying_zip, _bomb))(chance)
        archive = bytearray(self._bases[number % len(self._bases)])
        for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
            chance.choice(_CHANGES)(archive, chance)
        return bytes(archive)


def _bases(chance: random.Random) -> list[bytes]:
    """Archives of both formats, small ones, with every codec."""
    files = {
        "text/a.txt": b" ".join(b"%d" % chance.randrange(2000) for _ in range(20_000)),
        "noise.bin": chance.randbytes(30_000),
        "zeros": bytes(200_000),
        "empty": b"",
        **{f"many/{number}": b"words " * number for number in range(60)},
    }
    stream = entry("D", "") + b"".join(entry("F", path, content) for path, content in files.items())
    return [
        asset_pack(files),
        zstd_pack(files),
        zstd_pack(files, deflate=True),
        zstd_pack(files, thresholds=Thresholds(size=100, count=3)),
        stream,
        *(container(letter, stream, size) for letter in "ezx4-" for size in (3000, 70_000, 4_194_304)),
    ]


def _lying_entries(chance: random.Random) -> bytes:
    stream = b"".join(_lying_entry(chance) for _ in range(chance.randrange(1, 12)))
    letter = chance.choice(["", "e", "z", "4"])
    return container(letter, stream, chance.choice((100, 5000, 1 << 20))) if letter else stream


def _lying_entry(chance: random.Random) -> bytes:
    content = b"content" * chance.randrange(400)
    fields = [
        headers.number_field("TYP", ord(chance.choice("FFFFFDDLLPCBSWRTM?"))),
        headers.text_field("PAT", chance.choice(_NAMES)),
        headers.number_field("MOD", chance.choice((0o644, 0o7777, 0, 1 << 33))),
        headers.time_field(
            "MTM", chance.choice((0, -1, 1 << 62, 315_532_800)), chance.choice((0, 1, 1 << 31))
        ),
    ]
    if chance.random() < 0.3:
        fields.append(headers.number_field("HLC", chance.randrange(3)))
    if chance.random() < 0.3:
        fields.append(headers.text_field("LNK", chance.choice((*_NAMES, "../../x", "/etc", "a/../../b"))))
    if chance.random() < 0.8:
        fields.append(headers.blob_field("DAT", len(content)))
    fields += [_strange_field(chance) for _ in range(chance.choice((0, 0, 1, 3)))]
    if chance.random() < 0.4:
        chance.shuffle(fields)
    made = bytearray(headers.make_header(*fields))
    if chance.random() < 0.15:
        made[4:6] = struct.pack("<H", chance.choice((0, 5, 6, 7, len(made) - 1, len(made) + 1, 0xFFFF)))
    if chance.random() < 0.2:
        made[:4] = b"YAA1"
    return bytes(made) + content


def _strange_field(chance: random.Random) -> bytes:
    key, subtype = chance.choice(_KEYS), chance.choice("*1248PSTABCFGHIJK")
    width = {"*": 0, "1": 1, "2": 2, "4": 4, "8": 8, "S": 8, "T": 12, "A": 2, "B": 4, "C": 8, "F": 4}.get(
        subtype
    )
    if subtype == "P":
        return f"{key}P".encode() + struct.pack("<H", chance.choice((0, 3, 0xFFFF))) + b"abc"
    if width is None:
        return f"{key}{subtype}".encode() + chance.randbytes(
            {"G": 20, "H": 32, "I": 48, "J": 64}.get(subtype, 9)
        )
    value = chance.choice(_EXTREMES) % (1 << 8 * width) if width else 0
    return f"{key}{subtype}".encode() + value.to_bytes(width, "little")


def _lying_blocks(chance: random.Random) -> bytes:
    """A container whose numbers are made up."""
    letter = chance.choice("eezx4-bmq")
    stream = entry("F", "a", b"some words " * chance.randrange(9000)) + entry(
        "F", "b", chance.randbytes(9000)
    )
    size = chance.choice((1000, 65_536, 1 << 20, 1 << 40, 0))
    step = size if 0 < size < 1 << 30 else 65_536
    made = b"pbz" + letter.encode() + struct.pack(">Q", size)
    blocks: list[bytes] = []
    for start in range(0, len(stream), step):
        raw = stream[start : start + step]
        packed = bytearray(codecs.encode(letter if letter in codecs.NAMES else "e", raw))
        numbers = [len(raw), len(packed)]
        if chance.random() < 0.2:
            numbers[chance.randrange(2)] = chance.choice((*_EXTREMES, len(raw) + 1, 64 << 20, 65 << 20))
        if chance.random() < 0.3 and len(packed) > 40:
            _lie_in_lzfse(packed, chance)
        blocks.append(struct.pack(">QQ", *numbers) + packed)
    if chance.random() < 0.2:
        chance.shuffle(blocks)
    if chance.random() < 0.2:
        blocks *= 3
    return made + b"".join(blocks)


def _lie_in_lzfse(packed: bytearray, chance: random.Random) -> None:
    """Other numbers in the header of one of the parts, or elsewhere where the codec is another."""
    at = packed.find(b"bvx", chance.randrange(len(packed)))
    at = max(at, 0)
    offset, width = chance.choice(((4, 4), (8, 4), (8, 8), (12, 4), (16, 8), (24, 8), (0, 4)))
    value = chance.choice((*_EXTREMES, chance.randrange(1 << 62))) % (1 << 8 * width)
    packed[at + offset : at + offset + width] = value.to_bytes(width, "little")


def _lying_zip(chance: random.Random) -> bytes:
    """A zip whose directory says something else than its files, or the same thing strangely."""
    body, directory, count = bytearray(), bytearray(), 0
    for _ in range(chance.randrange(1, 10)):
        name = chance.choice((*_NAMES, INDEX_NAME, "folder/")).encode("utf-8", "replace")
        content = b"words " * chance.randrange(3000)
        method = chance.choice((0, 8, 8, 93))
        packed = content if method == 0 else _deflated(content)
        record = zips.Record(name, method, zlib.crc32(content), len(packed), len(content), len(body))
        body += _hurt(zips.local_header(record), chance, 0.1) + packed
        thresholds = Thresholds(size=chance.choice((1, 1 << 32)), count=0xFFFF)
        directory += _hurt(zips.central_header(record, thresholds), chance, 0.15)
        count += 1
        if chance.random() < 0.1:
            directory += zips.central_header(record)
            count += 1
    end = _hurt(zips.end_records(count, len(directory), len(body)), chance, 0.15)
    return bytes(body) + bytes(directory) + end + (b"" if chance.random() < 0.9 else chance.randbytes(30))


def _hurt(made: bytes, chance: random.Random, often: float) -> bytes:
    if chance.random() >= often:
        return made
    hurt = bytearray(made)
    at, width = chance.randrange(4, max(5, len(hurt) - 2)), chance.choice((1, 2, 4))
    hurt[at : at + width] = (chance.choice(_EXTREMES) % (1 << 8 * width)).to_bytes(width, "little")
    return bytes(hurt[: len(made)])


def _bomb(chance: random.Random) -> bytes:
    """Little that claims, or is, very much."""
    size = chance.choice((8, 40, 64, 70)) << 20
    match chance.randrange(5):
        case 0:
            letter = chance.choice("zx4")
            return container(letter, entry("F", "zeros", bytes(8 << 20)), 8 << 20)
        case 1:
            packed = zlib.compress(bytes(16 << 20), 9)
            return b"pbzz" + struct.pack(">QQQ", size, size, len(packed)) + packed
        case 2:
            packed = codecs.encode("e", entry("F", "zeros", bytes(12 << 20)))
            return b"pbze" + struct.pack(">QQQ", size, size, len(packed)) + packed
        case 3:
            group = headers.number_field("HLC", 1)
            links = b"".join(entry("F", f"l{number}", None, group) for number in range(200))
            return container("e", entry("F", "a", b"x" * 9000, group) + links, 65_536)
        case _:
            content = _deflated(bytes(12 << 20))
            record = zips.Record(b"zeros", 8, 0, len(content), chance.choice((1000, 4 << 30, 12 << 20)), 0)
            body = zips.local_header(record) + content
            directory = zips.central_header(record)
            return body + directory + zips.end_records(1, len(directory), len(body))


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def _place(archive: bytearray, chance: random.Random) -> int:
    """Anywhere, but often near a beginning, an end or a header, where it hurts."""
    marks = (b"PK", b"AA01", b"bvx", b"DAT", b"PAT", b"bv4", b"pbz", b"\x28\xb5\x2f\xfd")
    match chance.randrange(4):
        case 0:
            return chance.randrange(min(64, len(archive)) + 1)
        case 1:
            return max(0, len(archive) - chance.randrange(200))
        case 2:
            found = archive.find(chance.choice(marks), chance.randrange(len(archive) + 1))
            return max(0, found) + chance.randrange(40)
        case _:
            return chance.randrange(len(archive) + 1)


def _cut(archive: bytearray, chance: random.Random) -> None:
    del archive[_place(archive, chance) :]


def _flip(archive: bytearray, chance: random.Random) -> None:
    at = _place(archive, chance)
    if at < len(archive):
        archive[at] ^= 1 << chance.randrange(8)


def _insert(archive: bytearray, chance: random.Random) -> None:
    at = _place(archive, chance)
    archive[at:at] = chance.randbytes(chance.randrange(50))


def _remove(archive: bytearray, chance: random.Random) -> None:
    at = _place(archive, chance)
    del archive[at : at + chance.randrange(50)]


def _overwrite(archive: bytearray, chance: random.Random) -> None:
    at, width = _place(archive, chance), chance.choice((1, 2, 4, 8))
    value = chance.choice(
        (0, 1, 2 ** (8 * width) - 1, 2 ** (8 * width - 1), chance.randrange(2 ** (8 * width)))
    )
    archive[at : at + width] = value.to_bytes(width, chance.choice(("little", "big")))


def _repeat(archive: bytearray, chance: random.Random) -> None:
    at, to = _place(archive, chance), _place(archive, chance)
    archive[to:to] = archive[at : at + chance.randrange(300)]


_CHANGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _cut,
    _flip,
    _flip,
    _flip,
    _insert,
    _remove,
    _overwrite,
    _overwrite,
    _repeat,
)
