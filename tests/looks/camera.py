"""Takes the grabs of one variant, in this process."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.looks.discovery import Scene
from tests.looks.variants import Variant, apply


def take(scenes: Mapping[str, Scene], variant: Variant, folder: Path) -> list[Path]:
    """Grab each of ``scenes`` as ``variant`` into ``folder``; returns the files."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply(variant, application)
    return [_grab(scene(), folder / file_name(name, variant), application) for name, scene in scenes.items()]


def file_name(scene: str, variant: Variant) -> str:
    """What the grab of ``scene`` as ``variant`` is called."""
    return f"{scene}-{variant.name}.png"


def _grab(widget: QWidget, file: Path, application: QApplication) -> Path:
    widget.show()
    # Layouts settle in events that follow upon each other; the loop ends when none is left.
    for _ in range(3):
        QTimer.singleShot(0, application.exit)  # To quit would close the windows first.
        application.exec()
    saved = widget.grab().save(str(file))
    widget.close()
    widget.deleteLater()
    if not saved:
        raise OSError(f"{file} could not be written")
    return file
