from __future__ import annotations

import hashlib
import io
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import BinaryIO, cast

import pytest

from studio.archive.asset_pack import write_asset_pack
from studio.archive.digests import digests_of
from studio.archive.limits import MIB
from studio.archive.members import Member, MemberChanged, WrittenFile, WrittenPack
from studio.archive.pieces import NO_STORE, PieceStore
from studio.progress import Cancelled, CancelToken, Lanes
from tests import second_decoder
from tests.unit.archive.building import MANIFEST, asset_pack, member, members, unheard
from tests.unit.archive.stores import ForgetfulStore, MemoryStore

NOISE = random.Random(4).randbytes(3 * MIB)  # noqa: S311 -- the same noise every time
FILES = {
    "b/z.txt": b"words and words " * 100_000,
    "a-b": b"one",
    "a/b": NOISE,
    "empty": b"",
    "ü/日本.txt": b"q" * 70_000,
    "deep/er/est": b"x",
}


class OnlyWrites:
    """A stream that can do nothing but take the next bytes."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def write(self, part: bytes) -> int:
        self.taken += part
        return len(part)


def written(
    files: list[Member],
    lanes: int = 1,
    cancel: CancelToken | None = None,
    advance: Callable[[int], None] = unheard,
) -> tuple[bytes, tuple[WrittenFile, ...]]:
    data, report = packed(files, lanes, cancel, advance)
    return data, report.files


def packed(
    files: list[Member],
    lanes: int = 1,
    cancel: CancelToken | None = None,
    advance: Callable[[int], None] = unheard,
    store: PieceStore = NO_STORE,
) -> tuple[bytes, WrittenPack]:
    out = OnlyWrites()
    with Lanes(lanes) as pool:
        report = write_asset_pack(
            cast("BinaryIO", out),
            manifest=MANIFEST,
            members=files,
            lanes=pool,
            cancel=cancel or CancelToken(),
            advance=advance,
            store=store,
        )
    return bytes(out.taken), report


def test_the_second_decoder_finds_every_entry_in_order() -> None:
    items = second_decoder.decode(asset_pack(FILES))
    assert [item["PAT"] for item in items] == [
        "",
        "Contents",
        "Contents/a",
        "Contents/a/b",
        "Contents/a-b",
        "Contents/b",
        "Contents/b/z.txt",
        "Contents/deep",
        "Contents/deep/er",
        "Contents/deep/er/est",
        "Contents/empty",
        "Contents/ü",
        "Contents/ü/日本.txt",
        "Manifest.json",
    ]


def test_the_second_decoder_finds_every_byte() -> None:
    items = second_decoder.decode(asset_pack(FILES))
    found = {
        str(item["PAT"]).removeprefix("Contents/"): item.content for item in items if item.content is not None
    }
    assert found == {**FILES, "Manifest.json": MANIFEST}


def test_every_entry_has_the_packagers_fields_and_fixed_values() -> None:
    for item in second_decoder.decode(asset_pack(FILES)):
        is_file = item["TYP"] == ord("F")
        assert item.keys == "TYP PAT UID GID MOD FLG CTM MTM BTM" + (" DAT" if is_file else "")
        assert [item[key] for key in ("UID", "GID", "FLG")] == [501, 20, 0]
        assert item["MOD"] == (0o644 if is_file else 0o755)
        assert [item[key] for key in ("CTM", "MTM", "BTM")] == [315_532_800] * 3


def test_every_field_is_as_narrow_as_its_value_allows() -> None:
    kinds = {name for item in second_decoder.decode(asset_pack(FILES)) for name, _ in item.fields}
    assert kinds == {"TYP1", "PATP", "UID2", "GID1", "MOD2", "FLG1", "CTMS", "MTMS", "BTMS", "DATA", "DATB"}


def test_blocks_are_a_mebibyte_and_stored_where_packing_gains_nothing() -> None:
    archive = asset_pack(FILES)
    assert archive[:12] == b"pbze" + MIB.to_bytes(8, "big")
    sizes = [(size, len(payload)) for size, payload in second_decoder.blocks(archive)]
    assert all(size == MIB for size, _ in sizes[:-1])
    assert 2 <= sum(size == length for size, length in sizes) < len(sizes)


def test_an_empty_pack_is_the_root_contents_and_the_manifest() -> None:
    items = second_decoder.decode(asset_pack({}))
    assert [item["PAT"] for item in items] == ["", "Contents", "Manifest.json"]


def test_these_bytes_do_not_change_from_one_version_to_the_next() -> None:
    digest = hashlib.sha256(
        second_decoder.unpacked(asset_pack({"a/b.txt": b"hi\n"}, manifest=b"{}"))
    ).hexdigest()
    assert digest == "cd6bd7ed1849f82987bdc6e66fc15c3610e5927d89e9bc9c39526e8f8f94a2ac"


@pytest.mark.parametrize("lanes", [2, 3])
def test_the_bytes_do_not_depend_on_the_number_of_lanes(lanes: int) -> None:
    assert asset_pack(FILES, lanes=lanes) == asset_pack(FILES)


def test_the_bytes_do_not_depend_on_the_order_of_members_or_how_they_are_read() -> None:
    backwards = [member(path, FILES[path], chunk=777) for path in reversed(FILES)]
    assert written(backwards) == written(members(FILES))


def test_what_was_read_is_said_with_its_sha256() -> None:
    _, report = written(members(FILES))
    assert report == tuple(
        WrittenFile(path, len(FILES[path]), *digests_of(FILES[path]))
        for path in sorted(FILES, key=str.encode)
    )


def test_progress_counts_every_byte_of_the_members() -> None:
    steps: list[int] = []
    written(members(FILES), lanes=2, advance=steps.append)
    assert sum(steps) == sum(map(len, FILES.values()))


@pytest.mark.parametrize(
    "paths",
    [
        ["a", "a"],
        ["a", "a/b"],
        ["a/b/c", "a/b"],
        ["e\u0301"],
        ["../a"],
        ["/a"],
        ["a//b"],
        [""],
        ["a\\b"],
        ["x" * 1015],
    ],
)
def test_paths_that_cannot_be_stored_are_refused_before_anything_is_written(paths: list[str]) -> None:
    out = io.BytesIO()
    with Lanes(1) as pool, pytest.raises(ValueError, match="the path"):
        write_asset_pack(
            out,
            manifest=MANIFEST,
            members=[member(path, b"") for path in paths],
            lanes=pool,
            cancel=CancelToken(),
            advance=unheard,
        )
    assert out.getvalue() == b""


def test_twins_that_differ_in_case_are_written() -> None:
    paths = [item["PAT"] for item in second_decoder.decode(asset_pack({"a": b"", "A": b""}))]
    assert paths == ["", "Contents", "Contents/A", "Contents/a", "Manifest.json"]


@pytest.mark.parametrize("lanes", [1, 2])
@pytest.mark.parametrize("size", [0, 5, 7, 5 * MIB])
def test_a_file_that_changed_its_size_stops_the_writing(lanes: int, size: int) -> None:
    with pytest.raises(MemberChanged, match="instead of"):
        written([Member("a", size, lambda: iter((b"abcdef",)))], lanes=lanes)


@pytest.mark.parametrize("lanes", [1, 2])
def test_a_fault_of_the_source_comes_through(lanes: int) -> None:
    def failing() -> Iterator[bytes]:
        yield b"abc"
        raise PermissionError

    with pytest.raises(PermissionError):
        written([Member("a", 6, failing)], lanes=lanes)


@pytest.mark.parametrize("lanes", [1, 2])
def test_cancelling_stops_between_blocks(lanes: int) -> None:
    cancel = CancelToken()
    read: list[int] = []

    def advance(size: int) -> None:
        read.append(size)
        cancel.cancel()

    with pytest.raises(Cancelled):
        written(members({"a": bytes(50 * MIB)}), lanes=lanes, cancel=cancel, advance=advance)
    assert sum(read) <= 2 * MIB


@pytest.mark.parametrize("lanes", [1, 2])
def test_only_a_few_blocks_are_read_ahead(lanes: int) -> None:
    read = 0
    ahead: list[int] = []

    def chunks() -> Iterator[bytes]:
        nonlocal read
        for _ in range(12):
            read += MIB
            yield bytes(MIB)

    class Out(OnlyWrites):
        def write(self, part: bytes) -> int:
            if len(part) > 16:
                self.blocks = getattr(self, "blocks", 0) + 1
                ahead.append(read - self.blocks * MIB)
            return super().write(part)

    with Lanes(lanes) as pool:
        write_asset_pack(
            cast("BinaryIO", Out()),
            manifest=MANIFEST,
            members=[Member("a", 12 * MIB, chunks)],
            lanes=pool,
            cancel=CancelToken(),
            advance=unheard,
        )
    assert max(ahead) <= (lanes + 3) * MIB


def knowing(files: Mapping[str, bytes], read: list[str] | None = None) -> list[Member]:
    """Members whose digests are known beforehand; ``read`` is told of each that is read all the same."""

    def part(path: str, start: int, stop: int) -> bytes:
        if read is not None:
            read.append(path)
        return files[path][start:stop]

    return [
        replace(one, known=digests_of(files[one.path]), part=partial(part, one.path))
        for one in members(files)
    ]


@pytest.mark.parametrize("lanes", [1, 2])
def test_a_store_changes_no_byte_and_no_digest(lanes: int) -> None:
    plain = packed(members(FILES))
    store = MemoryStore()
    assert packed(members(FILES), lanes, store=store) == plain
    again, report = packed(members(FILES), lanes, store=store)
    assert (again, report.files) == (plain[0], plain[1].files)
    assert report.reused == report.pieces == plain[1].pieces


def test_members_that_are_known_are_not_read_where_all_their_blocks_are() -> None:
    files = {"text": b"words and words " * 300_000, "more": b"other words " * 100_000}
    store = MemoryStore()
    first, _ = packed(members(files), store=store)
    read: list[str] = []
    again, report = packed(knowing(files, read), store=store)
    assert again == first
    assert report.reused == report.pieces
    assert report.files == packed(members(files))[1].files
    assert not read


def test_noise_is_not_kept_but_that_it_does_not_shrink_is() -> None:
    store = MemoryStore()
    first, _ = packed(members({"noise": NOISE}), store=store)
    assert sum(map(len, store.pieces.values())) < 50_000
    assert packed(knowing({"noise": NOISE}), store=store) == (
        first,
        packed(members({"noise": NOISE}), store=store)[1],
    )


def test_a_change_in_the_middle_leaves_the_blocks_before_it_unread() -> None:
    files = {
        name: b"".join(b"%s %d\n" % (name.encode(), number) for number in range(250_000))
        for name in ("aa", "bb", "cc")
    }
    store = MemoryStore()
    packed(members(files), store=store)
    files["bb"] += b"!"
    read: list[str] = []
    again, report = packed(knowing(files, read), store=store)
    assert again == packed(members(files))[0]
    assert read.count("aa") == 1  # its end, in the block where the next one begins
    assert report.reused == 3  # two with nothing but the first file, one with nothing but the second's middle


def test_known_and_unknown_members_go_together() -> None:
    files = dict(FILES)
    store = MemoryStore()
    expected = packed(members(files))
    for unknown in range(1, 1 << len(files), 5):
        mixed = [
            cold if unknown >> number & 1 else warm
            for number, (cold, warm) in enumerate(zip(members(files), knowing(files), strict=True))
        ]
        found = packed(mixed, 2, store=store)
        assert (found[0], found[1].files) == (expected[0], expected[1].files)


@pytest.mark.parametrize("seed", range(12))
def test_a_store_that_forgets_at_any_moment_costs_only_time(seed: int) -> None:
    store = ForgetfulStore(chance=random.Random(seed))  # noqa: S311 -- seeded
    expected = packed(members(FILES))
    for _ in range(4):
        for files in (members(FILES), knowing(FILES)):
            found = packed(files, 2, store=store)
            assert (found[0], found[1].files) == (expected[0], expected[1].files)


def test_a_part_that_comes_up_short_stops_the_writing() -> None:
    def part(start: int, stop: int) -> bytes:
        return b"abcdef"[start : stop - 3]

    short = Member("a", 6, lambda: iter((b"abcdef",)), digests_of(b"abcdef"), part)
    with pytest.raises(MemberChanged, match="3 bytes instead of 6"):
        packed([short])
