"""Builds that are killed, cancelled and tripped at random moments: outputs are old or new, never half."""

from __future__ import annotations

import errno
import hashlib
import os
import pkgutil
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from studio.build.bench import Bench
from studio.build.ledger import Ledger
from studio.build.plan import plan_build
from studio.build.report import BuildReport, Status
from studio.build.run import run as run_build
from studio.progress import CancelToken, Lanes, Progress, Report, unheard
from studio.session.building import record
from studio.session.opening import open_project
from studio.workspace.project_store import LEDGER_SUFFIX
from tests.builders import manifest, project, write_tree

NAME = "builds"
FILES = 24
FILE_BYTES = 300_000


def run(seed: int, seconds: float) -> str:
    """Harm builds for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    end = time.monotonic() + seconds
    counts = {"killed": 0, "tripped": 0}
    with tempfile.TemporaryDirectory() as folder:
        bed = _Bed(Path(folder))
        case = 0
        while time.monotonic() < end or case < 2:
            chance = random.Random(f"{seed}/{case}")
            harm, word = ((_kill, "killed"), (_trip, "tripped"))[case % 2]
            try:
                bed.change(chance)
                harm(bed, chance)
                bed.check()
            except Exception as error:
                raise AssertionError(f"builds: seed {seed}, case {case}, {word}: {error!r}") from error
            counts[word] += 1
            case += 1
    return f"{counts['killed']} builds killed, {counts['tripped']} tripped"


class _Bed:
    """A project of two packs in two formats, and the bytes that its outputs may have."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        source = random.Random(0)
        write_tree(
            folder,
            {f"{pack}/{number}": source.randbytes(FILE_BYTES) for pack in "ab" for number in range(FILES)},
        )
        manifests = {
            f"{pack}.json": manifest(assetPackID=pack, fileSelectors=[{"directory": pack}]) for pack in "ab"
        }
        self.path = project(folder, manifests, formats=["aar", "zip"])
        self.legal: dict[str, set[str]] = {}
        self.build()
        self._allow()

    def build(self, report: Report = unheard, cancel: CancelToken | None = None) -> BuildReport:
        """A build in this process, recorded in the ledger as the command line does it."""
        state = open_project(self.path)
        ledger = Ledger(self.path.with_name(self.path.stem + LEDGER_SUFFIX))
        plan = plan_build(
            state.contents, blocked={}, wanted=[], formats=["aar", "zip"], folder=self.folder / "builds"
        )
        with Lanes(2) as lanes:
            done = run_build(plan, Bench(lanes, cancel or CancelToken(), report), ledger)
        record(ledger, done, plan)  # A ledger that cannot be written costs time and nothing else.
        return done

    def change(self, chance: random.Random) -> None:
        """Other bytes in one file; from now on old and new outputs are legal."""
        target = self.folder / chance.choice("ab") / str(chance.randrange(FILES))
        target.write_bytes(chance.randbytes(FILE_BYTES))
        before = self._digests()
        self.legal = {name: {digest} for name, digest in before.items()}
        with tempfile.TemporaryDirectory() as elsewhere:
            state = open_project(self.path)
            plan = plan_build(
                state.contents, blocked={}, wanted=[], formats=["aar", "zip"], folder=Path(elsewhere)
            )
            with Lanes(2) as lanes:
                run_build(plan, Bench(lanes, CancelToken(), unheard))
            for step in plan.steps:
                self.legal[step.output.name].add(_sha256(step.output))
            self.wanted = {step.output.name: _sha256(step.output) for step in plan.steps}

    def check(self) -> None:
        """Every output is whole; and the next build sweeps, and makes exactly what it should."""
        for name, digest in self._digests().items():
            assert digest in self.legal[name], f"{name} is neither the old nor the new pack"
        done = self.build()
        assert {result.status for result in done.results} <= {Status.BUILT, Status.REUSED}
        assert self._digests() == self.wanted, "the next build is not what it should be"
        names = {path.name for path in (self.folder / "builds").iterdir()}
        assert names == set(self.wanted), f"something was left behind: {names - set(self.wanted)}"
        self._allow()

    def _allow(self) -> None:
        self.wanted = self._digests()
        self.legal = {name: {digest} for name, digest in self.wanted.items()}

    def _digests(self) -> dict[str, str]:
        builds = self.folder / "builds"
        return {path.name: _sha256(path) for path in builds.iterdir() if not path.name.startswith(".")}


def _kill(bed: _Bed, chance: random.Random) -> None:
    """The whole program, ended by the system at a random moment."""
    words = [sys.executable, "-m", "studio", "build", str(bed.path), "--threads", str(chance.choice((1, 2)))]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        # Most of a run is starting up; aim at the time after it.
        process.wait(timeout=chance.choice((chance.uniform(0, 1.2), chance.uniform(0.4, 0.9))))
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()


def _trip(bed: _Bed, chance: random.Random) -> None:
    """A build in this process in which one thing goes wrong at a random moment."""
    kind = chance.choice(("cancel", "vanish", "grow", "rewrite", "fsync", "replace", "write", "read"))
    total = 4 * FILES * FILE_BYTES
    moment = chance.randrange(total)
    if kind in ("fsync", "replace", "write", "read"):
        with _faulty(kind, chance):
            bed.build()
        return
    victim = bed.folder / chance.choice("ab") / str(chance.randrange(FILES))
    kept = victim.read_bytes()
    facts = victim.stat()
    cancel = CancelToken()
    actions: dict[str, Callable[[], object]] = {
        "cancel": cancel.cancel,
        "vanish": lambda: victim.unlink(missing_ok=True),
        "grow": lambda: victim.write_bytes(kept + b"more"),
        "rewrite": lambda: victim.write_bytes(kept[::-1]),
    }

    def report(progress: Progress) -> None:
        if progress.done_bytes >= moment:
            actions.pop(kind, lambda: None)()

    bed.build(report, cancel)
    victim.write_bytes(kept)
    os.utime(victim, ns=(facts.st_atime_ns, facts.st_mtime_ns))


@contextmanager
def _faulty(kind: str, chance: random.Random) -> Generator[None]:
    """One call of the system fails, a random number of calls from now."""
    error = OSError(chance.choice((errno.ENOSPC, errno.EIO, errno.EACCES)), "injected")
    if kind in ("write", "read"):
        # The writers and the reader of sources, at a random chunk.
        target = {
            "write": "studio.build.hashing.HashingOutput.write",
            "read": "studio.build.recorder.read_source",
        }
        with mock.patch(target[kind], _failing(_named(target[kind]), chance.randrange(200), error)):
            yield
    else:
        target_name = {"fsync": "os.fsync", "replace": "pathlib.Path.replace"}[kind]
        with mock.patch(target_name, _failing(_named(target_name), chance.randrange(4), error)):
            yield


def _named(path: str) -> Callable[..., object]:
    found: object = pkgutil.resolve_name(path)
    assert callable(found)
    return found


def _failing(real: Callable[..., object], after: int, error: OSError) -> Callable[..., object]:
    """``real``, but one call of it raises."""
    left = [after]

    def call(*arguments: object, **named: object) -> object:
        left[0] -= 1
        if left[0] == -1:
            raise error
        return real(*arguments, **named)

    return call


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
