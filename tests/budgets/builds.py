"""How fast a build is that has nothing to build on, against the bare codec and other people's packers."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import cast

import lzfse

from studio.archive.asset_pack import BLOCK_SIZE
from tests import second_decoder
from tests.budgets.barely import blocks_of, pack_barely
from tests.budgets.game import Game, new_game
from tests.budgets.mixed_tree import MEGABYTE, make_mixed_tree
from tests.budgets.turns import TURNS, Work, against, in_turn, measured

MEGABYTES = 500
KINDS = ("pictures", "sound", "text", "textures")

_MISSING = "not measured: {} is not installed"

_compress = cast("Callable[[bytes], bytes]", lzfse.compress)


def table(megabytes: int = MEGABYTES, turns: int = TURNS) -> str:
    """Medians of ``turns`` over a mixed tree of ``megabytes``, one pack of it; nothing packed is remembered.

    Digests are cold where files were never read, warm where they are remembered as after any earlier build.
    """
    with tempfile.TemporaryDirectory(prefix="builds-") as name:
        folder = Path(name)
        files = make_mixed_tree(folder / "tree", megabytes)
        game = new_game(folder, {"all": KINDS})
        size = sum(path.stat().st_size for path in files)
        rows = [f"{len(files):,} files, {size / MEGABYTE:.0f} MB, one pack, medians of {turns} turns"]
        rows += _in_one_process(game, files, turns)
        rows += _whole(game, turns)
    return "\n".join(rows)


def _in_one_process(game: Game, files: Sequence[Path], turns: int) -> list[str]:
    state = game.state()
    game.make(state, "aar", 2, reuse=False)
    blocks = _packed_blocks(game.built("aar")[0].read_bytes())
    barely = partial(pack_barely, blocks_of([str(path) for path in sorted(files)]), game.folder / "barely")
    took = in_turn(
        {
            "bare": Work(partial(_compress_in_two_threads, blocks)),
            "barely": Work(partial(barely, digested=True)),
            "barely, warm": Work(partial(barely, digested=False)),
            "two": Work(partial(game.make, state, "aar", 2, reuse=False), game.forget),
            "one": Work(partial(game.make, state, "aar", 1, reuse=False), game.forget),
            "warm": Work(
                partial(game.make, state, "aar", 2, reuse=True), partial(game.forget, digests=False)
            ),
        },
        turns,
    )
    words = "aar, cold, in one process, two lanes"
    return [
        against(words, took["two"], "two bare threads", took["bare"], 1.3),
        against("aar, warm, in one process, two lanes", took["warm"], "two bare threads", took["bare"]),
        against(
            "what cannot be left out, cold, done barely", took["barely"], "two bare threads", took["bare"]
        ),
        against(
            "what cannot be left out, warm, done barely",
            took["barely, warm"],
            "two bare threads",
            took["bare"],
        ),
        against(words, took["two"], "one lane", took["one"], 0.65),
    ]


def _whole(game: Game, turns: int) -> list[str]:
    warm = partial(game.forget, digests=False)
    state = game.state()
    works = {
        "aar, cold, whole process": Work(partial(game.build, "--format", "aar"), game.forget),
        "zstd pack, cold, whole process": Work(partial(game.build, "--format", "zip"), game.forget),
        "zstd pack, warm, whole process": Work(partial(game.build, "--format", "zip"), warm),
        "zstd pack, warm, in one process": Work(partial(game.make, state, "zip", 2, reuse=True), warm),
    }
    took = in_turn({**works, **_peers(game)}, turns)
    rows = [row for words in works for row in _against_peers(words, took)]
    if (piped := game.folder / "peer.tar.zst").exists():
        ratio = game.built("zip")[0].stat().st_size / piped.stat().st_size
        rows.append(f"zstd pack, its size against tar | zstd -3: {measured(ratio, None)}")
    return rows


def _against_peers(words: str, took: Mapping[str, float]) -> list[str]:
    bars = {"zip -6": 0.4, "7zz -mx=1": 0.4}
    if words.startswith("zstd pack, warm"):
        bars["tar | zstd -T2 -3"] = 1.2
    return [
        against(words, took[words], peer, took[peer], bars.get(peer))
        if peer in took
        else f"{words:<58}{_MISSING.format(peer.split()[0])}"
        for peer in ("tar | zstd -T2 -3", "zip -6", "7zz -mx=1")
    ]


def _peers(game: Game) -> dict[str, Work]:
    """Other people's packers, as far as they are installed."""
    works: dict[str, Work] = {}
    if shutil.which("tar") and shutil.which("zstd"):
        works["tar | zstd -T2 -3"] = Work(partial(tar_zstd, game.tree, game.folder / "peer.tar.zst"))
    for words, command in (
        ("zip -6", ["zip", "-q", "-r", "-6", str(game.folder / "peer.zip"), "."]),
        ("7zz -mx=1", ["7zz", "a", "-bso0", "-bsp0", "-mx=1", str(game.folder / "peer.7z"), "."]),
    ):
        if shutil.which(command[0]):
            output = Path(command[-2])
            do = partial(subprocess.run, command, cwd=game.tree, check=True)
            works[words] = Work(do, partial(output.unlink, missing_ok=True))
    return works


def tar_zstd(tree: Path, target: Path) -> None:
    """Pack ``tree`` as anybody would with two programs and a pipe."""
    with subprocess.Popen(["tar", "-C", tree, "-cf", "-", "."], stdout=subprocess.PIPE) as tar:
        subprocess.run(["zstd", "-q", "-f", "-T2", "-3", "-o", target], stdin=tar.stdout, check=True)


def _packed_blocks(archive: bytes) -> list[bytes]:
    """The unpacked bytes of every block that was not stored."""
    stream = second_decoder.unpacked(archive)
    sizes = ((size, len(payload)) for size, payload in second_decoder.blocks(archive))
    return [
        stream[number * BLOCK_SIZE : number * BLOCK_SIZE + size]
        for number, (size, length) in enumerate(sizes)
        if length < size
    ]


def _compress_in_two_threads(blocks: Sequence[bytes]) -> None:
    waiting: SimpleQueue[bytes] = SimpleQueue()
    for block in blocks:
        waiting.put(block)
    threads = [threading.Thread(target=_compress_all, args=(waiting,)) for _ in range(2)]  # noqa: TID251 -- bare ones
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _compress_all(waiting: SimpleQueue[bytes]) -> None:
    while True:
        try:
            block = waiting.get_nowait()
        except Empty:
            return
        _compress(block)
