"""Games that harm is done to, one build after the other."""

from __future__ import annotations

import os
import random
import shutil
import threading
import time
from dataclasses import replace
from pathlib import Path

from tests.soak._beds import Bed, Game, change
from tests.soak._harm import Harm, damage
from tests.soak._nursery import Nursery, Order

ALL_CODES = (0, 1, 2, 130)
"""Exit codes of programs that said what was the matter."""


class Ward:
    """Games that are harmed, and what is known of how long that takes."""

    def __init__(self, nursery: Nursery, ground: Bed) -> None:
        self.bed = ground
        self.last: Harm | str = ""
        self.reused = 0
        self.killed = 0
        self._nursery = nursery
        self._seconds = 0.5
        for game in ground.games:
            self.build(game)
            game.allow(game.wanted())
            game.check()

    def prepare(self, chance: random.Random) -> None:
        """Work on the games; now both what their outputs are and what they should be is legal."""
        self.last = ""
        for game in self.bed.games:
            change(game, chance)
            game.allow(game.outputs())
            game.allow(game.wanted(), besides=True)
        match chance.randrange(8):
            case 0:
                shutil.rmtree(self.bed.cache, ignore_errors=True)
            case 1:
                damage(self.bed.cache, chance)
            case _:
                pass

    def game(self, chance: random.Random) -> Game:
        return chance.choice(self.bed.games)

    def start(self, game: Game, chance: random.Random, harm: Harm | None = None, **limits: int) -> int:
        """A build of ``game`` in a process of its own."""
        words = ["build", str(game.path), "--threads", chance.choice("12")]
        words += ["--all"] if chance.random() < 0.1 else []
        order = Order(tuple(words), str(self.bed.cache), str(self._said(game)), harm, **limits)
        return self._nursery.start(order)

    def wait(self, pid: int) -> int:
        """The exit code of a build, once it has ended; below zero where it was killed before that."""
        code = self._nursery.wait(pid)
        self.killed += code < 0
        return code

    def carry_out(self, game: Game, harm: Harm, chance: random.Random) -> int:
        """A build of ``game`` with ``harm`` at a random one of some ``harm.at`` moments; its exit code."""
        at = chance.choice(
            (chance.uniform(0, harm.at), chance.uniform(0, harm.at), harm.at ** chance.random())
        )
        self.last = replace(harm, at=1 + int(at))
        return self.wait(self.start(game, chance, self.last))

    def trip(self, game: Game, harm: Harm, chance: random.Random) -> None:
        """The same; the program must come to an end and say what was the matter."""
        self.check_words(game, self.carry_out(game, harm, chance))

    def harm_source(self, game: Game, harm: Harm, victim: Path, chance: random.Random) -> None:
        """Something happens to the source ``victim``; packs of before and of afterwards are legal."""
        done = replace(harm, victim=str(victim), seed=chance.randrange(1 << 30))
        self.trip(game, done, chance)
        game.allow(game.wanted(), besides=True)

    def put_back(self, victim: Path, data: bytes, facts: os.stat_result | None) -> None:
        """``victim`` has its bytes again, and with ``facts`` its time."""
        if victim.is_dir():
            victim.rmdir()
        victim.unlink(missing_ok=True)
        victim.write_bytes(data)
        if facts is not None:
            os.utime(victim, ns=(facts.st_atime_ns, facts.st_mtime_ns))

    def pause(self, chance: random.Random) -> None:
        """Wait for any moment of a build."""
        threading.Event().wait(chance.uniform(0, self._seconds * 1.1))

    def build(self, game: Game) -> None:
        """A build that nothing happens to."""
        started = time.monotonic()
        words = ("build", str(game.path), "--json")
        code = self.wait(self._nursery.start(Order(words, str(self.bed.cache), str(self._said(game)))))
        said = self._said(game).read_text(encoding="utf-8")
        assert code == 0, f"the next build ended with {code}: {said}"
        self._seconds = (3 * self._seconds + time.monotonic() - started) / 4
        self.reused += said.count('"reused"')

    def check_words(self, game: Game, code: int, legal: tuple[int, ...] = ALL_CODES) -> None:
        said = self._said(game).read_text(encoding="utf-8", errors="replace")
        assert code in legal, f"ended with {code}: {said}"
        assert "Traceback" not in said, said

    def check(self, chance: random.Random) -> None:
        """All outputs are whole, and the next builds make exactly what builds from nothing would."""
        for game in self.bed.games:
            game.check()
        for game in self.bed.games:
            self.build(game)
            wanted = game.wanted()
            game.allow(wanted)
            game.check()
            game.check_tidy()
            if chance.random() < 0.3:
                self.build(game)
                game.check()

    def _said(self, game: Game) -> Path:
        return self.bed.folder / f"{game.folder.name}.said"
