"""Under which keys blocks are remembered."""

from __future__ import annotations

from dataclasses import replace

from studio.archive.asset_layout import Extent, Piece
from studio.archive.block_keys import content_key, recipe
from studio.archive.digests import digests_of
from studio.archive.members import Member
from studio.archive.pieces import KEY_BYTES
from tests.unit.archive.building import member


def known(path: str, content: bytes) -> Member:
    return replace(member(path, content), known=digests_of(content))


def test_a_key_of_bytes_depends_on_every_byte() -> None:
    keys = {content_key(raw) for raw in (b"", b"a", b"b", b"aa")}
    assert len(keys) == 4
    assert {len(key) for key in keys} == {KEY_BYTES}


def test_a_recipe_depends_on_content_cuts_and_what_stands_between_but_on_no_name() -> None:
    one = known("a", b"abcdef")
    base: list[Piece] = [b"head", Extent(one, 0, 3)]
    others: list[list[Piece]] = [
        [b"Head", Extent(one, 0, 3)],
        [b"head", Extent(one, 0, 4)],
        [b"head", Extent(one, 1, 3)],
        [b"head", Extent(known("a", b"abcdeg"), 0, 3)],
        [Extent(one, 0, 3), b"head"],
        [b"he", b"ad", Extent(one, 0, 3)],
        [b"head"],
    ]
    assert len({recipe(pieces) for pieces in [base, *others]}) == len(others) + 1
    assert recipe([b"head", Extent(known("elsewhere", b"abcdef"), 0, 3)]) == recipe(base)


def test_there_is_no_recipe_while_a_member_is_not_known() -> None:
    cold = member("a", b"abc")
    assert recipe([Extent(cold, 0, 3)]) is None
    assert recipe([Extent(cold, 0, 3)], lambda _: digests_of(b"abc")) == recipe(
        [Extent(known("a", b"abc"), 0, 3)]
    )
