"""The workspaces, as somebody new finds them: of two heights, and narrow."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from studio.ui import wishes
from tests.looks.discovery import Scene
from tests.looks.scenes.window import _opened, _settled


def _in(workspace: str, width: int, height: int) -> QWidget:
    window = _opened()
    window.carry_out(wishes.ChooseWorkspace(workspace))
    window.resize(width, height)
    _settled(window)
    window.carry_out(wishes.ResetLayout())
    _settled(window)
    return window


SCENES: dict[str, Scene] = {
    "shell-art": partial(_in, "art", 1280, 800),
    "shell-art-low": partial(_in, "art", 1280, 720),
    "shell-production": partial(_in, "production", 1280, 800),
    "shell-production-low": partial(_in, "production", 1280, 720),
    "shell-build": partial(_in, "build", 1280, 800),
    "shell-build-low": partial(_in, "build", 1280, 720),
}
