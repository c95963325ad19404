"""From bytes to text."""

from __future__ import annotations

import codecs

import pytest

from studio.manifest.encoding import Decoded, raw_bytes, raw_text, windows_text


def test_utf_8_is_text_without_faults() -> None:
    decoded = Decoded.of("{é}".encode())
    assert (decoded.text, decoded.mark, decoded.is_utf8, decoded.faults) == ("{é}", b"", True, ())


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    decoded = Decoded.of(codecs.BOM_UTF8 + b"{}")
    assert (decoded.text, decoded.mark) == ("{}", codecs.BOM_UTF8)
    assert not decoded.faults


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_text_is_read_and_is_a_finding(encoding: str) -> None:
    decoded = Decoded.of('{"assetPackID": "é"}'.encode(encoding))
    assert decoded.text == '{"assetPackID": "é"}'
    assert not decoded.is_utf8
    assert [fault.code for fault in decoded.faults] == ["PS-JSON-ENCODING"]
    assert "UTF-" in str(decoded.faults[0].arguments["detail"])


def test_bytes_that_are_not_utf_8_are_findings_where_they_stand() -> None:
    data = b'{"a": "caf\xe9", "b": "\xff\xfe"}'
    decoded = Decoded.of(data)
    assert decoded.text == '{"a": "caf\ufffd", "b": "\ufffd\ufffd"}'
    assert [fault.offset for fault in decoded.faults] == [data.index(b"\xe9"), data.index(b"\xff")]


def test_a_zero_byte_is_a_finding() -> None:
    faults = Decoded.of(b'{"a": "\0"}').faults
    assert [(fault.code, fault.offset) for fault in faults] == [("PS-JSON-ENCODING", 7)]


@pytest.mark.parametrize("data", [b"caf\xe9 \xff", "\ufeff{é}".encode(), b"", b"\xed\xa0\x80"])
def test_the_raw_text_gives_the_same_bytes_again(data: bytes) -> None:
    mark = Decoded.of(data).mark
    assert raw_bytes(raw_text(data, mark), mark) == data


@pytest.mark.parametrize(
    ("text", "sample"),
    [
        ('{"a": "M\u00f6bel"}', "M\u00f6bel"),
        ("// \u201cdeux\u201d \u2013 \u00e9t\u00e9", "\u00e9t\u00e9"),
        ("cr\u00e9\u00e9e", "cr\u00e9\u00e9e"),
    ],
)
def test_what_an_old_windows_program_wrote_is_read(text: str, sample: str) -> None:
    found = windows_text(text.encode("cp1252"))
    assert found is not None
    assert (found.text, found.sample) == (text, sample)


@pytest.mark.parametrize(
    "data",
    [
        b"{}",
        "M\u00f6bel".encode(),
        "M\u00f6bel".encode() + b" M\xf6bel",
        "\u041f\u0440\u0438\u0432\u0435\u0442".encode("cp1251"),
        "M\u00f6bel".encode("mac-roman"),
        "\u58f0".encode("shift-jis"),
        b"\xff\xfe\xfd",
        b"a \x96 b",
    ],
)
def test_what_may_be_something_else_is_not_guessed_at(data: bytes) -> None:
    assert windows_text(data) is None
