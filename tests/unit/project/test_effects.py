"""What edits change in what a pack ships and in what people download."""

from __future__ import annotations

import json
from pathlib import Path

from studio.manifest.document import Document
from studio.project.assets import Asset, Snapshot
from studio.project.contents import Contents, contents_of
from studio.project.effects import NOTHING, Parcel, parcel_of, since_built, since_saved
from studio.project.facts import NO_FACTS
from studio.project.novelty import BuiltFiles
from studio.project.packs import read_pack

BASE = Path("/game")
BOTH = ("firstInstallation", "subsequentUpdate")


def _contents(*selectors: dict[str, str], policy: object = None, **files: int) -> Contents:
    """What a pack takes of ``files`` with these sizes."""
    assets = tuple(Asset(name, name, size, 1) for name, size in sorted(files.items()))
    values = {
        "assetPackID": "art",
        "downloadPolicy": policy or {"prefetch": {"installationEventTypes": list(BOTH)}},
        "fileSelectors": list(selectors) or [{"file": name} for name in files],
    }
    pack = read_pack(BASE / "art.json", Document.read(json.dumps(values).encode()), BASE)
    return contents_of(pack, Snapshot(BASE, assets))


def test_files_and_bytes_are_counted_before_and_after() -> None:
    effect = since_saved(_contents(a=10, b=5), _contents(a=10, c=7, d=1))
    assert effect is not None
    assert (effect.before.files, effect.before.bytes) == (3, 18)
    assert (effect.after.files, effect.after.bytes) == (2, 15)
    assert (effect.came, effect.went, effect.other) == (("b",), ("c", "d"), ())


def test_where_nothing_is_different_nothing_is_said() -> None:
    assert since_saved(_contents(a=1), _contents(a=1)) is None


def test_the_same_path_from_another_file_is_another_file() -> None:
    now = _contents({"fileSource": "b", "fileDestination": "a"}, a=1, b=1)
    effect = since_saved(now, _contents({"file": "a"}, a=1, b=1))
    assert effect is not None
    assert (effect.came, effect.went, effect.other) == ((), (), ("a",))


def test_another_policy_changes_what_is_downloaded_and_no_file() -> None:
    now = _contents(a=10, policy={"prefetch": {"installationEventTypes": ["firstInstallation"]}})
    effect = since_saved(now, _contents(a=10))
    assert effect is not None
    assert (effect.came, effect.went, effect.other) == ((), (), ())
    assert (effect.before.update, effect.after.update) == (10, 0)
    assert (effect.before.first, effect.after.first) == (10, 10)


def test_nothing_is_downloaded_unasked_on_demand() -> None:
    one = _contents(a=10, policy={"onDemand": {}})
    assert parcel_of(one, one.pack.manifest.policy) == Parcel(1, 10, 0, 0)
    assert parcel_of(one, None) == Parcel(1, 10, 0, 0)


def test_a_pack_that_is_not_saved_yet_comes_from_nothing() -> None:
    effect = since_saved(_contents(a=10), None)
    assert effect is not None
    assert effect.before == NOTHING
    assert effect.came == ("a",)


def test_the_last_build_is_compared_file_by_file() -> None:
    built = BuiltFiles(1, {"a": (10, "x"), "gone": (4, "y"), "b": (5, "z")})
    effect = since_built(_contents(a=10, b=6, c=1), built, NO_FACTS)
    assert effect is not None
    assert (effect.came, effect.went, effect.other) == (("c",), ("gone",), ("b",))
    assert (effect.before.bytes, effect.after.bytes) == (19, 17)
    assert effect.before.first is None


def test_as_it_was_built_there_is_nothing_to_say() -> None:
    built = BuiltFiles(1, {"a": (10, "x")})
    assert since_built(_contents(a=10, policy={"onDemand": {}}), built, NO_FACTS) is None
