"""Trees with positions."""

from __future__ import annotations

import time

import pytest

from studio.manifest.jsonc import DEPTH_LIMIT, Json, Node, Tree, field_name, parse, plain
from studio.manifest.positions import Lines
from studio.manifest.tokens import Syntax


def tree(text: str) -> Tree:
    return parse(text, Lines.of(text))


def root(text: str) -> Node:
    found = tree(text).root
    assert found is not None
    return found


def faults(text: str) -> list[tuple[str, int]]:
    return [(fault.code, fault.offset) for fault in tree(text).faults]


def details(text: str) -> list[str]:
    return [str(fault.arguments.get("detail", fault.code)) for fault in tree(text).faults]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{}", {}),
        ("[]", []),
        ("null", None),
        ('{"a": [1, -2.5, true, false, null, "x"], "b": {"c": {}}}', None),
        ('"text"', "text"),
        ('// first\n{"a": 1 /* one */}\n// last', {"a": 1}),
        ('{"a"/* k */:/* v */"b"}', {"a": "b"}),
    ],
)
def test_legal_text_has_its_value_and_no_faults(text: str, value: Json) -> None:
    found = tree(text)
    assert found.root is not None
    assert found.root.whole
    assert not found.faults
    if "c" not in text:
        assert plain(found.root) == value


def test_every_node_knows_where_it_stands() -> None:
    text = '{ "a" : [ 1, { "b": "c" } ] }'
    object_node = root(text)
    member = object_node.members[0]
    assert text[object_node.start : object_node.end] == text
    assert text[member.key.start : member.key.end] == '"a"'
    assert text[member.node.start : member.node.end] == '[ 1, { "b": "c" } ]'
    assert [text[item.start : item.end] for item in member.node.items] == ["1", '{ "b": "c" }']


def test_a_comma_after_the_last_value_is_a_fault_and_harmless() -> None:
    assert plain(root('{"a": [1, 2,], }')) == {"a": [1, 2]}
    assert faults('{"a": [1, 2,], }') == [("PS-JSON-TRAILING-COMMA", 11), ("PS-JSON-TRAILING-COMMA", 13)]
    assert root("[1,]").whole


def test_of_a_key_that_stands_twice_the_first_value_counts_and_the_second_names_its_line() -> None:
    text = '{\n"a": 1,\n"b": 2,\n"a": 3\n}'
    found = tree(text)
    assert found.root is not None
    assert plain(found.root) == {"a": 1, "b": 2}
    assert [(fault.code, fault.arguments) for fault in found.faults] == [
        ("PS-JSON-DUPLICATE", {"key": "a", "first_line": 2})
    ]
    assert found.faults[0].offset == text.rindex('"a"')


def test_keys_are_compared_as_they_read_and_not_as_they_are_written() -> None:
    assert faults(r'{"a": 1, "\u0061": 2}') == [("PS-JSON-DUPLICATE", 9)]


@pytest.mark.parametrize(
    ("text", "detail", "value"),
    [
        ("", Syntax.EMPTY, None),
        ("// only this", Syntax.EMPTY, None),
        ("{} {}", Syntax.EXTRA, {}),
        ('{"a": 1', Syntax.UNCLOSED_OBJECT, {"a": 1}),
        ("[1, [2", Syntax.UNCLOSED_ARRAY, [1, [2]]),
        ('{"a": [1, 2}', Syntax.UNCLOSED_ARRAY, {"a": [1, 2]}),
        ("[1]]", Syntax.STRAY_CLOSE, [1]),
        ("[1, }, 2]", Syntax.STRAY_CLOSE, [1, 2]),
        ("[1,, 2]", Syntax.STRAY_COMMA, [1, 2]),
        ("[, 1]", Syntax.STRAY_COMMA, [1]),
        (", 1", Syntax.STRAY_COMMA, 1),
        ("[: 1]", Syntax.STRAY_COLON, [1]),
        ("[1 2]", Syntax.MISSING_COMMA, [1, 2]),
        ('{"a": 1 "b": 2}', Syntax.MISSING_COMMA, {"a": 1, "b": 2}),
        ('{"a" 1}', Syntax.MISSING_COLON, {"a": 1}),
        ('{"a":, "b": 2}', Syntax.MISSING_VALUE, {"b": 2}),
        ('{"a":}', Syntax.MISSING_VALUE, {}),
        ('{[1], "b": 2}', Syntax.KEY_EXPECTED, {"b": 2}),
        ("{a: 1}", Syntax.UNQUOTED_KEY, {"a": 1}),
        ("{1: 1}", Syntax.UNQUOTED_KEY, {"1": 1}),
        ('{"a": fr}', Syntax.UNQUOTED_TEXT, {"a": "fr"}),
        ("{'a': 'b'}", Syntax.SINGLE_QUOTES, {"a": "b"}),
        ("[NaN, 1]", Syntax.NOT_A_NUMBER, [None, 1]),
        ('{"a": "b,\n"c": 1}', Syntax.UNCLOSED_STRING, {"a": "b,", "c": 1}),
    ],
)
def test_broken_text_is_read_as_far_as_it_goes(text: str, detail: Syntax, value: Json) -> None:
    found = tree(text)
    assert detail.value in details(text)
    assert (None if found.root is None else plain(found.root)) == value


def test_one_slip_makes_one_finding() -> None:
    assert details('{"a": "b,\n"c": 1}') == [Syntax.UNCLOSED_STRING.value]
    assert details("[1, 2") == [Syntax.UNCLOSED_ARRAY.value]
    assert details("1 2 3 4") == [Syntax.EXTRA.value]


@pytest.mark.parametrize("text", ["[1 2]", "[1,,2]", '{"a" 1}', '["x\n]', "[1", "{[1]}"])
def test_a_container_that_had_to_be_guessed_at_is_not_whole(text: str) -> None:
    assert not root(text).whole


def test_as_deep_as_the_limit_is_read_and_deeper_is_one_finding() -> None:
    assert not faults("[" * DEPTH_LIMIT + "]" * DEPTH_LIMIT)
    deeper = "[" * (DEPTH_LIMIT + 1) + "]" * (DEPTH_LIMIT + 1)
    assert faults(deeper) == [("PS-JSON-DEPTH", DEPTH_LIMIT)]


def test_what_follows_a_nest_that_is_too_deep_is_read() -> None:
    text = '{"deep": ' + '{"a": [' * 5000 + '"]"' + "]}" * 5000 + ', "next": 1}'
    found = root(text)
    assert found.whole
    assert found.member("next") is not None


@pytest.mark.parametrize(
    "opening", ["[", '{"a":', '[{"a":', "/*", '"', "'", "[1 ", '{"a" ', "}", ",", ":", "\\"]
)
def test_megabytes_of_nonsense_are_read_in_moments(opening: str) -> None:
    text = opening * (1_000_000 // len(opening))
    started = time.process_time()
    found = tree(text)
    assert time.process_time() - started < 10
    assert found.faults


def test_a_manifest_of_a_hundred_thousand_lines_is_read_in_about_a_second() -> None:
    entries = ",\n".join(f'    {{\n      "file": "art/{index}.png"\n    }}' for index in range(33_333))
    text = f'{{\n  "fileSelectors": [\n{entries}\n  ]\n}}'
    started = time.process_time()
    found = root(text)
    # Measured 0.4 s; the limit leaves room for slow machines.
    assert time.process_time() - started < 4
    assert len(found.members[0].node.items) == 33_333


def test_places_are_named_as_people_write_them() -> None:
    assert field_name(("fileSelectors", 2, "file")) == "fileSelectors[2].file"
    assert field_name(("userInfo", "a.b")) == 'userInfo["a.b"]'
    assert field_name((0,)) == "[0]"
    assert field_name(()) == ""
