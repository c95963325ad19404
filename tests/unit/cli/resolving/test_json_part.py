"""JSON that people write by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.cli.resolving.json_part import Part, as_json, read_part
from studio.errors import StudioError


def _part(folder: Path, text: str) -> Part:
    path = folder / "list.json"
    path.write_text(text, encoding="utf-8")
    return read_part(path, '{"a": 1}')


def test_a_mark_of_the_encoding_is_no_part_of_the_text(tmp_path: Path) -> None:
    assert _part(tmp_path, '\ufeff{"a": "b"}').text("a") == "b"


def test_what_is_not_said_is_nothing(tmp_path: Path) -> None:
    part = _part(tmp_path, "{}")
    assert (part.part("a"), part.text("a"), part.texts("a", "[]"), part.choice("a")) == (None,) * 4
    assert part.items("Thing") == []


def test_what_is_listed_is_called_by_number_and_name(tmp_path: Path) -> None:
    listed = _part(tmp_path, '{"all": [{"name": "x"},\n3, {"name": 4}]}').part("all")
    assert listed is not None
    assert [one.words for one in listed.items("Thing")] == ["Thing 1 (“x”)", "Thing 2", "Thing 3"]
    fault = listed.items("Thing")[1].fault("is odd")
    assert (fault.message, fault.line) == ("Thing 2 in list.json is odd.", 2)
    assert fault.hint == 'Write it like this: {"a": 1}'


def test_null_is_nothing_but_is_said(tmp_path: Path) -> None:
    part = _part(tmp_path, '{"a": null, "b": 3}')
    assert (part.text("a"), part.texts("a", "[]"), part.choice("a")) == (None,) * 3
    assert (part.says("a"), part.says("c")) == (True, False)
    with pytest.raises(StudioError, match="has no text as “b”"):
        part.text("b")


def test_any_key_is_known_where_keys_are_names(tmp_path: Path) -> None:
    assert _part(tmp_path, '{"one": 1, "two": 2}').members(None) == ["one", "two"]


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ('{"a": {"b": 1, "b": 2}}', "an object in it says “b” twice"),
        (f'{{"a": {"9" * 5000}}}', "it holds a number of thousands of digits"),
    ],
)
def test_what_would_be_lost_or_takes_too_long_is_refused(tmp_path: Path, inside: str, said: str) -> None:
    with pytest.raises(StudioError, match=said):
        _part(tmp_path, inside)


def test_a_path_that_no_disk_has_is_said() -> None:
    with pytest.raises(StudioError, match="is no path"):
        read_part(Path("a\0b"), "")


def test_values_are_told_as_they_are_written() -> None:
    assert as_json({"ü": [True, None, 1.5]}) == '{"ü": [true, null, 1.5]}'
