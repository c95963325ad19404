"""Which files are taken, under which paths."""

from __future__ import annotations

import pytest

from studio.manifest.folders import folders_of
from studio.manifest.reading import read_manifest
from studio.manifest.selectors import Taken, prefixes, select
from studio.manifest.values import FileSelector, PatternSelector
from tests.unit.manifest.making import real_manifest, selectors

FILES = sorted(["a.txt", "dir/.hidden", "dir/b.txt", "dir/sub/c.txt", "dir-2/d.txt", "dir.txt", ".git/e.txt"])


def taken(*forms: dict[str, str]) -> dict[str, str]:
    """The source of each stored path."""
    return {one.stored: one.source for one in select(selectors(*forms), FILES).taken}


def sources(*forms: dict[str, str]) -> list[str]:
    return [one.source for one in select(selectors(*forms), FILES).taken]


def test_a_file_is_taken_by_its_exact_path() -> None:
    assert sources({"file": "dir/b.txt"}) == ["dir/b.txt"]
    assert sources({"file": "dir"}) == []
    assert sources({"file": "A.txt"}) == []
    assert sources({"file": "a.txt/"}) == []


def test_a_directory_is_taken_with_all_that_is_in_it_and_with_nothing_else() -> None:
    assert sources({"directory": "dir"}) == ["dir/.hidden", "dir/b.txt", "dir/sub/c.txt"]
    assert sources({"directory": "dir/"}) == sources({"directory": "dir"})
    assert sources({"directory": "a.txt"}) == []


def test_a_pattern_takes_what_fits_and_tells_what_is_hidden() -> None:
    found = select(selectors({"filePattern": "*/*"}), FILES)
    assert [one.source for one in found.taken] == ["dir-2/d.txt", "dir/b.txt"]
    assert found.hidden == ((".git/e.txt", 0), ("dir/.hidden", 0))
    assert found.counts == {0: 2}


def test_a_pattern_without_wildcards_takes_one_file() -> None:
    assert sources({"filePattern": "dir/b.txt"}) == ["dir/b.txt"]
    assert sources({"filePattern": "dir"}) == []


def test_a_written_dot_finds_hidden_files() -> None:
    assert sources({"filePattern": "dir/.*"}) == ["dir/.hidden"]
    assert sources({"filePattern": ".git/*"}) == [".git/e.txt"]


def test_a_file_is_stored_under_another_path() -> None:
    assert taken({"fileSource": "a.txt", "fileDestination": "x/y.txt"}) == {"x/y.txt": "a.txt"}


def test_a_directory_is_stored_below_another_path() -> None:
    assert taken({"directorySource": "dir/", "directoryDestination": "to/"}) == {
        "to/.hidden": "dir/.hidden",
        "to/b.txt": "dir/b.txt",
        "to/sub/c.txt": "dir/sub/c.txt",
    }
    assert "sub/c.txt" in taken({"directorySource": "dir", "directoryDestination": "."})


def test_one_source_can_be_stored_twice_and_one_path_can_have_two_sources() -> None:
    found = select(
        selectors(
            {"file": "a.txt"},
            {"fileSource": "a.txt", "fileDestination": "dir.txt"},
            {"file": "dir.txt"},
        ),
        FILES,
    )
    assert found.taken == (
        Taken("a.txt", "a.txt", (0,)),
        Taken("a.txt", "dir.txt", (1,)),
        Taken("dir.txt", "dir.txt", (2,)),
    )


def test_all_selectors_that_take_a_file_to_a_path_are_named_first_one_first() -> None:
    found = select(
        selectors({"filePattern": "dir/b*"}, {"file": "dir/b.txt"}, {"directory": "dir/sub"}), FILES
    )
    assert found.taken[0] == Taken("dir/b.txt", "dir/b.txt", (0, 1))
    assert found.counts == {0: 1, 1: 1, 2: 1}


def test_an_exclusion_removes_its_source_from_every_selector() -> None:
    found = select(
        selectors(
            {"fileExclusion": "dir/b.txt"},
            {"directory": "dir"},
            {"directorySource": "dir", "directoryDestination": "moved"},
            {"file": "dir/b.txt"},
            {"fileExclusion": "moved/b.txt"},
            {"fileExclusion": "dir"},
        ),
        FILES,
    )
    assert "dir/b.txt" not in {one.source for one in found.taken}
    assert found.excluded == (("dir/b.txt", 0),)
    assert found.counts == {0: 1, 1: 3, 2: 3, 3: 1, 4: 0, 5: 0}


@pytest.mark.parametrize("path", ["/a.txt", "../x", "dir/../a.txt", "", ".", "./", "C:/a.txt", "dir\\b.txt"])
@pytest.mark.parametrize("key", ["file", "directory", "filePattern"])
def test_a_path_that_is_refused_takes_nothing(key: str, path: str) -> None:
    found = select(selectors({key: path}), FILES)
    assert found.taken == ()
    assert found.counts == {0: 0}


@pytest.mark.parametrize("destination", ["/a", "../a", "a/../b"])
def test_a_destination_outside_of_the_pack_takes_nothing(destination: str) -> None:
    assert taken({"fileSource": "a.txt", "fileDestination": destination}) == {}
    assert taken({"directorySource": "dir", "directoryDestination": destination}) == {}


def test_a_file_cannot_be_stored_under_no_name() -> None:
    assert taken({"fileSource": "a.txt", "fileDestination": "."}) == {}


def test_empty_parts_count_for_nothing() -> None:
    assert taken({"file": "./dir//b.txt"}) == {"dir/b.txt": "dir/b.txt"}


def test_letters_and_accents_written_apart_find_their_file() -> None:
    found = select(selectors({"file": "e\u0301.txt"}), ["\u00e9.txt"])
    assert [one.source for one in found.taken] == ["\u00e9.txt"]


def test_what_is_taken_is_sorted_as_its_bytes_are() -> None:
    names = sorted(["\uffff", "\U0001f600", "z", "é", "Z"])
    found = select(selectors({"filePattern": "*"}), names)
    stored = [one.stored for one in found.taken]
    assert stored == sorted(names, key=str.encode)


def test_gaps_between_selectors_do_not_matter() -> None:
    found = select([FileSelector(index=7, path="a.txt"), PatternSelector(index=9, pattern="x*")], FILES)
    assert found.counts == {7: 1, 9: 0}
    assert found.taken[0].selectors == (7,)


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        ([], ()),
        ([{"file": "a/b"}, {"directory": "a"}, {"filePattern": "a/*/c"}], ("a",)),
        ([{"directory": "a"}, {"directory": "a-b"}, {"file": "a/c"}], ("a", "a-b")),
        ([{"filePattern": "*.txt"}, {"directory": "a"}], ("",)),
        ([{"filePattern": "a/b/*"}, {"fileExclusion": "z"}], ("a/b",)),
        ([{"fileSource": "s", "fileDestination": "d"}], ("s",)),
        ([{"directorySource": "s/", "directoryDestination": "d"}], ("s",)),
        ([{"file": "/abs"}, {"file": "../up"}, {"directory": "."}], ()),
    ],
)
def test_a_scan_need_go_no_further_than_the_selectors_reach(
    forms: list[dict[str, str]], expected: tuple[str, ...]
) -> None:
    assert prefixes(selectors(*forms)) == expected


def test_every_kind_of_selector_together_takes_what_another_reader_expects() -> None:
    manifest = read_manifest(
        real_manifest("from-docs-and-scripts/solar2d-tests__kinds-all-selectors.json")
    ).manifest
    files = [
        "one.txt",
        "dir/a.txt",
        "dir/sub/b.txt",
        "dir/sub/skip.txt",
        "pat/x.txt",
        "pat/y.txt",
        "pat/deep/z.txt",
        "pat/x.dat",
        "q/f1.a",
        "q/f2.b",
        "q/f3.c",
        "q/f10.a",
        "q/f%.a",
        "renamed/src.txt",
        "tree/c.txt",
        "tree/skip.txt",
        "tree/inner/d.txt",
    ]
    taken_paths = {one.stored: one.source for one in select(manifest.selectors, sorted(files)).taken}
    same = ["dir/a.txt", "dir/sub/b.txt", "one.txt", "pat/x.txt", "pat/y.txt", "q/f%.a", "q/f1.a", "q/f2.b"]
    assert taken_paths == {
        "dest/file.txt": "renamed/src.txt",
        "moved/c.txt": "tree/c.txt",
        "moved/inner/d.txt": "tree/inner/d.txt",
        **{path: path for path in same},
    }


def test_many_packs_are_chosen_from_folders_that_were_listed_once() -> None:
    paths = sorted(f"pack{pack:03}/d{index % 7}/f{index:04}.png" for pack in range(20) for index in range(50))
    packs = [
        selectors(
            {"directory": f"pack{pack:03}/d0"},
            {"filePattern": f"pack{pack:03}/d[1-4]/*.png"},
            {"file": f"pack{pack:03}/d5/f0005.png"},
            {"directorySource": f"pack{pack:03}/d6", "directoryDestination": "moved"},
            {"filePattern": f"*/d5/f{pack:04}.png"}
            if pack < 5
            else {"fileExclusion": "pack000/d0/f0000.png"},
        )
        for pack in range(20)
    ]
    listed = folders_of(paths)
    shared = [select(pack, paths, lambda: listed) for pack in packs]
    assert shared == [select(pack, paths) for pack in packs]
