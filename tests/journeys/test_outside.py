"""Another program writes a manifest: taken in as a step, or compared and chosen, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from studio.ui.comparing.dialog import CompareDialog
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
MINE, THEIRS = b'"mine"', b'"iOS", "macOS"'


@pytest.fixture
def game(tmp_path: Path) -> Path:
    write_tree(tmp_path, {"art/sky.txt": "sky"})
    return project(tmp_path, {"art.json": manifest()})


@pytest.fixture
def art(person: Person, game: Path) -> Path:
    """The manifest of the pack that is shown."""
    person.open(game)
    person.click_pack("art")
    return game.parent / "manifests/art.json"


def write_elsewhere(path: Path) -> bytes:
    """What another program makes of the file."""
    path.write_bytes(path.read_bytes().replace(b'"iOS"', THEIRS))
    return path.read_bytes()


def rename(person: Person) -> None:
    """Type another id for the pack."""
    person.press(Qt.Key.Key_2, CONTROL)
    person.press(Qt.Key.Key_F2)
    person.type("mine")
    person.press(Qt.Key.Key_Return)
    person.wait()


def compare(person: Person) -> CompareDialog:
    person.offer("Compare line by line…")
    dialog = person.window.findChild(CompareDialog)
    assert isinstance(dialog, CompareDialog)
    person.until(lambda: bool(dialog.rows.rows))
    return dialog


def test_a_file_without_edits_is_taken_in_as_a_step_that_undo_takes_back(person: Person, art: Path) -> None:
    before = art.read_bytes()
    after = write_elsewhere(art)
    person.until(lambda: person.pack("art").document.data == after)
    person.wait()
    assert "art.json was changed by another program and loaded again." in person.notices
    assert person.is_saved
    person.press(Qt.Key.Key_Z, CONTROL)
    person.wait()
    assert person.pack("art").document.data == before
    assert person.view.modified
    assert art.read_bytes() == after, "the disk keeps what is there until somebody saves"
    person.press(Qt.Key.Key_S, CONTROL)
    person.wait()
    assert art.read_bytes() == before
    assert person.is_saved


@pytest.mark.parametrize(
    ("choice", "on_disk", "not_there"), [("Keep mine", MINE, THEIRS), ("Load theirs", THEIRS, MINE)]
)
def test_of_two_edits_of_one_file_the_chosen_one_is_on_disk_and_the_other_one_undo_away(
    person: Person, art: Path, choice: str, on_disk: bytes, not_there: bytes
) -> None:
    rename(person)
    theirs = write_elsewhere(art)
    person.until(lambda: "has unsaved changes here" in person.notices)
    person.press(Qt.Key.Key_S, CONTROL)
    person.wait()
    assert art.read_bytes() == theirs, "nothing is overwritten unasked"

    dialog = compare(person)
    beside = [(row.left, row.right) for row in dialog.rows.rows if row.left != row.right]
    assert beside == [
        ('  "assetPackID": "mine",', '  "assetPackID": "art",'),
        ('    "iOS"', '    "iOS", "macOS"'),
    ]
    person.click(next(one for one in dialog.offers if one.text() == choice))
    person.press(Qt.Key.Key_S, CONTROL)
    person.wait()
    assert person.is_saved
    assert on_disk in art.read_bytes()
    assert not_there not in art.read_bytes()
    assert "unsaved changes" not in person.notices
    person.press(Qt.Key.Key_Z, CONTROL)
    person.wait()
    assert not_there in person.view.packs[0].document.data
    person.press(Qt.Key.Key_S, CONTROL)
    person.wait()
    assert not_there in art.read_bytes()
