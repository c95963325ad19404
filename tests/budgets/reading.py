"""How fast archives are listed, decoded and extracted, against decoding all and against tar."""

from __future__ import annotations

import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from studio.archive.asset_pack import write_asset_pack
from studio.archive.members import Member
from studio.archive.opening import open_archive
from studio.progress import CancelToken, Lanes
from tests.budgets.builds import KINDS, MEGABYTES, tar_zstd
from tests.budgets.game import Game, new_game
from tests.budgets.mixed_tree import MEGABYTE, make_mixed_tree, mixed_files
from tests.budgets.turns import TURNS, Work, against, in_turn
from tests.unit.archive.building import unheard

LARGE = 1_000
"""Megabytes of the archive that is listed."""

_LARGE_FILES = 100
_PIECE = 1 << 20


def table(megabytes: int = MEGABYTES, large: int = LARGE, turns: int = TURNS) -> str:
    """Medians of ``turns``: ``large`` megabytes are listed, a tree of ``megabytes`` is extracted."""
    with tempfile.TemporaryDirectory(prefix="reading-") as name:
        return "\n".join([*_listing(Path(name), large, turns), *_extracting(Path(name), megabytes, turns)])


def _listing(folder: Path, megabytes: int, turns: int) -> list[str]:
    archive = folder / "large.aar"
    _write_large(archive, megabytes * MEGABYTE // _LARGE_FILES)
    took = in_turn(
        {
            "list": Work(partial(_list, archive)),
            "one": Work(partial(_decode, archive, 1)),
            "two": Work(partial(_decode, archive, 2)),
        },
        turns,
    )
    archive.unlink()
    words = f"listing an .aar of {megabytes} MB, {_LARGE_FILES} files, in one process"
    return [
        against(words, took["list"], "decoding it in one lane", took["one"], 0.1),
        against(words, took["list"], "decoding it in two", took["two"], 0.1),
        against("decoding it, two lanes", took["two"], "one lane", took["one"]),
    ]


def _extracting(folder: Path, megabytes: int, turns: int) -> list[str]:
    make_mixed_tree(folder / "tree", megabytes)
    game = new_game(folder, {"all": KINDS})
    game.build("--format", "aar")
    game.build("--format", "zip")
    works = {
        form: Work(
            partial(_extract, game, game.built(form)[0], folder / "out"), partial(_clear, folder / "out")
        )
        for form in ("aar", "zip")
    }
    words = f"extracting an .{{}} of {megabytes} MB, two threads, whole process"
    if not (shutil.which("tar") and shutil.which("zstd")):
        took = in_turn(works, turns)
        return [
            f"{words.format(form):<58}{took[form]:7.2f} s  tar or zstd is not installed" for form in works
        ]
    tar_zstd(game.tree, folder / "peer.tar.zst")
    works["tar"] = Work(
        partial(_untar, folder / "peer.tar.zst", folder / "out"), partial(_clear, folder / "out")
    )
    took = in_turn(works, turns)
    bars = {"aar": 2.5}
    return [
        against(words.format(form), took[form], "zstd -d | tar -x", took["tar"], bars.get(form))
        for form in ("aar", "zip")
    ]


def _write_large(path: Path, size: int) -> None:
    """An archive of large files of text, each of other text."""
    text = b"".join(content for name, content in mixed_files(60) if name.startswith("text/"))
    chance = random.Random("large")  # noqa: S311 -- seeded
    starts = [chance.randrange(len(text)) for _ in range(_LARGE_FILES)]
    members = [
        Member(f"{number:03}", size, partial(_around, text, start, size))
        for number, start in enumerate(starts)
    ]
    with Lanes(2) as lanes, path.open("wb") as out:
        write_asset_pack(
            out, manifest=b"{}", members=members, lanes=lanes, cancel=CancelToken(), advance=unheard
        )


def _around(text: bytes, start: int, size: int) -> Iterator[bytes]:
    """``size`` bytes of ``text`` from ``start``, beginning again where it ends."""
    left = size
    while left:
        piece = text[start : start + min(_PIECE, left)]
        yield piece
        left -= len(piece)
        start = (start + len(piece)) % len(text)


def _list(path: Path) -> None:
    with open_archive(path) as archive:
        archive.entries()


def _decode(path: Path, lanes: int) -> None:
    with open_archive(path) as archive, Lanes(lanes) as pool:
        for _, pieces in archive.contents(pool, CancelToken()):
            for _ in pieces:
                pass


def _extract(game: Game, archive: Path, target: Path) -> None:
    game.run("extract", str(archive), "-o", str(target), "--threads", "2")


def _untar(archive: Path, target: Path) -> None:
    target.mkdir()
    with subprocess.Popen(["zstd", "-q", "-d", "-c", archive], stdout=subprocess.PIPE) as unpacking:
        subprocess.run(["tar", "-C", target, "-xf", "-"], stdin=unpacking.stdout, check=True)


def _clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
