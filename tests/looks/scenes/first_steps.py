"""What somebody new tries first."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.ui import wishes
from studio.ui.first_steps.steps import STEPS, Step
from studio.ui.first_steps.strip import FirstStepsStrip
from tests.looks.discovery import Scene
from tests.looks.scenes.window import _opened, _settled


def _strip(taken: AbstractSet[Step], width: int) -> QWidget:
    host = QWidget()
    strip = FirstStepsStrip(host)
    strip.setParent(None, Qt.WindowType.Window)
    strip.show_taken(taken)
    strip.resize(width, strip.heightForWidth(width))
    return strip


def _window() -> QWidget:
    window = _opened()
    window.carry_out(wishes.ShowFirstSteps())
    _settled(window)
    return window


SCENES: dict[str, Scene] = {
    "first-steps": partial(_strip, frozenset({Step.LOOK, Step.MEND}), 640),
    "first-steps-narrow": partial(_strip, frozenset(), 360),
    "first-steps-done": partial(_strip, frozenset(STEPS), 640),
    "first-steps-window": _window,
}
