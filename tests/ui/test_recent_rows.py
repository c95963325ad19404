"""What the list of recent projects says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt

from studio.ui.look.colours import Meaning
from studio.ui.recent_rows import RecentRows
from studio.workspace.settings import Recent

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
COAST = Recent(path=Path("/games/The Coast.packstudio"), name="The Coast", opened=1_700_000_000)


def row(one: Recent, *, missing: bool = False) -> tuple[str, Meaning | None, str]:
    parent = QObject()
    rows = RecentRows(parent)
    rows.show_recent((one,), frozenset({one.path}) if missing else frozenset())
    found = rows.row(rows.index(0))
    assert found is not None
    return found.state, found.meaning, found.facts


@pytest.mark.parametrize(
    ("packs", "errors", "said"),
    [
        (11, 3, ("3 problems", Meaning.ERROR, "14/11/2023 · 11 packs")),
        (1, 1, ("1 problem", Meaning.ERROR, "14/11/2023 · 1 pack")),
        (7, 0, ("ready", Meaning.DONE, "14/11/2023 · 7 packs")),
        (0, 0, ("", None, "14/11/2023 · 0 packs")),
        (None, None, ("", None, "14/11/2023")),
    ],
)
def test_a_row_says_how_the_project_was_left(
    packs: int | None, errors: int | None, said: tuple[str, Meaning | None, str]
) -> None:
    assert row(COAST.model_copy(update={"packs": packs, "errors": errors})) == said


def test_of_a_project_that_is_gone_nothing_else_is_said() -> None:
    left = COAST.model_copy(update={"packs": 2, "errors": 0})
    assert row(left, missing=True)[:2] == ("folder missing", Meaning.WARNING)


def test_a_row_is_read_aloud_whole() -> None:
    parent = QObject()
    rows = RecentRows(parent)
    rows.show_recent((COAST.model_copy(update={"packs": 2, "errors": 0, "pinned": True}),), frozenset())
    aloud = rows.index(0).data(ACCESSIBLE)
    assert aloud == f"The Coast, pinned, ready, 14/11/2023 · 2 packs, {COAST.path.parent}"
