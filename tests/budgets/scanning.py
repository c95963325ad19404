"""What looking at a large tree costs: all of it, again where nothing changed, and where it was hinted at."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from studio.project.assets import Snapshot
from studio.workspace.hints import Hints
from studio.workspace.ignore import SOURCE_ART, rules
from studio.workspace.scan import scan
from tests.budgets.timing import RUNS, ms, timed

FILES = 100_000
FOLDERS = 1_000
_BAR = 6.0
"""Times the time of ``find`` that a scan may take."""


def table(files: int = FILES, folders: int = FOLDERS) -> str:
    """Medians of a few runs, all measured in turn, with a warm disk cache; no two files are called alike."""
    with tempfile.TemporaryDirectory(prefix="scanning-") as name:
        base = Path(name).resolve() / "art"
        _make(base, folders, files // folders)
        before = scan(base, [""], rules(SOURCE_ART))
        changing = _Changing(base, base / "group0/folder000/file000_000.wav", before)
        work: dict[str, Callable[[], object]] = {
            "os.scandir with stat": lambda: _walk(base),
            "scan": lambda: scan(base, [""], rules(SOURCE_ART)),
            "scan, nothing changed": lambda: scan(base, [""], rules(SOURCE_ART), before=before),
            "changing a file": changing.change,
            "scan where it was hinted at": changing.scan,
        }
        if shutil.which("find") is None:
            return "not measured: find is not installed"
        took = _in_turn({"find -printf": lambda: _find(base), **work})
    find = took["find -printf"]
    rows = [
        f"{files:,} files in {folders:,} folders, medians of {RUNS} runs in turn; bar for a scan: {_BAR:.0f}"
    ]
    rows += [
        f"{words:<32}{ms(seconds):>9}, {seconds / find:5.2f} times find" for words, seconds in took.items()
    ]
    return "\n".join(rows)


def _in_turn(work: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The median of each, taken in turns, so that a machine that is busy for a while is so for all."""
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(RUNS):
        for name, one in work.items():
            times[name].append(timed(one))
    return {name: statistics.median(found) for name, found in times.items()}


def _make(base: Path, folders: int, files: int) -> None:
    for folder in range(folders):
        place = base / f"group{folder // 100}/folder{folder:03}"
        place.mkdir(parents=True)
        for number in range(files):
            (place / f"file{folder:03}_{number:03}.wav").write_bytes(b"1")


class _Changing:
    """A file that is other than before, time after time, and the scans that follow it."""

    def __init__(self, base: Path, file: Path, before: Snapshot) -> None:
        self._base = base
        self._file = file
        self._last = before

    def change(self) -> None:
        with self._file.open("ab") as stream:
            stream.write(b"1")

    def scan(self) -> None:
        hints = Hints(folders=frozenset({self._file.parent}))
        self._last = scan(self._base, [""], rules(SOURCE_ART), before=self._last, hints=hints)


def _find(base: Path) -> None:
    subprocess.run(["find", str(base), "-printf", "%p %s %T@\n"], check=True, stdout=subprocess.DEVNULL)


def _walk(base: Path) -> None:
    folders = [str(base)]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                else:
                    entry.stat(follow_symlinks=False)
