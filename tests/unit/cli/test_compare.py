"""``pack-studio compare``."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.builders import manifest, write_tree
from tests.shell import Shell


def test_two_packs_are_compared_in_json_and_in_words(shell: Shell, game: Path, tmp_path: Path) -> None:
    shell("build", game, "--pack", "art", "-o", tmp_path / "1")
    (game.parent / "art/new.txt").write_bytes(b"new")
    (game.parent / "art/b/c.txt").rename(game.parent / "art/d.txt")
    (game.parent / "art/a.txt").write_bytes(b"b")
    shell("build", game, "--pack", "art", "-o", tmp_path / "2")
    old, new = tmp_path / "1/art.aar", tmp_path / "2/art.aar"
    document = shell("compare", old, new, "--json").json
    assert document["added"] == [{"path": "art/new.txt", "size": 3}]
    assert document["removed"] == []
    assert document["changed"] == [{"path": "art/a.txt", "before": 500, "after": 1}]
    assert document["renamed"] == [{"from": "art/b/c.txt", "to": "art/d.txt", "size": 5}]
    assert document["bytes"] == {"before": old.stat().st_size, "after": new.stat().st_size}
    assert document["download"] == {"aar": new.stat().st_size, "zip": None}
    text = shell("compare", old, new).out
    assert "> art/b/c.txt is now art/d.txt" in text
    assert "3 differences" in text


def test_builds_of_a_project_are_compared_pack_by_pack(shell: Shell, game: Path) -> None:
    shell("build", game)
    (game.parent / "art/a.txt").write_bytes(b"b" * 500)
    values = manifest(platforms=["iOS", "macOS"])
    (game.parent / "manifests/art.json").write_text(json.dumps(values))
    shell("build", game)
    answer = shell("compare", f"{game}@1", f"{game.parent}@latest", "--json")
    assert answer.code == 0
    document = answer.json
    assert document["changed"] == [{"path": "art/art/a.txt", "before": 500, "after": 500}]
    (pack,) = document["packs"]
    assert (pack["id"], pack["status"]) == ("art", "both")
    assert pack["changed"] == [{"path": "art/a.txt", "before": 500, "after": 500}]
    assert pack["manifest"] == [{"field": "platforms", "before": ["iOS"], "after": ["iOS", "macOS"]}]
    text = shell("compare", f"{game}@1", f"{game}@2").out
    assert "~ art: 2 differences" in text
    assert "    * platforms: iOS became iOS, macOS" in text
    assert "    ~ art/a.txt  (still 500 bytes)" in text
    assert "= art: the same" in shell("compare", f"{game}@2", f"{game}@2").out


def test_one_pack_of_a_build_is_compared_with_what_would_be_built_now(shell: Shell, game: Path) -> None:
    shell("build", game)
    (game.parent / "art/new.txt").write_bytes(b"new")
    answer = shell("compare", f"{game}@1/art", game, "--json")
    assert answer.code == 0
    assert answer.json["added"] == [{"path": "art/new.txt", "size": 3}]
    assert answer.json["download"] == {"aar": None, "zip": None}
    assert answer.json["bytes"]["after"] == 508
    text = shell("compare", game.parent / "builds/art.aar", game).out
    assert "508 bytes of files after." in text
    assert "is known once it is built" in text


def test_of_an_open_pack_people_download_what_changed_with_its_header_the_index_and_the_directory(
    shell: Shell, game: Path, tmp_path: Path
) -> None:
    write_tree(game.parent, {f"art/many/{number}": os.urandom(500) for number in range(300)})
    shell("build", game, "--pack", "art", "--format", "zip")
    old = (game.parent / "builds/art.pack.zip").rename(tmp_path / "old.zip")
    write_tree(game.parent, {"art/many/7": os.urandom(900), "art/fresh": os.urandom(800)})
    (game.parent / "art/many/8").rename(game.parent / "art/moved")
    shell("build", game, "--pack", "art", "--format", "zip")
    new = game.parent / "builds/art.pack.zip"
    data = new.read_bytes()
    tail = len(data) - data.index(b".pack-index.json") + 30
    headers = 2 * 30 + len("art/many/7") + len("art/fresh")
    expected = {"aar": None, "zip": 900 + 800 + headers + tail}
    assert shell("compare", old, new, "--json").json["download"] == expected
    assert shell("compare", old, f"{game}@2/art", "--json").json["download"] == expected
    assert shell("compare", f"{game}@1", f"{game}@2", "--json").json["download"] == expected
    new.write_bytes(data[:-1] + b"!")
    answer = shell("compare", f"{game}@1", f"{game}@2")
    assert "is not known" in answer.out
    assert shell("compare", f"{game}@1", f"{game}@2", "--json").json["download"] == {"aar": None, "zip": None}


def test_manifests_are_compared_by_what_they_would_ship_and_what_they_say(
    shell: Shell, game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(game.parent)
    new = manifest(fileSelectors=[{"file": "art/a.txt"}], downloadPolicy=None, language="fr")
    Path("new.json").write_text(json.dumps(new))
    document = shell("compare", "manifests/art.json", "new.json", "--json").json
    assert document["removed"] == [{"path": "art/b/c.txt", "size": 5}]
    assert document["manifest"] == [
        {"field": "downloadPolicy", "before": {"onDemand": {}}, "after": None},
        {"field": "fileSelectors", "before": [{"directory": "art"}], "after": [{"file": "art/a.txt"}]},
        {"field": "language", "before": None, "after": "fr"},
    ]
    text = shell("compare", "manifests/art.json", "new.json").out
    assert '* downloadPolicy: {"onDemand": {}} became nothing' in text
    assert "* language: nothing became fr" in text


def test_what_cannot_be_built_is_compared_and_said(shell: Shell, game: Path) -> None:
    shell("build", game)
    answer = shell("compare", f"{game}@1", game)
    assert answer.code == 1
    assert "bad cannot be built as it is. See why with: pack-studio check" in answer.err
    assert "+ bad: new, 0 files" in answer.out


def test_who_names_an_unknown_build_hears_which_there_are(shell: Shell, game: Path) -> None:
    shell("build", game)
    answer = shell("compare", f"{game}@1", f"{game}@41", "--json")
    assert answer.code == 2
    assert answer.json["error"]["message"] == "Game.packstudio has no build 41."
    assert answer.json["error"]["hint"] == "There is build 1 only."
