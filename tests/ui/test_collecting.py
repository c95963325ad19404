"""Garbage is collected on the window's thread, when nobody waits."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.ui import collecting
from studio.ui.collecting import Collector

_UNFREEZE = gc.unfreeze


@pytest.fixture(autouse=True)
def what_was_set_aside_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """As it does where there are no thousands of tests."""
    monkeypatch.setattr(gc, "unfreeze", _UNFREEZE)


class Circle:
    """Refers to itself, so that only a collection frees it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(collecting, "_EVERY", 5)
    monkeypatch.setattr(collecting, "_AWAY", 5)
    parent = QObject()
    one = Collector(parent)
    yield one
    one.close()
    parent.deleteLater()


def test_python_does_not_collect_by_itself_meanwhile_and_does_again_afterwards(qtbot: QtBot) -> None:
    parent = QObject()
    one = Collector(parent)
    assert not gc.isenabled()
    one.close()
    assert gc.isenabled()
    parent.deleteLater()


def test_small_garbage_goes_soon(collector: Collector, qtbot: QtBot) -> None:
    circle = weakref.ref(Circle())
    qtbot.waitUntil(lambda: circle() is None)


def test_what_came_with_many_values_waits_until_nobody_is_there(
    collector: Collector, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_FEW", 0)
    circle = weakref.ref(Circle())
    before = gc.get_freeze_count()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > before)
    assert circle() is not None
    collector.set_active(active=False)
    qtbot.waitUntil(lambda: circle() is None)


def test_somebody_who_comes_back_is_not_kept_waiting(collector: Collector) -> None:
    collector.set_active(active=False)
    assert collector.is_waiting
    collector.set_active(active=True)
    assert not collector.is_waiting
