"""``pack-studio verify``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shell import Shell


@pytest.mark.parametrize("form", ["aar", "zip"])
def test_a_pack_is_proved_against_its_project_and_a_new_build(shell: Shell, game: Path, form: str) -> None:
    document = shell("build", game, "--pack", "art", "--format", form, "--json").json
    archive = Path(document["packs"][0]["output"])
    answer = shell("verify", archive, "--against", game, "--rebuild", "--json")
    assert answer.code == 0
    assert answer.json["ok"] is True
    assert answer.json["bytes"] == 505
    (game.parent / "art/b/c.txt").write_bytes(b"jello")
    answer = shell("verify", archive, "--against", game.parent, "--rebuild", "--json")
    assert answer.code == 1
    kinds = {(one["path"], one["kind"]) for one in answer.json["differences"]}
    assert kinds == {("art/b/c.txt", "different"), ("", "different")}


def test_a_pack_is_proved_against_a_manifest(
    shell: Shell, game: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shell("build", game, "--pack", "art")
    archive, manifest = game.parent / "builds/art.aar", game.parent / "manifests/art.json"
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert shell("verify", archive, "--against", manifest, "--source-root", game.parent).code == 0
    assert shell("verify", archive, "--against", manifest).code == 1


def test_a_cut_pack_fails_with_1_and_names_the_damage(shell: Shell, game: Path) -> None:
    shell("build", game, "--pack", "art")
    archive = game.parent / "builds/art.aar"
    archive.write_bytes(archive.read_bytes()[:-5])
    answer = shell("verify", archive, "--json")
    assert answer.code == 1
    assert answer.json["differences"][0]["kind"] == "damaged"
    assert "not as it should be" in shell("verify", archive).out


def test_a_pack_of_another_project_is_refused(shell: Shell, game: Path) -> None:
    shell("build", game, "--pack", "art")
    (game.parent / "manifests/art.json").unlink()
    answer = shell("verify", game.parent / "builds/art.aar", "--against", game)
    assert answer.code == 2
    assert "has no such pack" in answer.err


def test_a_rebuild_needs_to_know_of_what(shell: Shell, game: Path) -> None:
    answer = shell("verify", game, "--rebuild")
    assert answer.code == 2
    assert "--against" in answer.err
