from __future__ import annotations

import struct

import pytest

from studio.archive.faults import CorruptArchive
from studio.archive.headers import (
    blob_field,
    header_size,
    make_header,
    number_field,
    parse_header,
    text_field,
    time_field,
)


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        (0, b"UID1\0"),
        (255, b"UID1\xff"),
        (256, b"UID2\0\1"),
        (65_536, b"UID4\0\0\1\0"),
        (1 << 32, b"UID8\0\0\0\0\1\0\0\0"),
    ],
)
def test_a_number_takes_the_narrowest_width(value: int, encoded: bytes) -> None:
    assert number_field("UID", value) == encoded
    assert parse_header(encoded, 0).number(b"UID") == value


@pytest.mark.parametrize(("size", "subtype"), [(0, "A"), (65_535, "A"), (65_536, "B"), (1 << 32, "C")])
def test_a_blob_takes_the_narrowest_width(size: int, subtype: str) -> None:
    encoded = blob_field("DAT", size)
    assert encoded[3:4] == subtype.encode()
    blob = parse_header(encoded, 0).blob(b"DAT")
    assert blob is not None
    assert blob.size == size


def test_a_time_without_nanoseconds_takes_the_short_form() -> None:
    assert time_field("MTM", 5)[3:4] == b"S"
    assert time_field("MTM", 5, 1)[3:4] == b"T"
    assert parse_header(time_field("MTM", -7, 999_999_999), 0).seconds(b"MTM") == -7


def test_fields_are_found_in_any_order() -> None:
    fields = [number_field("TYP", 70), text_field("PAT", "ä"), number_field("MOD", 0o644)]
    for ordered in (fields, fields[::-1]):
        header = parse_header(b"".join(ordered), 0)
        assert (header.number(b"TYP"), header.text(b"PAT"), header.number(b"MOD")) == (70, "ä", 0o644)


def test_unknown_keys_of_every_known_kind_are_passed_over() -> None:
    widths = {
        "*": 0,
        "1": 1,
        "2": 2,
        "4": 4,
        "8": 8,
        "S": 8,
        "T": 12,
        "F": 4,
        "G": 20,
        "H": 32,
        "I": 48,
        "J": 64,
    }
    unknown = b"".join(b"ZZ9" + kind.encode() + b"\xff" * width for kind, width in widths.items())
    header = parse_header(unknown + text_field("ZZ8", "text") + number_field("TYP", 68), 0)
    assert header.number(b"TYP") == 68


def test_an_unknown_kind_stops_the_reading() -> None:
    with pytest.raises(CorruptArchive, match="unknown kind"):
        parse_header(b"ZZZK\0\0", 7)


def test_the_first_of_a_doubled_key_wins_and_all_its_blobs_are_counted() -> None:
    header = parse_header(
        blob_field("DAT", 3) + blob_field("DAT", 5) + number_field("UID", 1) + number_field("UID", 2), 0
    )
    blob = header.blob(b"DAT")
    assert blob is not None
    assert (blob.start, blob.size, header.payload, header.number(b"UID")) == (0, 3, 8, 1)


def test_blobs_follow_in_the_order_of_their_fields() -> None:
    header = parse_header(blob_field("XAT", 10) + blob_field("DAT", 5), 0)
    blob = header.blob(b"DAT")
    assert blob is not None
    assert blob.start == 10


@pytest.mark.parametrize(
    "fields", [b"U", b"UID", b"UID8\0\0", b"PATP\x05\0ab", b"PATP\x05", b"MTMS\0\0\0", b"DATC\0"]
)
def test_no_field_passes_the_end_of_its_header(fields: bytes) -> None:
    with pytest.raises(CorruptArchive) as caught:
        parse_header(fields, 1234)
    assert caught.value.offset == 1234


def test_values_of_the_wrong_kind_are_refused() -> None:
    header = parse_header(
        text_field("TYP", "F") + number_field("PAT", 1) + number_field("DAT", 9) + text_field("MTM", ""), 0
    )
    for ask, key in (
        (header.number, b"TYP"),
        (header.text, b"PAT"),
        (header.blob, b"DAT"),
        (header.seconds, b"MTM"),
    ):
        with pytest.raises(CorruptArchive, match="wrong kind"):
            ask(key)


def test_a_text_that_is_not_utf8_is_refused_only_when_asked_for() -> None:
    header = parse_header(b"PATP\x01\0\xff", 0)
    with pytest.raises(CorruptArchive, match="UTF-8"):
        header.text(b"PAT")
    assert parse_header(b"UINP\x01\0\xff" + number_field("TYP", 70), 0).number(b"TYP") == 70


def test_a_second_of_nanoseconds_is_refused() -> None:
    header = parse_header(b"MTMT" + struct.pack("<qI", 0, 1_000_000_000), 0)
    with pytest.raises(CorruptArchive, match="nanoseconds"):
        header.seconds(b"MTM")


def test_both_magics_begin_a_header_and_nothing_else_does() -> None:
    assert header_size(b"AA01\x06\0", 0) == 6
    assert header_size(b"YAA1\xff\xff", 0) == 65_535
    with pytest.raises(CorruptArchive):
        header_size(b"AA02\x06\0", 0)
    with pytest.raises(CorruptArchive):
        header_size(b"AA01\x05\0", 0)


def test_a_header_that_is_too_long_is_not_made() -> None:
    with pytest.raises(ValueError, match="too long"):
        make_header(text_field("PAT", "x" * 65_535))
    with pytest.raises(ValueError, match="does not fit"):
        text_field("PAT", "x" * 65_536)
    with pytest.raises(ValueError, match="does not fit"):
        number_field("UID", 1 << 64)
    with pytest.raises(ValueError, match="does not fit"):
        blob_field("DAT", 1 << 64)


@pytest.mark.parametrize("key", [b"D T", b"\xc4BC", b"A\0B"])
def test_a_key_that_is_not_letters_and_digits_is_damage(key: bytes) -> None:
    with pytest.raises(CorruptArchive, match="no name of a field"):
        parse_header(key + b"1\0", 0)
