"""The most memory that a build of very much takes."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

from tests.budgets.game import new_game
from tests.budgets.mixed_tree import MEGABYTE, mixed_files

MEGABYTES = 5_000
FILES = 20_000
BAR = 200

_POOL = 64
"""Megabytes that everything is cut out of."""

_FOLDERS = 100


def table(megabytes: int = MEGABYTES, files: int = FILES) -> str:
    """The peak of the program's own process, measured by its parent; both formats, nothing remembered."""
    with tempfile.TemporaryDirectory(prefix="memory-") as name:
        folder = Path(name)
        free = shutil.disk_usage(folder).free
        if free < 3 * megabytes * MEGABYTE:
            return f"not measured: {3 * megabytes:,} MB of free disk are needed"
        _make_large_tree(folder / "tree", megabytes * MEGABYTE // files, files)
        game = new_game(folder, {"all": ["large"]})
        rows = [f"{files:,} files, {megabytes:,} MB, one pack, cold"]
        for form in ("aar", "zip"):
            game.forget()
            peak = game.peak("build", str(game.path), "--format", form) / MEGABYTE
            rows.append(f"{form}, the most memory{'':<20}{peak:7.0f} MB, bar {BAR} MB")
        return "\n".join(rows)


def _make_large_tree(folder: Path, size: int, files: int) -> None:
    """``files`` of ``size``: half of them shrink, and no two are the same."""
    chance = random.Random("large")  # noqa: S311 -- seeded
    mixed = b"".join(content for name, content in mixed_files(_POOL) if not name.startswith("pictures/"))
    noise = chance.randbytes(len(mixed))
    for number in range(files):
        pool = noise if number % 2 else mixed
        start = chance.randrange(len(pool) - size)
        path = folder / "large" / f"{number % _FOLDERS:02}" / f"{number}.dat"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%08d" % number + pool[start : start + size - 8])
