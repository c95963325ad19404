from __future__ import annotations

import hashlib
import struct

import pytest

from studio.archive import headers
from studio.archive.entries import Entry, EntryType
from studio.archive.faults import CorruptArchive
from studio.archive.limits import MIB
from studio.archive.opening import open_archive
from studio.progress import CancelToken, Lanes
from tests import second_decoder
from tests.unit.archive.building import (
    MANIFEST,
    SAMPLES,
    TIME,
    asset_pack,
    container,
    entry,
    opened,
    read_singly,
    read_through,
)

GENUINE = SAMPLES / "sparkle_SparkleTestCodeSignApp.aar"
VECTOR = entry("D", "") + entry("F", "a.txt", b"hi\n")

needs_samples = pytest.mark.skipif(
    not GENUINE.exists(), reason="the genuine archives are not beside this checkout"
)


def test_the_plain_vector_is_made_and_read_to_the_byte() -> None:
    assert len(VECTOR) == 84
    assert (
        hashlib.sha256(VECTOR).hexdigest()
        == "4639046cfd14ea845834ab84e8e5c6dd4602a5b5dfcd4ce2162b84426406ce82"
    )
    with opened(VECTOR) as archive:
        assert (archive.format, archive.compression, archive.block_size, archive.blocks) == (
            "aar",
            "none",
            None,
            None,
        )
        assert archive.bytes == 84
        assert archive.entries() == (
            Entry("", EntryType.DIRECTORY, 0, 0o755, TIME),
            Entry("a.txt", EntryType.FILE, 3, 0o644, TIME, offset=81),
        )
        assert read_singly(archive) == {"": b"", "a.txt": b"hi\n"}


def test_the_lzfse_vector_is_made_and_read_to_the_byte() -> None:
    packed = container("e", VECTOR)
    assert len(packed) == 112
    assert (
        hashlib.sha256(packed).hexdigest()
        == "daa3ac33955b23a08a58697f80b1408947eee4d005aa30cadbd6926fecb760c3"
    )
    with opened(packed) as archive:
        assert (archive.compression, archive.block_size, archive.blocks) == ("lzfse", 4 * MIB, 1)
        assert read_through(archive)["a.txt"] == b"hi\n"


def test_the_zlib_vector_begins_as_it_should() -> None:
    packed = container("z", VECTOR)
    assert packed[:20].hex() == "70627a7a" + "0000000000400000" + "0000000000000054"
    assert packed[28:30] == b"\x78\x5e"
    with opened(packed) as archive:
        assert archive.compression == "zlib"
        assert read_through(archive)["a.txt"] == b"hi\n"


@needs_samples
def test_the_genuine_archive_is_read_whole() -> None:
    with open_archive(GENUINE) as archive:
        entries = archive.entries()
        assert len(entries) == 227
        assert (archive.compression, archive.block_size, archive.blocks) == ("lzfse", 4 * MIB, 1)
        assert {found.type for found in entries} == {EntryType.FILE, EntryType.DIRECTORY, EntryType.LINK}
        assert any(found.attributes for found in entries)
        assert all(found.link for found in entries if found.type is EntryType.LINK)
        contents = read_singly(archive)
        assert contents == read_through(archive, lanes=2)
    items = second_decoder.decode(GENUINE.read_bytes())
    assert [item["PAT"] for item in items] == [found.path for found in entries]
    assert [item.content or b"" for item in items] == [contents[found.path] for found in entries]


@pytest.mark.parametrize("letter", "ezx4-")
def test_every_letter_of_the_container_is_read(letter: str) -> None:
    files = {f"folder/{number}": b"%d " % number * number * 10 for number in range(200)}
    stream = b"".join(entry("F", path, content) for path, content in files.items())
    with opened(container(letter, stream, 10_000)) as archive:
        assert read_through(archive) == read_through(archive, lanes=2) == read_singly(archive) == files


def test_the_older_magic_is_read() -> None:
    with opened(VECTOR.replace(b"AA01", b"YAA1")) as archive:
        assert read_through(archive)["a.txt"] == b"hi\n"


def test_our_own_pack_is_read_with_its_manifest() -> None:
    files = {"a/b": b"abc", "z": bytes(3 * MIB)}
    with opened(asset_pack(files)) as archive:
        assert archive.manifest() == MANIFEST
        found = read_through(archive)
        assert {path: found[f"Contents/{path}"] for path in files} == files
        assert archive.entries()[0].path == ""


def test_an_archive_without_a_manifest_has_none() -> None:
    for stream in (
        VECTOR,
        entry("D", "Manifest.json"),
        entry("F", "Manifest.json"),
        entry("F", "a/Manifest.json", b"x"),
    ):
        with opened(stream) as archive:
            assert archive.manifest() is None


def test_entries_are_the_same_whether_listed_or_streamed() -> None:
    stream = (
        entry("D", "") + entry("L", "l", None, headers.text_field("LNK", "a")) + entry("F", "a", bytes(5000))
    )
    with opened(container("e", stream, 1000)) as archive, Lanes(1) as pool:
        assert tuple(found for found, _ in archive.contents(pool, CancelToken())) == archive.entries()
        assert archive.entries() is archive.entries()


def test_content_that_is_not_consumed_is_skipped() -> None:
    files = {str(number): b"%d" % number * 3000 for number in range(10)}
    stream = b"".join(entry("F", path, content) for path, content in files.items())
    with opened(container("e", stream, 1000)) as archive, Lanes(1) as pool:
        for found, pieces in archive.contents(pool, CancelToken()):
            if int(found.path) % 3 == 0:
                assert b"".join(pieces) == files[found.path]
            elif int(found.path) % 3 == 1:
                next(pieces)


def test_a_link_names_its_target() -> None:
    with opened(entry("L", "l", None, headers.text_field("LNK", "../x"))) as archive:
        (found,) = archive.entries()
        assert (found.type, found.link, found.offset) == (EntryType.LINK, "../x", None)


def test_a_file_without_content_keeps_its_size_and_yields_nothing() -> None:
    digest = bytes(range(32))
    stream = entry("F", "a", None, headers.number_field("SIZ", 1234), b"SH2H" + digest)
    with opened(stream) as archive:
        (found,) = archive.entries()
        assert (found.size, found.offset, found.sha256) == (1234, None, digest.hex())
        assert read_singly(archive) == read_through(archive) == {"a": b""}


def test_an_empty_file_has_content_of_no_bytes() -> None:
    with opened(entry("F", "a", b"")) as archive:
        (found,) = archive.entries()
        assert (found.size, found.offset is None) == (0, False)
        assert read_singly(archive) == {"a": b""}


def test_members_of_a_hard_link_group_are_each_whole() -> None:
    group = headers.number_field("HLC", 7)
    with opened(entry("F", "a", b"same", group) + entry("F", "b", b"same", group)) as archive:
        assert [found.cluster for found in archive.entries()] == [7, 7]
        assert read_singly(archive) == {"a": b"same", "b": b"same"}


@pytest.mark.parametrize("kind", ["D", "F"])
def test_extended_attributes_are_stepped_over(kind: str) -> None:
    attributes = struct.pack("<I", 11) + b"key\0val"
    fields = [headers.number_field("TYP", ord(kind)), headers.text_field("PAT", "a")]
    fields += [headers.blob_field("XAT", len(attributes)), headers.blob_field("DAT", 4)]
    with opened(headers.make_header(*fields) + attributes + b"data" + entry("F", "b", b"next")) as archive:
        assert read_singly(archive) == read_through(archive) == {"a": b"data", "b": b"next"}
        assert [found.attributes for found in archive.entries()] == [True, False]


@pytest.mark.parametrize(
    "order", [("XAT", "DAT", "ACL"), ("DAT", "XAT", "YEC"), ("YEC", "ACL", "DAT", "XAT")]
)
@pytest.mark.parametrize("letter", ["", "e", "z"])
def test_blobs_before_and_after_the_content_are_stepped_over(order: tuple[str, ...], letter: str) -> None:
    blobs = {"XAT": b"x" * 300, "ACL": b"a" * 70_000, "YEC": b"", "DAT": b"the content"}
    fields = [headers.blob_field(key, len(blobs[key])) for key in order]
    fields += [headers.number_field("TYP", ord("F")), headers.text_field("PAT", "a")]
    stream = headers.make_header(*fields) + b"".join(blobs[key] for key in order) + entry("F", "b", b"next")
    with opened(container(letter, stream, 4096) if letter else stream) as archive:
        assert read_singly(archive) == read_through(archive) == {"a": b"the content", "b": b"next"}


def test_fields_in_any_order_and_unknown_ones_among_them_give_the_same_entry() -> None:
    fields = [
        headers.number_field("TYP", ord("F")),
        headers.text_field("PAT", "a"),
        headers.number_field("MOD", 0o600),
        headers.time_field("MTM", TIME, 5),
        headers.number_field("HLC", 3),
        headers.number_field("IDX", 1 << 40),
        headers.number_field("IDZ", 9),
        headers.text_field("ZZZ", "unknown"),
        b"YY2*",
        headers.blob_field("DAT", 4),
    ]
    found: set[Entry] = set()
    for turn in range(len(fields)):
        stream = headers.make_header(*fields[turn:], *fields[:turn]) + b"data"
        with opened(stream.replace(b"AA01", b"YAA1") if turn % 2 else stream) as archive:
            (one,) = archive.entries()
            found.add(one)
            assert read_singly(archive) == {"a": b"data"}
    assert len(found) == 1


def test_listing_decodes_no_block_that_lies_within_a_file_and_no_further_than_the_last_header() -> None:
    text = b"".join(b"line %d of a text that packs well\n" % number for number in range(60_000))
    stream = entry("F", "a", text) + entry("F", "b", text)
    archive = bytearray(container("e", stream, 500_000))
    second = len(entry("F", "a", text)) // 500_000
    starts = [at for at in range(len(archive)) if archive.startswith(b"bvx2", at)]
    with opened(bytes(archive)) as whole:
        entries = whole.entries()
    at, number = 12, 0
    while at < len(archive):
        size = int.from_bytes(archive[at + 8 : at + 16], "big")
        parts = [start for start in starts if at <= start < at + 16 + size]
        for part in parts if number not in (0, second) else parts[-1:]:
            archive[part + 30 : part + 50] = bytes(20)
        at, number = at + 16 + size, number + 1
    with opened(bytes(archive)) as hurt:
        assert hurt.entries() == entries
        with pytest.raises(CorruptArchive):
            read_through(hurt)


def test_a_metadata_entry_needs_no_path() -> None:
    with opened(
        headers.make_header(headers.number_field("TYP", ord("M"))) + entry("F", "a", b"x")
    ) as archive:
        assert [found.type for found in archive.entries()] == [EntryType.METADATA, EntryType.FILE]


def test_a_large_file_comes_in_small_pieces() -> None:
    with opened(container("e", entry("F", "a", bytes(5 * MIB + 1)), 4 * MIB)) as archive, Lanes(1) as pool:
        sizes = [len(piece) for piece in archive.read(archive.entries()[0])]
        streamed = [len(piece) for _, pieces in archive.contents(pool, CancelToken()) for piece in pieces]
    assert sum(sizes) == sum(streamed) == 5 * MIB + 1
    assert max(sizes + streamed) <= MIB


def header_of(*fields: bytes) -> bytes:
    return headers.make_header(headers.number_field("TYP", 70), headers.text_field("PAT", "a"), *fields)


@pytest.mark.parametrize(
    ("stream", "fault"),
    [
        (VECTOR[:-1], "middle of an entry"),
        (VECTOR[:60], "cut short|middle"),
        (VECTOR[:38], "cut short|middle"),
        (VECTOR + b"AA", "cut short|middle"),
        (VECTOR + b"something else", "something else"),
        (b"AA01\0\0", "size of 0"),
        (b"AA01\x06\0", "what it is"),
        (headers.make_header(headers.number_field("TYP", 70)), "no path"),
        (
            headers.make_header(headers.number_field("TYP", 90), headers.text_field("PAT", "a")),
            "unknown type",
        ),
        (
            headers.make_header(headers.number_field("TYP", 1 << 40), headers.text_field("PAT", "a")),
            "unknown type",
        ),
        (headers.make_header(headers.text_field("TYP", "F"), headers.text_field("PAT", "a")), "wrong kind"),
        (header_of(b"DATC" + b"\xff" * 8), "middle of an entry"),
        (header_of(b"ZZZC" + b"\xff" * 8, b"DATC" + b"\xff" * 8), "middle of an entry"),
        (header_of(b"ZZZ?"), "unknown kind"),
        (header_of(b"MODP\0\0"), "wrong kind"),
        (entry("F", "x" * 5000), "longer than"),
    ],
)
@pytest.mark.parametrize("letter", ["", "e"])
def test_malformed_entries_are_refused_whichever_way_they_are_read(
    stream: bytes, fault: str, letter: str
) -> None:
    packed = container(letter, stream) if letter else stream
    with opened(packed) as archive:
        with pytest.raises(CorruptArchive, match=fault):
            archive.entries()
        with pytest.raises(CorruptArchive, match=fault):
            read_through(archive)
