"""``pack-studio release``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import manifest, project, write_tree
from tests.shell import Shell


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    write_tree(tmp_path, {"art/a.txt": b"a", "maps/m": b"m"})
    maps = manifest(assetPackID="maps", fileSelectors=[{"directory": "maps"}], language="fr")
    return project(tmp_path, {"art.json": manifest(), "maps.json": maps})


def test_packs_are_marked_shown_and_warned_about(shell: Shell, sound: Path) -> None:
    shell("build", sound)
    answer = shell("release", sound)
    assert answer.code == 0
    assert "✔ art: build 1 is marked as version 1." in answer.out
    listed = shell("release", sound, "--list").out
    assert listed.splitlines()[0].split() == ["pack", "version", "build", "on", "platforms", "language"]
    assert "all languages" in listed
    (sound.parent / "maps/m").rename(sound.parent / "maps/n")
    document = shell("check", sound, "--json").json
    problem = next(one for one in document["problems"] if one["id"] == "PS-RELEASE-PATHS")
    assert (problem["pack"], problem["path"], problem["severity"]) == ("maps", "maps/m", "warning")


def test_programs_get_what_was_marked_and_all_that_is_released(shell: Shell, sound: Path) -> None:
    shell("build", sound)
    document = shell("release", sound, "--pack", "art", "--json").json
    assert document["build"] == 1
    (row,) = document["marked"]
    assert row["on"]
    assert {key: row[key] for key in row if key != "on"} == {
        "id": "art",
        "version": 1,
        "build": 1,
        "platforms": ["iOS"],
        "language": None,
    }
    again = shell("release", sound, "--json").json
    assert ([one["id"] for one in again["marked"]], again["known"]) == (["maps"], ["art"])
    assert [one["id"] for one in again["released"]] == ["art", "maps"]
    assert shell("release", sound, "--list", "--json").json == {"released": again["released"]}


def test_marking_twice_says_that_nothing_was_changed(shell: Shell, sound: Path) -> None:
    shell("build", sound)
    shell("release", sound)
    out = shell("release", sound).out
    assert "= art: build 1 was marked before." in out
    assert "Nothing was changed." in out


def test_a_project_without_releases_says_so(shell: Shell, sound: Path) -> None:
    assert shell("release", sound, "--list").out == "No pack is marked as released.\n"


def test_what_cannot_be_marked_is_refused_in_one_sentence(shell: Shell, sound: Path, game: Path) -> None:
    assert shell("release", sound).err.startswith("Game.packstudio has no builds on record.")
    shell("build", game)
    answer = shell("release", game, "--json")
    assert answer.code == 2
    assert answer.json["error"]["message"].startswith("bad could not be built in build 1")
    assert shell("release", game, "--list", "--pack", "art").code == 2
    assert shell("release", game, "--build", "9").err.startswith("Game.packstudio has no build 9.")
