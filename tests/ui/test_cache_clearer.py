"""Clearing the build cache from the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from studio.build.cache_folder import Cleared, size_of_cache
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.cache_clearer import CacheClearer
from studio.ui.jobs import JobRunner
from studio.ui.look.colours import Meaning
from studio.ui.pieces.notice_bar import Notice
from tests.journeys.person import Person
from tests.unit.build.caches import keep, pieces


class Clearing:
    """A window that asks, and what was said."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot
        self.jobs = JobRunner(window)
        self.noticed: list[Notice] = []
        self.clearer = CacheClearer(self.jobs, Asking(window), window)
        self.clearer.noticed.connect(self.noticed.append)

    @property
    def box(self) -> QMessageBox | None:
        return next((box for box in self._window.findChildren(QMessageBox) if box.isVisible()), None)

    def wish(self) -> None:
        self.clearer.acts[wishes.ClearCache](wishes.ClearCache())
        self.settle()

    def answer(self, label: str) -> None:
        assert self.box is not None
        next(button for button in self.box.buttons() if button.text() == label).click()
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.jobs.idle)


@pytest.fixture
def clearing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clearing]:
    monkeypatch.setattr("studio.build.cache_folder.user_cache_path", lambda *_, **__: tmp_path / "home")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = Clearing(window, qtbot)
    yield made
    made.jobs.close()


def test_it_says_how_large_it_is_and_clears_only_when_told_to(clearing: Clearing) -> None:
    keep(pieces(1_200, 1_000))
    before = size_of_cache()
    clearing.wish()
    assert clearing.box is not None
    assert "takes 1." in clearing.box.text()
    assert "nothing else is lost" in clearing.box.informativeText()
    clearing.answer("Keep it")
    assert size_of_cache() == before
    assert not clearing.noticed
    clearing.wish()
    clearing.answer("Clear the build cache")
    assert size_of_cache() == (0, 0)
    [notice] = clearing.noticed
    assert notice.meaning is Meaning.DONE
    assert "cleared: 1." in notice.text


def test_an_empty_cache_is_not_asked_about(clearing: Clearing) -> None:
    clearing.wish()
    assert clearing.box is None
    assert "empty" in clearing.noticed[0].text


def test_what_could_not_be_removed_is_said(clearing: Clearing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.ui.cache_clearer.clear_cache", lambda: Cleared(1_000, 5_000_000))
    keep(pieces(10))
    clearing.wish()
    clearing.answer("Clear the build cache")
    [notice] = clearing.noticed
    assert notice.meaning is Meaning.WARNING
    assert "still takes 5.0 MB" in notice.text


def test_the_menu_leads_to_it_also_where_no_project_is_open(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.build.cache_folder.user_cache_path", lambda *_, **__: tmp_path / "home")
    keep(pieces(100, 1_000))
    person = Person(qtbot)
    person.window.actions_["clear-cache"].trigger()
    person.wait()
    box = next(box for box in person.window.findChildren(QMessageBox) if box.isVisible())
    box.buttons()[0].click()
    person.wait()
    assert "The build cache is cleared" in person.notices
    assert size_of_cache() == (0, 0)
    person.window.close()
    person.window.deleteLater()
