"""Two versions of a file, line beside line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.progress import Cancelled, CancelToken
from studio.project import intents
from studio.project.edits import Texts
from studio.session.keeping import draft_of
from studio.session.side_by_side import CONTEXT, MOST_ROWS, Kind, Row, clash_sheets, draft_sheets, sheet
from tests.unit.session.work import two_packs

_PATH = Path("/game/manifests/art.json")


def test_lines_stand_beside_each_other_with_their_numbers() -> None:
    one = sheet(_PATH, "a\nb\nc\n", "a\nB\nc\nd\n")
    assert one.rows == (
        Row(Kind.SAME, "a", "a", 1, 1),
        Row(Kind.CHANGED, "b", "B", 2, 2),
        Row(Kind.SAME, "c", "c", 3, 3),
        Row(Kind.ONLY_RIGHT, None, "d", None, 4),
    )
    assert one.differences == 2


def test_a_line_that_one_side_lacks_moves_the_numbers_of_the_other() -> None:
    one = sheet(_PATH, "a\nb\nc", "b\nc")
    assert one.rows[0] == Row(Kind.ONLY_LEFT, "a", None, 1)
    assert one.rows[1:] == (Row(Kind.SAME, "b", "b", 2, 1), Row(Kind.SAME, "c", "c", 3, 2))


def test_what_is_far_from_every_difference_is_counted_instead() -> None:
    lines = [f"{number}" for number in range(40)]
    changed = [*lines[:20], "new", *lines[20:]]
    rows = sheet(_PATH, "\n".join(lines), "\n".join(changed)).rows
    assert [row.kind for row in rows[:2]] == [Kind.SKIPPED, Kind.SAME]
    assert rows[0].skipped == 20 - CONTEXT
    assert [row.skipped for row in rows if row.kind is Kind.SKIPPED] == [17, 17]


def test_a_version_without_the_file_is_told_from_one_that_is_empty() -> None:
    assert not sheet(_PATH, None, "a").left_there
    assert not sheet(_PATH, "a", None).right_there
    assert sheet(_PATH, "", "").left_there


def test_of_very_many_differences_the_rest_is_counted() -> None:
    one = sheet(_PATH, None, "x\n" * (MOST_ROWS + 7))
    assert (len(one.rows), one.differences, one.more) == (MOST_ROWS, MOST_ROWS + 7, 7)


def test_comparing_stops_when_nobody_wants_it_any_more() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        sheet(_PATH, "a", "b", cancel)


@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abc"), max_size=12))
def test_either_version_can_be_read_off_the_rows_where_nothing_is_skipped(
    left: list[str], right: list[str]
) -> None:
    one = sheet(_PATH, "\n".join(left), "\n".join(right))
    if any(row.kind is Kind.SKIPPED for row in one.rows):
        return
    assert [row.left for row in one.rows if row.left is not None] == left
    assert [row.right for row in one.rows if row.right is not None] == right
    assert [row.left_number for row in one.rows if row.left_number] == list(range(1, len(left) + 1))
    assert [row.right_number for row in one.rows if row.right_number] == list(range(1, len(right) + 1))


def test_a_clash_shows_what_is_here_beside_what_the_disk_has(tmp_path: Path) -> None:
    work = two_packs(tmp_path / "game")
    theirs = work.session.texts
    work.session.edit(intents.rename(work.pack(), "mine"))
    (one,) = clash_sheets(work.session.texts, theirs, (work.manifest("art.json"),), work.path)
    (row,) = [row for row in one.rows if row.differs]
    assert "mine" in (row.left or "")
    assert "art" in (row.right or "")


def test_a_draft_shows_only_the_files_that_it_would_change(tmp_path: Path) -> None:
    work = two_packs(tmp_path / "game")
    before = work.session.texts
    work.session.edit(intents.rename(work.pack(), "mine"))
    work.session.edit(intents.watch(work.session.project.file, ["art"]))
    draft = draft_of(work.session, 0)
    assert {one.path for one in draft_sheets(before, draft)} == {work.path, work.manifest("art.json")}
    half = Texts(work.session.texts.project, before.documents)
    assert [one.path for one in draft_sheets(half, draft)] == [work.manifest("art.json")]
