"""Somebody mends the sample by its buttons, accepts what is left, looks at other settings, takes all back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from studio.build.report import Status
from studio.project import intents
from studio.project.target import Tools
from studio.ui import wishes
from studio.ui.opener import SAMPLE_FOLDER
from studio.ui.panels.problems.accepting import AcceptDialog
from studio.ui.project_settings.dialog import ProjectSettingsDialog
from studio.ui.project_settings.fields import ChoiceField
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MARKS = str.maketrans("", "", "\u2066\u2069")


def _bytes(folder: Path) -> dict[Path, bytes]:
    """All that a person can edit there, the project file included."""
    edited = (*(folder / "manifests").iterdir(), *folder.glob("*.packstudio"))
    return {path: path.read_bytes() for path in edited}


def _mend_next(person: Person) -> None:
    """Go to the next problem by key, see what mends it where one stands, and take that."""
    before, popup = person.problems, person.panes.problems.popup
    person.press(Qt.Key.Key_F8)
    problem = person.panes.problems.current
    assert problem is not None
    assert person.panes.pack.isAncestorOf(person.window.focusWidget()), "the place itself has the focus"
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert popup.list.count(), popup.words
    person.until(lambda: "1 problem is solved." in popup.words)
    assert problem.message in popup.words.translate(MARKS)
    assert popup.lines, "the lines that it changes are shown"
    person.press(Qt.Key.Key_Return)
    person.wait()
    assert person.problems == before - 1, problem.code


def _accept_first(person: Person, note: str) -> None:
    panel = person.panes.problems
    assert panel.choose(person.view.state.problems[0])
    QTest.mouseClick(panel.settling.accept_button, LEFT)
    dialog = panel.findChildren(AcceptDialog)[0]
    dialog.name_field.setText("Mia")
    person.type(note, on=dialog.note_field)
    QTest.mouseClick(dialog.accept_button, LEFT)
    person.wait()


def _settings(person: Person) -> ProjectSettingsDialog:
    person.window.carry_out(wishes.OpenSettings("tools"))
    return person.window.findChildren(ProjectSettingsDialog)[0]


def _choose_tools(dialog: ProjectSettingsDialog, tools: Tools) -> None:
    field = dialog.form.field("tools")
    assert isinstance(field, ChoiceField)
    field.button(tools).setChecked(True)


def test_whatever_takes_the_keyboard_has_a_name(person: Person, tmp_path: Path) -> None:
    """Wherever Tab leads, a screen reader has something to say."""
    folder = tmp_path / "game"
    write_tree(folder, {"art/CON.txt": b"con"})
    person.open(project(folder, {"art.json": manifest()}))
    person.window.carry_out(wishes.ShowPane("problems"))
    panel = person.panes.problems
    assert panel.choose(person.view.state.problems[0])
    dialog = _settings(person)
    nameless = [
        f"{type(one).__name__} in {type(one.parent()).__name__}"
        for one in (*person.window.findChildren(QWidget), *dialog.findChildren(QWidget))
        if one.isVisible() and one.isEnabled() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        # What Qt makes for itself speaks through its owner.
        if not one.objectName().startswith("qt_")
        if (spoken := QAccessible.queryAccessibleInterface(one)) and not spoken.text(QAccessible.Text.Name)
    ]
    dialog.close()
    assert not nameless


def test_the_sample_is_mended_settled_and_taken_back(person: Person, tmp_path: Path) -> None:
    person.push("Try the sample project")
    before = _bytes(tmp_path / SAMPLE_FOLDER)
    panel = person.panes.problems

    # All five problems go by keys, the panel is calm, and every pack can be built.
    assert person.problems == 5
    for _ in range(5):
        _mend_next(person)
    assert panel.sentence.startswith("No problems. 7 packs, ")
    assert person.panes.problems.isVisible()
    person.press(Qt.Key.Key_B, CONTROL, SHIFT)
    person.wait()
    assert set(person.outcome().values()) == {Status.BUILT}
    assert len(person.outcome()) == 7
    person.press(Qt.Key.Key_7, CONTROL)

    # A warning comes, and is accepted: it leaves the counts, and stays in the list.
    person.window.carry_out(wishes.Perform(intents.choose_platforms(person.pack("coast-core"), [])))
    person.wait()
    assert [one.code for one in person.view.state.open_problems] == ["PS-PLATFORM-NONE"]
    _accept_first(person, "Agreed with the platform team")
    assert not person.view.state.open_problems
    assert [one.accepted.by for one in person.view.state.problems if one.accepted] == ["Mia"]

    # Other tools: what breaks is said before anything is changed.
    dialog = _settings(person)
    _choose_tools(dialog, Tools.XCODE_26)
    person.until(dialog.consequences.tree.isVisible)
    assert "Xcode 26 would bring" in dialog.consequences.said
    assert person.view.project.file.tools.value == "xcode-27"
    QTest.mouseClick(dialog.apply_button, LEFT)
    person.wait()
    assert person.view.project.file.tools.value == "xcode-26"
    assert "PS-DIALECT-KEY" in {one.code for one in person.view.state.open_problems}

    # Saved, and then all of it taken back and saved: every byte is as it was.
    person.choose("save")
    person.wait()
    assert _bytes(tmp_path / SAMPLE_FOLDER) != before
    while person.view.undo is not None:
        person.choose("undo")
        person.wait()
    assert person.problems == 6
    assert person.view.state.problems[-1].code == "PS-ID-CHANGED", "one pack was built under another id"
    person.choose("save")
    person.wait()
    assert person.is_saved
    assert _bytes(tmp_path / SAMPLE_FOLDER) == before
