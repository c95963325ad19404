"""Takes the grabs of one variant, in this process."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.looks.discovery import Scene
from tests.looks.legibility import clipped, untranslated
from tests.looks.variants import Variant, apply


def begin() -> QApplication:
    """The application of this process."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    return application


def take(scenes: Mapping[str, Scene], variant: Variant, folder: Path) -> list[Path]:
    """Grab each of ``scenes`` as ``variant`` into ``folder``; returns the files."""
    application = begin()
    apply(variant, application)
    return [
        _grab(scene(), folder / file_name(name, variant), variant, name) for name, scene in scenes.items()
    ]


def file_name(scene: str, variant: Variant) -> str:
    """What the grab of ``scene`` as ``variant`` is called."""
    return f"{scene}-{variant.name}.png"


def _grab(widget: QWidget, file: Path, variant: Variant, name: str) -> Path:
    widget.show()
    settle()
    if variant.is_long:
        for fault in (*untranslated(widget), *clipped(widget)):
            sys.stderr.write(f"{name}: {fault}\n")
    saved = widget.grab().save(str(file))
    let_go(widget)
    if not saved:
        raise OSError(f"{file} could not be written")
    return file


def settle() -> None:
    """Go on until layouts have settled; they do so in events that follow upon each other."""
    for _ in range(3):
        _turn()


def let_go(widget: QWidget) -> None:
    """Delete ``widget`` now: Python would take its parts away one by one while Qt still calls them."""
    widget.close()
    widget.deleteLater()
    _turn()


def _turn() -> None:
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()
