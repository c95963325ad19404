"""What building costs where nothing, or next to nothing, changed: the whole program against ``find``."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from studio.project.project_file import ProjectFile
from studio.workspace.project_store import save_project
from tests.budgets.timing import RUNS, timed

FILES = 100_000
PACKS = 10
_FOLDERS = 20
"""Folders of each pack."""

_BAR = 8.0
"""Times the time of ``find`` that a build may take which finds nothing to do."""

_WALK = """
import os, sys
folders = [sys.argv[1]]
while folders:
    with os.scandir(folders.pop()) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            else:
                entry.stat(follow_symlinks=False)
"""


def table(files: int = FILES) -> str:
    """Medians of a few runs over a project of ``files`` in ten packs; all are measured in turn."""
    with tempfile.TemporaryDirectory(prefix="still-") as name:
        folder = Path(name, "game")
        _make(folder, files)
        home = {**os.environ, "XDG_CACHE_HOME": str(Path(name, "cache"))}
        build = [sys.executable, "-m", "studio", "build", str(folder)]
        first = timed(lambda: _run(build, home))
        # What was made a moment ago is not trusted; after this one it is some time ago.
        _run(build, home)
        if f"0 packs built, {PACKS} unchanged" not in _run(build, home):
            raise AssertionError("something was built although nothing changed")
        work: dict[str, Callable[[], object]] = {
            "scandir": lambda: _run([sys.executable, "-c", _WALK, str(folder)], home),
            "still": lambda: _run(build, home),
        }
        if shutil.which("find") is not None:
            work["find"] = lambda: _run(["find", str(folder), "-printf", "%p %s %T@\n"], home)
        took = _in_turn(work)
        changed = timed(lambda: _run(build, home), lambda: _change(folder))
    rows = [
        f"{files:,} files in {PACKS} packs, digests warm, whole processes, medians of {RUNS} runs in turn"
    ]
    walk, still = took["scandir"], took["still"]
    if (find := took.get("find")) is None:
        rows.append("against find                  not measured: find is not installed")
    else:
        rows += [
            f"find -printf                  {find:.2f} s",
            f"os.scandir with stat          {walk:.2f} s, {walk / find:.1f} times that",
            f"build, nothing changed        {still:.2f} s, {still / find:.1f} times that, bar {_BAR:.0f}",
        ]
    rows += [
        f"  against os.scandir          {still / walk:.2f}",
        f"build, one file changed       {changed:.2f} s, {changed / first:.2f} of building all",
        f"build, everything             {first:.2f} s",
    ]
    return "\n".join(rows)


def _in_turn(work: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """The median of each, taken in turns, so that a machine that is busy for a while is so for all."""
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(RUNS):
        for name, one in work.items():
            times[name].append(timed(one))
    return {name: statistics.median(found) for name, found in times.items()}


def _run(command: Sequence[str], home: Mapping[str, str]) -> str:
    return subprocess.run(command, env=home, check=True, capture_output=True, text=True).stdout


def _make(folder: Path, files: int) -> None:
    """Small files, for their number is what counts here; no two alike."""
    (folder / "manifests").mkdir(parents=True)
    for pack in range(PACKS):
        for part in range(_FOLDERS):
            place = folder / f"Assets/pack{pack:02}/part{part:02}"
            place.mkdir(parents=True)
            for number in range(files // PACKS // _FOLDERS):
                (place / f"file{number:05}.txt").write_text(f"{pack} {part} {number}\n" * 20)
        values = {
            "assetPackID": f"pack-{pack:02}",
            "downloadPolicy": {"onDemand": {}},
            "fileSelectors": [{"directory": f"Assets/pack{pack:02}"}],
            "platforms": ["iOS"],
        }
        (folder / f"manifests/{pack:02}.json").write_text(json.dumps(values))
    save_project(folder / "Still.packstudio", ProjectFile(name="Still", formats=("zip",)))


def _change(folder: Path) -> None:
    (folder / "Assets/pack03/part07/file00000.txt").write_text("another")
