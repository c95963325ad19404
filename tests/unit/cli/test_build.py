"""``pack-studio build``."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.project.edits import Texts, apply
from studio.project.settling import accept
from studio.session.opening import open_project
from studio.workspace.lock import lock_path, locked
from studio.workspace.project_store import load_project, save_project
from tests.builders import manifest, project, write_tree
from tests.shell import Shell

KEYS = {
    "id", "format", "status", "output", "bytes", "sourceBytes", "sha256",
    "files", "filesChanged", "seconds", "message", "hint", "engine", "verified", "pieces", "piecesReused",
}  # fmt: skip


def statuses(document: dict[str, list[dict[str, str]]]) -> dict[str, str]:
    return {f"{pack['id']}.{pack['format']}": pack["status"] for pack in document["packs"]}


def test_what_can_be_built_is_built_and_the_rest_says_why(shell: Shell, game: Path) -> None:
    answer = shell("build", game, "--format", "aar", "--format", "zip", "--json")
    assert answer.code == 1
    assert all(set(pack) == KEYS for pack in answer.json["packs"])
    assert answer.json["engine"] == "studio"
    assert statuses(answer.json) == {
        "art.aar": "built",
        "art.zip": "built",
        "bad.aar": "failed",
        "bad.zip": "failed",
    }
    failed = answer.json["packs"][2]
    assert "matches no file" in failed["message"]
    assert failed["output"] is None
    assert Path(answer.json["packs"][0]["output"]) == game.parent / "builds/art.aar"


def test_the_second_build_reuses_and_all_builds_everything(shell: Shell, game: Path) -> None:
    shell("build", game)
    assert statuses(shell("build", game, "--json").json)["art.aar"] == "reused"
    assert statuses(shell("build", game, "--all", "--json").json)["art.aar"] == "built"


def test_one_pack_can_be_built_into_another_folder(shell: Shell, game: Path, tmp_path: Path) -> None:
    answer = shell("build", game, "--pack", "art", "-o", tmp_path / "out", "--json")
    assert statuses(answer.json) == {"art.aar": "built", "bad.aar": "skipped"}
    assert (tmp_path / "out/art.aar").is_file()


def test_threads_change_no_byte(shell: Shell, game: Path, tmp_path: Path) -> None:
    (game.parent / "art/noise").write_bytes(os.urandom(3_000_000))
    for threads in (1, 2):
        shell("build", game, "--all", "--pack", "art", "--threads", threads, "-o", tmp_path / str(threads))
    assert (tmp_path / "1/art.aar").read_bytes() == (tmp_path / "2/art.aar").read_bytes()


def test_people_read_what_was_made_and_that_apple_has_not_seen_it(shell: Shell, game: Path) -> None:
    text = shell("build", game).out
    assert "✔ art (aar): built; 2 of 2 files changed" in text
    assert "✖ bad (aar): not built. none in bad matches no file" in text
    assert "    Check the spelling and the source root, or remove the selector." in text
    assert "not verified by Apple" in text
    assert "1 pack built, 0 unchanged, 1 not built" in text


def test_a_second_build_of_the_same_project_says_who_is_at_it(shell: Shell, game: Path) -> None:
    with locked(game):
        lock = json.loads(lock_path(game).read_text())
        lock_path(game).write_text(json.dumps({**lock, "pid": os.getppid()}))
        answer = shell("build", game)
    assert answer.code == 2
    assert "Game.packstudio is being built by another Pack Studio" in answer.err
    assert not (game.parent / "builds").exists()


def test_an_unknown_format_is_refused(shell: Shell, game: Path) -> None:
    answer = shell("build", game, "--format", "rar")
    assert answer.code == 2
    assert "The formats are aar and zip." in answer.err


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent another way on Windows")
def test_an_interrupt_ends_with_130_and_leaves_nothing_half_written(game: Path) -> None:
    for number in range(40):
        (game.parent / f"art/noise{number}").write_bytes(os.urandom(4_000_000))
    process = subprocess.Popen(
        [sys.executable, "-m", "studio", "build", str(game), "--threads", "1", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    folder = game.parent / "builds"
    deadline = time.monotonic() + 30
    while not list(folder.glob(".art.aar.*.part")) and time.monotonic() < deadline:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert '"status": "skipped"' in out
    assert list(folder.iterdir()) == []


def test_what_is_accepted_is_told_after_a_build_and_does_not_fail_it(shell: Shell, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    path = project(tmp_path, {"art.json": manifest(assetPackID="a_b")}, formats=["zip"])
    assert shell("build", path).code == 1
    found = open_project(path).problems
    edit = accept(load_project(path), found, by="Mia", note="as agreed", on="2026-11-23")
    save_project(path, apply(edit, Texts(load_project(path), {})).project)
    answer = shell("build", path)
    assert answer.code == 0
    assert "(accepted by Mia: as agreed; PS-ID-CHARACTERS)" in answer.out
    document = shell("build", path, "--json").json
    assert document["accepted"] == [
        {"id": "PS-ID-CHARACTERS", "pack": "a_b", "path": None, "by": "Mia", "note": "as agreed"}
    ]


def test_what_is_wrong_inside_of_files_counts_among_the_problems(shell: Shell, game: Path) -> None:
    (game.parent / "manifests/bad.json").unlink()
    command = struct.pack("<6I", 0x32, 24, 1, 0, 0, 0)
    program = b"\xcf\xfa\xed\xfe" + struct.pack("<7I", 0x0100000C, 0, 2, 1, len(command), 0, 0) + command
    write_tree(game.parent, {"art/tool": program})
    answer = shell("build", game)
    assert "1 error. 1 pack, 3 files checked." in answer.out
    assert answer.code == 1
    assert (game.parent / "builds/art.aar").is_file()


def test_a_written_report_names_every_pack_and_every_file_with_its_sha256(shell: Shell, game: Path) -> None:
    for _ in range(2):  # built, then unchanged
        told = shell("build", game, "--report", game.parent / "report.json", "--json")
        report = json.loads((game.parent / "report.json").read_bytes())
        assert [pack["sha256"] for pack in report["packs"]] == [pack["sha256"] for pack in told.json["packs"]]
        good = [pack for pack in report["packs"] if pack["output"]]
        assert good
        for pack in good:
            assert hashlib.sha256(Path(pack["output"]).read_bytes()).hexdigest() == pack["sha256"]
            assert len(pack["contents"]) == pack["files"] > 0
            for file in pack["contents"]:
                content = (game.parent / file["path"]).read_bytes()
                assert (len(content), hashlib.sha256(content).hexdigest()) == (file["size"], file["sha256"])
