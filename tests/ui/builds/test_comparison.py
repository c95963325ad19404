"""The dialog with what a build changed."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from studio.build.compare import Comparison, PackComparison, Presence
from studio.errors import StudioError
from studio.ui.builds.comparison import Compared, ComparisonDialog
from tests.ui.builds.test_comparison_rows import NOTHING, PACKS


def _dialog(qtbot: QtBot) -> ComparisonDialog:
    dialog = ComparisonDialog(41)
    qtbot.addWidget(dialog)
    return dialog


def test_what_differs_is_one_sentence_and_open_where_it_is_little(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    assert dialog.title == "Comparing …"
    dialog.show_compared(Compared(40, 41, PACKS))
    assert dialog.title == "3 packs differ from build 40: 16 MB more"
    assert dialog.note.startswith("1 other pack is the same. People who have the older ones download 1.5 GB")
    assert dialog.tree.isExpanded(dialog.tree.model().index(0, 0))


def test_one_pack_that_became_smaller_is_said_so(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    smaller = replace(NOTHING, before=9_000_000, after=1_000_000, removed=PACKS[2].comparison.removed)
    dialog.show_compared(Compared(40, 41, (PackComparison("core", Presence.BOTH, smaller),)))
    assert dialog.title == "1 pack differs from build 40: 8.0 MB less"


def test_builds_that_hold_the_same_and_a_first_one_are_said(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    dialog.show_compared(Compared(40, 41, (PackComparison("core", Presence.BOTH, _same()),)))
    assert dialog.title == "Build 41 holds the same as build 40."
    assert dialog.tree.isHidden()
    dialog.show_compared(Compared(None, 1, ()))
    assert dialog.title.startswith("Build 1 is the first on record")


def test_what_cannot_be_found_out_is_said_in_its_place(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    dialog.show_trouble(StudioError("Its list of files is gone.", "Take it back from a backup."))
    assert (dialog.title, dialog.note) == ("Its list of files is gone.", "Take it back from a backup.")


def _same() -> Comparison:
    return replace(NOTHING)
