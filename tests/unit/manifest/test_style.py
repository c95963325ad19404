"""Writing JSON the way a file is written already."""

from __future__ import annotations

import pytest

from studio.manifest.jsonc import Json, parse
from studio.manifest.positions import Lines
from studio.manifest.style import Style, indent_at, render


def style_of(text: str) -> Style:
    root = parse(text, Lines.of(text)).root
    assert root is not None
    return Style.of(text, root)


VALUE: Json = {"a": [1, 2], "b": {}}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('{"x": {"y": [1]}}', '{"a": [1, 2], "b": {}}'),
        ('{ "x": { "y": [ 1 ] } }', '{ "a": [ 1, 2 ], "b": {} }'),
        ('{"x":{"y":[1,2]}}', '{"a":[1,2],"b":{}}'),
        ('{\n\t"x": {\n\t\t"y": [1]\n\t}\n}', '{\n\t"a": [1, 2],\n\t"b": {}\n}'),
        (
            '{\r\n   "x" : [\r\n      1\r\n   ]\r\n}',
            '{\r\n   "a" : [\r\n      1,\r\n      2\r\n   ],\r\n   "b" : {}\r\n}',
        ),
    ],
)
def test_a_value_is_written_in_the_style_of_the_file(text: str, written: str) -> None:
    assert render(VALUE, style_of(text), "") == written


def test_a_file_without_any_layout_gets_two_spaces() -> None:
    assert render({"a": 1}, style_of("{}"), "") == '{\n  "a": 1\n}'


def test_what_stands_near_outweighs_what_stands_far() -> None:
    text = '{\n  "x": [\n    1\n  ],\n  "y": [2]\n}'
    root = parse(text, Lines.of(text)).root
    assert root is not None
    near = root.members[1].node
    assert render([3], Style.of(text, root, [near]), "") == "[3]"


def test_text_is_written_as_it_reads() -> None:
    assert render('é😀"\\\n', style_of("{}"), "") == '"é😀\\"\\\\\\n"'


@pytest.mark.parametrize("value", ["\ud800", float("nan"), float("inf"), {"\udc00": 1}, 10**400, -(10**4000)])
def test_what_json_cannot_hold_is_refused(value: Json) -> None:
    with pytest.raises(ValueError, match=r"JSON|UTF-8"):
        render(value, style_of("{}"), "")


def test_a_value_that_could_not_be_read_back_is_refused() -> None:
    value: Json = []
    for _ in range(5_000):
        value = [value]
    with pytest.raises(ValueError, match="nested too deeply"):
        render(value, style_of("{}"), "")


def test_the_indentation_is_that_of_the_line() -> None:
    text = "a\n\t  b: c\r   d"
    assert indent_at(text, text.index("c")) == "\t  "
    assert indent_at(text, text.index("d")) == "   "
    assert indent_at(text, 0) == ""
