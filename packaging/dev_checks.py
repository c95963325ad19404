"""What ``dev.py test`` runs: the checkers, then the tests."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import IO

from dev_environment import Environment

SOURCES = ("studio", "tests", "packaging")

# Words that stand for several checkers.
GROUPS = {"lint": ("format", "ruff"), "types": ("mypy", "pyright")}


class UnknownWord(ValueError):  # noqa: N818 -- it is not the program that erred
    """A word that names nothing to test."""


@dataclass(frozen=True, slots=True)
class Checker:
    """A program that finds faults; silent when there are none.

    Those with the same ``turn`` run beside each other: most keep one core busy.
    """

    name: str
    turn: int
    command: Sequence[str | Path]
    settings: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person asked for: names of checkers, and paths for pytest (``None`` for no tests)."""

    checkers: tuple[str, ...]
    tests: tuple[str, ...] | None


def checkers(environment: Environment) -> list[Checker]:
    """All checkers in the order in which they run: the quick ones first."""
    python = environment.python
    return [
        Checker("format", 1, [python, "-m", "ruff", "format", "--check", "--quiet", *SOURCES]),
        Checker("ruff", 1, [python, "-m", "ruff", "check", "--quiet", *SOURCES]),
        Checker("contracts", 1, [environment.script("lint-imports"), "--no-logo"]),
        Checker("mypy", 2, [python, "-m", "mypy", "--no-error-summary"]),
        # The wheel carries pyright itself; without this it would ask the network for a newer one.
        Checker("pyright", 2, [python, "-m", "pyright"], {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}),
        Checker("without-qt", 3, _pytest(python, BELOW_THE_WINDOW, WITHOUT_QT)),
    ]


# The floors below the window must work where Qt is not installed. Sessions go through nearly all of them,
# contracts forbid the rest, and the whole run tries everything again.
BELOW_THE_WINDOW = ["tests/unit/session", "tests/unit/cli/test_app.py"]
WITHOUT_QT = ("-p", "no:pytest-qt", "-p", "tests.without_qt", "--hypothesis-profile=quick")


def choose(root: Path, words: Sequence[str], names: Sequence[str]) -> Choice:
    """What ``words`` ask for: checkers, groups, folders of ``tests``, or paths. Nothing asks for all.

    Raises ``UnknownWord`` with a sentence for a word that is none of these.
    """
    if not words:
        return Choice(tuple(names), ())
    chosen: list[str] = []
    tests: list[str] = []
    for word in words:
        if word in GROUPS:
            chosen += GROUPS[word]
        elif word in names:
            chosen.append(word)
        elif (root / "tests" / word).is_dir():
            tests.append(f"tests/{word}")
        elif (root / word.partition("::")[0]).exists():
            tests.append(word)
        else:
            folders = sorted(path.name for path in (root / "tests").iterdir() if path.is_dir())
            known = [*names, *GROUPS, *(name for name in folders if not name.startswith(("_", ".")))]
            raise UnknownWord(f"There is nothing called {word!r} to test. There is: {', '.join(known)}.")
    return Choice(tuple(chosen), tuple(tests) if tests else None)


def run(environment: Environment, words: Sequence[str], extra: Sequence[str]) -> int:
    """Run what ``words`` name; ``extra`` goes to pytest, whose closing line is the last thing printed."""
    known = checkers(environment)
    choice = choose(environment.root, words, [checker.name for checker in known])
    chosen = [checker for checker in known if checker.name in choice.checkers]
    failed = [
        name
        for _, beside in groupby(chosen, key=lambda checker: checker.turn)
        for name in _failing(list(beside), environment.root)
    ]
    if failed:
        print(f"Not in order: {', '.join(failed)} (see above).", flush=True)
    if choice.tests is None:
        return 1 if failed else 0
    command = _pytest(environment.python, choice.tests, extra)
    tested = subprocess.run(command, cwd=environment.root, env=_settings({}), check=False)
    return tested.returncode or (1 if failed else 0)


def lanes() -> int:
    """How many tests may run at once: one more than this process has cores, for some only wait."""
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(cores, 8) + 1


def _pytest(python: Path, tests: Sequence[str], extra: Sequence[str]) -> list[str | Path]:
    return [python, "-m", "pytest", "-q", "-n", str(lanes()), "--dist", "worksteal", *extra, *tests]


def _failing(beside: Sequence[Checker], root: Path) -> list[str]:
    """Run ``beside`` at once and tell how each ends, in their order; the names of those that failed."""
    before = time.monotonic()
    with contextlib.ExitStack() as open_files:
        running = [
            (checker, *_start(checker, root, open_files.enter_context(tempfile.TemporaryFile())))
            for checker in beside
        ]
        failed: list[str] = []
        for checker, process, said in running:
            code = process.wait()
            word = "FAILED" if code else "ok"
            print(f"{checker.name:<12} {word:<6} {time.monotonic() - before:5.1f} s", flush=True)
            if code:
                said.seek(0)
                print(said.read().decode(errors="replace").rstrip(), flush=True)
                failed.append(checker.name)
    return failed


def _start(checker: Checker, root: Path, said: IO[bytes]) -> tuple[subprocess.Popen[bytes], IO[bytes]]:
    """Start it; what it says goes to a file, which takes all of it while nobody listens."""
    settings = _settings(checker.settings)
    command = list(checker.command)
    process = subprocess.Popen(command, cwd=root, env=settings, stdout=said, stderr=subprocess.STDOUT)
    return process, said


def _settings(more: dict[str, str]) -> dict[str, str]:
    # Tests start hundreds of programs: where a machine forbids to keep what Python compiled, each would
    # compile all modules anew, which takes longer than most of these tests.
    kept = {"PYTHONDONTWRITEBYTECODE": ""}
    return {**os.environ, **kept, "QT_QPA_PLATFORM": "offscreen", **more}
