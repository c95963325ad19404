"""The pages of the help."""

from __future__ import annotations

import pytest

from studio.project.guide import about_rule, page, pages, severity_words, target_of
from studio.project.rules import RULES


def test_the_guides_come_first_in_the_order_of_reading_and_then_the_rules() -> None:
    names = [one.name for one in pages()]
    assert names[:3] == ["index", "first-steps", "guide-artists"]
    codes = [one.code for one in pages() if one.code is not None]
    assert codes == sorted(codes)
    assert names[-len(codes) :] == [about_rule(code) for code in codes]


def test_a_page_is_found_by_its_name_and_knows_its_title_and_rule() -> None:
    found = page("rules/PS-ID-LONG")
    assert found is not None
    assert (found.title, found.code) == ("A very long ID", "PS-ID-LONG")
    guide = page("patterns")
    assert guide is not None
    assert guide.code is None
    assert page("no-such-page") is None


@pytest.mark.parametrize(
    ("link", "name", "target"),
    [
        ("../patterns.md", "rules/PS-ID-LONG", "patterns"),
        ("PS-ID-EMPTY.md", "rules/PS-ID-LONG", "rules/PS-ID-EMPTY"),
        ("rules/PS-ID-EMPTY.md", "patterns", "rules/PS-ID-EMPTY"),
        ("limits.md#names", "patterns", "limits"),
        ("../../secret.md", "patterns", "../../secret"),
    ],
)
def test_a_link_counts_from_its_page(link: str, name: str, target: str) -> None:
    assert target_of(link, name) == target


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("PS-ID-EMPTY", "error"),
        ("PS-ID-CHARACTERS", "error on Apple's servers, note on your own"),
        ("PS-MANIFEST-USER-INFO", "error on Apple's servers, no problem on your own"),
        ("PS-LANGUAGE-AREA", "note"),
        ("PS-PLATFORM-TWICE", "warning"),
    ],
)
def test_the_severity_is_said_for_both_kinds_of_hosting(code: str, words: str) -> None:
    assert severity_words(RULES[code]) == words
