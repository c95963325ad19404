"""``pack-studio compare``."""

from __future__ import annotations

from pathlib import Path

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
