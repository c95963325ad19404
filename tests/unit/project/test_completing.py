"""What may be written next: the cursor is marked as | in these texts."""

from __future__ import annotations

import pytest

from studio.manifest.document import Document
from studio.manifest.patches import apply
from studio.manifest.style import Style
from studio.project.completing import MOST_TEXT, Known, Suggestion, suggestions

SPREAD = '{\n  "assetPackID": "art",\n  "platforms": [\n    "iOS"\n  ]\n}\n'


def _languages(typed: str) -> tuple[tuple[str, str], ...]:
    return (("fr-CA", "French (Canada)"),) if typed == "fren" else ()


def _paths(typed: str, folders: bool) -> tuple[str, ...]:  # noqa: FBT001 -- as the protocol has it
    names = ("voices/fr",) if folders else ("voices/", "voices.txt")
    return tuple(name for name in names if name.startswith(typed))


def _found(marked: str) -> tuple[str, tuple[Suggestion, ...]]:
    text = marked.replace("|", "", 1)
    root = Document.read(text.encode()).root
    assert root is not None
    return text, suggestions(text, marked.index("|"), Style.of(text, root), Known(_languages, _paths))


def _labels(marked: str) -> list[str]:
    return [one.label for one in _found(marked)[1]]


def _taken(marked: str, label: str) -> str:
    """The text after taking the suggestion ``label``, with the cursor as |."""
    text, found = _found(marked)
    one = next(one for one in found if one.label == label)
    after = apply(text, one.patches)
    return f"{after[: one.caret]}|{after[one.caret :]}"


def test_the_keys_that_are_not_there_yet_are_offered() -> None:
    assert _labels('{"assetPackID": "a", |, "language": "fr"}') == [
        "downloadPolicy",
        "sourceRoot",
        "fileSelectors",
        "platforms",
        "userInfo",
    ]


@pytest.mark.parametrize(
    ("marked", "labels"),
    [
        ('{"lan|"}', ["language"]),
        ('{"pol|": 1}', ["downloadPolicy"]),
        ('{"p|": 1}', ["platforms", "assetPackID", "downloadPolicy"]),
        ('{"downloadPolicy": {|}}', ["essential", "prefetch", "onDemand"]),
        ('{"downloadPolicy": {"onDemand": {}, |}}', []),
        ('{"downloadPolicy": {"essential": {|}}}', ["installationEventTypes"]),
        (
            '{"downloadPolicy": {"essential": {"installationEventTypes": ["subsequentUpdate", "|"]}}}',
            ["firstInstallation"],
        ),
        ('{"downloadPolicy": |}', ["essential", "prefetch", "onDemand"]),
        ('{"platforms": ["iOS", |]}', ["macOS", "tvOS", "visionOS"]),
        ('{"platforms": ["vi|"]}', ["visionOS"]),
        ('{"language": "fren|"}', ["fr-CA"]),
        ('{"fileSelectors": [{"fileSource": "a", |}]}', ["fileDestination"]),
        ('{"fileSelectors": [{"file": "a", |}]}', []),
        ('{"fileSelectors": [{"file": "voices|"}]}', ["voices/", "voices.txt"]),
        ('{"fileSelectors": [{"directory": "v|"}]}', ["voices/fr"]),
        ('{"fileSelectors": [{"fileDestination": "v|"}]}', []),
        ('{"userInfo": {|}}', []),
        ('{"platforms": ["visionOS|"]}', []),
        ("{ // |\n}", []),
    ],
)
def test_what_is_offered_fits_the_place(marked: str, labels: list[str]) -> None:
    assert _labels(marked) == labels


@pytest.mark.parametrize(
    ("marked", "label", "taken"),
    [
        ('{"a": 1, lan|}', "language", '{"a": 1, "language": "|"}'),
        ('{"a": 1 |}', "language", '{"a": 1, "language": "|"}'),
        ('{"a": 1|\n}', "x", ""),
        ('{| "a": 1}', "userInfo", '{"userInfo": {|}, "a": 1}'),
        ('{"la|": "fr"}', "language", '{"language"|: "fr"}'),
        ('{"language": fren|}', "fr-CA", '{"language": "fr-CA"|}'),
        ('{"platforms": ["iOS" "m|"]}', "macOS", '{"platforms": ["iOS", "macOS"|]}'),
        (
            '{"fileSelectors": [|]}',
            "fileSource",
            '{"fileSelectors": [{"fileSource": "|", "fileDestination": ""}]}',
        ),
        ('{"fileSelectors": [{"file": "v|"}]}', "voices/", '{"fileSelectors": [{"file": "voices/|"}]}'),
        (
            SPREAD.replace('art",\n', 'art",\n  down|\n'),
            "downloadPolicy",
            SPREAD.replace('art",\n', 'art",\n  "downloadPolicy": {\n    "onDemand": {}\n  }|,\n'),
        ),
        (
            SPREAD.replace("]\n", "]\n  |\n"),
            "language",
            SPREAD.replace("]\n", ']\n  "language": "|"\n').replace("  ]\n", "  ],\n"),
        ),
    ],
)
def test_what_is_taken_looks_like_the_rest(marked: str, label: str, taken: str) -> None:
    if not taken:
        assert label not in _labels(marked)
    else:
        assert _taken(marked, label) == taken


def test_each_suggestion_says_what_it_means() -> None:
    for marked in ("{|}", '{"downloadPolicy": {|}}', '{"fileSelectors": [{|}]}', '{"platforms": [|]}'):
        for suggestion in _found(marked)[1]:
            assert suggestion.sentence.endswith(".")


def test_in_a_text_of_unusual_length_nothing_is_looked_up() -> None:
    assert _labels("{|" + " " * MOST_TEXT + "}") == []
