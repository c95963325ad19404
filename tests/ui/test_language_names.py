"""Languages have names when the window can be seen, and can be searched when somebody wants to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.languages.names import Catalogue
from studio.ui import language_names
from studio.ui.jobs import JobRunner
from studio.ui.language_names import LanguageNames
from studio.ui.pieces.language_line import LanguageLine

_NAMED = language_names.named


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def names(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[LanguageNames]:
    monkeypatch.setattr(language_names, "named", _NAMED)  # As people have it.
    jobs = JobRunner(window)
    yield LanguageNames(jobs, window)
    jobs.close()


def test_at_first_languages_are_named_and_cannot_be_searched(qtbot: QtBot, names: LanguageNames) -> None:
    told: list[Catalogue] = []
    names.serve(told.append)
    assert (names.coming, told) == (True, [])
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert not told[0].is_there
    names.serve(None)
    names.serve(told.append)
    assert not names.coming
    assert told[0] is told[1]


def test_who_comes_to_a_line_for_languages_can_search(
    qtbot: QtBot, window: QWidget, names: LanguageNames
) -> None:
    told: list[Catalogue] = []
    other, line = QLineEdit(window), LanguageLine("Language", window)
    names.serve(told.append)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert not told[-1].is_there
    line.setFocus()
    qtbot.waitUntil(lambda: told[-1].is_there, timeout=20_000)
    assert [str(tag) for tag in told[-1].find("french", 1)] == ["fr"]


def test_who_closed_the_project_is_told_nothing(names: LanguageNames) -> None:
    told: list[Catalogue] = []
    names.serve(told.append)
    names.serve(None)
    names.want()
    assert not names.coming
    assert told == []
