"""What the pages of the help show: views that other scenes have too, in the size of a page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from studio.ui.panels.build.panel import BuildPanel
from tests.looks.discovery import Scene
from tests.looks.scenes import assets, audience, build, form, personal, preview, problems

_OUTPUT = "Desktop/Coast/builds"


def _sized(scene: Scene, width: int, height: int) -> QWidget:
    widget = scene()
    widget.resize(width, height)
    loop = QEventLoop(widget)
    QTimer.singleShot(0, widget, loop.quit)
    loop.exec()
    return widget


def _build(scene: Scene, width: int, height: int) -> QWidget:
    """Without the name of a folder that is another one each time."""
    widget = _sized(scene, width, height)
    assert isinstance(widget, BuildPanel)
    widget.ready._path.set_text(_OUTPUT)
    return widget


SCENES: dict[str, Scene] = {
    "guide-assets": partial(_sized, assets.full, 640, 400),
    "guide-audience": partial(_sized, audience.SCENES["audience-docked"], 640, 520),
    "guide-form": partial(_sized, form.full, 640, 560),
    "guide-problem": partial(_sized, problems.SCENES["problems-preview"], 640, 420),
    "guide-settings": partial(_sized, personal.SCENES["personal-appearance"], 640, 440),
    "guide-sound": partial(_sized, preview.sound, 360, 420),
    "guide-build-ready": partial(_build, build.SCENES["build-changed"], 640, 300),
    "guide-build-going": partial(_build, build.SCENES["build-under-way"], 640, 340),
    "guide-build-done": partial(_build, build.SCENES["build-done"], 640, 360),
}
