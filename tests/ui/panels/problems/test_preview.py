"""What a fix will change, shown before it is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.project.edits import Edit, SetValue
from studio.session.look import first_look, look_again
from studio.session.mending import look_ahead
from studio.session.session import Session
from studio.ui.panels.problems.grouping import MESSAGE
from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.panels.problems.preview import Preview
from studio.ui.wishes import Foresee, Mend, Perform
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of_session


class Shown:
    """The panel for a project, and what answers it as the desk does."""

    def __init__(self, folder: Path, qtbot: QtBot, **changes: object) -> None:
        files = {
            "art/a.png": b"a",
            "art/CON.txt": b"con",
            "voices/fr/1.wav": b"22",
            "voices/fr/2.wav": b"333",
        }
        write_tree(folder, files)
        art = manifest(fileSelectors=[{"directory": "art"}, {"directory": "Voices/FR"}], **changes)
        self.session = Session(first_look(project(folder, {"art.json": art})))
        self.panel = ProblemsPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(1000, 600)
        self.wishes: list[object] = []
        self.panel.wished.connect(self.wishes.append)
        self.show()

    @property
    def preview(self) -> Preview:
        return self.panel.detail.preview

    def show(self, *, answered: bool = False) -> None:
        view = view_of_session(self.session)
        asked = next((one for one in reversed(self.wishes) if isinstance(one, Foresee)), None)
        if answered and asked is not None and asked.plan is not None:
            session = self.session
            outlook = look_ahead(session.look, session.texts, session.packs, asked.plan)
            view = replace(view, outlook=outlook)
        self.panel.show_view(view)

    def choose(self, code: str) -> None:
        model = self.panel.table.model()
        for row in range(model.rowCount()):
            self.panel.table.setCurrentIndex(model.index(row, MESSAGE))
            if self.panel.current is not None and self.panel.current.code == code:
                return
        raise AssertionError(code)

    def ask(self, code: str) -> None:
        """Ask what the first fix of the problem of ``code`` will change, and hear it."""
        self.choose(code)
        QTest.mouseClick(self.panel.detail.ask_link, Qt.MouseButton.LeftButton)
        self.show(answered=True)


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(tmp_path, qtbot)
    yield made
    made.panel.hide()


def test_files_and_bytes_and_lines_are_shown_before_a_fix_is_made(shown: Shown) -> None:
    shown.ask("PS-SELECTOR-EMPTY")
    assert "2 files added. 4 bytes become 9 bytes." in shown.preview.words.replace("\u2066", "")
    assert "1 problem is solved." in shown.preview.words
    assert [line.replace("\u2212", "-").strip() for line in shown.preview.lines] == [
        "art.json, line 11",
        '- "directory": "Voices/FR"',
        '+ "directory": "voices/fr"',
    ]
    assert [type(wish) for wish in shown.wishes] == [Foresee]
    QTest.mouseClick(shown.preview.make_button, Qt.MouseButton.LeftButton)
    assert isinstance(shown.wishes[-1], Mend)
    assert shown.wishes[-1].fix.label == "Use voices/fr"


def test_a_fix_that_changes_no_file_says_so(shown: Shown) -> None:
    shown.session.edit(_platforms(shown.session, ["ios"]))
    shown.session.take_look(first_look(shown.session.path))
    _look(shown)
    shown.ask("PS-PLATFORM-SPELLING")
    assert "No file is added or removed." in shown.preview.words


def test_a_rename_says_both_names(shown: Shown) -> None:
    shown.ask("PS-NAME-RESERVED")
    assert shown.preview.lines[0].startswith("art/CON.txt → art/CON")
    assert "1 file renamed." in shown.preview.words


def test_another_fix_of_the_problem_can_be_looked_at_instead(shown: Shown) -> None:
    shown.ask("PS-SELECTOR-EMPTY")
    choice = shown.preview.choice
    assert [choice.itemText(row) for row in range(choice.count())] == [
        "Use voices/fr",
        "Remove the selector Voices/FR",
    ]
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert not shown.preview.make_button.isEnabled()
    shown.show(answered=True)
    assert "No file is added or removed." in shown.preview.words
    QTest.mouseClick(shown.preview.make_button, Qt.MouseButton.LeftButton)
    assert isinstance(shown.wishes[-1], Mend)
    assert shown.wishes[-1].fix.label == "Remove the selector Voices/FR"


def test_what_was_shown_is_worked_out_again_when_the_project_changes(shown: Shown) -> None:
    shown.ask("PS-SELECTOR-EMPTY")
    asked = len(shown.wishes)
    shown.session.edit(_platforms(shown.session, ["ios"]))
    _look(shown)
    assert isinstance(shown.wishes[-1], Foresee)
    assert len(shown.wishes) > asked
    assert not shown.preview.make_button.isEnabled()
    shown.show(answered=True)
    assert shown.preview.make_button.isEnabled()


def test_it_closes_when_the_problem_is_gone_and_when_another_row_is_chosen(shown: Shown) -> None:
    shown.ask("PS-SELECTOR-EMPTY")
    shown.choose("PS-NAME-RESERVED")
    assert shown.preview.isHidden()
    assert shown.wishes[-1] == Foresee(None)
    shown.ask("PS-SELECTOR-EMPTY")
    pack = shown.session.packs[0]
    change = SetValue(pack.path, ("fileSelectors", 1, "directory"), "voices/fr")
    shown.session.edit(Edit("Mend by hand", (change,)))
    _look(shown)
    assert shown.preview.isHidden()


def test_nothing_can_be_made_where_nothing_may_be_changed(shown: Shown) -> None:
    shown.ask("PS-SELECTOR-EMPTY")
    session = shown.session
    session.read_only = "Game is open in another window."
    shown.show(answered=True)
    assert not shown.preview.make_button.isEnabled()
    assert shown.preview.make_button.toolTip() == "Game is open in another window."


def test_a_fix_that_cannot_be_made_any_more_says_why(shown: Shown) -> None:
    shown.choose("PS-NAME-RESERVED")
    (shown.session.project.folder / "art/CON.txt").unlink()
    QTest.mouseClick(shown.panel.detail.ask_link, Qt.MouseButton.LeftButton)
    shown.show(answered=True)
    assert "is not there any more" in shown.preview.words
    assert not shown.preview.make_button.isEnabled()


def test_all_of_a_kind_say_their_sum(tmp_path: Path, qtbot: QtBot) -> None:
    shown = Shown(tmp_path, qtbot)
    write_tree(tmp_path, {"art/NUL.txt": b"1234"})
    shown.session.take_look(first_look(shown.session.path))
    _look(shown)
    shown.choose("PS-NAME-RESERVED")
    button = next(one for one in shown.panel.detail.buttons if "Fix all" in one.text())
    assert button.text() == "Fix all of this kind (2)"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    shown.show(answered=True)
    assert len(shown.preview.lines) == 2
    assert "2 files renamed. The size stays" in shown.preview.words
    QTest.mouseClick(shown.preview.make_button, Qt.MouseButton.LeftButton)
    wish = shown.wishes[-1]
    assert isinstance(wish, Perform)
    assert len(wish.edit.moves) == 2
    assert wish.edit.label.endswith(", and 1 more of this kind")


def _platforms(session: Session, names: list[str]) -> Edit:
    return Edit("Change the platforms", (SetValue(session.packs[0].path, ("platforms",), names),))


def _look(shown: Shown) -> None:
    """Have the session looked at again, and show it."""
    session = shown.session
    session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=True))
    shown.show()
