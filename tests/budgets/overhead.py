"""What each file costs, whatever is in it: very many that hold next to nothing."""

from __future__ import annotations

import random
import tempfile
from functools import partial
from pathlib import Path

from tests.budgets.barely import blocks_of, pack_barely
from tests.budgets.game import new_game
from tests.budgets.turns import TURNS, Work, against, in_turn

FILES = 100_000
_FOLDERS = 200
_SIZE = 1_000


def table(files: int = FILES, turns: int = TURNS) -> str:
    """Medians of ``turns`` over ``files`` of a kilobyte, against reading them in a loop."""
    with tempfile.TemporaryDirectory(prefix="overhead-") as name:
        folder = Path(name)
        paths = _make_small_tree(folder / "tree", files)
        game = new_game(folder, {"all": ["small"]})
        state = game.state()
        works = {
            "in one process": Work(partial(game.make, state, "aar", 2, reuse=False), game.forget),
            "whole process": Work(partial(game.build, "--format", "aar"), game.forget),
            "reading": Work(partial(_read, paths)),
            "barely": Work(partial(pack_barely, blocks_of(paths), folder / "barely", digested=True)),
        }
        took = in_turn(works, turns)
        bars = {"in one process": 3.5}
        rows = [
            against(
                f"aar, cold, two lanes, {words}",
                took[words],
                "reading them",
                took["reading"],
                bars.get(words),
            )
            for words in ("in one process", "whole process")
        ]
        words = "what cannot be left out, cold, done barely"
        rows.append(against(words, took["barely"], "reading them", took["reading"]))
        return "\n".join([f"{files:,} files of 1 KB, medians of {turns} turns", *rows])


def _make_small_tree(folder: Path, files: int) -> list[str]:
    """``files`` of a kilobyte below ``folder``, each of its own bytes; where they are."""
    chance = random.Random("small")  # noqa: S311 -- seeded
    pool = chance.randbytes(_SIZE * 64).hex().encode()
    made: list[str] = []
    for number in range(files):
        place = folder / "small" / f"{number % _FOLDERS:03}"
        if number < _FOLDERS:
            place.mkdir(parents=True)
        path = str(place / f"{number}.txt")
        with open(path, "wb") as file:  # noqa: PTH123 -- very many
            start = chance.randrange(len(pool) - _SIZE)
            file.write(f"{number:08}".encode() + pool[start : start + _SIZE - 8])
        made.append(path)
    return made


def _read(paths: list[str]) -> None:
    for path in paths:
        with open(path, "rb") as file:  # noqa: PTH123 -- the bare loop is what is asked for
            file.read()
