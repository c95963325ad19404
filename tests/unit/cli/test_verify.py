"""``pack-studio verify``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import manifest, project, write_tree
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


def test_a_cut_pack_is_damaged_also_when_there_are_sources(shell: Shell, game: Path) -> None:
    shell("build", game, "--pack", "art")
    archive = game.parent / "builds/art.aar"
    archive.write_bytes(archive.read_bytes()[:-5])
    answer = shell("verify", archive, "--against", game, "--json")
    assert answer.code == 1
    assert answer.json["differences"][0]["kind"] == "damaged"


def test_a_pack_that_ships_a_file_called_manifest_json_is_proved_too(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"Manifest.json": b"mine", "Contents/a": b"deep", "a": b"flat"})
    forms = [{"file": "Manifest.json"}, {"directory": "Contents"}, {"file": "a"}]
    path = project(tmp_path, {"odd.json": manifest(assetPackID="odd", fileSelectors=forms)})
    shell("build", path)
    answer = shell("verify", tmp_path / "builds/odd.aar", "--against", path, "--rebuild", "--json")
    assert answer.json["differences"] == []


def test_what_is_blocked_cannot_be_built_again(shell: Shell, game: Path) -> None:
    shell("build", game, "--pack", "art")
    (game.parent / "art/link").symlink_to("a.txt")
    answer = shell("verify", game.parent / "builds/art.aar", "--against", game, "--rebuild")
    assert answer.code == 2
    assert "It cannot be built again. art/link in art is a link" in answer.err


def test_the_format_is_told_by_the_bytes_and_not_by_the_name(shell: Shell, game: Path) -> None:
    shell("build", game, "--pack", "art")
    archive = (game.parent / "builds/art.aar").rename(game.parent / "strange.zip")
    assert shell("verify", archive, "--against", game, "--rebuild").code == 0


def test_a_rebuild_needs_to_know_of_what(shell: Shell, game: Path) -> None:
    answer = shell("verify", game, "--rebuild")
    assert answer.code == 2
    assert "--against" in answer.err


def test_the_level_of_an_open_pack_is_found_out(shell: Shell, game: Path) -> None:
    text = b"".join(b"%d, " % (number * number) for number in range(20_000))
    write_tree(game.parent, {"art/text": text, "art/other": text[::-1]})
    archive = game.parent / "builds/art.pack.zip"
    for wanted in (("--level", "19"), ("--level", "7"), ("--deflate",), ("--deflate", "--level", "9")):
        shell("build", game, "--pack", "art", "--format", "zip", *wanted)
        answer = shell("verify", archive, "--against", game, "--rebuild")
        assert answer.code == 0, answer.out
    assert shell("verify", archive, "--against", game, "--rebuild", "--level", "6").code == 1


@pytest.mark.parametrize("form", ["aar", "zip"])
def test_a_pack_is_proved_against_what_a_build_recorded(shell: Shell, game: Path, form: str) -> None:
    shell("build", game, "--pack", "art", "--format", form)
    archive = game.parent / ("builds/art.aar" if form == "aar" else "builds/art.pack.zip")
    first = archive.read_bytes()
    (game.parent / "art/b/c.txt").write_bytes(b"jello")
    (game.parent / "art/new").write_bytes(b"1")
    # The sources are no longer what the pack was made from, and that does not matter.
    answer = shell("verify", archive, "--against", f"{game}@latest")
    assert answer.code == 0
    assert "the same as build 1 of" in answer.out
    shell("build", game, "--pack", "art", "--format", form)
    assert shell("verify", archive, "--against", f"{game}@2").code == 0
    answer = shell("verify", archive, "--against", f"{game}@1", "--json")
    assert answer.code == 1
    kinds = {(one["path"], one["kind"]) for one in answer.json["differences"]}
    assert kinds == {("art/b/c.txt", "different"), ("art/new", "unexpected")}
    archive.write_bytes(first)
    answer = shell("verify", archive, "--against", f"{game}@2/art", "--json")
    kinds = {(one["path"], one["kind"]) for one in answer.json["differences"]}
    assert kinds == {("art/b/c.txt", "different"), ("art/new", "missing")}


def test_the_same_files_in_another_file_are_told_apart_from_what_a_build_made(
    shell: Shell, game: Path
) -> None:
    text = b"".join(b"%d, " % (number * number) for number in range(20_000))
    write_tree(game.parent, {"art/text": text})
    shell("build", game, "--pack", "art", "--format", "zip")
    archive = game.parent / "builds/art.pack.zip"
    shell("build", game, "--pack", "art", "--format", "zip", "--level", "19")
    answer = shell("verify", archive, "--against", f"{game}@1", "--json")
    assert answer.code == 1
    (difference,) = answer.json["differences"]
    assert (difference["path"], difference["kind"]) == ("", "different")
    assert "not the very file that build 1" in difference["detail"]


def test_a_build_that_is_not_there_or_has_no_such_pack_is_named(shell: Shell, game: Path) -> None:
    shell("build", game, "--pack", "art")
    archive = game.parent / "builds/art.aar"
    assert "has no build 7" in shell("verify", archive, "--against", f"{game}@7").err
    answer = shell("verify", archive, "--against", f"{game}@1", "--rebuild")
    assert (answer.code, "needs the sources" in answer.err) == (2, True)
    archive.write_bytes(archive.read_bytes()[:-5])
    assert shell("verify", archive, "--against", f"{game}@1").code == 1
