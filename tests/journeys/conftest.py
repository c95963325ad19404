"""Journeys through the window are guarded like all its tests."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from studio.workspace import sample, sample_media
from tests.journeys.person import Person
from tests.ui.guards import no_timer_is_left_behind, no_window_is_left_behind
from tests.ui.haste import nobody_waits_for_calm

__all__ = ["no_timer_is_left_behind", "no_window_is_left_behind", "nobody_waits_for_calm"]

_MEDIA = {
    make.__name__: functools.cache(make)
    for make in (sample_media.melody, sample_media.picture, sample_media.spoken_line)
}


@pytest.fixture(autouse=True)
def the_sample_is_composed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its music and pictures are the same ones each time, and take two seconds to make."""
    for name, make in _MEDIA.items():
        monkeypatch.setattr(sample, name, make)


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """Somebody who was never here before, at a window; the test's folder is their home."""
    QSettings().clear()
    monkeypatch.setenv("HOME", str(tmp_path))
    somebody = Person(qtbot)
    yield somebody
    somebody.leave()
