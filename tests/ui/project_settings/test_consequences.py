"""What other settings would lead to, in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.project.rules import Severity
from studio.project.target import Hosting, Tools
from studio.ui.project_settings.consequences import cause_of, consequences, sentences
from studio.ui.project_settings.fields import ChoiceField, SystemField
from tests.ui.project_settings.made import Shown, coast


@pytest.mark.parametrize(
    ("values", "cause"),
    [
        ({"tools": Tools.XCODE_26}, "Xcode 26"),
        ({"tools": Tools.XCODE_27}, "Xcode 27"),
        ({"hosting": Hosting.APPLE}, "Hosting by Apple"),
        ({"hosting": Hosting.SELF}, "Hosting on your own server"),
        ({"lowest_os": 27}, "OS 27 as the lowest"),
        ({"tools": Tools.XCODE_26, "lowest_os": 27}, "The new settings"),
        ({"ignore": ("*.psd",)}, "The new settings"),
    ],
)
def test_a_single_choice_is_named_as_the_cause(values: dict[str, object], cause: str) -> None:
    assert cause_of(values) == cause


def test_what_xcode_26_would_bring_is_counted_by_kind_and_pack(tmp_path: Path, qtbot: QtBot) -> None:
    shown = Shown(coast(tmp_path), qtbot)
    tools = shown.dialog.form.field("tools")
    assert isinstance(tools, ChoiceField)
    tools.show_value(Tools.XCODE_26)
    found = shown.foresee()
    (one,) = consequences(found)
    assert (one.severity, one.solved, len(one.problems), one.packs) == (Severity.ERROR, False, 1, 1)
    assert sentences(found, "Xcode 26") == ("Xcode 26 would bring 1 error in 1 pack.",)


def test_what_would_be_solved_comes_after_what_would_come(tmp_path: Path, qtbot: QtBot) -> None:
    shown = Shown(coast(tmp_path), qtbot)
    tools, hosting = shown.dialog.form.field("tools"), shown.dialog.form.field("hosting")
    assert isinstance(tools, ChoiceField)
    assert isinstance(hosting, ChoiceField)
    tools.show_value(Tools.XCODE_26)
    hosting.show_value(Hosting.SELF)
    found = shown.foresee()
    assert [one.solved for one in consequences(found)] == [False, True]
    assert sentences(found, "The new settings") == (
        "The new settings would bring 1 error in 1 pack.",
        "The new settings would solve 1 error.",
    )


def test_what_changes_nothing_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    shown = Shown(coast(tmp_path), qtbot)
    system = shown.dialog.form.field("lowest_os")
    assert isinstance(system, SystemField)
    system.show_value(27)
    assert sentences(shown.foresee(), "OS 27 as the lowest") == (
        "OS 27 as the lowest would bring no problem and solve none.",
    )
