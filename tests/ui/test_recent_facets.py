"""What the list of recent projects can be filtered by."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.filtering.filter import fitting, read_filter
from studio.ui.recent_facets import RECENT_FIELDS, recent_listing
from studio.workspace.settings import Recent

COAST = Recent(path=Path("/games/coast/Coast.packstudio"), name="The Coast", opened=900_000.0)
MOOR = Recent(path=Path("/games/moor/Moor.packstudio"), name="Möor", opened=100_000.0, pinned=True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coast", [0]),
        ("moor", [1]),
        ("games", [0, 1]),
        ("state:missing", [0]),
        ("state:pinned", [1]),
        ("opened:>2d", [1]),
    ],
)
def test_projects_are_found_by_name_place_state_and_day(text: str, found: list[int]) -> None:
    listing = recent_listing((COAST, MOOR), frozenset({COAST.path}))
    wanted = read_filter(text, RECENT_FIELDS)
    assert not wanted.faults
    assert list(fitting(wanted, listing, 950_000.0) or ()) == found
