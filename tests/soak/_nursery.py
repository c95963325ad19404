"""Whole programs, as many as are wanted, without the second that it takes to start one.

A process that has imported everything makes copies of itself; each runs one command line and ends. Where
processes cannot be copied, each is started from nothing.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from studio.__main__ import main as run
from tests.soak._harm import Harm, Watch

_LONGEST = 300
"""Seconds after which a program has hung."""

_SETTLED = 30_000_000
"""Nanoseconds after which a file counts as left alone here: some ticks of the clock, not two seconds."""

_NEEDED = ("studio.cli.app", "studio.cli.build", "studio.cli.building")
"""What a program imports when it is asked to build: once, for all copies."""

CRASHED = 70
"""The exit code of a program in which an exception was left over."""


@dataclass(frozen=True, slots=True)
class Order:
    """A command line, where its cache lies, what it says to whom, and what happens to it.

    ``said`` takes all that it prints. ``largest``: bytes that a file may have; 0 is no limit.
    """

    words: tuple[str, ...]
    cache: str
    said: str
    harm: Harm | None = None
    largest: int = 0


class Nursery:
    """Starts programs and waits for them."""

    def __enter__(self) -> Self:
        self._started: dict[int, subprocess.Popen[bytes]] = {}
        self._mother: subprocess.Popen[str] | None = None
        if hasattr(os, "fork"):
            self._mother = subprocess.Popen(
                [sys.executable, "-m", "tests.soak._nursery"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._mother is not None:
            self._mother.communicate()

    def start(self, order: Order) -> int:
        """The number of a process that carries out ``order``."""
        text = json.dumps(asdict(order))
        if self._mother is not None:
            return self._ask(text)
        started = subprocess.Popen([sys.executable, "-m", "tests.soak._nursery", text])
        self._started[started.pid] = started
        return started.pid

    def wait(self, pid: int) -> int:
        """The exit code of a process that was started, when it has ended; below zero, what it died of."""
        if self._mother is not None:
            return self._ask(json.dumps(pid))
        return self._started.pop(pid).wait()

    def _ask(self, text: str) -> int:
        assert self._mother is not None
        assert self._mother.stdin is not None
        assert self._mother.stdout is not None
        self._mother.stdin.write(text + "\n")
        self._mother.stdin.flush()
        return int(self._mother.stdout.readline())


def main(words: Sequence[str]) -> None:
    """Carry out the order in ``words``, or those that come line by line."""
    for name in _NEEDED:
        importlib.import_module(name)
    if words:
        sys.exit(_live(words[0]))
    if sys.platform != "win32":
        for line in sys.stdin:
            print(_answer(line), flush=True)


def _answer(line: str) -> int:
    if not line.startswith("{"):
        _, status = os.waitpid(json.loads(line), 0)
        return os.waitstatus_to_exitcode(status)
    pid = os.fork()
    if pid == 0:
        signal.alarm(_LONGEST)
        os._exit(_live(line))
    return pid


def _live(text: str) -> int:
    """Carry out one order, from beginning to end; the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Only the program itself is interrupted.
    values = json.loads(text)
    harm = Harm(**values.pop("harm")) if values["harm"] else None
    order = Order(**values)
    os.environ["XDG_CACHE_HOME"] = os.environ["LOCALAPPDATA"] = order.cache
    with Path(order.said).open("wb") as said:
        os.dup2(said.fileno(), 1)
        os.dup2(said.fileno(), 2)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    _hurry()
    watch = None if harm is None else Watch(harm)
    _limit(order.largest)
    if watch is not None:
        watch.begin()
    code = _run(order.words)
    _limit(0)
    if watch is not None:
        watch.end()
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def _run(words: Sequence[str]) -> int:
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        return run(words)
    except BaseException:  # noqa: BLE001 -- whatever is left over is a fault of the program, and shown
        traceback.print_exc()
        return CRASHED
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _hurry() -> None:
    """Shorten the time that a file must have been left alone before it counts as known."""
    for name, module in list(sys.modules.items()):
        if name.startswith("studio.") and hasattr(module, "_SETTLED"):
            vars(module)["_SETTLED"] = _SETTLED


def _limit(largest: int) -> None:
    """Files of this process may have so many bytes; 0: as many as they like."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest or most, most))


if __name__ == "__main__":
    main(sys.argv[1:])
