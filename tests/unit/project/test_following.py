"""A snapshot that follows another knows what it would have worked out by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from studio.project.assets import Asset, AssetKind, Snapshot
from studio.project.following import alike, follow

_BASE = Path("/game")
_NAMES = st.sampled_from(
    ["a", "b", "a/b", "a/c", "a/b/c", ".x", "a.b", "e\u0301", "\u00e9", "z/y/x", "z/y/w"]
)
_ASSETS = st.dictionaries(
    _NAMES, st.tuples(st.integers(0, 2), st.sampled_from([AssetKind.FILE, AssetKind.LINK])), max_size=9
)


def _snapshot(files: dict[str, tuple[int, AssetKind]], before: Snapshot | None = None) -> Snapshot:
    known = before.by_disk_path if before is not None else {}
    assets: list[Asset] = []
    for name, (size, kind) in files.items():
        asset = Asset(name.replace("e\u0301", "\u00e9"), name, size, size, kind)
        assets.append(known[name] if known.get(name) == asset else asset)
    return Snapshot(_BASE, tuple(sorted(assets, key=lambda one: (one.path, one.disk_path))))


@given(_ASSETS, _ASSETS)
def test_everything_a_snapshot_takes_over_is_what_it_would_have_found(
    old: dict[str, tuple[int, AssetKind]], new: dict[str, tuple[int, AssetKind]]
) -> None:
    before = _snapshot(old)
    assert before.folders is before.folders  # asked for, so that there is something to take over
    after = _snapshot(new, before)
    touched = follow(before, after)
    fresh = replace(after)
    assert after.by_path == fresh.by_path
    assert after.paths == fresh.paths
    assert after.twins == fresh.twins
    assert after.links == fresh.links
    assert after.folders == fresh.folders
    different = {asset.path for asset in set(before.assets) ^ set(after.assets)}
    assert touched == frozenset(different)


def test_a_snapshot_that_is_the_same_touches_nothing() -> None:
    one = _snapshot({"a": (1, AssetKind.FILE)})
    assert follow(one, one) == frozenset()


def test_folders_that_became_empty_are_touched() -> None:
    one = _snapshot({"a": (1, AssetKind.FILE)})
    assert follow(one, replace(one, empty=("b",))) == frozenset({"b"})


def test_nothing_is_followed_into_a_folder_that_is_gone_or_cannot_be_read() -> None:
    one = _snapshot({"a": (1, AssetKind.FILE)})
    assert follow(one, Snapshot(_BASE, missing=True)) is None
    assert follow(one, replace(one, unreadable=("b",))) is None
    assert follow(one, replace(one, base=Path("/elsewhere"))) is None


def test_thousands_of_changes_are_not_followed_one_by_one() -> None:
    many = {f"f{number}": (1, AssetKind.FILE) for number in range(20_100)}
    assert follow(_snapshot({}), _snapshot(many)) is None


@given(st.text(), st.text(), st.text())
def test_what_two_texts_have_in_common_is_all_before_their_first_difference(
    begin: str, one: str, other: str
) -> None:
    one, other = begin + one, begin + other
    length = alike(one, other)
    assert one[:length] == other[:length]
    assert one[length : length + 1] != other[length : length + 1] or length == len(one) == len(other)
