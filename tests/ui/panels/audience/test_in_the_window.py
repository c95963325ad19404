"""The panel in its window: it is found, it lives while manifests change, and it leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.languages.tags import LanguageTag
from studio.project.intents import choose_language
from tests.journeys.person import Person
from tests.ui.panels.audience.made import project_with

_PLAIN = str.maketrans("", "", "\u2066\u2069\u200f")


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    QSettings().remove("audience")
    somebody = Person(qtbot)
    somebody.open(project_with(tmp_path, {"core": None, "german": "de", "english": "en"}))
    yield somebody
    somebody.window.close()
    assert somebody.window.jobs.idle
    somebody.window.deleteLater()
    QSettings().remove("audience")


def words(person: Person) -> str:
    return person.panes.audience.answer.words.translate(_PLAIN)


def test_its_key_brings_it_forward_with_an_answer(person: Person) -> None:
    QTest.keyClick(person.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    person.wait()
    panel = person.panes.audience
    assert panel.isVisible()
    assert panel.isAncestorOf(person.window.focusWidget())
    assert words(person).startswith("de-CH, en-CH → German (de)")


def test_another_language_in_a_manifest_is_another_answer_and_undo_takes_it_back(person: Person) -> None:
    person.window.actions_["languages"].trigger()
    german = next(pack for pack in person.view.packs if pack.name == "german")
    person.desk.perform(choose_language(german, LanguageTag.parse("fr")))
    person.wait()
    assert words(person).startswith("de-CH, en-CH → English (en)")
    person.window.actions_["undo"].trigger()
    person.wait()
    assert words(person).startswith("de-CH, en-CH → German (de)")


def test_once_it_is_built_sizes_are_those_that_are_downloaded(person: Person, tmp_path: Path) -> None:
    person.window.actions_["languages"].trigger()
    docks = [person.panes.docks["languages"]]
    person.window.resize(1280, 1000)
    person.window.resizeDocks(docks, [600], Qt.Orientation.Vertical)  # A low pane says less.
    person.wait()
    assert "Sizes are those of the source files." in words(person)
    person.window.actions_["build"].trigger()
    person.wait()
    person.window.actions_["languages"].trigger()
    person.wait()
    assert "source files" not in words(person)
    asked = person.panes.audience.asked
    assert asked is not None
    sizes = {one.offer.pack_id: one.offer.bytes for one in asked.answer.deliveries}
    assert sizes == {
        name: (tmp_path / "builds" / f"{name}.aar").stat().st_size for name in ("core", "german", "english")
    }


def test_who_was_asked_about_is_there_in_the_next_project_too(person: Person, tmp_path: Path) -> None:
    panel = person.panes.audience
    panel.person.adding.setText("ja")
    panel.person.adding.returnPressed.emit()
    person.open(project_with(tmp_path / "next", {"japanese": "ja"}))
    person.window.actions_["languages"].trigger()
    person.wait()
    assert words(person).startswith("de-CH, en-CH, ja → Japanese (ja)")
