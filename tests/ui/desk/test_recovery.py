"""A draft that was found, brought back or left out; the journeys have what becomes of names on disk."""

from __future__ import annotations

from studio.ui import wishes
from tests.ui.desks import AtWork


def test_where_no_draft_was_found_nothing_is_brought_back_and_nothing_put_aside(work: AtWork) -> None:
    before = work.view.texts
    work.desk.carry_out(wishes.Restore())
    work.desk.carry_out(wishes.Discard())
    work.settle()
    assert work.view.texts is before
    assert not work.view.modified
