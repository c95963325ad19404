"""Somebody without a mouse: from pack to language, to the text, to the problems, and back in time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from studio.ui.history.popup import HistoryPopup
from studio.ui.panels.pack.text_editor import ManifestEditor
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def is_in(pane: QWidget) -> bool:
    """Whether the keys go to something in ``pane``."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))


def go_round_to(person: Person, pane: QWidget) -> None:
    """Press F6 until the focus is in ``pane``."""
    for _ in range(7):
        if is_in(pane):
            return
        person.press(Key.Key_F6)
    raise AssertionError(f"F6 never came to {pane.accessibleName() or type(pane).__name__}")


def steps(popup: HistoryPopup) -> list[str]:
    rows = popup.steps.model()
    return [rows.index(row, 1).data() for row in range(rows.rowCount())]


def test_from_pack_to_language_text_problems_and_back_by_keys_alone(person: Person, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/sky.txt": "sky", "voices/fr/hello.txt": "bonjour"})
    voices = manifest(assetPackID="voices", fileSelectors=[{"directory": "voices/fr"}])
    packs = {"art.json": manifest(platforms=["iOS", "iPadOS"]), "voices.json": voices}
    person.open(project(tmp_path, packs))
    before = {path: path.read_bytes() for path in (tmp_path / "manifests").iterdir()}
    panes = person.panes

    # From pack to pack, and to its language: typed by name, as far as the first of the list is meant.
    go_round_to(person, panes.problems)
    go_round_to(person, panes.packs)
    person.press(Key.Key_Down)
    assert panes.chosen == person.pack("voices").path
    person.press(Key.Key_L, CONTROL)
    person.type("fran")
    person.press(Key.Key_Return)
    person.wait()
    assert str(person.pack("voices").language) == "fr"

    # Its text says the same, and takes what is typed.
    person.press(Key.Key_Tab, CONTROL)
    person.press(Key.Key_Tab, CONTROL)
    editor = person.window.findChild(ManifestEditor)
    assert isinstance(editor, ManifestEditor)
    assert editor.hasFocus()
    assert '"language": "fr"' in editor.toPlainText()
    for key in (Key.Key_Down, Key.Key_End, Key.Key_Left, Key.Key_Left):  # To the end of the id.
        person.press(key)
    person.type("-2")
    go_round_to(person, panes.problems)
    person.wait()
    assert person.view.undo == "Edit the text of voices.json"
    assert person.pack("voices-2").path == panes.chosen

    # To the first problem, and what mends it, where one stands.
    person.press(Key.Key_F8)
    assert panes.chosen == person.pack("art").path
    assert is_in(panes.pack)
    person.press(Key.Key_Return, ALT)
    assert panes.problems.popup.isVisible()
    person.press(Key.Key_Return)
    person.wait()
    assert person.pack("art").manifest.platforms == ("iOS",)

    # All steps in one list, and back before the first of them.
    person.press(Key.Key_Z, CONTROL, ALT)
    popup = person.window.findChild(HistoryPopup)
    assert isinstance(popup, HistoryPopup)
    assert steps(popup) == [
        "Remove iPadOS in art",
        "Edit the text of voices.json",
        "Set the language of voices to fr",
        "As it was opened",
    ]
    person.press(Key.Key_End)
    assert popup.outcome == "Takes back 3 steps."
    person.press(Key.Key_Return)
    person.wait()
    assert person.is_saved
    assert {pack.path: pack.document.data for pack in person.view.packs} == before
    person.press(Key.Key_Y, CONTROL)
    person.wait()
    assert str(person.pack("voices").language) == "fr"
