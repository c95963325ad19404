"""The shape of what lies below a folder: who stands below whom, and in which order."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from studio.project.asset_shape import key_of, shape_of
from studio.project.assets import Asset, AssetKind, Snapshot

BASE = Path("/game")


def _seen(*paths: str, unreadable: tuple[str, ...] = ()) -> Snapshot:
    assets = [Asset(unicodedata.normalize("NFC", path), path, 1, 1) for path in paths]
    return Snapshot(BASE, tuple(sorted(assets, key=lambda one: (one.path, one.disk_path))), unreadable)


def test_folders_and_files_are_sorted_by_number_and_without_regard_to_case_and_accents() -> None:
    seen = _seen("line_10.wav", "line_2.wav", "Line_1.wav", "zoo.wav", "étude.wav", "b10/x", "B9/x")
    folders, files = shape_of("/game", seen).folders["/game"]
    assert folders == ("/game/B9", "/game/b10")
    assert [key.removeprefix("/game/") for key in files] == [
        "étude.wav",
        "Line_1.wav",
        "line_2.wav",
        "line_10.wav",
        "zoo.wav",
    ]


def test_a_shape_of_a_part_holds_that_part_alone() -> None:
    seen = _seen("art/a.png", "art/in/b.png", "art2/c.png", "art.png", "art-2/d.png")
    shape = shape_of("/game/art", seen)
    assert set(shape.files) == {"/game/art/a.png", "/game/art/in/b.png"}
    assert list(shape.folders) == ["/game/art", "/game/art/in"]


def test_a_parent_stands_before_its_children() -> None:
    shape = shape_of("/game", _seen("a/b/c/d.png", "a/e.png", "f.png"))
    assert list(shape.folders) == ["/game", "/game/a", "/game/a/b", "/game/a/b/c"]


def test_the_disks_spelling_is_what_a_key_says() -> None:
    spelled = unicodedata.normalize("NFD", "été/a.png")
    shape = shape_of("/game", _seen(spelled))
    assert list(shape.files) == [f"/game/{spelled}"]
    watched = shape_of("/game/" + unicodedata.normalize("NFC", "été"), _seen(spelled))
    assert list(watched.files) == [f"/game/{spelled}"]


def test_a_folder_that_cannot_be_listed_is_there_without_children() -> None:
    shape = shape_of("/game/art", _seen("art/a.png", unreadable=("art/secret/deep", "sound")))
    assert shape.unreadable == {"/game/art/secret/deep"}
    assert shape.folders["/game/art/secret/deep"] == ((), ())


def test_a_folder_that_is_a_link_has_no_children_and_says_so() -> None:
    seen = Snapshot(BASE, (Asset("art", "art", 1, 1, AssetKind.LINK),))
    shape = shape_of("/game/art", seen)
    assert shape.link
    assert shape.folders == {"/game/art": ((), ())}


def test_what_is_the_same_in_a_newer_scan_keeps_its_order_without_sorting() -> None:
    before = shape_of("/game", _seen("a/1.png", "a/2.png", "b/1.png"))
    after = shape_of("/game", _seen("a/1.png", "a/2.png", "b/2.png"), before)
    assert after.folders["/game/a"][1] is before.folders["/game/a"][1]
    assert after.folders["/game/b"] == ((), ("/game/b/2.png",))
    assert shape_of("/game", after.snapshot, after) is after


def test_a_base_at_the_top_of_a_disk_gives_keys_with_one_slash() -> None:
    assert key_of(Path("/"), "a.png") == "/a.png"
    assert key_of(Path("/game/../art"), "a.png") == "/art/a.png"
    shape = shape_of("/", Snapshot(Path("/"), (Asset("a/b.png", "a/b.png", 1, 1),)))
    assert list(shape.folders) == ["/", "/a"]
