"""What a build costs after a small change, against building all of it."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.project.project_file import OutputFormat
from tests.budgets.builds import KINDS, MEGABYTES
from tests.budgets.game import Game, new_game
from tests.budgets.mixed_tree import make_mixed_tree
from tests.budgets.turns import TURNS, measured

PACKS = 10
ALLOWED = 0.5
"""Seconds for what a build of nothing takes; they are not counted where one file of many packs changed."""


def table(megabytes: int = MEGABYTES, turns: int = TURNS) -> str:
    """Medians of ``turns`` over a mixed tree of ``megabytes``; every build is a whole process."""
    with tempfile.TemporaryDirectory(prefix="builds-again-") as name:
        rows = [
            f"{megabytes} MB, medians of {turns} turns, whole processes, digests warm but for what changed"
        ]
        for form in ("zip", "aar"):
            folder = Path(name, f"ten-{form}")
            files = make_mixed_tree(folder / "tree", megabytes)
            game = new_game(folder, _ten_packs(folder / "tree"), form)
            rows.append(_row(game, form, _SMALL, _smallest_text(files), turns))
            game.forget()
            one = new_game(Path(name, f"one-{form}"), {"all": KINDS}, form)
            one.tree.parent.mkdir(parents=True, exist_ok=True)
            game.tree.rename(one.tree)
            rows.append(_row(one, form, _MIDDLE, _middle(one.tree), turns))
        return "\n".join(rows)


@dataclass(frozen=True, slots=True)
class _Case:
    """What is changed how, in what kind of game, and the bar for each format."""

    words: str
    change: Callable[[Path, int], None]
    bars: Mapping[OutputFormat, float]
    allowed: float = 0.0


def _row(game: Game, form: OutputFormat, case: _Case, changing: Path, turns: int) -> str:
    """Build all, change a file, build; so many ``turns`` of it."""
    everything: list[float] = []
    changed: list[float] = []
    for turn in range(turns):
        game.forget()
        everything.append(game.build())
        case.change(changing, turn)
        changed.append(game.build())
    of_all, seconds = statistics.median(everything), statistics.median(changed)
    ratio = measured((seconds - case.allowed) / of_all, case.bars[form])
    less = f", {case.allowed} s of it not counted" if case.allowed else ""
    return f"{form}, {case.words:<53}{seconds:7.2f} s  {ratio} (of all: {of_all:.2f} s{less})"


def _ten_packs(tree: Path) -> dict[str, Sequence[str]]:
    """The folders below ``tree``, dealt out to packs in turn."""
    folders = sorted(path.relative_to(tree).as_posix() for path in tree.glob("*/*"))
    return {f"pack-{number}": folders[number::PACKS] for number in range(min(PACKS, len(folders)))}


def _middle(tree: Path) -> Path:
    """The file below ``tree`` with as many bytes before it, in the order of packs, as after it."""
    sizes = {path: path.stat().st_size for path in tree.rglob("*") if path.is_file()}
    passed, half = 0, sum(sizes.values()) / 2
    for path in sorted(sizes, key=lambda path: path.as_posix().encode()):
        passed += sizes[path]
        if passed > half:
            return path
    raise ValueError("there is no file")


def _smallest_text(files: Sequence[Path]) -> Path:
    return min((path for path in files if path.suffix == ".tex"), key=lambda path: path.stat().st_size)


def _rewritten(path: Path, turn: int) -> None:
    """Other bytes, as many."""
    path.write_bytes(f"{turn} ".encode() + path.read_bytes()[2:])


def _grown(path: Path, turn: int) -> None:
    path.write_bytes(path.read_bytes() + bytes((turn,)))


_SMALL = _Case(
    f"one small file changed, {PACKS} packs", _rewritten, {"zip": 0.15, "aar": 0.2}, allowed=ALLOWED
)
_MIDDLE = _Case("one byte more in the middle, one pack", _grown, {"zip": 0.6, "aar": 0.7})
