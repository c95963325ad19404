"""Disks that are small, read-only, or gone in the middle of a build; real ones, where one may mount them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.build.bench import Bench
from studio.build.plan import plan_build
from studio.build.report import Status
from studio.build.run import run
from studio.progress import CancelToken, Lanes, Progress
from tests.builders import contents, manifest, project, write_tree
from tests.shell import Shell

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the disks are tmpfs")


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    folder = tmp_path / "USB stick"
    folder.mkdir()
    if mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", folder).returncode != 0:
        pytest.skip("a disk cannot be mounted here (needs root)")
    yield folder
    unplug(folder)


def mount(*words: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["mount", *map(str, words)], check=False, capture_output=True)


def unplug(folder: Path) -> None:
    """Take the disk away, whatever is open on it."""
    if os.path.ismount(folder):
        subprocess.run(["umount", "--lazy", folder], check=True)


def two_packs(folder: Path, large: int = 6_000_000) -> Path:
    """A project with a small pack and a large one that does not compress."""
    write_tree(folder, {"small/a": b"a", "large/noise": os.urandom(large)})
    return project(
        folder,
        {
            "1.json": manifest(assetPackID="large", fileSelectors=[{"directory": "large"}]),
            "2.json": manifest(assetPackID="small", fileSelectors=[{"directory": "small"}]),
        },
        formats=["aar", "zip"],
    )


def test_a_full_disk_is_named_with_its_room_and_what_is_needed_and_a_smaller_pack_is_built(
    shell: Shell, tmp_path: Path, disk: Path
) -> None:
    path = two_packs(tmp_path / "game", 12_000_000)
    answer = shell("build", path, "-o", disk / "out", "--json")
    assert answer.code == 1
    found = {(pack["id"], pack["format"]): pack for pack in answer.json["packs"]}
    for form, name in (("aar", "large.aar"), ("zip", "large.pack.zip")):
        room = f"{disk} has 2.1 MB left, and the pack may need 12 MB"
        said = f"{name} could not be written: the disk is full; {room}."
        assert found["large", form]["message"] == said
        assert found["large", form]["hint"] == "Free some space, or choose another folder."
        assert found["small", form]["status"] == "built"
    assert sorted(child.name for child in (disk / "out").iterdir()) == ["small.aar", "small.pack.zip"]


def test_a_disk_that_is_full_for_another_reason_says_nothing_of_room(
    shell: Shell, tmp_path: Path, disk: Path
) -> None:
    assert mount("-o", "remount,size=100m,nr_inodes=2", disk).returncode == 0
    answer = shell("build", two_packs(tmp_path / "game"), "-o", disk, "--json")
    assert {pack["status"] for pack in answer.json["packs"]} <= {"failed", "built"}
    failed = [pack["message"] for pack in answer.json["packs"] if pack["status"] == "failed"]
    assert failed
    assert all(message.endswith("could not be written: the disk is full.") for message in failed)


def test_a_read_only_disk_is_said_as_that_for_each_pack_and_in_the_project_too(
    shell: Shell, tmp_path: Path, disk: Path
) -> None:
    path = two_packs(disk, 1000)
    assert shell("build", path, "--format", "aar").code == 0
    write_tree(disk, {"small/a": b"b"})
    built = {one.name: one.read_bytes() for one in (disk / "builds").iterdir()}
    assert mount("-o", "remount,ro", disk).returncode == 0
    answer = shell("build", path, "--format", "aar", "--json")
    assert answer.code == 1
    large, small = answer.json["packs"]
    assert large["status"] == "reused"
    assert small["message"] == "small.aar could not be written: the disk is read-only."
    assert {one.name: one.read_bytes() for one in (disk / "builds").iterdir()} == built
    # What is built from a disk that cannot be written can still be built elsewhere.
    answer = shell("build", path, "--format", "aar", "-o", tmp_path / "elsewhere", "--json")
    assert [pack["status"] for pack in answer.json["packs"]] == ["built", "built"]
    assert "the ledger was not written" in answer.err
    assert "the disk is read-only" in answer.err


@pytest.mark.parametrize("lanes", [1, 2])
def test_a_disk_that_is_taken_away_fails_its_packs_and_nothing_is_put_where_it_was(
    tmp_path: Path, disk: Path, lanes: int
) -> None:
    write_tree(tmp_path, {"art/a": os.urandom(1_000_000), "more/a": b"1"})
    packs = [
        contents(tmp_path, manifest()),
        contents(tmp_path, manifest(assetPackID="more", fileSelectors=[{"directory": "more"}])),
    ]
    plan = plan_build(packs, blocked={}, wanted=[], formats=["aar", "zip"], folder=disk / "out")

    def report(progress: Progress) -> None:
        if progress.done_bytes:
            unplug(disk)

    with Lanes(lanes) as pool:
        done = run(plan, Bench(pool, CancelToken(), report))
    assert {result.status for result in done.results} == {Status.FAILED}
    for result in done.results:
        assert result.output is None
        assert "could not be" in (result.message or "")
        assert result.hint == "Check the path, and that its disk is connected."
    assert list(disk.iterdir()) == []


def test_sources_on_a_disk_that_is_taken_away_fail_their_pack_and_the_others_are_built(
    tmp_path: Path, disk: Path
) -> None:
    write_tree(disk, {"art/a": os.urandom(300_000), "art/b": b"2"})
    write_tree(tmp_path, {"more/a": b"1", "first/a": b"1"})
    packs = [
        contents(tmp_path, manifest(assetPackID="first", fileSelectors=[{"directory": "first"}])),
        contents(disk, manifest()),
        contents(tmp_path, manifest(assetPackID="more", fileSelectors=[{"directory": "more"}])),
    ]
    plan = plan_build(packs, blocked={}, wanted=[], formats=["aar"], folder=tmp_path / "out")

    def report(progress: Progress) -> None:
        if progress.done_bytes:
            unplug(disk)

    with Lanes(2) as pool:
        first, art, more = run(plan, Bench(pool, CancelToken(), report)).results
    assert (first.status, more.status) == (Status.BUILT, Status.BUILT)
    assert art.status is Status.FAILED
    assert art.message == "art/a could not be read: it is not there."


@pytest.mark.parametrize("form", ["aar", "zip"])
def test_a_pack_that_is_larger_than_the_disk_can_hold_in_one_file_says_so(tmp_path: Path, form: str) -> None:
    """As on a FAT disk with 4 GB, only smaller: the system's own limit gives the same answer."""
    path = two_packs(tmp_path / "game")
    words = 'ulimit -f 2000 && exec "$@"'
    command = [sys.executable, "-m", "studio", "build", str(path), "--format", form]
    done = subprocess.run(
        ["bash", "-c", words, "bash", *command], check=False, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "it is larger than this disk can hold in one file" in done.stdout + done.stderr
    assert "Choose a folder on another disk." in done.stdout + done.stderr
    names = [child.name for child in (tmp_path / "game/builds").iterdir()]
    assert names == ["small.aar" if form == "aar" else "small.pack.zip"]
