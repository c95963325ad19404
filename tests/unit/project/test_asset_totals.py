"""Files in no pack, one after the other."""

from __future__ import annotations

from studio.project.asset_totals import next_loose, totals
from tests.ui.panels.assets.trees import BASE, tree_of

FILES = ["art/a.png", "art/b.png", "music/c.ogg", "voices/in/d.wav", "e.txt"]


def test_each_loose_file_comes_in_turn_and_after_the_last_the_first() -> None:
    tree = tree_of(FILES, art="art")
    seen: list[str | None] = [None]
    for _ in range(4):
        seen.append(next_loose(tree, seen[-1]))
    assert seen[1:] == [
        f"{BASE}/{path}" for path in ("music/c.ogg", "voices/in/d.wav", "e.txt", "music/c.ogg")
    ]


def test_the_search_begins_at_the_row_where_somebody_is() -> None:
    tree = tree_of(FILES, art="art")
    assert next_loose(tree, f"{BASE}/art/b.png") == f"{BASE}/music/c.ogg"
    assert next_loose(tree, f"{BASE}/voices") == f"{BASE}/voices/in/d.wav"
    assert next_loose(tree, f"{BASE}/voices/in/d.wav") == f"{BASE}/e.txt"


def test_a_row_among_packed_files_is_a_place_to_begin_too() -> None:
    tree = tree_of(FILES, voices="voices")
    assert next_loose(tree, f"{BASE}/voices/in/d.wav") == f"{BASE}/e.txt"


def test_there_is_none_where_everything_is_in_a_pack() -> None:
    assert next_loose(tree_of(["art/a.png"], art="art"), None) is None


def test_a_folder_inside_another_watched_one_is_counted_once() -> None:
    tree = tree_of({"art/a.png": 100, "art/in/b.png": 20, "x.png": 3}, "art/in", "art", only="art/in")
    total = totals(tree)
    assert (total.files, total.bytes, total.loose, total.loose_bytes) == (2, 120, 1, 100)
