"""What holds for every suggestion: once taken, the text is as readable as it was, and all else the same."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from studio.manifest.document import Document
from studio.manifest.patches import apply
from studio.manifest.style import Style
from studio.project.completing import Known, Suggestion, suggestions

KNOWN = Known(
    lambda typed: tuple(one for one in (("fr", "French"), ("de", "German")) if one[0].startswith(typed)),
    lambda typed, folders: (f"{typed}art",) if folders else (f"{typed}art/", 'odd "name".png'),
)
VALUES = {
    "assetPackID": "art",
    "downloadPolicy": {"prefetch": {"installationEventTypes": ["firstInstallation"]}},
    "language": "fr",
    "fileSelectors": [
        {"directory": "art"},
        {"fileSource": "a.png", "fileDestination": "b.png"},
        {},
        {"directorySource": "c"},
    ],
    "platforms": ["iOS"],
    "userInfo": {"a": [True, -1.5, None]},
}
COMMENTED = """// above
{ // first
  "assetPackID" : "art", /* said */ "language": "", // { "
  "downloadPolicy": {},
  /* "platforms": [
     none, */
  "platforms": [ "iOS", // all
    "macOS",
  ],
  "fileSelectors": [
    { "file": "art/a.png" /* the one */ },
    {
      // nothing yet
    },
    { "filePattern": "*.png", },
  ]
}
"""
TEXTS = (
    "{}",
    "{\n}\n",
    json.dumps(VALUES),
    json.dumps(VALUES, indent=2),
    json.dumps(VALUES, indent="\t").replace("\n", "\r\n"),
    json.dumps(VALUES, separators=(",", ":")),
    COMMENTED,
    COMMENTED.replace("\n", "\r"),
)


def _style(text: str) -> Style:
    root = Document.read(text.encode()).root
    return (
        Style.of(text, root)
        if root is not None
        else Style("\n", "  ", {}, {"object": " ", "array": ""}, ": ", ", ")
    )


def _taken(text: str, suggestion: Suggestion) -> str:
    return apply(text, suggestion.patches)


def _faults(text: str) -> list[str]:
    findings = Document.read(text.encode()).findings
    return sorted(one.code for one in findings if one.code != "PS-JSON-TRAILING-COMMA")


@given(st.sampled_from(TEXTS), st.integers(0, 600))
def test_a_text_in_order_stays_in_order(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    assert _faults(text) == []
    for suggestion in suggestions(text, offset, _style(text), KNOWN):
        taken = _taken(text, suggestion)
        assert _faults(taken) == [], (suggestion.label, taken)


@given(st.sampled_from(TEXTS), st.integers(0, 600))
def test_the_cursor_stands_behind_what_was_written_or_within_it(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    for suggestion in suggestions(text, offset, _style(text), KNOWN):
        taken = _taken(text, suggestion)
        last = suggestion.patches[-1]
        begin = last.start + sum(len(one.new) for one in suggestion.patches[:-1])
        assert begin <= suggestion.caret <= begin + len(last.new)
        before, after = taken[suggestion.caret - 1], taken[suggestion.caret : suggestion.caret + 1]
        if suggestion.goes_on:
            assert (before, after) in {('"', '"'), ("[", "]"), ("/", '"')}, taken


@given(
    st.sampled_from(TEXTS), st.integers(0, 600), st.sampled_from(["p", "lan", '"', '"fi', '"i"', "{", "["])
)
def test_a_text_that_is_being_typed_gets_no_worse(text: str, offset: int, typed: str) -> None:
    offset = min(offset, len(text))
    broken = text[:offset] + typed + text[offset:]
    before = _faults(broken)
    for suggestion in suggestions(broken, offset + len(typed), _style(text), KNOWN):
        taken = _taken(broken, suggestion)
        assert len(_faults(taken)) <= len(before), (suggestion.label, broken, taken)


@given(st.sampled_from(TEXTS), st.integers(0, 600))
def test_everything_outside_of_what_gives_way_stays(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    for suggestion in suggestions(text, offset, _style(text), KNOWN):
        last = suggestion.patches[-1]
        assert last.start <= offset <= last.end
        assert all(one.start == one.end and one.new == "," for one in suggestion.patches[:-1])
        assert "\n" not in text[last.start : last.end]


@given(st.text(alphabet='{}[]",: \n\\a1/*', max_size=30), st.integers(0, 30))
def test_any_text_gets_an_answer(text: str, offset: int) -> None:
    suggestions(text, min(offset, len(text)), _style("{}"), KNOWN)
