"""What is said about consequences, and when."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.project.target import Tools
from studio.ui.project_settings.consequence_view import ConsequenceView
from studio.ui.project_settings.fields import ChoiceField
from tests.ui.project_settings.made import Shown, coast


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Shown:
    made = Shown(coast(tmp_path), qtbot)
    tools = made.dialog.form.field("tools")
    assert isinstance(tools, ChoiceField)
    tools.show_value(Tools.XCODE_26)
    return made


def test_waiting_is_said_only_where_it_takes_a_while(shown: Shown, qtbot: QtBot) -> None:
    view = shown.dialog.consequences
    before = view.said
    view.show_waiting()
    assert view.said == before
    qtbot.waitUntil(lambda: view.said.startswith("Working out"))
    shown.foresee()
    assert view.said == "Xcode 26 would bring 1 error in 1 pack."


def test_the_list_is_there_only_when_it_has_something(shown: Shown) -> None:
    view: ConsequenceView = shown.dialog.consequences
    assert view.tree.isHidden()
    shown.foresee()
    assert not view.tree.isHidden()
    view.show_nothing("Nothing.")
    assert view.tree.isHidden()
    assert view.said == "Nothing."


def test_unfolding_a_kind_makes_room_for_its_problems(shown: Shown) -> None:
    shown.foresee()
    tree = shown.dialog.consequences.tree
    before = tree.height()
    tree.expand(tree.model().index(0, 0))
    assert tree.height() > before
