"""What ``pack-studio --self-test`` does: opens the sample in a window, builds it, verifies it, and quits.

It shows that an installed program has everything it needs. It works in a folder of its own and leaves nothing
behind; settings, drafts and the cache of whoever starts it stay as they are.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, qVersion

from studio import __version__
from studio.build.bench import Bench
from studio.build.report import BuildReport, Status
from studio.build.verify import verify
from studio.errors import StudioError
from studio.progress import CancelToken, Lanes, Progress
from studio.ui import app, wishes
from studio.ui.view import Building
from studio.ui.window import MainWindow
from studio.workspace.project_store import find_project, load_project, save_project
from studio.workspace.sample import make_sample

_PATIENCE = 120.0
"""Seconds that any one step may take."""
_LOOK = 20
"""Milliseconds between two looks whether a step has ended."""


def run() -> int:
    """Carry it out and say each step; 0 where all went well, else 1."""
    with tempfile.TemporaryDirectory(prefix="pack-studio-", ignore_cleanup_errors=True) as folder:
        _live_in(Path(folder))
        if app.no_screen() is not None:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _say(f"Pack Studio {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {_kind()}")
        try:
            _carry_out(Path(folder, "sample"))
        except (StudioError, TimeoutError) as trouble:
            _say(f"FAILED: {trouble}")
            return 1
        finally:
            os.chdir(Path(folder).anchor)
    _say("All is well.")
    return 0


def _carry_out(folder: Path) -> None:
    started = time.perf_counter()
    project = _made(folder)
    _said("made the sample", started)
    application = app.application()
    window = MainWindow()
    window.show()
    try:
        window.open(project)
        _wait(lambda: window.desk is not None and not window.busy, "opening the sample")
        _said(f"opened it on {application.platformName()}", started)
        report = _built(window)
        _said(f"built {_count(report)} packs", started)
        for result in report.results:
            if result.output is not None and result.status is Status.BUILT:
                _verify(result.output)
        _said("verified them", started)
    finally:
        window.close()


def _made(folder: Path) -> Path:
    """The sample, which is to be built in both formats."""
    make_sample(folder, report=_unheard, cancel=CancelToken())
    path = find_project(folder)
    loaded = load_project(path)
    save_project(path, loaded.model_copy(update={"formats": ("aar", "zip")}))
    return path


def _built(window: MainWindow) -> BuildReport:
    ended: list[Building] = []
    if window.desk is None:
        raise StudioError("The sample was not opened.", "Start the program to see why.")
    window.desk.building.connect(ended.append)
    window.carry_out(wishes.Build())
    _wait(lambda: bool(ended) and _is_over(ended[-1]), "building the sample")
    last = ended[-1]
    if last.report is None:
        raise StudioError(f"The sample was not built: {last.trouble}.", "Start the program to see why.")
    # One of its packs has a mistake on purpose; the others are to be there in both formats.
    if _count(last.report) < len(last.report.results) - 2:
        told = "; ".join(one.message or "" for one in last.report.results if one.status is Status.FAILED)
        raise StudioError(f"Packs of the sample were not built: {told}", "Start the program to see why.")
    return last.report


def _is_over(building: Building) -> bool:
    return building.report is not None or building.trouble is not None


def _verify(pack: Path) -> None:
    with Lanes(1) as lanes:
        found = verify(pack, Bench(lanes, CancelToken(), _unheard))
    if not found.ok:
        raise StudioError(
            f"{pack.name} does not hold what it should: {found.differences[0]}", "Build it again."
        )


def _count(report: BuildReport) -> int:
    return sum(1 for result in report.results if result.status is Status.BUILT)


def _wait(done: Callable[[], bool], what: str) -> None:
    """Let the window work until ``done``. Raises ``TimeoutError``."""
    loop = QEventLoop()
    timer = QTimer()
    ends = time.monotonic() + _PATIENCE

    def look() -> None:
        if done() or time.monotonic() > ends:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_LOOK)
    loop.exec()
    timer.stop()
    if not done():
        raise TimeoutError(f"{what} took over {_PATIENCE:.0f} s")


def _live_in(folder: Path) -> None:
    """Have this process keep settings, drafts and caches in ``folder``, on every system."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / "home")
    for name in ("APPDATA", "LOCAL_APPDATA", "COMMON_APPDATA"):
        os.environ[f"WIN_PD_OVERRIDE_{name}"] = str(folder / "home")


def _kind() -> str:
    return "frozen" if getattr(sys, "frozen", False) else "from source"


def _said(what: str, started: float) -> None:
    _say(f"{time.perf_counter() - started:6.2f} s  {what}")


def _say(text: str) -> None:
    with suppress(OSError, AttributeError):  # A program without a console has nowhere to say it.
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()


def _unheard(progress: Progress) -> None:
    del progress
