"""The place that has the focus, and its problems."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.ui.here import place_here, problems_at, spot_of
from studio.ui.view import View
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of


class Room(QWidget):
    """Knows its place."""

    def __init__(self, place: Place | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place

    def place_here(self) -> Place | None:
        return self.place


@pytest.fixture
def view(tmp_path: Path) -> View:
    write_tree(tmp_path, {"art/CON.png": b"c", "art/ui/nul.txt": b"", "art/a.png": b"a"})
    return view_of(
        project(
            tmp_path,
            {
                "art.json": manifest(platforms=["iPadOS", "macos"]),
                "maps.json": manifest(assetPackID="maps_1", fileSelectors=[{"file": "art/none.png"}]),
            },
        )
    )


def _codes(view: View, place: Place) -> list[str]:
    return [one.code for one in problems_at(place, view)]


def _manifest(view: View, name: str) -> Path:
    return next(one.path for one in view.packs if one.path.name == name)


def test_the_nearest_that_knows_its_place_says_it(qtbot: QtBot) -> None:
    outer, place = Room(Place(field="outer")), Place(field="inner")
    qtbot.addWidget(outer)
    inner, vague = Room(place, outer), Room(None, outer)
    assert place_here(QWidget(inner)) == place
    assert place_here(QWidget(vague)) == Place(field="outer")
    assert place_here(None) is None


def test_a_field_has_the_problems_of_all_that_is_in_it_and_a_part_those_of_the_whole(view: View) -> None:
    art = _manifest(view, "art.json")
    assert _codes(view, Place(manifest=art, field="platforms")) == [
        "PS-PLATFORM-IPADOS",
        "PS-PLATFORM-SPELLING",
    ]
    assert _codes(view, Place(manifest=art, field="platforms[1]")) == ["PS-PLATFORM-SPELLING"]
    maps = _manifest(view, "maps.json")
    assert _codes(view, Place(manifest=maps, field="fileSelectors[0]")) == ["PS-SELECTOR-EMPTY"]
    assert _codes(view, Place(manifest=maps, field="platform")) == []


def test_a_line_has_its_problems_and_a_pack_all_of_its_own(view: View) -> None:
    maps = _manifest(view, "maps.json")
    found = next(one for one in view.state.problems if one.code == "PS-ID-CHARACTERS")
    assert _codes(view, Place(manifest=maps, line=found.place.line)) == ["PS-ID-CHARACTERS"]
    assert set(_codes(view, Place(manifest=maps))) == {"PS-ID-CHARACTERS", "PS-SELECTOR-EMPTY"}


def test_a_file_has_its_problems_and_a_folder_those_of_all_in_it(view: View, tmp_path: Path) -> None:
    reserved = ["PS-NAME-RESERVED"]
    assert _codes(view, Place(path=str(tmp_path / "art/CON.png"))) == reserved
    assert set(_codes(view, Place(path=str(tmp_path / "art/ui")))) >= set(reserved)
    assert _codes(view, Place(path=str(tmp_path / "art/a.png"))) == []
    art = _manifest(view, "art.json")
    assert _codes(view, Place(manifest=art, path="art/CON.png")) == reserved


def test_what_is_offered_stands_at_the_line_of_a_text(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    column = QVBoxLayout(home)
    text, other = QPlainTextEdit("one\ntwo\nthree", home), QWidget(home)
    column.addWidget(text)
    column.addWidget(other)
    home.resize(300, 300)
    home.show()
    first = spot_of(text)
    text.moveCursor(text.textCursor().MoveOperation.End)
    assert spot_of(text).top() > first.top()
    assert spot_of(other).size() == other.size()
