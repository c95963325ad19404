"""Two builds at once: of one project, into one file, into one folder. The second says who is at it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT
from tests.builders import manifest, project, write_tree
from tests.shell import Shell

WAITING = """
import re
import sys
from studio.cli.app import run

def wait(event, arguments):
    if event == "open" and re.search(sys.argv[1], str(arguments[0])) and not waited:
        waited.append(True)
        print("waiting", flush=True)
        sys.stdin.readline()

waited = []
sys.addaudithook(wait)
sys.exit(run(sys.argv[2:]))
"""
"""The program, waiting for a line right before it opens a file whose path matches."""

OUTPUT = r"\.aar\.\d+\.part$"
MANIFEST = r"art\.json$"


@dataclass
class Other:
    """Another process that runs the program and waits in its middle."""

    process: subprocess.Popen[str]

    def finish(self) -> int:
        """Let it go on to its end; its exit code."""
        self.process.communicate("on\n")
        return self.process.returncode


@contextlib.contextmanager
def waiting_at(pattern: str, *words: object) -> Generator[Other]:
    process = subprocess.Popen(
        [sys.executable, "-c", WAITING, pattern, *map(str, words)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "waiting\n"
        yield Other(process)
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def game(tmp_path: Path) -> Path:
    return a_game(tmp_path / "game", b"art")


def a_game(folder: Path, art: bytes, **changes: object) -> Path:
    write_tree(folder, {"art/a": art})
    return project(folder, {"art.json": manifest()}, **changes)


def test_the_second_build_of_a_project_says_who_builds_it_and_the_first_ends_well(
    shell: Shell, game: Path
) -> None:
    with waiting_at(OUTPUT, "build", game) as other:
        answer = shell("build", game, "--json")
        assert answer.code == 2
        assert f"(process {other.process.pid} on " in answer.json["error"]["message"]
        assert ", since " in answer.json["error"]["message"]
        assert other.finish() == 0
    (pack,) = shell("build", game, "--json").json["packs"]
    assert pack["status"] == "reused"


def test_a_build_that_was_killed_holds_nobody_up(shell: Shell, game: Path) -> None:
    with waiting_at(OUTPUT, "build", game):
        pass
    assert shell("build", game).code == 0
    assert sorted(path.name for path in game.parent.iterdir()) == [
        "Game.packstudio",
        "Game.packstudio-ledger",
        "art",
        "builds",
        "manifests",
    ]


def test_two_packages_are_not_made_into_one_file_at_once(shell: Shell, game: Path, tmp_path: Path) -> None:
    words = ("package", game.parent / "manifests/art.json", "--source-root", game.parent)
    output = tmp_path / "out.aar"
    with waiting_at(OUTPUT, *words, "-o", output) as other:
        answer = shell(*words, "-o", output, "--force", "--json")
        assert answer.code == 2
        said = answer.json["error"]["message"]
        assert said.startswith(f"out.aar is being built by another Pack Studio (process {other.process.pid}")
        assert not output.exists()
        assert other.finish() == 0
    assert output.exists()
    assert "is there already" in shell(*words, "-o", output).err


def test_a_package_that_was_made_meanwhile_is_not_replaced_without_being_told_to(
    shell: Shell, game: Path, tmp_path: Path
) -> None:
    words = ("package", game.parent / "manifests/art.json", "--source-root", game.parent)
    output = tmp_path / "out.aar"
    with waiting_at(MANIFEST, *words, "-o", output) as other:
        assert shell(*words, "-o", output).code == 0
        made = output.stat()
        assert other.finish() == 2
    assert output.stat() == made


def test_projects_that_share_an_output_folder_never_leave_half_a_pack_and_say_why_they_build_again(
    shell: Shell, tmp_path: Path
) -> None:
    ours = a_game(tmp_path / "ours", os.urandom(100_000), outputFolder="../out")
    theirs = a_game(tmp_path / "theirs", os.urandom(100_000), outputFolder="../out")
    with waiting_at(OUTPUT, "build", theirs) as other:
        (ours_pack,) = shell("build", ours, "--json").json["packs"]
        assert shell("verify", tmp_path / "out/art.aar", "--against", ours).code == 0
        assert other.finish() == 0
    assert shell("verify", tmp_path / "out/art.aar", "--against", theirs).code == 0
    (again,) = shell("build", ours, "--json").json["packs"]
    assert again["status"] == "built"
    assert again["sha256"] == ours_pack["sha256"]
    assert "is not there any more, or was changed" in again["message"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["art.aar"]
