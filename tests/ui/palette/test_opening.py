"""The palette over a project: files, packs and all the rest, found in a job."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui.palette.popup import PalettePopup
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    write_tree(tmp_path, {"voices/de/line.wav": b"1", "loose/wall.png": b"2"})
    packs = {
        "voices.json": manifest(assetPackID="voices", fileSelectors=[{"directory": "voices"}]),
        "art.json": manifest(assetPackID="art", fileSelectors=[{"file": "gone.png"}]),
    }
    somebody = Person(qtbot)
    somebody.open(project(tmp_path, packs, watched_folders=["voices", "loose"]))
    yield somebody
    somebody.window.close()
    somebody.window.deleteLater()


def opened(person: Person, name: str, text: str) -> PalettePopup:
    person.window.actions_[name].trigger()
    palette = person.window.keyboard.palette
    assert palette is not None
    assert palette.popup is not None
    QTest.keyClicks(palette.popup.line, text)
    person.wait()
    return palette.popup


def test_a_file_a_pack_and_a_command_are_a_few_letters_away(person: Person) -> None:
    popup = opened(person, "go-to", "wall")
    assert [one.text for one in popup.rows.entries] == ["wall.png"]
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    person.wait()
    place = person.panes.assets.place_here()
    assert place is not None
    assert place.path is not None
    assert place.path.endswith("wall.png")
    assert person.panes.assets.isAncestorOf(person.window.focusWidget())

    popup = opened(person, "go-to", "voi")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    person.wait()
    assert person.panes.chosen == next(one.path for one in person.view.packs if one.name == "voices")

    popup = opened(person, "palette", "duplicate")
    assert popup.current is not None
    assert popup.current.obstacle is None
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    person.wait()
    assert len(person.view.packs) == 3
    person.window.actions_["undo"].trigger()
    person.wait()

    popup = opened(person, "search", "gone")
    assert set(popup.rows.headings) == {"File selectors", "Problems"}
    popup.close()
