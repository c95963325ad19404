"""A keystroke in the form of a large project: how long until all that follows from it is shown."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from studio.project.project_file import ProjectFile
from studio.ui import wishes
from studio.ui.app import application
from studio.ui.window import MainWindow
from studio.workspace.project_store import save_project
from tests.budgets.window import WAITING, Gaps

FILES = 100_000
PACKS = 200
_LANGUAGES = ("en", "fr", "de", "ja", "pt-BR", "es", "it", "zh-Hans", "ko", None)
_TICK = 5
_PATIENCE = 120.0
_TYPED = "abcdefghijklmnop"
_UNDONE = 10
_BAR = "bars: all is shown within 100 ms, no gap over 50 ms"


def table(files: int = FILES, packs: int = PACKS) -> str:
    """Milliseconds from a key to counts, problems and audience that know of it, and the gaps meanwhile."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="keystrokes-") as name:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = f"{name}/home"
        path = _make(Path(name).resolve(), files, packs)
        return _measured(path, files, packs)


def _make(folder: Path, files: int, packs: int) -> Path:
    """Families of a pack for each language and one for all; each pack takes a folder of its own."""
    (folder / "manifests").mkdir()
    for pack in range(packs):
        family, language = divmod(pack, len(_LANGUAGES))
        tag = _LANGUAGES[language]
        name = f"group{family:02}-{tag or 'base'}"
        for number in range(files // packs):
            place = folder / f"art/group{family:02}/{tag or 'base'}/act{number // 100}"
            place.mkdir(parents=True, exist_ok=True)
            (place / f"line_{number:04}.wav").write_bytes(f"{name} {number}".encode())
        values: dict[str, object] = {
            "assetPackID": name,
            "downloadPolicy": {"prefetch": {"installationEventTypes": ["firstInstallation"]}},
            "fileSelectors": [{"directory": f"art/group{family:02}/{tag or 'base'}"}],
            "platforms": ["iOS", "macOS"],
        }
        if tag is not None:
            values["language"] = tag
        (folder / f"manifests/{name}.json").write_text(json.dumps(values, indent=2))
    save_project(folder / "Large.packstudio", ProjectFile(name="Large", watched_folders=("art",)))
    return folder / "Large.packstudio"


def _measured(project: Path, files: int, packs: int) -> str:
    app = application()
    window = MainWindow()
    window.resize(1600, 1000)
    window.show()
    gaps = Gaps()
    timer = QTimer(window)
    timer.setInterval(_TICK)
    timer.timeout.connect(gaps.tick)
    timer.start()
    window.open(project)
    _calm(app, window)
    rows = [
        f"{files:,} files in {packs} packs; {_BAR}",
        f"{'ms':<34}{'median':>8}{'90 %':>8}{'most':>8}{'gap 99 %':>10}{'most':>8}",
    ]
    panes = window.panes
    assert panes is not None
    panes.bring_forward("languages")

    def phase(title: str, keys: Iterable[Callable[[], object]]) -> None:
        took: list[float] = []
        gaps.taken()
        for key in keys:
            with _shown(app, window) as seen:
                key()
            took.append(seen[0])
        found = gaps.taken()
        took.sort()
        late = took[int(len(took) * 0.9)]
        rows.append(
            f"{title:<34}{took[len(took) // 2]:8.0f}{late:8.0f}{took[-1]:8.0f}"
            f"{found[int(len(found) * 0.99)]:10.1f}{found[-1]:8.1f}"
        )
        _calm(app, window)

    field = _line(panes.pack, "Asset pack ID")
    phase("a letter of the id", [partial(QTest.keyClick, field, letter) for letter in _TYPED])
    back = partial(QTest.keyClick, field, Qt.Key.Key_Backspace)
    phase("taken back letter by letter", [back for _ in _TYPED])
    boxes = [box for box in panes.pack.findChildren(QCheckBox) if box.text() in {"tvOS", "visionOS"}]
    phase("a platform", [box.click for box in boxes * 4])
    phase("another language, by Enter", _tags(app, window, _line(panes.pack, "Language")))
    phase("undo", [partial(window.carry_out, wishes.Undo()) for _ in range(_UNDONE)])
    timer.stop()
    if window.desk is not None:
        window.desk.close(discarding=True)
    return "\n".join(rows)


def _tags(app: QApplication, window: MainWindow, line: QLineEdit) -> Iterator[Callable[[], object]]:
    """Each tag is typed, and who would get the pack is said, before it is taken."""
    for tag in ("nb", "da", "sv", "fi", "nl", "pl"):
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, tag)
        _calm(app, window)
        yield partial(QTest.keyClick, line, Qt.Key.Key_Return)


def _line(within: QWidget, name: str) -> QLineEdit:
    return next(one for one in within.findChildren(QLineEdit) if one.accessibleName() == name)


@contextmanager
def _shown(app: QApplication, window: MainWindow) -> Iterator[list[float]]:
    """Wait until a view is shown that is as new as the texts are; the milliseconds it took."""
    desk = window.desk
    assert desk is not None
    seen: list[float] = []
    began = time.perf_counter()
    before = desk.session.texts
    yield seen
    end = time.monotonic() + _PATIENCE
    assert desk.session.texts is not before, "the key changed nothing"
    panes = window.panes
    while not (desk.session.is_current and panes is not None and not panes.busy) and time.monotonic() < end:
        app.processEvents(WAITING)
    app.processEvents()  # The painting, too.
    seen.append((time.perf_counter() - began) * 1000)


def _calm(app: QApplication, window: MainWindow) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        app.processEvents(WAITING)
        if not window.busy:
            rest = time.monotonic() + 0.7
            while time.monotonic() < rest:
                app.processEvents(WAITING)
            if not window.busy:
                return
