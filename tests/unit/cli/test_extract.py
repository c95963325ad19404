"""``pack-studio extract``."""

from __future__ import annotations

from pathlib import Path

from tests.shell import Shell


def test_files_come_out_and_are_counted(shell: Shell, game: Path, tmp_path: Path) -> None:
    shell("build", game, "--pack", "art")
    archive = game.parent / "builds/art.aar"
    document = shell("extract", archive, "-o", tmp_path / "out", "--json").json
    assert document["files"] == 3
    assert document["folder"] == str(tmp_path / "out")
    assert (tmp_path / "out/Contents/art/b/c.txt").read_bytes() == b"hello"
    one = shell("extract", archive, "art/b/c.txt", "-o", tmp_path / "one")
    assert "1 file, 5 bytes" in one.out


def test_what_is_there_is_not_replaced(shell: Shell, game: Path, tmp_path: Path) -> None:
    shell("build", game, "--pack", "art")
    archive = game.parent / "builds/art.aar"
    shell("extract", archive, "-o", tmp_path / "out")
    answer = shell("extract", archive, "-o", tmp_path / "out", "--json")
    assert answer.code == 2
    assert "never replaces a file" in answer.json["error"]["message"]
