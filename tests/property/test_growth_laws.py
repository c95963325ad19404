"""A tree that was grown edit by edit is the one that is grown at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from studio.errors import Finding, Place
from studio.project.asset_growth import grow
from studio.project.asset_tree import AssetTree, Root
from studio.project.assets import Asset, Snapshot
from studio.project.contents import Contents, contents_of
from studio.project.novelty import Novelty
from studio.project.packs import Pack
from studio.project.problems import Problem, judge
from studio.project.target import Target
from tests import builders

BASE = Path("/game")
PATHS = ("art/a", "art/in/b", "art/in/c", "sky/d", "top")
SEEN = Snapshot(BASE, tuple(Asset(path, path, 10, 1) for path in PATHS))
PLACES = ("art", "art/in", "sky")

_packs = st.dictionaries(
    st.sampled_from(("1.json", "2.json", "3.json")),
    st.tuples(st.sampled_from("abcd"), st.lists(st.sampled_from(PLACES), max_size=3)),
)
_moments = st.lists(
    st.tuples(
        _packs,
        st.lists(st.tuples(st.sampled_from(("1.json", "2.json")), st.sampled_from((*PATHS, "art/in/")))),
        st.dictionaries(st.sampled_from([f"/game/{path}" for path in PATHS]), st.sampled_from(Novelty)),
    ),
    min_size=2,
    max_size=5,
)


@given(moments=_moments)
@settings(max_examples=150, deadline=None)
def test_grown_edit_by_edit_is_grown_at_once(
    moments: list[tuple[dict[str, tuple[str, list[str]]], list[tuple[str, str]], dict[str, Novelty]]],
) -> None:
    tree: AssetTree | None = None
    known: dict[Path, Contents] = {}
    for packs, troubles, news in moments:
        contents = [_contents(_pack(file, *packs[file]), known) for file in sorted(packs)]
        known = {one.pack.path: one for one in contents}
        problems = _problems(troubles)
        roots = [Root(BASE, "game", BASE)]
        tree = grow(roots, {BASE: SEEN}, contents, problems, tree, news=news)
        assert tree == grow(roots, {BASE: SEEN}, contents, problems, news=news)


def _pack(file: str, name: str, places: list[str]) -> Pack:
    values = builders.manifest(assetPackID=name, fileSelectors=[{"directory": one} for one in places])
    return replace(builders.pack(BASE, values), path=BASE / file)


def _contents(pack: Pack, known: dict[Path, Contents]) -> Contents:
    """As a session has them: what takes the same files is the same object, or has the same files."""
    old, new = known.get(pack.path), contents_of(pack, SEEN)
    if old is None or old.pack.manifest.selectors != pack.manifest.selectors:
        return new
    return old if old.pack == pack else replace(old, pack=pack)


def _problems(troubles: list[tuple[str, str]]) -> tuple[Problem, ...]:
    found = [
        Finding("PS-CONTENT-EMPTY", Place("x", BASE / file, path=path), {"file": path})
        for file, path in troubles
    ]
    return judge(found, Target())
