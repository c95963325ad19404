"""A search in the help puts first what is called so, and shows the line that speaks of it."""

from __future__ import annotations

import pytest

from studio.project.guide import Page, page, pages
from studio.project.guide_search import plain, search

SPEAKS = Page(
    "a", "Something else", "# Something else\n\nA pattern has stars.\n\n## More\n\nStars, and stars."
)
CALLED = Page("b", "Patterns", "# Patterns\n\n- What `*` means in *one*.\n")
HEADED = Page("c", "Files", "# Files\n\n## About patterns\n\n| a | b |\n| --- | --- |\n| Café | 1 MB |\n")
RULE = Page("rules/PS-PATTERN-ODD", "An odd one", "# An odd one\n\nIt is odd.\n")
ALL = (SPEAKS, HEADED, CALLED, RULE)


def names(text: str) -> list[str]:
    return [hit.page.name for hit in search(ALL, text)]


def test_titles_come_first_then_codes_then_headings_then_text() -> None:
    assert names("pattern") == ["b", "rules/PS-PATTERN-ODD", "c", "a"]


def test_every_word_has_to_be_there_wherever_it_is() -> None:
    assert names("pattern stars") == ["a"]
    assert names("stars walrus") == []
    assert names("  ") == []


def test_case_and_accents_do_not_count() -> None:
    assert names("CAFE") == names("café") == ["c"]


def test_the_line_that_has_most_of_the_words_is_told_as_people_read_it() -> None:
    (hit,) = search([HEADED], "mb cafe")
    assert hit.line == "Café · 1 MB"
    (hit,) = search([SPEAKS], "else stars")
    assert hit.line == "A pattern has stars."
    assert search([CALLED], "patterns")[0].line == "", "the title says it already"


def test_a_long_line_is_told_from_a_little_before_the_word() -> None:
    long = Page(
        "d", "Long", "# Long\n\nMany words stand here before the one that somebody looks for: walrus.\n"
    )
    assert search([long], "walrus")[0].line == "… somebody looks for: walrus."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("## A *heading* with `code`", "A heading with code"),
        ("1. See [the page](x.md).", "See the page."),
        ("![A picture](pictures/a.png)", ""),
        ("- **Assets** shows", "Assets shows"),
    ],
)
def test_marks_are_not_read(line: str, told: str) -> None:
    assert plain(line) == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("limits", "limits"),
        ("undo", "undo"),
        ("who gets what", "who-gets-what"),
        ("ps-id-long", "rules/PS-ID-LONG"),
        ("steam", "steam"),
    ],
)
def test_what_people_look_for_comes_first(text: str, name: str) -> None:
    assert page(name) is not None
    assert search(pages(), text)[0].page.name == name
