"""How an asset pack is cut into blocks before anything is read."""

from __future__ import annotations

import pytest

from studio.archive import headers
from studio.archive.asset_layout import Extent, cuts, tree_order
from studio.archive.members import Member
from tests.unit.archive.building import MANIFEST, members

FILES = {"b": b"12345" * 50, "a/c": b"", "a/b": b"q" * 700}


def flat(size: int) -> bytes:
    """The whole archive, put together from its cuts."""
    found: list[bytes] = []
    for cut in cuts(members(FILES), MANIFEST, size):
        parts = [
            FILES[piece.member.path][piece.start : piece.stop] if isinstance(piece, Extent) else piece
            for piece in cut.pieces
        ]
        assert cut.size == sum(map(len, parts))
        extents = [piece for piece in cut.pieces if isinstance(piece, Extent)]
        assert cut.content == sum(piece.stop - piece.start for piece in extents)
        found.append(b"".join(parts))
    assert {len(one) for one in found[:-1]} <= {size}
    return b"".join(found)


@pytest.mark.parametrize("size", [7, 100, 256, 4096])
def test_where_the_cuts_are_changes_no_byte(size: int) -> None:
    assert flat(size) == flat(1 << 20)


def test_every_byte_of_every_member_is_in_one_cut_and_in_order() -> None:
    extents = [
        piece
        for cut in cuts(members(FILES), MANIFEST, 64)
        for piece in cut.pieces
        if isinstance(piece, Extent)
    ]
    order = list(dict.fromkeys(piece.member.path for piece in extents))
    assert order == ["a/b", "a/c", "b"]
    for path in order:
        parts = [(piece.start, piece.stop) for piece in extents if piece.member.path == path]
        assert [start for start, _ in parts] == [0, *(stop for _, stop in parts[:-1])]
        assert parts[-1][1] == len(FILES[path])


def test_folders_come_before_what_they_hold_and_names_are_compared_as_bytes() -> None:
    assert sorted(["a-b", "a/b", "a", "ü", "B"], key=tree_order) == ["B", "a", "a/b", "a-b", "ü"]


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 1 << 32])
def test_a_file_is_announced_with_its_path_and_its_size_whatever_these_are(size: int) -> None:
    path = "ö" * 200 + "/x"
    (*_, header, content, _, _) = next(cuts([Member(path, size, lambda: iter(()))], MANIFEST, 1 << 40)).pieces
    assert isinstance(header, bytes)
    assert isinstance(content, Extent)
    assert headers.header_size(header[: headers.PREAMBLE], 0) == len(header)
    fields = headers.parse_header(header[headers.PREAMBLE :], 0)
    assert fields.text(b"PAT") == f"Contents/{path}"
    assert fields.blob(b"DAT") == headers.Blob(b"DAT", 0, size)
    assert list(fields.fields) == [
        b"TYP",
        b"PAT",
        b"UID",
        b"GID",
        b"MOD",
        b"FLG",
        b"CTM",
        b"MTM",
        b"BTM",
        b"DAT",
    ]
