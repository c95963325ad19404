"""Finds the scenes there are.

A module in ``tests/looks/scenes`` is named after a view and holds ``SCENES: dict[str, Scene]``: a name, which
becomes the file's, and a function that makes the widget to look at. The function

* returns a widget without a parent, resized as it should be seen (one that was not gets its own best size);
* sets it up as the program does, with real values, if need be in temporary folders that go with the widget;
* makes the same picture each time: fixed dates, fixed sizes, no random words, no work that goes on;
* makes its widgets only when it is called, for the colours and words are those of that moment.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

Scene = Callable[[], QWidget]

_FOLDER = Path(__file__).parent / "scenes"


def scenes() -> dict[str, Scene]:
    """Every scene by its name, views in the order of the alphabet."""
    found: dict[str, Scene] = {}
    for view in views():
        for name, scene in _of(view).items():
            if name in found:
                raise ValueError(f"two scenes are called {name}")
            found[name] = scene
    return found


def views() -> list[str]:
    """The views that have scenes."""
    return sorted(path.stem for path in _FOLDER.glob("*.py") if not path.stem.startswith("_"))


def chosen(words: list[str]) -> dict[str, Scene]:
    """The scenes that ``words`` name, by themselves or by their view; all for no word.

    Raises ``LookupError`` with the word that names none.
    """
    if not words:
        return scenes()
    found: dict[str, Scene] = {}
    for word in words:
        if word in views():
            found |= _of(word)
        elif word in (known := scenes()):
            found[word] = known[word]
        else:
            raise LookupError(word)
    return found


def _of(view: str) -> dict[str, Scene]:
    module = importlib.import_module(f"tests.looks.scenes.{view}")
    return dict(module.SCENES)
