"""Disks that fill up, folders that may not be written, outputs that may not be replaced."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import manifest, project, write_tree
from tests.nobody import as_nobody
from tests.shell import Shell


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


def two_packs(folder: Path, **changes: object) -> Path:
    """A project with a small pack and one of 6 MB that does not compress."""
    write_tree(folder, {"small/a": b"a", "large/noise": os.urandom(6_000_000)})
    return project(
        folder,
        {
            "1.json": manifest(assetPackID="large", fileSelectors=[{"directory": "large"}]),
            "2.json": manifest(assetPackID="small", fileSelectors=[{"directory": "small"}]),
        },
        **changes,
    )


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], check=False, capture_output=True
    )
    if mounted.returncode != 0:
        pytest.skip("a small disk cannot be mounted here (needs root)")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="the small disk is a tmpfs")
@pytest.mark.parametrize("form", ["aar", "zip"])
def test_a_full_disk_fails_the_large_pack_in_words_and_the_small_one_is_built(
    shell: Shell, tmp_path: Path, tiny_disk: Path, form: str
) -> None:
    path = two_packs(tmp_path / "game")
    answer = shell("build", path, "-o", tiny_disk / "out", "--format", form, "--json")
    assert answer.code == 1
    large, small = answer.json["packs"]
    assert "the disk is full" in large["message"]
    assert small["status"] == "built"
    assert [child.name for child in (tiny_disk / "out").iterdir()] == [Path(small["output"]).name]


@pytest.mark.skipif(sys.platform != "linux", reason="the small disk is a tmpfs")
def test_a_full_disk_while_extracting_takes_everything_back(
    shell: Shell, tmp_path: Path, tiny_disk: Path
) -> None:
    path = two_packs(tmp_path / "game")
    shell("build", path)
    answer = shell("extract", tmp_path / "game/builds/large.aar", "-o", tiny_disk / "out")
    assert answer.code == 2
    assert "the disk is full" in answer.err
    assert list(tiny_disk.iterdir()) == []


def test_an_output_folder_without_permission_is_named(shell: Shell, reachable: Path) -> None:
    path = two_packs(reachable)
    (reachable / "builds").mkdir()
    (reachable / "builds").chmod(0o555)
    with as_nobody():
        answer = shell("build", path, "--json")
    assert answer.code == 1
    for pack in answer.json["packs"]:
        assert pack["status"] == "failed"
        assert "you have no permission for it" in pack["message"]


def test_a_manifest_without_permission_is_named(shell: Shell, reachable: Path) -> None:
    path = two_packs(reachable)
    (reachable / "manifests/1.json").chmod(0)
    with as_nobody():
        answer = shell("check", path)
    assert answer.code == 2
    assert "1.json could not be read: you have no permission for it." in answer.err


def test_a_source_folder_without_permission_blocks_only_its_pack(shell: Shell, reachable: Path) -> None:
    path = two_packs(reachable)
    (reachable / "small").chmod(0)
    (reachable / "builds").mkdir()
    (reachable / "builds").chmod(0o777)
    (reachable / "Game.packstudio-ledger").mkdir()
    (reachable / "Game.packstudio-ledger").chmod(0o777)
    with as_nobody():
        answer = shell("build", path, "--json")
    assert answer.code == 1
    large, small = answer.json["packs"]
    assert large["status"] == "built"
    assert "small cannot be read" in small["message"]


def test_a_ledger_that_cannot_be_written_is_said_and_the_packs_stay(shell: Shell, tmp_path: Path) -> None:
    path = two_packs(tmp_path)
    write_tree(tmp_path, {"Game.packstudio-ledger": b"in the way"})
    answer = shell("build", path, "--json")
    assert answer.code == 1
    assert [pack["status"] for pack in answer.json["packs"]] == ["built", "built"]
    assert "the ledger was not written" in answer.err
    assert (tmp_path / "builds/large.aar").is_file()


def test_a_project_whose_disk_is_gone_is_named(shell: Shell, tmp_path: Path) -> None:
    answer = shell("build", tmp_path / "gone/Game.packstudio", "--json")
    assert answer.code == 2
    assert "is not there" in answer.json["error"]["message"]


def test_a_source_root_whose_disk_is_gone_is_a_problem_and_not_an_empty_pack(
    shell: Shell, tmp_path: Path
) -> None:
    path = two_packs(tmp_path, sourceRoot="disk/assets")
    found = shell("check", path, "--json").json["problems"]
    assert {problem["id"] for problem in found} == {"PS-ROOT-MISSING"}
    assert all(problem["blocks"] for problem in found)


@pytest.mark.parametrize("text", ["", "hello", "{", "[]", "{}", '{"assetPackID": "x"', "\x00\x01"])
def test_one_hopeless_manifest_does_not_stop_the_others(shell: Shell, tmp_path: Path, text: str) -> None:
    path = two_packs(tmp_path)
    write_tree(tmp_path, {"manifests/0.json": text})
    answer = shell("build", path, "--json")
    assert answer.code == 1
    assert [pack["status"] for pack in answer.json["packs"]] == ["failed", "built", "built"]
    assert answer.json["packs"][0]["message"]


def test_a_deeply_nested_project_folder_and_odd_names_work(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "Ä Straße" / "مشروع" / "港 #1 %20"
    write_tree(folder, {"art/naïve ✓.txt": b"1"})
    path = project(folder, {"a.json": manifest()})
    assert shell("build", path, "--format", "aar", "--format", "zip").code == 0
    for name in ("art.aar", "art.pack.zip"):
        answer = shell("verify", folder / "builds" / name, "--against", folder, "--json")
        assert json.loads(answer.out)["ok"] is True
