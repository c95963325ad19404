"""Hours of broken archives: each is refused by name or read the same in both ways, soon, in little memory."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable

from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.opening import AppleArchive, ZipArchive
from studio.archive.zip_records import Thresholds
from studio.progress import CancelToken, Lanes
from tests.unit.archive.building import asset_pack, container, entry, opened, zstd_pack

NAME = "archives"
SLOWEST = 2.0
MOST_MEMORY = 2 * 1024 * 1024 * 1024
"""Bytes by which the whole process may grow: what one lying LZFSE block can cost, with room."""


def run(seed: int, seconds: float) -> str:
    """Read changed archives for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    bases = _bases(random.Random(f"{seed}"))
    end = time.monotonic() + seconds
    before = _memory()
    case = refused = 0
    slowest = 0.0
    while time.monotonic() < end:
        archive = _changed(bases[case % len(bases)], random.Random(f"{seed}/{case}"))
        started = time.process_time()
        try:
            refused += _is_refused(archive, lanes=1 + case % 2)
        except Exception as error:
            raise AssertionError(f"archives: seed {seed}, case {case}: {error!r}") from error
        took = time.process_time() - started
        slowest = max(slowest, took)
        assert took < SLOWEST, f"archives: seed {seed}, case {case} took {took:.1f} s"
        grown = _memory() - before
        assert grown < MOST_MEMORY, f"archives: seed {seed}, case {case} took {grown:,} bytes of memory"
        case += 1
    return f"{case} archives, {refused} refused, slowest {slowest:.2f} s, {_memory() - before:,} bytes grown"


def _is_refused(archive: bytes, lanes: int) -> bool:
    """Whether ``archive`` is refused by name; otherwise both ways of reading it must agree."""
    try:
        with opened(archive) as found:
            _read(found, lanes)
    except (CorruptArchive, UnsupportedArchive) as fault:
        assert fault.fault, "a refusal without words"  # noqa: PT017 -- one outcome of two
        return True
    return False


def _read(archive: AppleArchive | ZipArchive, lanes: int) -> None:
    singly = [(found, b"".join(archive.read(found))) for found in archive.entries()]
    archive.manifest()
    with Lanes(lanes) as pool:
        streamed = [(found, b"".join(pieces)) for found, pieces in archive.contents(pool, CancelToken())]
    assert singly == streamed, "the two ways of reading differ"


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


def _changed(base: bytes, chance: random.Random) -> bytes:
    archive = bytearray(base)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        chance.choice(_CHANGES)(archive, chance)
    return bytes(archive)


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


def _memory() -> int:
    """The most bytes this process ever held, where the system says so."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
