"""Two versions of a text between the marks of version control."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.manifest.conflict_marks import Keep, conflicts, first_versions, resolved

MERGED = """{
<<<<<<< HEAD
  "language": "fr",
=======
  "language": "fr-CA",
  "sourceRoot": "..",
>>>>>>> quebec
  "platforms": ["iOS"]
}
"""
WITH_BASE = MERGED.replace("=======\n", '||||||| 4c0626c\n  "language": "en",\n=======\n')


def test_a_place_knows_its_two_versions_by_name_and_line() -> None:
    (place,) = conflicts(MERGED)
    assert (place.line, place.last_line) == (2, 7)
    assert (place.first.name, place.first.line, place.first.lines) == ("HEAD", 3, 1)
    assert (place.second.name, place.second.line, place.second.lines) == ("quebec", 5, 2)
    assert MERGED[place.first.start : place.first.end] == '  "language": "fr",\n'
    assert MERGED[place.start : place.end].splitlines()[-1] == ">>>>>>> quebec"
    assert place.base is None


def test_what_both_versions_came_from_is_neither_of_them() -> None:
    (place,) = conflicts(WITH_BASE)
    assert place.base is not None
    assert WITH_BASE[place.base.start : place.base.end] == '  "language": "en",\n'
    assert place.base.name == "4c0626c"
    assert resolved(WITH_BASE, [Keep.FIRST]) == resolved(MERGED, [Keep.FIRST])
    assert resolved(WITH_BASE, [Keep.SECOND]) == resolved(MERGED, [Keep.SECOND])


def test_keeping_a_version_takes_the_marks_and_the_other_one_away() -> None:
    assert resolved(MERGED, [Keep.FIRST]) == '{\n  "language": "fr",\n  "platforms": ["iOS"]\n}\n'
    assert resolved(MERGED, [Keep.SECOND]).splitlines()[1:3] == [
        '  "language": "fr-CA",',
        '  "sourceRoot": "..",',
    ]


def test_each_place_is_decided_by_itself() -> None:
    twice = MERGED + MERGED
    assert len(conflicts(twice)) == 2
    left = resolved(twice, [None, Keep.FIRST])
    assert left == MERGED + resolved(MERGED, [Keep.FIRST])
    assert len(conflicts(resolved(twice, [Keep.SECOND]))) == 1


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(ending: str) -> None:
    text = MERGED.replace("\n", ending)
    assert [place.last_line for place in conflicts(text)] == [7]
    assert resolved(text, [Keep.FIRST]) == resolved(MERGED, [Keep.FIRST]).replace("\n", ending)


def test_a_version_may_be_empty_and_the_text_may_end_with_the_mark() -> None:
    text = "<<<<<<<\n=======\nx\n>>>>>>>"
    assert resolved(text, [Keep.FIRST]) == ""
    assert resolved(text, [Keep.SECOND]) == "x\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        MERGED.replace("=======\n", ""),
        MERGED.replace(">>>>>>> quebec\n", ""),
        MERGED.replace("<<<<<<<", " <<<<<<<"),
        MERGED.replace("<<<<<<<", "<<<<<<<<<"),
        MERGED.replace("=======", "=======x"),
        '{"a": "<<<<<<< ======= >>>>>>>"}',
    ],
)
def test_marks_that_are_not_all_there_are_no_place(text: str) -> None:
    assert conflicts(text) == ()
    assert resolved(text, [Keep.FIRST]) == text
    assert first_versions(text) == text


def test_a_place_that_was_begun_twice_counts_from_its_last_beginning() -> None:
    text = "<<<<<<< lost\n" + MERGED.removeprefix("{\n")
    assert [place.first.name for place in conflicts(text)] == ["HEAD"]


LINES = ["<<<<<<< a", "||||||| b", "=======", ">>>>>>> c", "x", "  y", "", "========="]
texts = st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(["\n", "\r\n", "\r"])), max_size=14).map(
    lambda lines: "".join(line + end for line, end in lines)
)


@given(texts)
def test_places_follow_each_other_and_name_their_lines(text: str) -> None:
    done = 0
    for place in conflicts(text):
        assert done <= place.start < place.first.start <= place.first.end < place.second.start
        assert place.second.start <= place.second.end < place.end <= len(text)
        lines = text[: place.start].replace("\r\n", "\n").replace("\r", "\n")
        assert place.line == lines.count("\n") + 1
        done = place.end


@given(texts)
def test_reading_the_first_versions_moves_no_character(text: str) -> None:
    read = first_versions(text)
    assert len(read) == len(text)
    assert all(one in (other, " ") for one, other in zip(read, text, strict=True))


@given(texts, st.sampled_from(list(Keep)))
def test_deciding_everything_only_takes_lines_away(text: str, keep: Keep) -> None:
    places = conflicts(text)
    left = resolved(text, [keep] * len(places))
    kept = sum((one.first if keep is Keep.FIRST else one.second).lines for one in places)
    gone = sum(one.last_line - one.line + 1 for one in places)
    count = len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    assert len(left.replace("\r\n", "\n").replace("\r", "\n").split("\n")) == count - gone + kept
