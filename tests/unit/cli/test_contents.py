"""``pack-studio contents``."""

from __future__ import annotations

from pathlib import Path

from tests.shell import Shell


def test_contents_are_listed_in_json_with_selectors_and_what_was_ignored(shell: Shell, game: Path) -> None:
    answer = shell("contents", game, "--pack", "art", "--json")
    assert answer.code == 1  # The other pack has an error.
    (pack,) = answer.json["packs"]
    assert pack["files"] == [
        {"path": "art/a.txt", "source": "art/a.txt", "size": 500, "selector": 0, "selectors": [0]},
        {"path": "art/b/c.txt", "source": "art/b/c.txt", "size": 5, "selector": 0, "selectors": [0]},
    ]
    assert pack["ignored"] == [{"source": "art/.DS_Store", "rule": ".DS_Store"}]
    assert (pack["totalBytes"], pack["language"]) == (505, None)
    assert pack["manifest"] == str(game.parent / "manifests/art.json")


def test_no_ignore_takes_what_rules_leave_out(shell: Shell, game: Path) -> None:
    (pack,) = shell("contents", game, "--pack", "art", "--no-ignore", "--json").json["packs"]
    assert [file["path"] for file in pack["files"]] == ["art/.DS_Store", "art/a.txt", "art/b/c.txt"]


def test_contents_are_a_table_for_people(shell: Shell, game: Path) -> None:
    text = shell("contents", game).out
    assert "art: 2 files, 505 bytes" in text
    assert "left out: art/.DS_Store (ignore rule .DS_Store)" in text


def test_an_unknown_pack_is_refused(shell: Shell, game: Path) -> None:
    answer = shell("contents", game, "--pack", "nope")
    assert answer.code == 2
    assert "The packs are: art, bad." in answer.err
