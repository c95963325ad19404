"""Hours of damaged pictures, sounds and films: shown or refused in a sentence, soon, in bounded memory."""

from __future__ import annotations

import functools
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from studio.progress import CancelToken
from studio.project.assets import Asset
from studio.workspace.previews.preview import ImageShown, NotShown, Pixels, Preview, SoundShown
from studio.workspace.previews.reading import MOST_PIXELS, preview_of
from studio.workspace.previews.thumbnails import EDGE, thumbnail_of
from tests.media import MADE
from tests.soak.repeating import repeat

NAME = "previews"

MOST_MEMORY = 1_500_000_000
"""Bytes by which the most that the program ever took may grow."""


def run(seed: int, seconds: float) -> str:
    """Look into damaged files for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    before = _most_memory()
    with tempfile.TemporaryDirectory(prefix="previews-") as name:
        done = repeat(NAME, seed, seconds, functools.partial(_try, Path(name)))
    grown = _most_memory() - before
    assert grown < MOST_MEMORY, f"it took {grown:,} bytes"
    return f"{done.cases} files, {done.total} of them shown, slowest {done.slowest:.2f} s"


def _try(folder: Path, chance: random.Random) -> bool:
    """Look into one damaged file; whether something of it was shown."""
    name = chance.choice(sorted(MADE))
    content = bytearray(_made(name))
    for _ in range(chance.choice((1, 1, 2, 5, 30))):
        chance.choice(_HARMS)(content, chance)
    path = folder / (name if chance.random() < 0.8 else chance.choice(sorted(MADE)))
    path.write_bytes(content)
    shown = preview_of(path, CancelToken())
    _look_over(shown)
    facts = path.stat()
    small = thumbnail_of(folder, Asset(path.name, path.name, facts.st_size, facts.st_mtime_ns), CancelToken())
    if small.pixels is not None:
        _look_at(small.pixels)
        assert max(small.pixels.width, small.pixels.height) <= EDGE, "a small picture is large"
    return not isinstance(shown, NotShown)


def _look_over(shown: Preview) -> None:
    """Raise ``AssertionError`` where ``shown`` makes no sense."""
    match shown:
        case ImageShown(pixels=Pixels() as pixels):
            _look_at(pixels)
            assert pixels.width * pixels.height <= MOST_PIXELS, "too many pixels"
            assert shown.width >= pixels.width, "wider than it is"
            assert shown.height >= pixels.height, "higher than it is"
            assert shown.frames >= 1, "no picture at all"
        case SoundShown():
            assert shown.rate >= 0, "a rate below zero"
            assert 0 <= shown.seconds < 1e12, "no length"
            assert all(-1 <= low <= high <= 1 for lane in shown.peaks for low, high in lane), "no peaks"
        case NotShown():
            assert shown.message.endswith("."), "no sentence"
            assert shown.hint.endswith("."), "no advice"
        case _:
            pass


def _look_at(pixels: Pixels) -> None:
    assert pixels.width * pixels.height * 4 == len(pixels.rows) > 0, "other pixels than it says"


@functools.cache
def _made(name: str) -> bytes:
    return MADE[name]()


def _most_memory() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _flip(content: bytearray, chance: random.Random) -> None:
    if content:
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _flip_early(content: bytearray, chance: random.Random) -> None:
    if content:
        content[chance.randrange(min(len(content), 128))] = chance.randrange(256)


def _lie(content: bytearray, chance: random.Random) -> None:
    """A number somewhere, most often near the beginning, becomes another one."""
    width = chance.choice((2, 4, 4, 8))
    number = chance.choice((0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 50_000, 1 << 24, (1 << 31) - 1, (1 << 32) - 1))
    at = chance.randrange(min(len(content), chance.choice((32, 128, 1 << 20))) + 1)
    order = chance.choice(("little", "big"))
    content[at : at + width] = (number % (1 << 8 * width)).to_bytes(width, order)  # type: ignore[arg-type]  # one of both


def _cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content) + 1) :]


def _extend(content: bytearray, chance: random.Random) -> None:
    content += chance.randbytes(chance.choice((1, 100, 5_000)))


def _tear_out(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) + 1)
    del content[at : at + chance.choice((1, 4, 100))]


def _double(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) + 1)
    content[at:at] = content[at : at + chance.choice((4, 100, 1_000))]


_HARMS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip,
    _flip,
    _flip_early,
    _lie,
    _lie,
    _cut,
    _extend,
    _tear_out,
    _double,
)
