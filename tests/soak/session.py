"""Sessions of two hundred acts at a project on disk: edits, fixes, saves, other programs, undo and redo."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from unittest import mock

from tests.property.sessions import Person

NAME = "session"
ACTS = 200


def run(seed: int, seconds: float) -> str:
    """Work for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    end, case, steps = time.monotonic() + seconds, 0, 0
    while case == 0 or time.monotonic() < end:
        steps += _work(seed, case)
        case += 1
    return f"{case} sessions of {ACTS} acts, {steps:,} steps"


def run_cases(seed: int, cases: int) -> str:
    """The same for so many sessions."""
    steps = sum(_work(seed, case) for case in range(cases))
    return f"{cases} sessions of {ACTS} acts, {steps:,} steps"


def _work(seed: int, case: int) -> int:
    """One session; how many steps it made."""
    chance = Random(f"{seed}/{case}")
    with tempfile.TemporaryDirectory() as folder, _own_folders(Path(folder)):
        person = Person(Path(folder, "game"))
        try:
            for _ in range(ACTS):
                person.do(chance)
            person.there_and_back(chance)
        except Exception as error:
            what = "\n".join(person.log[-8:])
            raise AssertionError(f"session: seed {seed}, case {case}: {error!r} after\n{what}") from error
    return person.steps_made


@contextmanager
def _own_folders(folder: Path) -> Generator[None]:
    """Drafts go where they go with the test."""
    with mock.patch.dict(os.environ, {"XDG_STATE_HOME": str(folder), "LOCALAPPDATA": str(folder)}):
        yield
