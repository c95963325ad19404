"""How far what stands at a place reaches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.manifest.document import Document
from studio.manifest.spans import columns_at

TEXT = """{
  "language": "fr-CA", // a comment
  "platforms": ["iOS", 27],
  "fileSelectors": [
    {"file": "a"}
  ]
  oops
}
"""


@pytest.mark.parametrize(
    ("line", "column", "found"),
    [
        (2, 3, '"language"'),
        (2, 15, '"fr-CA"'),
        (3, 17, '"iOS"'),
        (3, 24, "27"),
        (3, 16, '["iOS", 27]'),
        (4, 20, "["),
        (5, 5, '{"file": "a"}'),
        (5, 14, '"a"'),
        (7, 3, "oops"),
        (2, 29, "comment"),
        (6, 9, "]"),
        (1, 1, "{"),
        (1, 900, "{"),
    ],
)
def test_a_key_a_value_and_a_word_are_pointed_at_as_a_whole(line: int, column: int, found: str) -> None:
    start, end = columns_at(Document.read(TEXT.encode()), line, column)
    assert TEXT.splitlines()[line - 1][start - 1 : end - 1] == found


def test_of_a_manifest_on_one_line_only_the_brace_is_pointed_at() -> None:
    assert columns_at(Document.read(b'{"language": "fr"}'), 1, 1) == (1, 2)


@given(st.text(alphabet='{}[]",: \r\na1/\U0001f600', max_size=30), st.integers(0, 9), st.integers(0, 40))
def test_there_is_always_something_to_point_at(text: str, line: int, column: int) -> None:
    start, end = columns_at(Document.read(text.encode()), line, column)
    assert 1 <= start < end
