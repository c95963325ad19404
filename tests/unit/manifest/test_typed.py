"""Values of a known type out of a tree."""

from __future__ import annotations

import pytest

from studio.manifest.typed import KIND_NAMES, Reader, keys_of
from tests.unit.manifest.making import document, only


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("{}", "an object"),
        ("[]", "an array"),
        ("1", "a number"),
        ("true", "true"),
        ("false", "false"),
        ("null", "null"),
    ],
)
def test_a_value_of_another_type_is_none_and_a_finding(written: str, found: str) -> None:
    parsed = document(f'{{\n  "a": {written}\n}}')
    reader = Reader(parsed)
    assert reader.text(parsed.node(("a",)), ("a",)) is None
    finding = only(tuple(reader.findings))
    assert finding.code == "PS-MANIFEST-TYPE"
    assert finding.arguments == {"key": "a", "expected": "a string", "found": found}
    assert (finding.place.field, finding.place.line, finding.place.column) == ("a", 2, 8)


def test_a_value_that_is_not_there_is_no_finding() -> None:
    reader = Reader(document("{}"))
    assert reader.text(None, ("a",)) is None
    assert not reader.findings


def test_of_a_list_of_strings_the_strings_are_read() -> None:
    parsed = document('["x", 1, "y"]')
    reader = Reader(parsed)
    assert parsed.root is not None
    assert list(reader.texts(parsed.root, ())) == [(0, "x"), (2, "y")]
    assert only(tuple(reader.findings)).arguments["key"] == "[1]"


def test_keys_are_named_once_in_their_order() -> None:
    parsed = document('{"b": 1, "a": 2, "b": 3}')
    assert parsed.root is not None
    assert keys_of(parsed.root) == ("b", "a")


def test_every_kind_has_words() -> None:
    assert set(KIND_NAMES) == {"object", "array", "string", "number", "true", "false", "null"}
