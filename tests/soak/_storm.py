"""One storm over a running desk: ``python -m tests.soak._storm SEED SECONDS heard|unheard``."""

from __future__ import annotations

import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

from PySide6.QtCore import QEventLoop, QObject, QTimer

from studio.progress import CancelToken
from studio.project.assets import OWN
from studio.session import look as looking
from studio.session.beginning import begin
from studio.session.disk import read_disk
from studio.session.look import Look
from studio.ui import wishes
from studio.ui.app import application
from studio.ui.desk.desk import Desk
from studio.workspace.hints import Hints
from studio.workspace.watch import Hint, Watch
from tests.builders import manifest, project, write_tree
from tests.soak._weather import Weather

_PATIENCE = 60.0
"""Seconds after which it is a fault that the desk does not show what the disk holds: machines are busy."""

_TICK = 10


class DeafWatch(Watch):
    """A watch of which every hint gets lost."""

    def __init__(
        self, folders: Sequence[Path], hint: Hint, *, files: Sequence[Path] = (), quiet: Sequence[Path] = ()
    ) -> None:
        del hint
        super().__init__(folders, _lost, files=files, quiet=quiet)


def _lost(hints: Hints) -> None:
    del hints


def main(arguments: Sequence[str]) -> int:
    """Storm for so long; says how many things were done, and how long the desk took to be right."""
    seed, seconds, heard = int(arguments[0]), float(arguments[1]), arguments[2] == "heard"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="storm-", ignore_cleanup_errors=True) as name:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = f"{name}/home"
        with mock.patch("studio.ui.desk.looker.Watch", Watch if heard else DeafWatch):
            print(_storm(Path(name).resolve(), seed, seconds, heard=heard))
    return 0


def _storm(folder: Path, seed: int, seconds: float, *, heard: bool) -> str:
    game = folder / "game"
    path = _make(game)
    (folder / "away").mkdir()
    app = application()
    parent = QObject()
    begun = begin(path, CancelToken())
    desk = Desk(begun.session, begun.presence, parent)
    end = time.monotonic() + seconds
    case = acts = 0
    waits: list[float] = []
    try:
        _wait(lambda: not desk.busy, "the desk never came to rest after opening")
        while time.monotonic() < end or not case:
            chance = random.Random(f"{seed}/{case}")
            weather = Weather(game, [game / "art", game / "voices"], game / "manifests", chance)
            count = chance.choice((1, 3, 20, 100))
            try:
                waits.append(_blow(desk, path, weather, count, heard=heard))
            except AssertionError as error:
                raise AssertionError(f"storm: seed {seed}, case {case}: {weather.done}\n{error}") from error
            acts += count
            case += 1
    finally:
        desk.close(discarding=True)
        parent.deleteLater()
        del app
    waits.sort()
    middle, longest = waits[len(waits) // 2], waits[-1]
    return f"{acts:,} things in {case} storms, right after {middle:.1f} s, {longest:.1f} s at most"


def _blow(desk: Desk, path: Path, weather: Weather, count: int, *, heard: bool) -> float:
    """One storm; the seconds from its end until the desk shows what the disk holds."""
    weather.settle()
    # In the place of other programs: no work of ours, and nothing that could be cancelled.
    storm = threading.Thread(target=weather.blow, args=(count,))  # noqa: TID251 -- as just said
    storm.start()
    _wait(lambda: not storm.is_alive(), "the storm did not end")
    storm.join()
    began = time.monotonic()
    if not heard:
        desk.carry_out(wishes.Rescan())
        _wait(lambda: not desk.busy, "the desk never came to rest")
    texts = read_disk(path).texts
    fresh = shown(looking.first_look(path))
    try:
        _wait(lambda: not desk.busy and shown(desk.session.look) == fresh, "")
    except AssertionError:
        raise AssertionError(_differing(shown(desk.session.look), fresh)) from None
    took = time.monotonic() - began
    assert desk.session.look.texts == texts, "the manifests are not what the disk holds"
    return took


def _make(folder: Path) -> Path:
    files: dict[str, bytes | str] = {"notes/readme.txt": b"1"}
    for number in range(40):
        files[f"art/deep/set{number % 5}/f{number}.wav"] = b"1"
        files[f"voices/en/f{number}.wav"] = b"1"
    write_tree(folder, files)
    art = manifest()
    voices = manifest(
        assetPackID="voices", fileSelectors=[{"filePattern": "voices/**/*.wav"}, {"file": "notes/readme.txt"}]
    )
    settings = {"watchedFolders": ["art", "voices"], "outputFolder": "art/builds", "ignore": ["*.psd"]}
    return project(folder, {"art.json": art, "voices.json": voices}, **settings)


def shown(look: Look) -> dict[str, dict[Any, Any]]:
    """What can be seen of the disk: what every file is, and which packs take it.

    Not what lies in the output folder: nobody listens there, and a look is taken after every build.
    """
    tree = look.tree
    assert look.state.project is not None
    output = look.state.project.output_folder.as_posix()
    there = [one for one in tree.folders.values() if not f"{one.key}/".startswith(f"{output}/")]
    return {
        "files": {
            key: (row.asset, row.packs) for key, row in tree.files.items() if row.asset.ignored_by != OWN
        },
        "folders": {
            row.key: (
                [key for key in row.folders if key != output],
                [key for key in row.rows if key != output],
                (row.files, row.bytes, row.loose, row.missing, row.unreadable, row.link),
            )
            for row in there
        },
        "places": {"roots": tree.roots, "matter": look.folders},
        "contents": {
            one.pack.path: (
                one.files,
                one.refused,
                [asset for asset in one.ignored if asset.ignored_by != OWN],
                (one.snapshot.empty, one.snapshot.unreadable),
            )
            for one in look.state.contents
        },
        "snapshots": {
            base: ([asset for asset in one.assets if asset.ignored_by != OWN], one.empty)
            for base, one in look.scanned.snapshots.items()
        },
    }


def _differing(one: dict[str, dict[Any, Any]], other: dict[str, dict[Any, Any]]) -> str:
    told = [
        f"{what} {name!r}: shown {str(shows.get(name))[:300]}, is {str(other[what].get(name))[:300]}"
        for what, shows in one.items()
        for name in sorted({*shows, *other[what]}, key=str)
        if shows.get(name) != other[what].get(name)
    ]
    return "\n".join(told[:12])


def _wait(condition: Callable[[], bool], words: str) -> None:
    """Let the window's loop run until ``condition`` holds."""
    loop = QEventLoop()
    end = time.monotonic() + _PATIENCE
    ticking = QTimer(loop)
    ticking.setInterval(_TICK)

    def tick() -> None:
        if condition() or time.monotonic() > end:
            loop.quit()

    ticking.timeout.connect(tick)
    ticking.start()
    loop.exec()
    ticking.stop()
    assert condition(), words


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
