from __future__ import annotations

import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from studio.archive.entries import EntryType
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.headers import blob_field, make_header, number_field, parse_header, text_field, time_field
from studio.archive.lzfse_walk import grouped, parts_of
from studio.archive.members import in_pieces
from studio.archive.opening import AppleArchive, ZipArchive
from studio.archive.paths import check_stored, merging
from tests import second_decoder
from tests.unit.archive.building import (
    asset_pack,
    container,
    entry,
    opened,
    read_singly,
    read_through,
    zstd_pack,
)

MANY = settings(max_examples=4 * settings().max_examples)
"""For laws whose examples are quick."""


def is_storable(path: str) -> bool:
    try:
        check_stored(path, "Contents/")
    except ValueError:
        return False
    return True


def without_conflicts(files: dict[str, bytes]) -> dict[str, bytes]:
    """``files`` without those whose path is also a folder of another."""
    folders = {path[:at] for path in files for at, letter in enumerate(path) if letter == "/"}
    return {
        path: content for path, content in files.items() if path not in folders and path != ".pack-index.json"
    }


# Without what no path may have: examples that are thrown away cost time.
letters = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="/\\")
names = st.text(letters, min_size=1, max_size=12).map(lambda name: unicodedata.normalize("NFC", name))
paths = st.lists(names, min_size=1, max_size=4).map("/".join).filter(is_storable)
contents = st.one_of(
    st.binary(max_size=200),
    st.builds(lambda piece, count: piece * count, st.binary(min_size=1, max_size=50), st.integers(0, 3000)),
    st.builds(
        lambda seed, size: seed.randbytes(size), st.randoms(use_true_random=False), st.integers(0, 100_000)
    ),
)
trees = st.dictionaries(paths, contents, max_size=8).map(without_conflicts)


@given(trees, st.binary(max_size=300))
def test_an_asset_pack_gives_back_every_name_and_byte(files: dict[str, bytes], manifest: bytes) -> None:
    packed = asset_pack(files, manifest)
    with opened(packed) as archive:
        found = read_through(archive, lanes=2)
        listed = {item.path for item in archive.entries() if item.type is EntryType.FILE}
        assert archive.manifest() == manifest
        assert read_singly(archive) == found
    expected = {f"Contents/{path}": content for path, content in files.items()} | {"Manifest.json": manifest}
    assert {path: found[path] for path in listed} == expected
    decoded = {
        str(item["PAT"]): item.content for item in second_decoder.decode(packed) if item.content is not None
    }
    assert decoded == expected


@given(trees, st.text(max_size=100), st.sampled_from(["zstd", "deflate"]))
def test_a_zstd_pack_gives_back_every_name_and_byte(files: dict[str, bytes], manifest: str, way: str) -> None:
    text = manifest.encode("utf-8", "ignore")
    with opened(zstd_pack(files, text, deflate=way == "deflate")) as archive:
        assert read_through(archive, lanes=2) == read_singly(archive) == files
        assert archive.manifest() == text
        assert isinstance(archive, ZipArchive)
        index = archive.index()
        assert index is not None
        assert [(file.path, file.size) for file in index.files] == [
            (path, len(files[path])) for path in sorted(files, key=str.encode)
        ]


@given(trees)
def test_two_lanes_write_the_bytes_of_one(files: dict[str, bytes]) -> None:
    assert asset_pack(files, lanes=2) == asset_pack(files)
    assert zstd_pack(files, lanes=2) == zstd_pack(files)


@given(st.dictionaries(paths, contents, max_size=6), st.sampled_from("ezx4-"), st.integers(50, 50_000))
def test_any_letter_and_block_size_is_read(files: dict[str, bytes], letter: str, block_size: int) -> None:
    stream = b"".join(entry("F", path, content) for path, content in files.items()) or entry("D", "")
    with opened(container(letter, stream, block_size)) as archive:
        expected = files or {"": b""}
        assert read_singly(archive) == read_through(archive) == read_through(archive, lanes=2) == expected


EXTREMES = (bytes(8), b"\xff" * 8, b"\x7f" + b"\xff" * 7)
STARTS = (b"", b"pbze", b"pbzz", b"pbzx", b"pbz4", b"PK\3\4", b"AA01", b"YAA1")
STREAM = b"".join(entry("F", f"{number}", b"words " * number) for number in range(90))
BASES = {
    "asset pack": asset_pack({"a/b": b"words " * 500, "c": bytes(range(256)), "d": b""}),
    "zstd pack": zstd_pack({"a/b": b"words " * 500, "c": bytes(range(256)), "d": b""}),
    "deflate pack": zstd_pack({"a/b": b"words " * 500, "c": bytes(range(256))}, deflate=True),
    "plain": entry("D", "") + entry("F", "a", b"words") + entry("L", "l", None, text_field("LNK", "a")),
    **{
        f"container {letter}": container(
            letter, b"".join(entry("F", f"{n}", b"words " * n) for n in range(90)), 5000
        )
        for letter in "ezx4"
    },
}


def take_in(archive: AppleArchive | ZipArchive) -> None:
    """Read everything in both ways, which must agree."""
    singly = [b"".join(archive.read(found)) for found in archive.entries()]
    archive.manifest()
    assert len(read_through(archive)) <= len(singly)


@MANY
@given(st.sampled_from(sorted(BASES)), st.data())
def test_a_changed_archive_is_refused_by_name_or_read(base: str, data: st.DataObject) -> None:
    archive = bytearray(BASES[base])
    for _ in range(data.draw(st.integers(1, 4), label="changes")):
        at = data.draw(st.integers(0, max(0, len(archive) - 1)), label="at")
        match data.draw(st.sampled_from(["cut", "flip", "fill", "insert", "remove"]), label="change"):
            case "cut":
                del archive[at:]
            case "flip" if archive:
                archive[at] ^= 1 << data.draw(st.integers(0, 7), label="bit")
            case "fill":
                archive[at : at + 8] = data.draw(
                    st.sampled_from([bytes(8), b"\xff" * 8, b"\x7f" + b"\xff" * 7])
                )
            case "insert":
                archive[at:at] = data.draw(st.binary(max_size=40), label="bytes")
            case _:
                del archive[at : at + data.draw(st.integers(0, 40), label="length")]
    try:
        with opened(bytes(archive)) as found:
            take_in(found)
    except (CorruptArchive, UnsupportedArchive) as fault:
        assert fault.fault  # noqa: PT017 -- either outcome is right


@MANY
@given(
    st.binary(max_size=200),
    st.sampled_from([b"", b"pbze", b"pbzz", b"pbzx", b"pbz4", b"PK\3\4", b"AA01", b"YAA1"]),
)
def test_any_bytes_are_refused_by_name_or_read(noise: bytes, start: bytes) -> None:
    try:
        with opened(start + noise) as found:
            take_in(found)
    except (CorruptArchive, UnsupportedArchive) as fault:
        assert str(fault)  # noqa: PT017 -- either outcome is right


@MANY
@given(
    st.integers(0, (1 << 64) - 1),
    st.text(max_size=50).filter(lambda text: text.encode("utf-8", "ignore").decode() == text),
    st.integers(-(1 << 63), (1 << 63) - 1),
    st.integers(0, 999_999_999),
    st.permutations(range(4)),
)
def test_a_header_gives_back_what_it_was_made_of(
    number: int, text: str, seconds: int, nanoseconds: int, order: list[int]
) -> None:
    fields = [
        number_field("UID", number),
        text_field("PAT", text),
        time_field("MTM", seconds, nanoseconds),
        blob_field("DAT", number),
    ]
    header = parse_header(make_header(*(fields[place] for place in order))[6:], 0)
    blob = header.blob(b"DAT")
    assert blob is not None
    assert (header.number(b"UID"), header.text(b"PAT"), header.seconds(b"MTM"), blob.size) == (
        number,
        text,
        seconds,
        number,
    )


@MANY
@given(st.binary(max_size=300))
def test_any_header_is_parsed_or_refused(fields: bytes) -> None:
    try:
        header = parse_header(fields, 0)
    except CorruptArchive:
        return
    assert header.payload == sum(blob.size for blob in header.blobs)


@MANY
@given(st.binary(max_size=300), st.integers(1, 300), st.integers(1, 1000))
@example(b"bvx-", 4, 1)
def test_any_lzfse_headers_are_walked_or_refused(noise: bytes, size: int, most: int) -> None:
    stream = b"bvx-" + len(noise).to_bytes(4, "little") + noise + noise + b"bvx$"
    try:
        parts = parts_of(stream, size)
    except CorruptArchive:
        return
    assert sum(raw for _, _, raw in grouped(parts, most)) == size


@MANY
@given(st.lists(st.binary(max_size=20)), st.integers(1, 30))
def test_pieces_are_the_same_bytes(chunks: list[bytes], size: int) -> None:
    pieces = list(in_pieces(iter(chunks), size))
    assert b"".join(pieces) == b"".join(chunks)
    assert all(len(piece) == size for piece in pieces[:-1])
    assert not pieces or 0 < len(pieces[-1]) <= size


@MANY
@given(st.lists(paths, max_size=10))
def test_merging_paths_are_found_in_distinct_spellings(found: list[str]) -> None:
    swapped = ["".join(c.swapcase() if c.isascii() else c for c in path) for path in found]
    twins = [twin for path, twin in zip(found, swapped, strict=True) if twin != path]
    merged = {path for group in merging([*found, *twins]) for path in group}
    assert merged.issuperset(twins)
    assert all(len(set(group)) == len(group) > 1 for group in merging(found))


def test_the_bases_are_read_whole() -> None:
    for archive in BASES.values():
        with opened(archive) as found:
            take_in(found)
