"""Paths that two packs store: wanted for two languages, an error between any others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from studio.project.checks.collisions import MOST
from studio.project.facts import FileFacts
from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.session.state import State, derive
from tests.builders import manifest, state, write_tree


def _state(folder: Path, **manifests: Mapping[str, object]) -> State:
    made = {f"{name}.json": manifest(assetPackID=name, **dict(values)) for name, values in manifests.items()}
    return state(folder, made)


def _collisions(found: State) -> list[Problem]:
    return [one for one in found.problems if one.code.startswith("PS-COLLISION")]


def _codes(found: State) -> list[str]:
    return [one.code for one in _collisions(found)]


def _from(folder: str) -> list[dict[str, str]]:
    """A selector that stores what is in ``folder`` under ``x``."""
    return [{"directorySource": folder, "directoryDestination": "x"}]


def test_one_path_in_two_packs_is_an_error_at_the_selector_of_the_later_one(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/one.txt": b"1", "b/one.txt": b"22"})
    found = _state(tmp_path, early={"fileSelectors": _from("a")}, late={"fileSelectors": _from("b")})
    (problem,) = _collisions(found)
    assert problem.code == "PS-COLLISION-PATH"
    assert problem.severity is Severity.ERROR
    assert not problem.blocks
    assert problem.place.pack == "late"
    assert problem.place.field == "fileSelectors[0]"
    assert problem.place.path == "x/one.txt"
    assert problem.place.line == 7
    assert problem.message == "x/one.txt is in late and in early too; the two are different."


def test_the_same_file_in_two_packs_has_the_same_bytes(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/one.txt": b"1"})
    assert _codes(_state(tmp_path, early={}, late={})) == ["PS-COLLISION-SAME"]


def test_files_of_one_size_are_the_same_as_soon_as_their_digests_say_so(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/one.txt": b"1", "b/one.txt": b"2"})
    found = _state(tmp_path, early={"fileSelectors": _from("a")}, late={"fileSelectors": _from("b")})
    assert "not known yet" in _collisions(found)[0].message
    for digests, code in (("pp", "PS-COLLISION-SAME"), ("pq", "PS-COLLISION-PATH")):
        facts = found.facts.adding(
            ((one.pack.base, file.asset.disk_path), FileFacts(1, file.asset.changed, digest=digest))
            for one, digest in zip(found.contents, digests, strict=True)
            for file in one.files
        )
        snapshots = {one.pack.base: one.snapshot for one in found.contents}
        again = derive(found.project, found.target, found.packs, snapshots, before=found, facts=facts)
        assert _codes(again) == [code]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("en", "fr", []),
        ("en", "en-GB", []),
        ("zh-Hans", "zh-Hant", []),
        ("en", "en-US", ["PS-COLLISION-LANGUAGE"]),
        ("ja", "ja-JP", ["PS-COLLISION-LANGUAGE"]),
        ("en", None, ["PS-COLLISION-SAME"]),
        ("en", "en", ["PS-COLLISION-LANGUAGE"]),
        ("en", "English", ["PS-COLLISION-LANGUAGE"]),
        ("en", "de_DE", []),
        ("en", "xx", []),
        ("xx", None, ["PS-COLLISION-SAME"]),
    ],
)
def test_languages_decide_whether_one_path_is_meant_so(
    tmp_path: Path, first: str, second: str | None, expected: list[str]
) -> None:
    write_tree(tmp_path, {"art/one.txt": b"1"})
    assert _codes(_state(tmp_path, early={"language": first}, late={"language": second})) == expected


def test_packs_for_different_platforms_are_a_note(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/one.txt": b"1", "art/two.txt": b"2"})
    found = _state(tmp_path, early={"platforms": ["iOS"]}, late={"platforms": ["macOS", "tvOS"]})
    (problem,) = _collisions(found)
    assert problem.code == "PS-COLLISION-PLATFORM"
    assert problem.severity is Severity.INFO
    assert "2 paths" in problem.message
    shared = _state(tmp_path, early={"platforms": ["iOS", "tvOS"]}, late={"platforms": ["macOS", "tvOS"]})
    assert _codes(shared) == ["PS-COLLISION-SAME"] * 2


def test_two_spellings_of_one_path_are_an_error_or_between_languages_a_warning(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/One.txt": b"1", "b/one.txt": b"2"})
    early, late = {"fileSelectors": _from("a")}, {"fileSelectors": _from("b")}
    assert _codes(_state(tmp_path, early=early, late=late)) == ["PS-COLLISION-CASE"]
    found = _state(tmp_path, early={**early, "language": "en"}, late={**late, "language": "fr"})
    (problem,) = _collisions(found)
    assert (problem.code, problem.severity) == ("PS-COLLISION-SPELLING", Severity.WARNING)


def test_a_file_in_one_pack_and_a_folder_in_another_are_an_error(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/one": b"1", "b/ONE/two.txt": b"2"})
    early, late = {"fileSelectors": _from("a")}, {"fileSelectors": _from("b")}
    found = _state(tmp_path, early=early, late=late)
    (problem,) = _collisions(found)
    assert problem.code == "PS-COLLISION-FOLDER"
    assert (problem.place.pack, problem.place.path) == ("early", "x/one")
    assert _codes(_state(tmp_path, early={**early, "language": "en"}, late={**late, "language": "fr"})) == []


def test_many_paths_are_named_up_to_a_number_and_then_counted(tmp_path: Path) -> None:
    write_tree(tmp_path, {f"art/{number}.txt": b"1" for number in range(MOST + 7)})
    codes = _codes(_state(tmp_path, early={}, late={}))
    assert codes.count("PS-COLLISION-SAME") == MOST
    assert codes.count("PS-COLLISION-MORE") == 1
    found = _state(tmp_path, early={}, late={})
    assert any("7 more paths" in one.message for one in _collisions(found))


def test_a_path_of_many_packs_is_told_once_for_each_later_one(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/one.txt": b"1", "art/two.txt": b"2"})
    one = {"fileSelectors": [{"file": "art/one.txt"}]}
    found = _state(tmp_path, a=one, b=one, c={}, d=one)
    told = [(each.finding.arguments["first"], each.place.pack) for each in _collisions(found)]
    assert sorted(told) == [("a", "b"), ("a", "c"), ("a", "d")]


def test_each_path_names_the_first_pack_that_has_it(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/one.txt": b"1", "art/two.txt": b"2"})
    one, two = ({"fileSelectors": [{"file": f"art/{name}.txt"}]} for name in ("one", "two"))
    found = _state(tmp_path, a=one, b=two, c={})
    told = [(each.finding.arguments["first"], each.place.path) for each in _collisions(found)]
    assert sorted(told) == [("a", "art/one.txt"), ("b", "art/two.txt")]


def test_a_note_about_platforms_does_not_hide_a_clash(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/one.txt": b"1"})
    ios: dict[str, object] = {"platforms": ["iOS"]}
    found = _state(tmp_path, a={"platforms": ["macOS"]}, b=ios, c=ios)
    told = [(each.code, each.finding.arguments["first"], each.place.pack) for each in _collisions(found)]
    assert ("PS-COLLISION-SAME", "b", "c") in told


def test_another_language_before_it_does_not_hide_a_clash(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/one.txt": b"1"})
    found = _state(tmp_path, a={"language": "de"}, b={"language": "en"}, c={"language": "en-US"})
    told = [(each.finding.arguments["first"], each.place.pack) for each in _collisions(found)]
    assert told == [("b", "c")]
