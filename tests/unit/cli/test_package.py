"""``pack-studio package``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import manifest, write_tree
from tests.shell import Shell


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_tree(tmp_path, {"art/a.txt": b"hello", "m/art.json": json.dumps(manifest())})
    write_tree(tmp_path, {"other/art/a.txt": b"other", "other/art/b.txt": b"more"})
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_one_manifest_becomes_one_archive(shell: Shell, folder: Path) -> None:
    answer = shell("package", "m/art.json", "-o", "art.aar", "--json")
    assert answer.code == 0
    (pack,) = answer.json["packs"]
    assert pack["status"] == "built"
    assert pack["output"] == str(folder / "art.aar")
    assert shell("package", "m/art.json", "-o", "art.pack.zip").code == 0


def test_the_base_is_the_option_then_the_manifest_s_own_then_the_current_folder(
    shell: Shell, folder: Path
) -> None:
    def files(*words: str) -> int:
        answer = shell("package", *words, "-o", "x.aar", "--force", "--json")
        return int(answer.json["packs"][0]["files"])

    assert files("m/art.json") == 1
    assert files("m/art.json", "--source-root", "other") == 2
    write_tree(folder, {"m/rooted.json": json.dumps(manifest(sourceRoot="../other"))})
    assert files("m/rooted.json") == 2
    assert files("m/rooted.json", "--source-root", ".") == 1


def test_an_output_is_only_replaced_by_force(shell: Shell, folder: Path) -> None:
    write_tree(folder, {"x.aar": b"precious"})
    answer = shell("package", "m/art.json", "-o", "x.aar")
    assert answer.code == 2
    assert "x.aar is there already" in answer.err
    assert (folder / "x.aar").read_bytes() == b"precious"
    assert shell("package", "m/art.json", "-o", "x.aar", "--force").code == 0


@pytest.mark.parametrize("name", ["x", "x.zip", ".aar", "x.tar"])
def test_an_output_must_say_its_kind(shell: Shell, folder: Path, name: str) -> None:
    answer = shell("package", "m/art.json", "-o", name)
    assert answer.code == 2
    assert "End it in .aar or in .pack.zip." in answer.err
    assert not (folder / name).exists()


def test_a_blocked_pack_is_not_written(shell: Shell, folder: Path) -> None:
    write_tree(folder, {"m/bad.json": json.dumps(manifest(fileSelectors=[{"file": "../x"}]))})
    answer = shell("package", "m/bad.json", "-o", "x.aar", "--json")
    assert answer.code == 1
    assert answer.json["packs"][0]["status"] == "failed"
    assert not (folder / "x.aar").exists()


def test_a_reserved_index_name_fails_the_open_pack_in_words(shell: Shell, folder: Path) -> None:
    form = {"fileSource": "art/a.txt", "fileDestination": ".pack-index.json"}
    write_tree(folder, {"m/bad.json": json.dumps(manifest(fileSelectors=[form]))})
    answer = shell("package", "m/bad.json", "-o", "x.pack.zip", "--json")
    assert answer.code == 1
    assert "cannot be written as zip" in answer.json["packs"][0]["message"]
    assert not (folder / "x.pack.zip").exists()
