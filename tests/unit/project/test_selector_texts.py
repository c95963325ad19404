"""File selectors as lines of text."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.selector_texts import LONGEST, MOST_LINES, pasted, written
from tests.builders import manifest, pack

PATHS = ("art/[x].png", "art/a.png", "legal/notice.txt")
FORMS = [
    {"file": "legal/notice.txt"},
    {"directory": "art"},
    {"filePattern": "art/*.png"},
    {"fileSource": "a", "fileDestination": "b"},
    {"directorySource": "art", "directoryDestination": "pictures"},
    {"fileExclusion": "art/Åse.png"},
]


def test_what_was_copied_is_pasted_as_it_was() -> None:
    selectors = pack(Path("/game"), manifest(fileSelectors=FORMS)).manifest.selectors
    text = written(selectors)
    assert text.splitlines()[0] == '{"file": "legal/notice.txt"}'
    assert list(pasted(text, PATHS).selectors) == FORMS


def test_lines_of_a_manifest_are_selectors_with_their_commas() -> None:
    assert pasted('  {"file": "a"},\n\n  {"directory": "b"}\n', ()).selectors == (
        {"file": "a"},
        {"directory": "b"},
    )


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("art", {"directory": "art"}),
        ("art/", {"directory": "art"}),
        ("not-there/", {"directory": "not-there"}),
        ("art\\a.png", {"file": "art/a.png"}),
        ('"art/a.png"', {"file": "art/a.png"}),
        ("not-there.png", {"file": "not-there.png"}),
        ("art/*.png", {"filePattern": "art/*.png"}),
        ("art/[x].png", {"file": "art/[x].png"}),
    ],
)
def test_a_bare_path_is_what_lies_there(line: str, form: dict[str, str]) -> None:
    assert pasted(line, PATHS).selectors == (form,)


@pytest.mark.parametrize(
    "line",
    ['{"file": 1}', '{"file": "a", "directory": "b"}', '{"file": "a"', '{"file": "a\\u0000"}', "a\0b", "/"],
)
def test_one_line_that_is_none_refuses_them_all(line: str) -> None:
    found = pasted(f"art\n{line}", PATHS)
    assert found.selectors == ()
    assert found.refused == line


def test_too_much_is_not_even_read() -> None:
    assert pasted("x" * (LONGEST + 1), ()).too_much
    assert pasted("a\n" * (MOST_LINES + 1), ()).too_much
    assert pasted("", ()).selectors == ()
