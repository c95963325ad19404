"""Builds that are killed and tripped at random moments: never half an output, never a wrong reuse."""

from __future__ import annotations

import os
import random
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.soak._beds import bed
from tests.soak._harm import DATABASE_HARMS, SOURCE_HARMS, Harm
from tests.soak._nursery import Nursery
from tests.soak._wards import Ward

NAME = "builds"

_CASES_A_BED = 40


def run(seed: int, seconds: float) -> str:
    """Harm builds for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    end = time.monotonic() + seconds
    return _run(seed, lambda case: case < 2 or time.monotonic() < end)


def run_cases(seed: int, cases: int) -> str:
    """Harm so many builds, every other one by killing it. Raises ``AssertionError`` like ``run``."""
    return _run(seed, lambda case: case < cases)


def _run(seed: int, goes_on: Callable[[int], bool]) -> str:
    case = tripped = killed = reused = 0
    with Nursery() as nursery, tempfile.TemporaryDirectory() as folder:
        while goes_on(case):
            with bed(Path(folder, f"{case}"), random.Random(f"{seed}/bed/{case}")) as ground:
                ward = Ward(nursery, ground)
                for _ in range(_CASES_A_BED):
                    if goes_on(case):
                        tripped += _case(ward, seed, case)
                        case += 1
                killed += ward.killed
                reused += ward.reused
    early = case - tripped - killed
    return (
        f"{killed} builds killed ({early} more were over before), {tripped} tripped; "
        f"{reused} packs reused afterwards"
    )


def _case(ward: Ward, seed: int, case: int) -> bool:
    """One build that is harmed and the next one, which is not; whether it was tripped and not killed."""
    chance = random.Random(f"{seed}/{case}")
    harms = (_KILLS, _TRIPS)[case % 2]
    try:
        ward.prepare(chance)
        chance.choice(harms)(ward, chance)
        ward.check(chance)
    except Exception as error:
        raise AssertionError(f"builds: seed {seed}, case {case}, {ward.last}: {error!r}") from error
    return harms is _TRIPS


def _kill_at_any_time(ward: Ward, chance: random.Random) -> None:
    """By the system, from outside."""
    game = ward.game(chance)
    ward.last = f"killed from outside: {game.folder.name}"
    pid = ward.start(game, chance)
    ward.pause(chance)
    os.kill(pid, _KILL)
    ward.wait(pid)


def _kill_at_a_call(ward: Ward, chance: random.Random) -> None:
    """At any call of anything, or right before one that matters to the disk."""
    moving = ("replace", "rename", "link", "unlink", "mkdir")
    usual: tuple[tuple[int, tuple[str, ...]], ...] = (
        *((_CALLS, ()),) * 3,
        (45, ("write",)),
        (22, ("fsync",)),
        (18, moving),
        (190, _QUERIES),
    )
    at, calls = chance.choice(usual)
    code = ward.carry_out(ward.game(chance), Harm("kill", at, calls), chance)
    assert code in (0, 1, -_KILL), f"ended with {code}"


def _kill_one_of_two(ward: Ward, chance: random.Random) -> None:
    """Two projects are built at once with one cache; one is killed and the other must not care."""
    doomed, other = chance.sample(ward.bed.games, 2)
    ward.last = f"killed: {doomed.folder.name}, beside it: {other.folder.name}"
    pids = ward.start(doomed, chance), ward.start(other, chance)
    ward.pause(chance)
    os.kill(pids[0], _KILL)
    ward.wait(pids[0])
    ward.check_words(other, ward.wait(pids[1]), (0,))
    assert other.outputs() == other.wanted(), "the other project is not built as it should be"


def _kill_the_first_of_two(ward: Ward, chance: random.Random) -> None:
    """One project is built twice at once; the first is killed, the second is refused or takes over."""
    game = ward.game(chance)
    ward.last = f"killed: the first of two builds of {game.folder.name}"
    first = ward.start(game, chance)
    ward.pause(chance)
    second = ward.start(game, chance)
    ward.pause(chance)
    os.kill(first, _KILL)
    ward.wait(first)
    ward.check_words(game, ward.wait(second), (0, 2))


def _interrupt(ward: Ward, chance: random.Random) -> None:
    """Ctrl+C at any time, and sometimes twice."""
    game = ward.game(chance)
    ward.last = f"interrupted: {game.folder.name}"
    pid = ward.start(game, chance)
    ward.pause(chance)
    os.kill(pid, signal.SIGINT)
    ward.check_words(game, ward.wait(pid), (0, 1, 130, -signal.SIGINT))


def _source(ward: Ward, chance: random.Random) -> None:
    """A source is not what it was any more, at any moment of the build."""
    game = ward.game(chance)
    victim = game.victim(chance)
    kept, facts = victim.read_bytes(), victim.stat()
    kind = chance.choice(SOURCE_HARMS)
    # While files are read, or at any moment.
    harm = chance.choice((Harm(kind, 160, ("read", "readinto", "readall", "pread")), Harm(kind, _CALLS)))
    ward.harm_source(game, harm, victim, chance)
    if kind in ("vanish", "link", "folder") or chance.random() < 0.5:
        ward.put_back(victim, kept, facts if chance.random() < 0.5 else None)


def _failing_call(ward: Ward, chance: random.Random) -> None:
    """One call on a file fails: a source, an output, the cache, the ledger, or any other."""
    kind = chance.choice(_ERRORS)
    reading = ("read", "readinto", "readall")
    at, calls, where = chance.choice(
        (
            (25, ("write",), ".part"),
            (36, ("write", "flush", "close", "truncate"), "/builds/"),
            (4, ("write", "flush", "seek", "read"), "/cache/"),
            (8, ("write",), "ledger"),
            (2, reading, "/art/"),
            (12, reading, str(ward.bed.folder)),
            (160, (*reading, "pread"), ""),
            (22, ("fsync",), ""),
            (32, ("pread", "pwrite"), ""),
        )
    )
    ward.trip(ward.game(chance), Harm(kind, at, calls, where=where), chance)


def _failing_path(ward: Ward, chance: random.Random) -> None:
    """Something that is asked of the system with a path fails, once or from then on."""
    kind = chance.choice((*_ERRORS, "ENOENT", "ENODEV", "LOCKED"))
    lasting = chance.random() < 0.4
    at, where = chance.choice(
        ((45, "/builds"), (15, "/cache"), (55, "ledger"), (5, ".lock"), (200, f"{ward.bed.folder}"))
    )
    ward.trip(ward.game(chance), Harm(kind, at, events=_EVENTS, where=where, lasting=lasting), chance)


def _failing_database(ward: Ward, chance: random.Random) -> None:
    """The memory, or the index of the cache, fails."""
    ward.trip(ward.game(chance), Harm(chance.choice(DATABASE_HARMS), 190, _QUERIES), chance)


def _cache_goes(ward: Ward, chance: random.Random) -> None:
    """The cache is removed, or a byte in it falls over, while it is used."""
    kind = chance.choice(("remove", "damage", "damage"))
    ward.trip(
        ward.game(chance),
        Harm(kind, _CALLS, victim=str(ward.bed.cache), seed=chance.randrange(1 << 30)),
        chance,
    )


def _outputs_go(ward: Ward, chance: random.Random) -> None:
    """The folder of outputs, or the ledger, is removed or damaged while packs are built."""
    game = ward.game(chance)
    kind = chance.choice(("remove", "remove", "damage"))
    victim = chance.choice((game.builds, game.path.with_name("Game.packstudio-ledger")))
    if victim == game.builds:
        kind = "remove"
        game.allow(dict.fromkeys(game.legal), besides=True)
    ward.trip(game, Harm(kind, _CALLS, victim=str(victim), seed=chance.randrange(1 << 30)), chance)


def _small_files_only(ward: Ward, chance: random.Random) -> None:
    """No file may be larger than so many bytes."""
    game = ward.game(chance)
    largest = chance.choice((chance.randrange(1, 20_000), chance.randrange(1, 2_000_000)))
    ward.last = f"files of {largest} bytes at most: {game.folder.name}"
    ward.check_words(game, ward.wait(ward.start(game, chance, largest=largest)))


def _full_disk(ward: Ward, chance: random.Random) -> None:
    """There is little room on the disk of outputs, ledger, cache and all."""
    game = ward.game(chance)
    ward.last = f"a full disk: {game.folder.name}"
    with ward.bed.nearly_full(chance):
        code = ward.wait(ward.start(game, chance))
    ward.check_words(game, code)


_KILL = signal.SIGTERM if os.name == "nt" else signal.SIGKILL
_CALLS = 45_000
"""Calls of functions that are not written in Python in a build of what changed here."""

_QUERIES = ("execute", "executemany", "commit", "fetchall", "fetchone", "close")
_ERRORS = ("ENOSPC", "EIO", "EACCES", "EROFS")
_EVENTS = (
    "open",
    "os.rename",
    "os.mkdir",
    "os.remove",
    "os.rmdir",
    "os.link",
    "os.listdir",
    "os.scandir",
    "os.utime",
    "os.chmod",
    "os.truncate",
    "sqlite3.connect",
)
_KILLS: tuple[Callable[[Ward, random.Random], None], ...] = (
    *(_kill_at_any_time,) * 3,
    *(_kill_at_a_call,) * 4,
    _kill_one_of_two,
    _kill_the_first_of_two,
)
_TRIPS: tuple[Callable[[Ward, random.Random], None], ...] = (
    *(_source,) * 5,
    *(_failing_call,) * 3,
    *(_failing_path,) * 3,
    _failing_database,
    _cache_goes,
    _outputs_go,
    _small_files_only,
    _full_disk,
    _interrupt,
)
