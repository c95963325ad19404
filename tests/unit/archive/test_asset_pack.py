from __future__ import annotations

import hashlib
import io
import random
from collections.abc import Callable, Iterator
from typing import BinaryIO, cast

import pytest

from studio.archive.asset_pack import write_asset_pack
from studio.archive.limits import MIB
from studio.archive.members import Member, MemberChanged, WrittenFile
from studio.progress import Cancelled, CancelToken, Lanes
from tests import second_decoder
from tests.unit.archive.building import MANIFEST, asset_pack, member, members, unheard

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
    out = OnlyWrites()
    with Lanes(lanes) as pool:
        report = write_asset_pack(
            cast("BinaryIO", out),
            manifest=MANIFEST,
            members=files,
            lanes=pool,
            cancel=cancel or CancelToken(),
            advance=advance,
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
        WrittenFile(path, len(FILES[path]), hashlib.sha256(FILES[path]).hexdigest())
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

    def advance(size: int) -> None:
        nonlocal read
        read += size

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
            members=members({"a": bytes(12 * MIB)}),
            lanes=pool,
            cancel=CancelToken(),
            advance=advance,
        )
    assert max(ahead) <= (lanes + 3) * MIB
