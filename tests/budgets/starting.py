"""How long people wait for the window, beside an empty one; what it takes while nobody does anything."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from studio.progress import CancelToken, Progress
from studio.workspace.sample import make_sample
from tests.budgets.timing import ms

_RUNS = 9
_IDLE = 20.0
"""Seconds for which the window is left alone."""
_SCRIPT = Path(__file__).with_name("_started.py")
_ROOT = Path(__file__).resolve().parents[2]


def table() -> str:
    """Starts of the window on the sample and of ``--version``, each beside its measure in turn."""
    with tempfile.TemporaryDirectory(prefix="starting-") as name:
        home = Path(name, "home")
        settings = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
        # People have what Python compiled, also where developers forbid it.
        settings["PYTHONDONTWRITEBYTECODE"] = ""
        for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            settings[variable] = str(home)
        project = str(make_sample(Path(name, "sample"), report=_unheard, cancel=CancelToken()))
        _started(settings, project)  # The first start on a machine looks into every file.
        pairs = [(_started(settings, "empty"), _started(settings, project)) for _ in range(_RUNS)]
        versions = [
            (_taken(settings, "-c", "pass"), _taken(settings, "-m", "studio", "--version"))
            for _ in range(_RUNS)
        ]
        alone = _run(settings, project, str(_IDLE))
    empty, window = (statistics.median(side) for side in zip(*pairs, strict=True))
    least = min(window for _, window in pairs) - min(empty for empty, _ in pairs)
    bare, version = (statistics.median(side) for side in zip(*versions, strict=True))
    more = f"{ms(window - empty)} more, {window / empty:.1f} times (best against best {ms(least)} more)"
    idle, memory = 100 * alone["idle"], alone["memory"] / 1e6
    lines = (
        ("an empty window of PySide6", ms(empty), ""),
        ("the window, usable on the sample", ms(window), f"{more}; bar 600 ms more"),
        ("python -c pass", ms(bare), ""),
        ("pack-studio --version", ms(version), f"{ms(version - bare)} more; bar 150 ms more"),
        (f"left alone for {_IDLE:.0f} s", f"{idle:.2f} %", "of a core; bar 0.5 %"),
        ("memory on the sample", f"{memory:.0f} MB", "bar 160 MB"),
    )
    return "\n".join(f"{what:<34}{amount:>9}  {beside}".rstrip() for what, amount, beside in lines)


def _started(settings: dict[str, str], what: str) -> float:
    """Seconds from the start of a process until its window can be used."""
    began = time.time()
    return _run(settings, what, "0")["usable"] - began


def _run(settings: dict[str, str], *words: str) -> dict[str, float]:
    command = [sys.executable, str(_SCRIPT), *words]
    done = subprocess.run(command, env=settings, cwd=_ROOT, check=True, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _taken(settings: dict[str, str], *words: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, *words], env=settings, cwd=_ROOT, check=True, capture_output=True)
    return time.perf_counter() - began


def _unheard(progress: Progress) -> None:
    del progress
