"""The rows of the list of problems: deltas, cost, words."""

from __future__ import annotations

import time
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.project.acceptance import accepting
from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.ui.panels.problems.counting import accepted_count, counts, shown
from studio.ui.panels.problems.grouping import MESSAGE, PLACE, By, Group, GroupKey, Sorting, arrange
from studio.ui.panels.problems.listing import ProblemRows
from studio.ui.panels.problems.telling import as_text
from tests.ui.panels.problems.made import many, problem

_RANK = [Severity.ERROR, Severity.WARNING, Severity.INFO]
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


def _sorted(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(
        sorted(problems, key=lambda one: (_RANK.index(one.severity), one.place.pack or "", one.message))
    )


_problems = st.builds(
    problem,
    st.sampled_from(["art", "maps", "voices-fr"]),
    st.sampled_from(_RANK),
    code=st.sampled_from(["PS-ONE", "PS-TWO"]),
    message=st.sampled_from(["Odd.", "Odder."]),
    line=st.integers(1, 3),
)
_lists = st.lists(_problems, max_size=12).map(_sorted)
_keys = st.sampled_from([(By.SEVERITY, "error"), (By.PACK, "art"), (By.KIND, "PS-ONE"), (None, "accepted")])
_moments = st.builds(
    arrange,
    _lists,
    st.sampled_from(list(By)),
    st.frozensets(_keys, max_size=2),
    st.builds(Sorting, st.sampled_from([None, MESSAGE, PLACE]), st.booleans()),
)


def _show(rows: ProblemRows, *problems: Problem, closed: tuple[GroupKey, ...] = ()) -> bool:
    """Without the headings that are not to be counted here there is one: all are of one pack's kind."""
    return rows.show_arrangement(arrange(problems, By.KIND, closed))


def _texts(rows: ProblemRows) -> list[tuple[object, ...]]:
    return [
        (
            rows.index(row, MESSAGE).data(),
            rows.index(row, MESSAGE).data(_SPOKEN),
            rows.index(row, PLACE).data(),
        )
        for row in range(rows.rowCount())
    ]


@given(st.lists(_moments, max_size=6))
def test_rows_after_any_deltas_equal_rows_filled_from_scratch(moments: list[object]) -> None:
    rows = ProblemRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for moment in moments:
        rows.show_arrangement(moment)  # type: ignore[arg-type] # what the strategy makes
        fresh = ProblemRows()
        fresh.show_arrangement(moment)  # type: ignore[arg-type] # as above
        assert rows.rows == fresh.rows
        assert _texts(rows) == _texts(fresh)
    del tester


def test_a_row_keeps_its_index_while_rows_before_it_come_and_go() -> None:
    rows = ProblemRows()
    art, maps, voices = problem("art"), problem("maps"), problem("voices")
    _show(rows, art, voices)
    kept = QPersistentModelIndex(rows.index(2, MESSAGE))
    _show(rows, art, maps, voices)
    assert kept.row() == 3
    _show(rows, voices)
    assert kept.row() == 1


def test_a_row_whose_line_moved_stays_the_same_row_and_is_painted_anew(qtbot: QtBot) -> None:
    rows = ProblemRows()
    _show(rows, problem("art", line=3), problem("maps"))
    kept = QPersistentModelIndex(rows.index(1, MESSAGE))
    with qtbot.waitSignal(rows.dataChanged):
        _show(rows, problem("art", line=9), problem("maps"))
    assert kept.isValid()
    assert rows.index(1, PLACE).data() == "art.json:9"


def test_a_heading_stays_while_what_it_counts_changes_and_is_painted_anew(qtbot: QtBot) -> None:
    rows = ProblemRows()
    rows.show_arrangement(arrange((problem("art"),), By.SEVERITY))
    kept = QPersistentModelIndex(rows.index(0, MESSAGE))
    assert kept.data(_SPOKEN) == "Errors, 1, open"
    with qtbot.waitSignal(rows.dataChanged):
        rows.show_arrangement(arrange((problem("art"), problem("maps")), By.SEVERITY))
    assert kept.data(_SPOKEN) == "Errors, 2, open"
    rows.show_arrangement(arrange((problem("art"), problem("maps")), By.SEVERITY, {(By.SEVERITY, "error")}))
    assert kept.data(_SPOKEN) == "Errors, 2, closed"
    assert rows.rowCount() == 1


def test_kinds_are_called_by_their_titles_as_soon_as_these_are_known(qtbot: QtBot) -> None:
    rows = ProblemRows()
    _show(rows, problem("art"), problem("maps", Severity.INFO))
    heading = rows.index(0, MESSAGE)
    assert heading.data() == "PS-TEST"
    with qtbot.waitSignal(rows.dataChanged):
        rows.set_titles({"PS-TEST": "Odd packs"})
    assert heading.data(_SPOKEN) == "Odd packs, 1 error, 1 note, open"


def test_each_severity_is_counted_and_filtered_without_looking_at_every_row() -> None:
    looked: list[Problem] = []

    class Watched(tuple[Problem, ...]):
        __slots__ = ()

        def __getitem__(self, key: object) -> object:  # type: ignore[override] # only counts what is asked
            found = super().__getitem__(key)  # type: ignore[call-overload] # whatever a tuple takes
            if isinstance(found, Problem):
                looked.append(found)
            return found

    problems = Watched((problem("art"), *many(5_000), problem("maps", Severity.INFO)))
    assert counts(problems) == {Severity.ERROR: 1, Severity.WARNING: 5_000, Severity.INFO: 1}
    assert len(looked) < 100
    some = shown(problems, {Severity.ERROR, Severity.INFO})
    assert [one.place.pack for one in some] == ["art", "maps"]


def test_a_hundred_thousand_problems_appear_and_change_within_a_few_frames() -> None:
    rows = ProblemRows()
    problems = many(100_000)
    started = time.perf_counter()
    rows.show_arrangement(arrange(problems, By.SEVERITY))
    rows.show_arrangement(arrange((*problems[:50_000], *problems[50_001:]), By.SEVERITY))
    assert time.perf_counter() - started < 1  # Thirty times what it takes.
    assert rows.rowCount() == 100_000


def test_a_problem_is_copied_with_its_severity_place_and_hint() -> None:
    text = as_text(problem("art", message="art names iPadOS.", line=7))
    assert text == "Error: art names iPadOS. (art.json:7)\n    Look."


def _accepted(one: Problem) -> Problem:
    return replace(one, accepted=accepting(one.finding, by="Mia", note="fine", on=""))


def test_what_is_accepted_is_counted_apart_and_shown_or_not() -> None:
    problems = (problem("art"), problem("maps", Severity.INFO), _accepted(problem("voices")))
    assert counts(problems) == {Severity.ERROR: 1, Severity.WARNING: 0, Severity.INFO: 1}
    assert accepted_count(problems) == 1
    assert shown(problems, set(_RANK)) is problems
    assert shown(problems, set(_RANK), accepted=False) == problems[:2]
    assert shown(problems, {Severity.WARNING}) == problems[2:]


def test_accepting_moves_a_row_and_leaves_the_others_where_they_are() -> None:
    rows = ProblemRows()
    art, maps, voices = problem("art"), problem("maps"), problem("voices")
    _show(rows, art, maps, voices)
    kept = QPersistentModelIndex(rows.index(3, MESSAGE))
    assert _show(rows, art, voices, _accepted(maps))
    assert kept.row() == 2
    heading, last = rows.rows[3:]
    assert isinstance(heading, Group)
    assert heading.is_accepted
    assert isinstance(last, Problem)
    assert "accepted by Mia: fine" in as_text(last)
    assert as_text(last).startswith("Accepted: maps is odd.")


def test_a_new_note_is_painted_anew(qtbot: QtBot) -> None:
    rows = ProblemRows()
    one = problem("art")
    _show(rows, _accepted(one))
    other = replace(one, accepted=accepting(one.finding, by="Noah", note="fine", on=""))
    with qtbot.waitSignal(rows.dataChanged):
        _show(rows, other)
    assert "Noah" in rows.index(1, MESSAGE).data(_SPOKEN)
