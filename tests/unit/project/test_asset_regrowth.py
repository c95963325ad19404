"""What an edit of packs touches in the tree: no more than it must, and all of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from studio.project import asset_regrowth
from studio.project.asset_growth import grow
from studio.project.asset_regrowth import touched_rows
from studio.project.asset_tree import AssetTree, Root
from studio.project.assets import Asset, Snapshot
from studio.project.contents import contents_of
from studio.project.novelty import NO_NEWS, Novelty
from studio.project.packs import Pack
from tests import builders

BASE = Path("/game")
SEEN = Snapshot(BASE, tuple(Asset(path, path, 10, 1) for path in ("art/a", "art/b", "sky/c", "sky/d")))


def _pack(file: str, name: str, *folders: str) -> Pack:
    values = builders.manifest(assetPackID=name, fileSelectors=[{"directory": one} for one in folders])
    return replace(builders.pack(BASE, values), path=BASE / file)


def _grown(
    packs: Iterable[Pack],
    before: AssetTree | None = None,
    *,
    seen: Snapshot = SEEN,
    news: dict[str, Novelty] | None = None,
) -> AssetTree:
    contents = [contents_of(pack, seen) for pack in packs]
    if before is not None:
        known = {one.pack.path: one for one in before.sources.contents}
        contents = [
            replace(known[one.pack.path], pack=one.pack)
            if one.pack.path in known and known[one.pack.path].files == one.files
            else one
            for one in contents
        ]
    return grow([Root(BASE, "game", BASE)], {BASE: seen}, contents, (), before, news=news or NO_NEWS)


def _touched(after: AssetTree, before: AssetTree) -> dict[str, tuple[str, ...]] | None:
    return touched_rows(after.sources, before.sources, before.files)


def test_another_id_touches_the_files_of_its_pack_alone() -> None:
    art, sky = _pack("1.json", "art", "art"), _pack("2.json", "sky", "sky")
    before = _grown([art, sky])
    after = _grown([_pack("1.json", "pictures", "art"), sky], before)
    assert _touched(after, before) == {"/game/art/a": ("pictures",), "/game/art/b": ("pictures",)}
    assert after.files["/game/sky/c"] is before.files["/game/sky/c"]
    assert after.folders["/game/sky"] is before.folders["/game/sky"]
    assert after.folders["/game"].packs == ("pictures", "sky")


def test_two_packs_that_change_their_names_with_each_other_are_told_apart() -> None:
    before = _grown([_pack("1.json", "a", "art", "sky"), _pack("2.json", "b", "sky")])
    after = _grown([_pack("1.json", "b", "art", "sky"), _pack("2.json", "a", "sky")], before)
    assert after.files["/game/art/a"].packs == ("b",)
    assert after.files["/game/sky/c"].packs == ("b", "a")


def test_a_pack_that_goes_and_one_that_comes_touch_what_they_take() -> None:
    both = [_pack("1.json", "art", "art"), _pack("2.json", "sky", "sky")]
    before = _grown(both[:1])
    came = _grown(both, before)
    assert _touched(came, before) == {"/game/sky/c": ("sky",), "/game/sky/d": ("sky",)}
    gone = _grown(both[1:], came)
    assert gone == _grown(both[1:])


def test_what_is_news_is_touched() -> None:
    packs = [_pack("1.json", "art", "art")]
    before = _grown(packs)
    after = _grown(packs, before, news={"/game/art/b": Novelty.NEW})
    assert _touched(after, before) == {"/game/art/b": ("art",)}
    assert after.folders["/game/art"].news == 1


@pytest.mark.parametrize(
    "packs",
    [
        pytest.param([_pack("1.json", "same", "art"), _pack("2.json", "same", "sky")], id="two of one name"),
        pytest.param([_pack("2.json", "sky", "sky"), _pack("1.json", "art", "art")], id="another order"),
    ],
)
def test_where_names_do_not_tell_packs_apart_everything_is_grown(packs: list[Pack]) -> None:
    before = _grown([_pack("1.json", "art", "art"), _pack("2.json", "sky", "sky")])
    after = _grown(packs, before)
    assert _touched(after, before) is None
    assert after == _grown(packs)


def test_other_files_on_disk_are_grown_in_full() -> None:
    packs = [_pack("1.json", "art", "art")]
    before = _grown(packs)
    more = Snapshot(BASE, (*SEEN.assets, Asset("sky/e", "sky/e", 10, 1)))
    after = _grown(packs, before, seen=more)
    assert _touched(after, before) is None
    assert "/game/sky/e" in after.files


def test_an_edit_that_touches_too_much_is_grown_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asset_regrowth, "MOST", 1)
    before = _grown([_pack("1.json", "art", "art")])
    packs = [_pack("1.json", "pictures", "art")]
    after = _grown(packs, before)
    assert _touched(after, before) is None
    assert after == _grown(packs)
