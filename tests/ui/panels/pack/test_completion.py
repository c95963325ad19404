"""How a path goes on."""

from __future__ import annotations

from studio.ui.panels.pack.completion import LONGEST_LIST, completions

PATHS = ("a.txt", "art-2/x", "art/a.png", "art/b.png", "art/deep/c.png", "art/deep/d.png", "b/c")


def test_files_and_folders_on_the_way_are_offered_one_step_at_a_time() -> None:
    assert completions(PATHS, "", folders=False) == ("art-2/", "art/", "b/", "a.txt")
    assert completions(PATHS, "art/", folders=False) == ("art/deep/", "art/a.png", "art/b.png")


def test_for_a_folder_only_folders_are_offered() -> None:
    assert completions(PATHS, "art", folders=True) == ("art-2", "art")
    assert completions(PATHS, "art/", folders=True) == ("art/deep",)


def test_nothing_begins_so() -> None:
    assert completions(PATHS, "zoo", folders=False) == ()
    assert completions((), "", folders=True) == ()


def test_a_long_list_ends_and_a_large_folder_is_one_step() -> None:
    large = tuple(sorted([*(f"big/{number:06}" for number in range(50_000)), "small/x"]))
    assert completions(large, "", folders=True) == ("big", "small")
    assert len(completions(large, "big/", folders=False)) == LONGEST_LIST
