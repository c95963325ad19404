"""The window that looks into a built pack: whole, damaged, refused, compared, at work, narrow."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget

from studio.build.plan import plan_build
from studio.build.run import run
from studio.progress import Progress
from studio.project.project_file import OutputFormat
from studio.ui.built_pack.arranging import Way
from studio.ui.built_pack.window import BuiltPackWindow
from tests.builders import bench, contents, manifest, write_tree
from tests.looks.discovery import Scene

_LARGE = (1120, 720)
_homes: dict[QWidget, tempfile.TemporaryDirectory[str]] = {}
"""Kept: a folder that nobody keeps is gone before its files are looked at."""


def _noise(size: int, seed: int) -> bytes:
    """Bytes that nothing makes smaller, the same each time."""
    return random.Random(seed).randbytes(size)  # noqa: S311 -- a picture, no secret


_FILES: dict[str, bytes | str] = {
    **{f"voices/fr/act1/line_{n:04d}.txt": _noise(300 + 40 * n, n) for n in range(1, 9)},
    **{f"voices/fr/act2/line_{n:04d}.txt": _noise(500_000 + 40_000 * n, n) for n in range(1, 5)},
    "voices/fr/credits.txt": "Les voix de la côte\n\nMarin — Élodie Marchand\nGardien — Paul Ney\n" * 4,
    "voices/fr/a-cover-with-a-very-long-name-that-somebody-gave-it-in-a-hurry.svg": "<svg/>",
}


def _picture() -> bytes:
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 400)
    sky.setColorAt(0, QColor("#274472"))
    sky.setColorAt(0.6, QColor("#e8a87c"))
    sky.setColorAt(1, QColor("#41b3a3"))
    painter.fillRect(image.rect(), sky)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs only know bytes
    return bytes(buffer.data().data())


def _made(folder: Path, form: OutputFormat) -> Path:
    write_tree(folder, {**_FILES, "voices/fr/cover.png": _picture()})
    one = contents(
        folder,
        manifest(
            assetPackID="Voices-fr",
            language="fr",
            downloadPolicy={
                "prefetch": {"installationEventTypes": ["firstInstallation", "subsequentUpdate"]}
            },
            platforms=["iOS", "macOS", "visionOS"],
            fileSelectors=[{"directory": "voices/fr"}],
        ),
    )
    plan = plan_build([one], blocked={}, wanted=[], formats=[form], folder=folder / "builds")
    run(plan, bench())
    return plan.steps[0].output


def _settle(window: BuiltPackWindow) -> None:
    """Go on until nothing is under way."""
    for _ in range(400):
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()
        if not window.busy:
            return


def _window(
    change: Callable[[Path], Path] | None = None,
    *,
    form: OutputFormat = "aar",
    size: tuple[int, int] = _LARGE,
) -> BuiltPackWindow:
    QSettings().clear()
    home = tempfile.TemporaryDirectory()
    path = _made(Path(home.name), form)
    if change is not None:
        path = change(path)
    window = BuiltPackWindow(path, tuple)
    _homes[window] = home
    window.resize(*size)
    _settle(window)
    _settle(window)
    return window


def _at(window: BuiltPackWindow, path: str) -> BuiltPackWindow:
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    window.list.tree.setCurrentIndex(window.list.model.place(path))
    _settle(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)  # noqa: FBT003 -- Qt's own
    return window


def picture() -> QWidget:
    """A picture of it is looked at."""
    return _at(_window(), "voices/fr/cover.png")


def listed() -> QWidget:
    """An open pack as one list, with a text that is looked at."""
    window = _window(form="zip")
    window.list.show_way(Way.LIST)
    _settle(window)
    return _at(window, "voices/fr/credits.txt")


def damaged() -> QWidget:
    """It breaks off in its middle."""

    def cut(path: Path) -> Path:
        data = path.read_bytes()
        path.write_bytes(data[: len(data) * 3 // 4])
        return path

    return _window(cut)


def refused() -> QWidget:
    """It is something else altogether."""

    def other(path: Path) -> Path:
        path.write_bytes(b"AEA1" + bytes(60))
        return path

    return _window(other)


def compared() -> QWidget:
    """Held against an older one."""
    window = _window()
    assert window.found is not None
    with tempfile.TemporaryDirectory() as name:
        older = Path(name)
        write_tree(older, {**_FILES, "voices/fr/credits.txt": "Les voix", "voices/fr/old.txt": b"x" * 900})
        one = contents(older, manifest(assetPackID="Voices-fr", fileSelectors=[{"directory": "voices/fr"}]))
        plan = plan_build([one], blocked={}, wanted=[], formats=["aar"], folder=older / "builds")
        run(plan, bench())
        window.working.compare_other(window.found, plan.steps[0].output)
        _settle(window)
    return window


def verified() -> QWidget:
    """Verified, with the manifest in sight."""
    window = _window()
    assert window.found is not None
    window.working.verify(window.found, None)
    _settle(window)
    window.tabs.setCurrentIndex(1)
    return window


def at_work() -> QWidget:
    """Something takes long, in a narrow window."""
    window = _window(size=(640, 620))
    window.line.begin("Extracting Voices-fr.aar:")
    window.line.show_progress(Progress("a", 1_100_000_000, 1_500_000_000))
    window.line.show()
    return window


SCENES: dict[str, Scene] = {
    "built-pack-picture": picture,
    "built-pack-list": listed,
    "built-pack-damaged": damaged,
    "built-pack-refused": refused,
    "built-pack-compared": compared,
    "built-pack-verified": verified,
    "built-pack-at-work": at_work,
}
