"""What is new since the last build."""

from __future__ import annotations

import json
from pathlib import Path

from studio.manifest.document import Document
from studio.project.assets import Asset, Snapshot
from studio.project.contents import Contents, contents_of
from studio.project.facts import NO_FACTS, FileFacts
from studio.project.novelty import BuiltFiles, Novelty, news_of
from studio.project.packs import read_pack

BASE = Path("/game")
BUILT = 1_000
BEFORE, AFTER = 999 * 10**9, 1_001 * 10**9
DIGEST = "a" * 64


def _contents(pack_id: str = "art", **files: tuple[int, int]) -> Contents:
    """What a pack takes: names with their sizes and times of change."""
    assets = tuple(Asset(name, name, size, changed) for name, (size, changed) in sorted(files.items()))
    values = {"assetPackID": pack_id, "fileSelectors": [{"file": name} for name in files]}
    pack = read_pack(BASE / f"{pack_id}.json", Document.read(json.dumps(values).encode()), BASE)
    return contents_of(pack, Snapshot(BASE, assets))


def _built(**files: int) -> BuiltFiles:
    return BuiltFiles(BUILT, {name: (size, DIGEST) for name, size in files.items()})


def test_what_the_last_build_did_not_have_is_new() -> None:
    news = news_of([_contents(a=(1, BEFORE), b=(1, BEFORE))], {"art": _built(a=1)}, NO_FACTS)
    assert news.all == {"/game/b": Novelty.NEW}


def test_another_size_is_a_change_whenever_it_was_written() -> None:
    news = news_of([_contents(a=(2, BEFORE))], {"art": _built(a=1)}, NO_FACTS)
    assert news.all == {"/game/a": Novelty.CHANGED}


def test_of_the_same_size_what_was_written_after_the_build_counts_as_changed() -> None:
    news = news_of([_contents(a=(1, AFTER), b=(1, BEFORE))], {"art": _built(a=1, b=1)}, NO_FACTS)
    assert news.all == {"/game/a": Novelty.CHANGED}


def test_what_is_known_to_hold_the_same_bytes_is_not_changed_by_its_time() -> None:
    contents = _contents(a=(1, AFTER))
    known = NO_FACTS.adding([((BASE, "a"), FileFacts(1, AFTER, digest=DIGEST))])
    assert news_of([contents], {"art": _built(a=1)}, known).all == {}
    other = NO_FACTS.adding([((BASE, "a"), FileFacts(1, AFTER, digest="b" * 64))])
    assert news_of([contents], {"art": _built(a=1)}, other).all == {"/game/a": Novelty.CHANGED}
    older = NO_FACTS.adding([((BASE, "a"), FileFacts(1, BEFORE, digest=DIGEST))])
    assert news_of([contents], {"art": _built(a=1)}, older).all == {"/game/a": Novelty.CHANGED}


def test_in_a_pack_that_was_never_built_nothing_is_news() -> None:
    assert news_of([_contents(a=(1, AFTER))], {"other": _built(a=1)}, NO_FACTS).all == {}


def test_new_in_one_pack_outweighs_changed_in_another() -> None:
    packs = [_contents("art", a=(2, AFTER)), _contents("more", a=(2, AFTER))]
    news = news_of(packs, {"art": _built(a=1), "more": _built(z=1)}, NO_FACTS)
    assert news.all == {"/game/a": Novelty.NEW}


def test_what_rests_on_the_same_is_the_same_object() -> None:
    contents, built = [_contents(a=(2, BEFORE))], {"art": _built(a=1)}
    first = news_of(contents, built, NO_FACTS)
    assert news_of(contents, built, NO_FACTS, first) is first
    later = news_of([_contents(a=(3, BEFORE))], built, NO_FACTS, first)
    assert later is not first
    assert later.all is first.all
