from __future__ import annotations

import json

import pytest

from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.members import WrittenFile
from studio.archive.pack_index import IndexedFile, PackIndex, make_index, parse_index

FILES = (
    WrittenFile("a", 3, "", "11"),
    WrittenFile("b/ü", 3, "", "11"),
    WrittenFile("c", 0, "", "22"),
    WrittenFile("d", 0, "", "22"),
)


def test_the_index_is_compact_and_these_bytes() -> None:
    assert make_index("my-pack", b'{"a": "\xc3\xbc"}', FILES).decode() == (
        '{"format":1,"id":"my-pack","manifest":"{\\"a\\": \\"ü\\"}","files":['
        '{"path":"a","size":3,"sha256":"11"},'
        '{"path":"b/ü","size":3,"sha256":"11","sameAs":"a"},'
        '{"path":"c","size":0,"sha256":"22"},'
        '{"path":"d","size":0,"sha256":"22"}]}'
    )


def test_what_is_made_is_read() -> None:
    assert parse_index(make_index("x", b"{}", FILES)) == PackIndex(
        "x",
        "{}",
        (
            IndexedFile("a", 3, "11", None),
            IndexedFile("b/ü", 3, "11", "a"),
            IndexedFile("c", 0, "22", None),
            IndexedFile("d", 0, "22", None),
        ),
    )


def test_a_byte_order_mark_of_the_manifest_survives() -> None:
    manifest = b"\xef\xbb\xbf{}"
    assert parse_index(make_index("x", manifest, ())).manifest.encode() == manifest


def test_thousands_of_files_make_one_valid_document() -> None:
    files = [WrittenFile(f"{number:05}", 1, "", f"{number:x}") for number in range(2500)]
    document = json.loads(make_index("x", b"", files))
    assert [row["path"] for row in document["files"]] == [file.path for file in files]


def test_a_manifest_that_is_not_utf8_is_refused() -> None:
    with pytest.raises(ValueError, match="byte 2"):
        make_index("x", b"ab\xff", ())


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff",
        b"[]",
        b"[" * 100_000,
        b"1" * 10_000,
        b'{"format":1}',
        b'{"format":1,"id":"x","manifest":"","files":{}}',
        b'{"format":1,"id":"x","manifest":3,"files":[]}',
        b'{"format":1,"id":"x","manifest":"\\ud800","files":[]}',
        b'{"format":1,"id":"x","manifest":"","files":[3]}',
        b'{"format":1,"id":"x","manifest":"","files":[{"path":"a","size":-1,"sha256":""}]}',
        b'{"format":1,"id":"x","manifest":"","files":[{"path":"a","size":true,"sha256":""}]}',
        b'{"format":1,"id":"x","manifest":"","files":[{"path":"a","size":1}]}',
        b'{"format":1,"id":"x","manifest":"","files":[{"path":"a","size":1,"sha256":"","sameAs":1}]}',
    ],
    ids=lambda text: text[:60].decode("latin-1"),
)
def test_an_index_of_another_form_is_refused(text: bytes) -> None:
    with pytest.raises(CorruptArchive):
        parse_index(text)


def test_an_index_of_a_later_format_is_named() -> None:
    with pytest.raises(UnsupportedArchive):
        parse_index(b'{"format":2}')
