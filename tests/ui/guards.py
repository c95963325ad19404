"""Fails a test that leaves windows or timers behind: they would trouble the tests after it.

A ``conftest.py`` switches them on by importing the fixtures. Threads are guarded in ``tests/conftest.py``,
warnings of Qt by ``qt_log_level_fail`` in ``pyproject.toml``.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


@pytest.fixture(autouse=True)
def no_window_is_left_behind() -> Iterator[None]:
    """Fail a test that leaves a window: give it a parent, or hand it to ``qtbot.addWidget``."""
    before = windows()
    yield
    left = names_of_windows_since(before)
    assert not left, (
        f"Windows outlive the test: {', '.join(left)}. Use qtbot.addWidget, or close and delete them."
    )


@pytest.fixture(autouse=True)
def no_timer_is_left_behind() -> Iterator[None]:
    """Fail a test after which a timer still runs."""
    before = running_timers()
    yield
    left = names_of_timers_since(before)
    assert not left, f"Timers outlive the test: {', '.join(left)}. Stop them when their owner closes."


def windows() -> list[QWidget]:
    """Everything that stands on the screen, or could."""
    return QApplication.topLevelWidgets() if QApplication.instance() else []


def names_of_windows_since(before: Iterable[QWidget]) -> list[str]:
    """The windows that were not there ``before``, once what is to be deleted is."""
    known = set(map(id, before))
    left = _new(windows(), known)
    if left:
        del left
        _delete_what_waits()
        left = _new(windows(), known)
    return sorted(_name(window) for window in left)


def running_timers() -> list[QTimer]:
    """The timers that run, of every object that is alive."""
    kinds = _kinds_of(QTimer)
    timers: list[QTimer] = [thing for thing in gc.get_objects() if type(thing) in kinds]
    if application := QCoreApplication.instance():
        timers += application.findChildren(QTimer)
    for window in windows():
        timers += window.findChildren(QTimer)
    return [timer for timer in timers if isValid(timer) and timer.isActive()]


def names_of_timers_since(before: Iterable[QTimer]) -> list[str]:
    """The timers that run now and did not ``before``."""
    known = set(map(id, before))
    left = _new(running_timers(), known)
    if left:
        del left
        _delete_what_waits()
        left = _new(running_timers(), known)
    return sorted({_name(timer) for timer in left})


def _delete_what_waits() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # What only a circle of references holds goes with the next collection, and is no leak.
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _kinds_of(kind: type[QObject]) -> set[type]:
    """``kind`` and all that inherits from it: to look a class up is quicker than to ask about it."""
    found: set[type] = {kind}
    for inner in kind.__subclasses__():
        found |= _kinds_of(inner)
    return found


def _new(things: Iterable[QObject], known: set[int]) -> list[QObject]:
    return [thing for thing in things if id(thing) not in known]


def _name(thing: QObject) -> str:
    parent = thing.parent()
    owner = f" of {type(parent).__name__}" if parent else ""
    return f"{thing.objectName() or type(thing).__name__}{owner}"
