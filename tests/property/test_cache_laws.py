"""Whatever happens to the cache of packed pieces, it gives the bytes that were kept, or nothing."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from blake3 import blake3
from hypothesis import given
from hypothesis import strategies as st

from studio.build.cache import PieceCache

_LIMIT = 1_500_000
_SIZES = (0, 40, 512, 513, 9_000, 70_000, 300_000)


def _piece(number: int) -> tuple[bytes, bytes]:
    rng = random.Random(number)  # noqa: S311 -- examples, not secrets
    return blake3(str(number).encode()).digest(), rng.randbytes(_SIZES[number % len(_SIZES)])


class _World:
    """A cache that is opened, asked and hurt; it may forget, and must not lie."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "pieces"
        self._cache = PieceCache(self._folder, _LIMIT)
        self._kept: dict[bytes, bytes] = {}
        self.acts: dict[str, Callable[[int], None]] = {
            "keep": self._keep,
            "look": self._look,
            "reopen": self._reopen,
            "second": self._second,
            "flip": self._flip,
            "cut": self._cut,
            "remove": self._remove,
            "remove all": self._remove_all,
        }

    def _keep(self, number: int) -> None:
        for one in range(number, number + 4):
            key, piece = _piece(one)
            self._kept[key] = piece
            self._cache.keep(key, piece)

    def _look(self, number: int) -> None:
        asked = [_piece(one)[0] for one in range(number, number + 8)]
        for key, slot in self._cache.find(asked).items():
            assert self._cache.load(slot) in (None, self._kept[key])

    def _reopen(self, number: int) -> None:
        self.close()
        self._cache = PieceCache(self._folder, _LIMIT)
        self._look(number)

    def _second(self, number: int) -> None:
        mine, self._cache = self._cache, PieceCache(self._folder, _LIMIT)
        self._keep(number)
        self._look(number)
        self.close()
        self._cache = mine

    def _flip(self, number: int) -> None:
        for path in self._files(number):
            data = bytearray(path.read_bytes())
            if data:
                data[(number * 7_919) % len(data)] ^= 1 << number % 8
                path.write_bytes(data)

    def _cut(self, number: int) -> None:
        for path in self._files(number):
            data = path.read_bytes()
            path.write_bytes(data[: (number * 7_919) % (len(data) + 1)])

    def _remove(self, number: int) -> None:
        for path in self._files(number):
            path.unlink()

    def _remove_all(self, number: int) -> None:
        del number
        shutil.rmtree(self._folder, ignore_errors=True)

    def _files(self, number: int) -> list[Path]:
        """One of the files that are there, if any; never what belongs to a process that has it open."""
        there = sorted(path for path in self._folder.glob("*") if not path.name.endswith("-shm"))
        return there[number % len(there) :][:1] if there else []

    def close(self) -> None:
        self._cache.close()


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["keep", "keep", "keep", "look", "reopen", "second", "flip", "cut", "remove", "remove all"]
        ),
        st.integers(0, 60),
    ),
    min_size=3,
    max_size=25,
)


@given(_STEPS)
def test_it_gives_what_was_kept_or_nothing(steps: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = _World(Path(folder))
        for act, number in steps:
            world.acts[act](number)
        for number in range(0, 64, 8):
            world.acts["look"](number)
        world.close()
