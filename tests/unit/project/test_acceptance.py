"""What an acceptance names, and when it no longer holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import Argument, Finding, Place
from studio.project.acceptance import NOTHING_ACCEPTED, Acceptance, accepting, book_of, key_of, spot_of


def finding(
    code: str = "PS-TEST", *, pack: str = "art", field: str | None = None, path: str = "", **facts: Argument
) -> Finding:
    return Finding(code, Place(pack, Path("/p/art.json"), field, 3, 5, path or None), facts)


def accepted(one: Finding) -> Acceptance:
    return accepting(one, by="Mia", note="fine", on="2026-11-23")


def test_an_acceptance_names_what_it_accepts_with_who_why_and_when() -> None:
    one = accepted(finding(field="language", path="a.png", size=3))
    assert (one.rule, one.pack, one.field, one.path) == ("PS-TEST", "art", "language", "a.png")
    assert (one.by, one.note, one.on) == ("Mia", "fine", "2026-11-23")
    assert one.key == key_of(finding(field="language", path="a.png", size=3))


@pytest.mark.parametrize(
    "other",
    [
        finding(size=4, name="x"),
        finding(size=3, name="y"),
        finding(pack="maps", size=3, name="x"),
        finding(path="b.png", size=3, name="x"),
        finding(field="platforms", size=3, name="x"),
        finding("PS-OTHER", size=3, name="x"),
    ],
)
def test_other_facts_or_another_place_are_another_problem(other: Finding) -> None:
    assert key_of(other) != accepted(finding(size=3, name="x")).key


def test_moving_in_a_list_or_to_another_line_changes_nothing() -> None:
    there = Place("art", Path("/p/art.json"), "fileSelectors[7].file", 80, 1)
    moved = Finding("PS-TEST", there, {"size": 3})
    assert key_of(moved) == key_of(finding(field="fileSelectors[2].file", size=3))


def test_what_is_in_no_pack_is_known_by_its_manifest_s_name() -> None:
    bare = Finding("PS-TEST", Place(manifest=Path("/p/Game.packstudio")))
    assert spot_of(bare) == ("PS-TEST", "Game.packstudio", "")
    assert spot_of(Finding("PS-TEST", Place())) == ("PS-TEST", "", "")


def test_a_book_finds_acceptances_by_what_and_by_where_and_the_later_of_two_counts() -> None:
    first, second = accepted(finding(size=1)), accepted(finding(size=2))
    again = accepting(finding(size=1), by="Noah", note="still", on="2026-11-24")
    book = book_of([first, second, again])
    assert book.keys[first.key] is again
    assert book.spots[first.spot] == (again, second)
    assert book.rules == {"PS-TEST"}
    assert book_of([]) == NOTHING_ACCEPTED


def test_names_that_are_no_text_have_a_digest_too() -> None:
    assert key_of(finding(name="a\ud800"))[-1]


def test_what_another_edition_wrote_into_an_acceptance_is_kept() -> None:
    written = {"rule": "PS-TEST", "facts": "0", "by": "Mia", "note": "fine", "until": "2027-01-01"}
    assert Acceptance.model_validate(written).model_dump(by_alias=True)["until"] == "2027-01-01"
