"""The fixes of one place, chosen by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.project.edits import Edit, RemoveValue
from studio.session.look import first_look
from studio.session.mending import look_ahead
from studio.session.session import Session
from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.view import View
from studio.ui.wishes import Foresee, Mend, Tell
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of_session

BESIDE = QRect(40, 40, 200, 20)


class Stage:
    """The panel with a project in which three things are wrong at one pack, and two at another."""

    def __init__(self, panel: ProblemsPanel, folder: Path) -> None:
        write_tree(folder, {"art/a.png": b"a" * 2_000, "art/CON.png": b"c"})
        path = project(
            folder,
            {
                "art.json": manifest(platforms=["iPadOS", "macos"]),
                "maps.json": manifest(assetPackID="maps", fileSelectors=[{"directory": "Art"}]),
            },
        )
        self.session = Session(first_look(path))
        self.panel = panel
        self.wishes: list[object] = []
        panel.wished.connect(self.wishes.append)
        self.show()

    def view(self, *, answered: bool = False) -> View:
        view = view_of_session(self.session)
        asked = next((one for one in reversed(self.wishes) if isinstance(one, Foresee)), None)
        if not answered or asked is None or asked.plan is None:
            return view
        session = self.session
        return replace(view, outlook=look_ahead(session.look, session.texts, session.packs, asked.plan))

    def show(self, *, answered: bool = False) -> None:
        self.shown = replace(self.view(answered=answered), packs=self.session.packs)
        self.panel.show_view(self.shown)

    def offer(self, *codes: str) -> None:
        found = tuple(one for one in self.session.state.problems if one.code in codes)
        assert found
        self.panel.offer_fixes(found, BESIDE)

    @property
    def labels(self) -> list[str]:
        items = self.panel.popup.list
        return [items.item(row).text() for row in range(items.count())]


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    panel = ProblemsPanel()
    qtbot.addWidget(panel)
    panel.resize(1000, 400)
    panel.show()
    yield Stage(panel, tmp_path)
    panel.popup.close()
    panel.hide()


def test_the_fixes_of_all_problems_of_a_place_are_listed_and_the_first_is_worked_out(stage: Stage) -> None:
    stage.offer("PS-PLATFORM-IPADOS", "PS-PLATFORM-SPELLING")
    popup = stage.panel.popup
    assert popup.isVisible()
    assert stage.labels == ["Replace iPadOS by iOS", "Replace macos by macOS"]
    asked = stage.wishes[-1]
    assert isinstance(asked, Foresee)
    assert asked.plan is not None
    assert asked.plan.label == stage.labels[0]
    assert "iPadOS" in popup.words
    stage.show(answered=True)
    assert popup.isVisible()
    assert any("iPadOS" in line for line in popup.lines)
    assert "1 problem is solved." in popup.words


def test_another_fix_is_worked_out_as_soon_as_it_is_the_current_one(stage: Stage) -> None:
    stage.offer("PS-PLATFORM-IPADOS", "PS-PLATFORM-SPELLING")
    stage.show(answered=True)
    QTest.keyClick(stage.panel.popup.list, Qt.Key.Key_Down)
    assert not stage.panel.popup.lines
    stage.show(answered=True)
    assert any("macos" in line for line in stage.panel.popup.lines)


def test_files_and_bytes_are_said_where_they_change(stage: Stage) -> None:
    stage.offer("PS-SELECTOR-EMPTY")
    stage.show(answered=True)
    assert "2 files added" in stage.panel.popup.words
    assert "0 bytes become 2" in stage.panel.popup.words


def test_enter_makes_the_change_and_escape_makes_none(stage: Stage) -> None:
    stage.offer("PS-PLATFORM-IPADOS")
    QTest.keyClick(stage.panel.popup.list, Qt.Key.Key_Escape)
    assert not stage.panel.popup.isVisible()
    assert stage.wishes[-1] == Foresee(None)
    assert not [wish for wish in stage.wishes if isinstance(wish, Mend)]
    stage.offer("PS-PLATFORM-IPADOS")
    QTest.keyClick(stage.panel.popup.list, Qt.Key.Key_Return)
    assert not stage.panel.popup.isVisible()
    made = [wish.fix.label for wish in stage.wishes if isinstance(wish, Mend)]
    assert made == ["Replace iPadOS by iOS"]


def test_where_no_fix_is_certain_it_says_what_to_think_of(stage: Stage) -> None:
    found = replace(stage.session.state.problems[0], code="PS-JSON-DEPTH", hint="Look at it.")
    stage.panel.offer_fixes((found,), BESIDE)
    assert stage.panel.popup.isVisible()
    assert stage.labels == []
    assert stage.panel.popup.words.endswith("No fix is certain here. Look at it.")
    QTest.keyClick(stage.panel.popup, Qt.Key.Key_Return)
    assert not stage.panel.popup.isVisible()
    assert not [wish for wish in stage.wishes if isinstance(wish, Mend)]


def test_where_nothing_is_wrong_it_is_said_in_a_line(stage: Stage) -> None:
    stage.panel.offer_fixes((), BESIDE)
    assert not stage.panel.popup.isVisible()
    assert stage.wishes == [Tell("No problem is at this place.")]


def test_what_cannot_be_changed_says_why_instead_of_offering_it(stage: Stage) -> None:
    reason = "The Coast is open in another window."
    stage.panel.show_view(replace(stage.shown, read_only=reason))
    stage.offer("PS-PLATFORM-IPADOS")
    assert stage.labels == []
    assert reason in stage.panel.popup.words


def test_fixes_go_as_soon_as_what_they_were_made_for_has_changed(stage: Stage) -> None:
    stage.offer("PS-PLATFORM-IPADOS")
    pack = next(one for one in stage.session.packs if one.name == "art")
    stage.session.edit(Edit("Change", (RemoveValue(pack.path, ("platforms",)),)))
    stage.show()
    assert not stage.panel.popup.isVisible()
