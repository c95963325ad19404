"""The selectors take what the depot took: no more, no less."""

from __future__ import annotations

import fnmatch
import json
import random
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.manifest.document import Document
from studio.manifest.reading import read_manifest
from studio.manifest.selectors import select
from studio.manifest.steam import depot_of
from studio.manifest.steam_selectors import Carried, carry_over
from studio.manifest.vdf import read_script

FILES = (
    ".hidden",
    "bin/a.dll",
    "bin/a.pdb",
    "data/maps/deep/x.wav",
    "data/maps/m.wav",
    "data/x.WAV",
    "data/y.wav",
    "readme.txt",
    "top.pdb",
)


def carried(*lines: str, files: tuple[str, ...] = FILES) -> Carried:
    text = '"DepotBuild"\n{\n' + "\n".join(lines) + "\n}"
    return carry_over(depot_of(read_script(text.encode()), "depot.vdf"), files, "/game")


def mapping(local: str, depot: str = ".", recursive: str = "1") -> str:
    return f'"FileMapping" {{ "LocalPath" "{local}" "DepotPath" "{depot}" "recursive" "{recursive}" }}'


def stored(one: Carried, files: tuple[str, ...] = FILES) -> dict[str, str]:
    """What ships, by its stored path: where it comes from."""
    text = json.dumps({"fileSelectors": list(one.selectors)})
    reading = read_manifest(Document.read(text.encode()))
    return {taken.stored: taken.source for taken in select(reading.manifest.selectors, files).taken}


def same(*paths: str) -> dict[str, str]:
    return dict(zip(paths, paths, strict=True))


CASES: list[tuple[list[str], Mapping[str, str]]] = [
    ([mapping("*")], same(*FILES)),
    ([mapping(".\\*.*")], same(*FILES)),
    ([mapping("*", "game")], {f"game/{path}": path for path in FILES}),
    ([mapping("data\\*")], {path.removeprefix("data/"): path for path in FILES if path.startswith("data/")}),
    ([mapping("data/*", "data")], same(*(path for path in FILES if path.startswith("data/")))),
    ([mapping("DATA", "sound")], {f"sound/{p[5:]}": p for p in FILES if p.startswith("data/")}),
    ([mapping("*", recursive="0")], same(".hidden", "readme.txt", "top.pdb")),
    ([mapping("data/*.wav", "data")], same(*(p for p in FILES if p.startswith("data/")))),
    ([mapping("data/*.wav", "data", "0")], same("data/x.WAV", "data/y.wav")),
    (
        [mapping("data/*.wav", "s")],
        {f"s/{path[5:]}": path for path in FILES if path.startswith("data/")},
    ),
    ([mapping("*.pdb")], same("bin/a.pdb", "top.pdb")),
    ([mapping("bin/A.DLL", "win\\", "0")], {"win/a.dll": "bin/a.dll"}),
    ([mapping("bin/a.dll", "b.dll", "0")], {"b.dll": "bin/a.dll"}),
    ([mapping("bin/a.dll", "win", "0")], {"win/a.dll": "bin/a.dll"}),
    ([mapping("readme.txt", ".", "0")], same("readme.txt")),
    ([mapping("/game/bin/*", "bin")], same("bin/a.dll", "bin/a.pdb")),
    ([mapping("bin/../data/y.wav", "y.wav", "0")], {"y.wav": "data/y.wav"}),
    ([mapping("*"), '"FileExclusion" "*.pdb"'], same(*(p for p in FILES if not p.endswith(".pdb")))),
    ([mapping("*"), '"FileExclusion" "data\\*"'], same(*(p for p in FILES if not p.startswith("data/")))),
    ([mapping("*"), '"FileExclusion" "data\\maps"'], same(*(p for p in FILES if "maps" not in p))),
    ([mapping("*"), '"FileExclusion" "**/*.WAV"'], same(*(p for p in FILES if "wav" not in p.lower()))),
    ([mapping("*"), '"FileExclusion" "Readme.TXT"'], same(*(p for p in FILES if p != "readme.txt"))),
    (
        [mapping("data/*.wav", "s"), '"FileExclusion" "data/maps"'],
        {"s/x.WAV": "data/x.WAV", "s/y.wav": "data/y.wav"},
    ),
]


@pytest.mark.parametrize(("lines", "expected"), CASES, ids=[" ".join(lines) for lines, _ in CASES])
def test_what_ships_is_what_the_depot_took(lines: list[str], expected: Mapping[str, str]) -> None:
    assert stored(carried(*lines)) == expected


def test_a_folder_stays_a_folder_so_that_what_comes_later_ships_too() -> None:
    one = carried(mapping("data/*", "sound"))
    assert one.selectors == ({"directorySource": "data", "directoryDestination": "sound"},)
    assert one.remarks == ()


def test_a_folder_of_which_everything_is_excluded_is_not_taken_at_all() -> None:
    one = carried(mapping("*"), '"FileExclusion" "bin"')
    assert {"directory": "bin"} not in one.selectors
    assert not [form for form in one.selectors if "fileExclusion" in form]


@pytest.mark.parametrize(
    ("lines", "line", "words", "left_out"),
    [
        ([mapping("*")], 3, "cannot name the content root itself", False),
        ([mapping("data/*")], 3, "cannot name the top of a pack", False),
        ([mapping("gone/*", "gone")], 3, "gone has no files now", False),
        ([mapping("gone.txt", "gone.txt")], 3, "gone.txt is not there now", False),
        ([mapping("../up/*", "up")], 3, "outside of the content root", True),
        ([mapping("/other/*", "up")], 3, "outside of the content root", True),
        ([mapping("d*/maps/*", "up")], 3, "wildcard in the name of a folder", True),
        ([mapping("bin/*.dll", "x")], 3, "1 file that fits now is named", False),
        ([mapping("data/*.wav", "data")], 3, "one for each depth", False),
        ([mapping("data/*.wav", "data", "0")], 3, "other capital letters", False),
        ([mapping("bin/a.dll", "win", "0")], 3, "taken for a folder", False),
        ([mapping("*"), '"FileExclusion" "*.pdb"'], 4, "2 files that match now are excluded", False),
        ([mapping("*"), '"FileExclusion" "*.nothing"'], 4, "No file matches it now", True),
        ([mapping("*"), '"FileExclusion" "/elsewhere"'], 4, "outside of the content root", True),
    ],
)
def test_every_difference_is_said_at_its_line(
    lines: list[str],
    line: int,
    words: str,
    left_out: bool,  # noqa: FBT001 -- a row of a table
) -> None:
    remarks = carried(*lines).remarks
    assert any(one.line == line and words in one.message and one.left_out is left_out for one in remarks), (
        remarks
    )


def test_one_file_left_out_needs_no_words() -> None:
    assert carried(mapping("bin/*", "bin"), '"FileExclusion" "bin\\a.pdb"').remarks == ()


def test_without_the_files_the_top_of_the_root_is_all_that_can_be_named() -> None:
    assert carried(mapping("*"), files=()).selectors == ({"filePattern": "*"},)


def test_names_with_brackets_are_no_classes() -> None:
    files = ("a[1]/x.wav", "a[1]/y.txt")
    one = carried(mapping("a[1]/*.wav", "a[1]", "0"), files=files)
    assert stored(one, files) == same("a[1]/x.wav")


@given(chance=st.randoms(use_true_random=False))
def test_random_depots_ship_what_a_plain_reading_of_the_script_ships(chance: random.Random) -> None:
    folders = ["", "a/", "a/b/", "c/", "a/b/d/"]
    names = [f"{stem}.{ending}" for stem in "xyz" for ending in "ab"]
    files = tuple(sorted({chance.choice(folders) + chance.choice(names) for _ in range(8)}))
    folder = chance.choice(folders)
    mask, recursive = chance.choice(("*", "*.a", "x*", "?.b")), chance.choice("01")
    target = chance.choice((folder.rstrip("/"), "t", ""))
    gone = chance.choice(("*.b", "a/b", "c/*", "nothing"))
    lines = (mapping(folder + mask, target or ".", recursive), f'"FileExclusion" "{gone}"')
    expected: dict[str, str] = {}
    for path in files:
        rest = path[len(folder) :]
        if not path.startswith(folder) or ("/" in rest and recursive == "0"):
            continue
        out = fnmatch.fnmatchcase(path, gone) or path.startswith(f"{gone}/")
        if fnmatch.fnmatchcase(rest.rpartition("/")[2], mask) and not out:
            expected[f"{target}/{rest}".lstrip("/")] = path
    assert stored(carried(*lines, files=files), files) == expected


def told(one: Carried) -> list[str]:
    return [remark.message for remark in one.remarks if remark.left_out]


def test_an_exclusion_of_files_that_nothing_takes_is_not_said_to_be_carried_over() -> None:
    one = carried(mapping("data/*", "data"), '"FileExclusion" "*.pdb"')
    assert not any("fileExclusion" in form for form in one.selectors)
    assert told(one) == ["No selector takes the files that match it, so there is nothing to exclude."]


def test_a_mapping_that_comes_to_nothing_is_told() -> None:
    assert told(carried(mapping("readme.txt"), '"FileExclusion" "readme.*"'))[0].startswith(
        "The script excludes this file"
    )
    nothing = "No file fits it now, so no selector is made of it."
    assert told(carried(mapping("nothere/*"))) == [nothing]
    assert told(carried(mapping("data/*.ogg", "sound"))) == [nothing]
