"""The language field in its window: reached by its key, answered beside it, and leading to the people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui.panels.pack.language_people import LanguagePeople
from studio.ui.pieces.language_line import LanguageLine
from studio.ui.pieces.offer import OfferLink
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    QSettings().remove("audience")
    somebody = Person(qtbot)
    languages = {"a-intro": "fr", "b-voices": "fr", "c-voices": "en"}
    packs = {f"{name}.json": manifest(assetPackID=name, language=tag) for name, tag in languages.items()}
    somebody.open(project(write_tree(tmp_path, {"art/a.png": b"a"}), packs, primaryLanguage="en"))
    yield somebody
    somebody.window.close()
    assert somebody.window.jobs.idle
    somebody.window.deleteLater()
    QSettings().remove("audience")


def test_from_the_key_to_who_changes_and_to_one_of_the_people(person: Person, qtbot: QtBot) -> None:
    QTest.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    line = person.window.focusWidget()
    assert isinstance(line, LanguageLine)
    people = person.panes.pack.findChildren(LanguagePeople)[0]
    qtbot.waitUntil(lambda: "fr-FR" in people.words)
    QTest.keyClicks(line, "fr-CA")
    qtbot.waitUntil(lambda: "No longer: " in people.words)
    QTest.keyClick(line.below.popup, Qt.Key.Key_Return)
    person.wait()
    assert person.view.packs[0].manifest.language == "fr-CA"
    qtbot.waitUntil(lambda: people.state.startswith("Predicted"))
    link = people.findChildren(OfferLink)[0]
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    person.wait()
    panel = person.panes.audience
    assert panel.isVisible()
    assert panel.person.profile.preferred == ("fr-CA",)
    person.window.actions_["undo"].trigger()
    person.wait()
    assert line.text() == "fr"
    assert person.window.focusWidget() is line
