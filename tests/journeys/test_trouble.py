"""Disks that fill up, folders that may not be written, outputs that may not be replaced."""

from __future__ import annotations

import contextlib
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
def test_a_full_disk_leaves_no_half_made_project(shell: Shell, tiny_disk: Path) -> None:
    with contextlib.suppress(OSError), (tiny_disk / "filler").open("wb") as stream:
        stream.write(bytes(3_000_000))
    for words in (["new", tiny_disk / "game"], ["new", tiny_disk / "sample", "--sample"]):
        answer = shell(*words)
        assert answer.code == 2
        assert "the disk is full" in answer.err
    assert [path.name for path in tiny_disk.iterdir()] == ["filler"]


@pytest.mark.skipif(sys.platform != "linux", reason="the small disk is a tmpfs")
def test_a_full_disk_while_extracting_takes_everything_back(
    shell: Shell, tmp_path: Path, tiny_disk: Path
) -> None:
    path = two_packs(tmp_path / "game")
    shell("build", path)
    answer = shell("extract", tmp_path / "game/builds/large.aar", "-o", tiny_disk / "out")
    assert answer.code == 2
    assert "are free on the disk of" in answer.err
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


def test_a_manifest_without_permission_fails_its_pack_and_the_others_are_built(
    shell: Shell, reachable: Path
) -> None:
    path = two_packs(reachable)
    (reachable / "manifests/1.json").chmod(0)
    (reachable / "manifests/3.json").symlink_to("nowhere")
    (reachable / "manifests/4.json").mkdir()
    _open_to_all(reachable)
    with as_nobody():
        answer = shell("build", path, "--json")
    assert answer.code == 1
    large, small, dangling = answer.json["packs"]
    assert "1.json could not be read: you have no permission for it." in large["message"]
    assert small["status"] == "built"
    assert "3.json could not be read: it is not there." in dangling["message"]


def _open_to_all(folder: Path) -> None:
    for name in ("builds", "Game.packstudio-ledger"):
        (folder / name).mkdir()
        (folder / name).chmod(0o777)


def test_a_source_folder_without_permission_blocks_only_its_pack(shell: Shell, reachable: Path) -> None:
    path = two_packs(reachable)
    (reachable / "small").chmod(0)
    _open_to_all(reachable)
    with as_nobody():
        answer = shell("build", path, "--json")
    assert answer.code == 1
    large, small = answer.json["packs"]
    assert large["status"] == "built"
    assert "small cannot be read" in small["message"]


def test_a_folder_without_permission_blocks_no_pattern_that_does_not_reach_into_it(
    shell: Shell, reachable: Path
) -> None:
    write_tree(reachable, {"voices/en/a.wav": b"1", "voices/de/a.wav": b"2", "top.txt": b"3"})
    forms = {"en": "voices/en/*.wav", "all": "voices/*/a.wav", "top": "*.txt"}
    path = project(
        reachable,
        {
            f"{name}.json": manifest(assetPackID=name, fileSelectors=[{"filePattern": pattern}])
            for name, pattern in forms.items()
        },
    )
    (reachable / "voices/de").chmod(0)
    with as_nobody():
        found = shell("check", path, "--json").json["problems"]
    codes = [(problem["id"], problem["pack"]) for problem in found]
    assert codes == [("PS-FOLDER-UNREADABLE", "all"), ("PS-COLLISION-SAME", "en")]


def test_a_source_root_without_permission_is_said_as_that(shell: Shell, reachable: Path) -> None:
    path = two_packs(reachable, sourceRoot="assets")
    write_tree(reachable, {"assets/small/a": b"1", "assets/large/b": b"2"})
    (reachable / "assets").chmod(0)
    with as_nobody():
        found = shell("check", path, "--json").json["problems"]
    assert {problem["id"] for problem in found} == {"PS-FOLDER-UNREADABLE"}


@pytest.mark.parametrize("root", ["x" * 300, "loop/loop"])
def test_a_source_root_that_no_disk_can_have_is_a_problem(shell: Shell, tmp_path: Path, root: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    path = two_packs(tmp_path, sourceRoot=root, watchedFolders=[root])
    found = shell("check", path, "--json").json["problems"]
    assert {problem["id"] for problem in found} == {"PS-ROOT-MISSING"}


def test_a_source_root_with_a_nul_is_a_problem_of_its_manifest(shell: Shell, tmp_path: Path) -> None:
    path = project(tmp_path, {"a.json": manifest(sourceRoot="a\0b")})
    assert {problem["id"] for problem in shell("check", path, "--json").json["problems"]} == {
        "PS-ROOT-MISSING"
    }


@pytest.mark.parametrize("command", ["check", "contents", "build", "inspect", "verify"])
def test_a_path_behind_a_locked_folder_is_said_in_words(shell: Shell, reachable: Path, command: str) -> None:
    write_tree(reachable, {"locked/x/Game.packstudio": b"{}"})
    (reachable / "locked").chmod(0)
    with as_nobody():
        answer = shell(command, reachable / "locked/x", "--json")
    assert answer.code == 2
    assert "you have no permission for it" in answer.json["error"]["message"]


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


@pytest.mark.parametrize("output", ["builds", ".", "out/deep"])
def test_a_build_never_ships_what_the_project_itself_consists_of(
    shell: Shell, tmp_path: Path, output: str
) -> None:
    write_tree(tmp_path, {"a.txt": b"1", "d/b.txt": b"2", "d/e/c.txt": b"3"})
    forms = [{"filePattern": "*"}, {"filePattern": "*/*"}, {"filePattern": "*/*/*"}]
    path = project(tmp_path, {"p.json": manifest(assetPackID="p", fileSelectors=forms)}, outputFolder=output)
    shell("build", path, "--format", "aar", "--format", "zip")
    again = shell("build", path, "--format", "aar", "--format", "zip", "--json").json
    assert [pack["status"] for pack in again["packs"]] == ["reused", "reused"]
    (pack,) = shell("contents", path, "--no-ignore", "--json").json["packs"]
    assert [file["path"] for file in pack["files"]] == ["a.txt", "d/b.txt", "d/e/c.txt"]


def test_packs_built_elsewhere_are_not_shipped_either_and_are_proved_there(
    shell: Shell, tmp_path: Path
) -> None:
    write_tree(tmp_path, {"a.txt": b"1", "d/b.txt": b"2"})
    forms = [{"filePattern": "*"}, {"filePattern": "*/*"}]
    path = project(tmp_path, {"p.json": manifest(assetPackID="p", fileSelectors=forms)})
    shell("build", path)
    for _ in range(2):
        (pack,) = shell("build", path, "--all", "-o", tmp_path / "other", "--json").json["packs"]
        assert pack["files"] == 2
    assert shell("verify", tmp_path / "other/p.aar", "--against", path, "--rebuild").code == 0


def test_a_package_never_ships_itself(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forms = [{"filePattern": "*"}]
    write_tree(tmp_path, {"a.txt": b"1", "p.json": json.dumps(manifest(fileSelectors=forms))})
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        (pack,) = shell("package", "p.json", "-o", "p.aar", "--force", "--json").json["packs"]
        assert pack["files"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files on Windows")
@pytest.mark.parametrize("command", ["inspect", "verify", "check", "contents"])
def test_a_pipe_in_the_place_of_a_file_is_named_and_nobody_waits_for_it(
    shell: Shell, tmp_path: Path, command: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert shell(command, tmp_path / "pipe").code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files on Windows")
def test_a_pipe_among_the_manifests_fails_alone(shell: Shell, tmp_path: Path) -> None:
    path = two_packs(tmp_path)
    os.mkfifo(tmp_path / "manifests/0.json")
    answer = shell("build", path, "--json")
    assert [pack["status"] for pack in answer.json["packs"]] == ["failed", "built", "built"]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [("!", "is no ignore rule"), ("[z-a]", "is no ignore rule"), ("a*" * 50, "too many wildcards")],
)
def test_an_ignore_rule_that_makes_no_sense_is_named(
    shell: Shell, tmp_path: Path, pattern: str, words: str
) -> None:
    answer = shell("check", two_packs(tmp_path, ignore=[pattern]))
    assert answer.code == 2
    assert words in answer.err


@pytest.mark.skipif(sys.platform == "win32", reason="streams are closed another way on Windows")
@pytest.mark.parametrize("closed", ["1>&-", "2>&-", "0<&-", "1>/dev/full", "1>&- 2>&-"])
def test_closed_and_full_streams_give_no_traceback(tmp_path: Path, closed: str) -> None:
    path = two_packs(tmp_path)
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m studio check '{path}' {closed}"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert "Traceback" not in done.stderr + done.stdout
    assert done.returncode in (0, 2)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_json_is_json_whatever_the_terminal_can_show(tmp_path: Path, encoding: str) -> None:
    write_tree(tmp_path, {"art/naïve 港 😀.txt": b"1"})
    path = project(tmp_path, {"a.json": manifest()})
    done = subprocess.run(
        [sys.executable, "-m", "studio", "contents", str(path), "--json"],
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    assert json.loads(done.stdout.decode(encoding))["packs"][0]["files"][0]["path"] == "art/naïve 港 😀.txt"
