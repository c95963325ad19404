"""How long the window is ever deaf: the longest gap of a 5 ms timer while a large game tree is worked on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from studio.project import intents
from studio.project.project_file import ProjectFile
from studio.ui import wishes
from studio.ui.app import application
from studio.ui.panels.assets.gallery import Gallery
from studio.ui.window import MainWindow
from studio.workspace.project_store import save_project

GAME = Path("/usr/share/games/wesnoth")
"""Debian's wesnoth-*-data: some 16,000 pictures, sounds, levels and texts."""

_TICK = 5
_TYPED = "type:audio in:game/data -music"
_PATIENCE = 120.0
WAITING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
"""Not asking again and again: jobs want the interpreter too. The timer ends each wait."""


@dataclass(slots=True)
class Gaps:
    """Milliseconds between two ticks, while ``measuring``."""

    all: list[float] = field(default_factory=list[float])
    last: float = 0.0

    def tick(self) -> None:
        now = time.perf_counter()
        self.all.append((now - self.last) * 1000)
        self.last = now

    def taken(self) -> list[float]:
        gaps, self.all = sorted(self.all), []
        self.last = time.perf_counter()
        return gaps


def table(game: Path = GAME) -> str:
    """The gaps, phase by phase, as multiples of those of a window in which nothing goes on."""
    if not game.is_dir():
        return "not measured: the game's files are not installed (Debian: wesnoth-1.16-data)"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="window-") as name:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = f"{name}/home"
        files = _make(game, Path(name))
        return _measured(Path(name) / "Game.packstudio", files)


def _make(game: Path, folder: Path) -> int:
    """A project over a copy of the game: a pack for each folder, one with patterns over everything."""
    shutil.copytree(game, folder / "game", symlinks=True)
    for link in [path for path in (folder / "game").rglob("*") if path.is_symlink()]:
        link.unlink()
    tops = sorted(path.name for path in (folder / "game").iterdir() if path.is_dir())
    selectors: dict[str, list[dict[str, str]]] = {top: [{"directory": f"game/{top}"}] for top in tops}
    selectors["patterns"] = [{"filePattern": f"game/data/*/*.{kind}"} for kind in ("cfg", "png", "ogg")]
    (folder / "manifests").mkdir()
    for pack, wanted in selectors.items():
        values = {
            "assetPackID": pack,
            "downloadPolicy": {"onDemand": {}},
            "fileSelectors": wanted,
            "platforms": ["iOS"],
        }
        (folder / f"manifests/{pack}.json").write_text(json.dumps(values, indent=2))
    save_project(folder / "Game.packstudio", ProjectFile(name="Game", watched_folders=("game",)))
    return sum(1 for path in (folder / "game").rglob("*") if path.is_file())


def _measured(project: Path, files: int) -> str:
    app = application()
    window = MainWindow()
    window.resize(1280, 800)
    window.show()
    gaps = Gaps()
    timer = QTimer(window)
    timer.setInterval(_TICK)
    timer.timeout.connect(gaps.tick)
    timer.start()
    rows = [
        f"{files:,} files; gaps of a {_TICK} ms timer in ms:",
        f"{'':<34}{'median':>6}{'99 %':>8}{'most':>8}{'>100':>6}",
    ]

    def phase(title: str, act: Callable[[], object]) -> None:
        gaps.taken()
        began = time.perf_counter()
        act()
        _wait(app, window)
        rows.append(f"{title:<34}{_row(gaps.taken())}  in {time.perf_counter() - began:.1f} s")

    phase("nothing", lambda: _idle(app, 1.0))
    phase("opening", lambda: window.open(project))
    phase("looking at the disk again", lambda: window.carry_out(wishes.Rescan()))
    phase("unfolding a folder of the tree", lambda: _unfold(window))
    phase("a gallery of pictures, scrolled", lambda: _scroll(app, window))
    phase("a filter typed letter by letter", lambda: _type(app, window))
    phase("an edit of one pack", lambda: _edit(window))
    phase("undo", lambda: window.carry_out(wishes.Undo()))
    phase("1,000 files come", lambda: _come(app, window, project.parent / "game/new"))
    phase("building", lambda: window.carry_out(wishes.Build()))
    phase("building again, all unchanged", lambda: window.carry_out(wishes.Build()))
    timer.stop()
    if window.desk is not None:
        window.desk.undo()
    window.close()
    return "\n".join(rows)


def _row(gaps: list[float]) -> str:
    if not gaps:
        return "no tick at all"
    middle, late, longest = gaps[len(gaps) // 2], gaps[int(len(gaps) * 0.99)], gaps[-1]
    return f"{middle:6.1f}{late:8.1f}{longest:8.1f}{sum(gap > 100 for gap in gaps):6}"


def _wait(app: QApplication, window: MainWindow) -> None:
    end = time.monotonic() + _PATIENCE
    while window.busy and time.monotonic() < end:
        app.processEvents(WAITING)
    _idle(app, 0.3)


def _idle(app: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents(WAITING)


def _unfold(window: MainWindow) -> None:
    desk, panes = window.desk, window.panes
    assert desk is not None
    assert panes is not None
    tree = desk.view().tree
    largest = max(tree.folders.values(), key=lambda row: len(row.rows))
    panes.assets.go_to(Path(largest.rows[0]))


def _scroll(app: QApplication, window: MainWindow) -> None:
    """See all pictures of the game, page by page, before their small ones are made."""
    panes = window.panes
    assert panes is not None
    window.carry_out(wishes.SeeAssets("gallery"))
    window.carry_out(wishes.FilterAssets("type:image"))
    gallery = panes.assets.findChild(Gallery)
    assert gallery is not None
    _wait(app, window)
    bar = gallery.verticalScrollBar()
    for _ in range(20):
        bar.setValue(bar.value() + gallery.viewport().height())
        _idle(app, 0.15)


def _type(app: QApplication, window: MainWindow) -> None:
    panes = window.panes
    assert panes is not None
    window.carry_out(wishes.SeeAssets("tree"))
    for end in range(1, len(_TYPED) + 1):
        panes.assets.box.line.setText(_TYPED[:end])
        _idle(app, 0.15)
    panes.assets.box.clear()


def _edit(window: MainWindow) -> None:
    desk = window.desk
    assert desk is not None
    pack = max(desk.view().state.contents, key=lambda one: len(one.files)).pack
    window.carry_out(wishes.Perform(intents.choose_platforms(pack, ["iOS", "macOS"])))


def _come(app: QApplication, window: MainWindow, folder: Path) -> None:
    folder.mkdir()
    # By another program, as files do come: this one is busy being measured.
    script = f"for n in range(1000): open(f'{folder}/{{n:04}}.txt', 'wb').write(b'new')"
    comer = subprocess.Popen([sys.executable, "-c", script])
    desk = window.desk
    assert desk is not None
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and not any(key.endswith("new/0999.txt") for key in desk.view().tree.files):
        _idle(app, 0.05)
    comer.wait()
