"""A page of the help in a terminal."""

from __future__ import annotations

from studio.cli.page_text import as_lines

PAGE = """\
# A title

*Words* in **several** kinds of `*.png` and
a break. See [the other page](../patterns.md).

| | two |
| --- | --- |
| `a` | longer |
| b |  |

- an item that is so long that it has to go on in the line below the one it began in
1. one
"""


def test_marks_go_and_words_stay() -> None:
    assert as_lines(PAGE, None) == [
        "A title",
        "",
        "Words in several kinds of *.png and a break. See the other page (pack-studio explain patterns).",
        "",
        "   two",
        "a  longer",
        "b",
        "",
        "- an item that is so long that it has to go on in the line below the one it began in",
        "1. one",
    ]


def test_lines_fit_and_items_go_on_under_their_words() -> None:
    lines = as_lines(PAGE, 40)
    assert max(map(len, lines)) <= 40
    at = next(at for at, line in enumerate(lines) if line.startswith("- an item"))
    assert lines[at + 1].startswith("  ")
    assert lines[-1] == "1. one"


def test_an_empty_page_has_no_lines() -> None:
    assert as_lines("") == []


def test_pictures_are_left_out_and_actions_are_only_named() -> None:
    page = "# A title\n\n![What it looks like](pictures/a.png)\n\nOpen [the settings](action:preferences).\n"
    assert as_lines(page, None) == ["A title", "", "Open the settings."]
