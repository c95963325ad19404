"""Somebody new takes the first steps in a whole window, by the buttons that lead there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.languages.tags import LanguageTag
from studio.project import intents
from studio.resources import resource
from studio.ui import wishes
from studio.ui.first_steps.steps import Step
from studio.ui.first_steps.strip import FirstStepsStrip
from studio.ui.preferences import Preferences
from tests.builders import project, write_tree
from tests.journeys.person import Person


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    kept = Preferences(qapp)
    somebody = Person(qtbot)
    with qtbot.waitActive(somebody.window):
        somebody.window.activateWindow()
    yield somebody
    somebody.window._close_project()
    somebody.window.close()
    somebody.window.deleteLater()
    kept.close()
    kept.setParent(None)


def test_each_button_leads_to_where_the_step_is_taken(person: Person, tmp_path: Path) -> None:
    shipped = resource("sample", "manifests").iterdir()
    texts = {file.name: file.read_text(encoding="utf-8") for file in shipped}
    write_tree(tmp_path / "assets", {"credits.txt": "The Coast"})
    person.open(project(tmp_path, texts, sourceRoot="assets", watchedFolders=["assets"]))
    strip = person.window.dialogs.first_steps.strip
    assert strip is not None
    assert strip.taken == frozenset()
    _show_me(strip, Step.AUDIENCE)
    assert strip.taken == {Step.AUDIENCE}
    _show_me(strip, Step.LOOK)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
        person.press(key)  # From the filter into the tree, and to the file in the open folder.
    person.until(lambda: strip.taken == {Step.AUDIENCE, Step.LOOK})
    _show_me(strip, Step.LANGUAGE)
    chosen = person.panes.chosen
    assert chosen is not None
    assert chosen.name == "coast-voices-de.json"
    assert person.panes.pack.isAncestorOf(_focus())
    pack = next(one for one in person.desk.session.packs if one.path == chosen)
    person.window.carry_out(wishes.Perform(intents.choose_language(pack, LanguageTag.parse("de"))))
    person.wait()
    assert strip.taken == {Step.AUDIENCE, Step.LOOK, Step.LANGUAGE, Step.MEND}
    _show_me(strip, Step.MEND)
    assert person.panes.problems.current is not None
    _show_me(strip, Step.BUILD)
    assert person.panes.build.isVisible()


def _show_me(strip: FirstStepsStrip, step: Step) -> None:
    strip.button(step).click()
    strip.show_me.setFocus()
    QTest.keyClick(strip.show_me, Qt.Key.Key_Space)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus
