"""5,000 files come while the window is open: how long until it is right, and how deaf it is meanwhile."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from studio.project.project_file import ProjectFile
from studio.ui.app import application
from studio.ui.window import MainWindow
from studio.workspace.project_store import save_project
from tests.budgets.window import WAITING, Gaps

FILES = 100_000
COMING = 5_000
_FOLDERS = 1_000
_PACKS = 10
_TICK = 5
_PATIENCE = 120.0
_FEWEST = 100
"""Ticks of the timer without which a share of them says nothing."""

_BARS = "bars: 99 % under 30 ms, most under 100 ms, right within 2 s"


def table(files: int = FILES, coming: int = COMING) -> str:
    """The gaps of a timer, and the seconds from the end of the change until tree and packs are right."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="storm-") as name:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = f"{name}/home"
        path = _make(Path(name).resolve(), files)
        return _measured(path, files, coming)


def _make(folder: Path, files: int) -> Path:
    for number in range(_FOLDERS):
        place = folder / f"art/group{number % _PACKS}/folder{number:03}"
        place.mkdir(parents=True)
        for one in range(files // _FOLDERS):
            (place / f"line{number:03}_{one:03}.wav").write_bytes(f"{number} {one}".encode())
    (folder / "manifests").mkdir()
    for pack in range(_PACKS):
        values = {
            "assetPackID": f"group{pack}",
            "downloadPolicy": {"onDemand": {}},
            "fileSelectors": [{"directory": f"art/group{pack}"}],
            "platforms": ["iOS"],
        }
        (folder / f"manifests/{pack}.json").write_text(json.dumps(values))
    save_project(folder / "Storm.packstudio", ProjectFile(name="Storm", watched_folders=("art",)))
    return folder / "Storm.packstudio"


def _measured(project: Path, files: int, coming: int) -> str:
    app = application()
    window = MainWindow()
    window.resize(1280, 800)
    window.show()
    gaps = Gaps()
    timer = QTimer(window)
    timer.setInterval(_TICK)
    timer.timeout.connect(gaps.tick)
    timer.start()
    window.open(project)
    _until(app, lambda: not window.busy)
    rows = [
        f"{files:,} files in the project; {_BARS}",
        f"{'':<34}{'99 %':>8}{'most':>8}   right after",
    ]

    def phase(title: str, script: str, expected: int) -> None:
        gaps.taken()
        # By another program, as files do come: this one is busy being measured.
        work = subprocess.Popen([sys.executable, "-c", f"import pathlib, shutil\n{script}"])
        _until(app, lambda: work.poll() is not None)
        began = time.perf_counter()
        _until(app, lambda: _shown(window) == (expected, expected))
        took = time.perf_counter() - began
        _until(app, lambda: not window.busy and len(gaps.all) > _FEWEST)
        found = gaps.taken()
        rows.append(f"{title:<34}{found[int(len(found) * 0.99)]:8.1f}{found[-1]:8.1f}   {took:.2f} s")

    new = str(project.parent / "art/group0/new")
    one = f"pathlib.Path({new!r}) / 'one.wav'"
    place = f"place = pathlib.Path({new!r})\nplace.mkdir()"
    phase("nothing", "", files)
    phase(
        f"{coming:,} files come",
        f"{place}\nfor n in range({coming}): (place / f'{{n}}.wav').write_text(f'new {{n}}')",
        files + coming,
    )
    phase("one more file", f"({one}).touch()", files + coming + 1)
    phase("and it goes", f"({one}).unlink()", files + coming)
    phase(f"{coming:,} files go", f"shutil.rmtree({new!r})", files)
    timer.stop()
    rows.append(f"memory, when all is calm: {_memory()}")
    window.close()
    return "\n".join(rows)


def _memory() -> str:
    """What this process has to itself, and with the files that it only maps; only Linux tells."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    except OSError:
        return "not told by this system"
    sizes = {name: int(size.split()[0]) * 1024 for name, _, size in (line.partition(":") for line in lines)}
    return (
        f"{sizes['Pss_Anon'] / 1e6:.0f} MB of its own, {sizes['Rss'] / 1e6:.0f} MB with mapped files; bar 350"
    )


def _shown(window: MainWindow) -> tuple[int, int]:
    """How many files the tree shows, and how many the packs take."""
    desk = window.desk
    assert desk is not None
    view = desk.view()
    return len(view.tree.files), sum(len(one.files) for one in view.state.contents)


def _until(app: QApplication, condition: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise AssertionError("what was waited for did not come")
        app.processEvents(WAITING)
