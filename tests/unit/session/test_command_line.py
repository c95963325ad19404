"""The command that does what a button did, typed into a shell."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from studio.build.bench import Bench
from studio.build.run import run
from studio.progress import CancelToken, Lanes, unheard
from studio.session.building import plan_of
from studio.session.command_line import build_command
from studio.session.opening import open_project
from tests.builders import manifest, project, write_tree


def _game(folder: Path) -> Path:
    write_tree(folder, {"art/a.txt": b"a" * 5_000, "sound/b.txt": b"b" * 7_000})
    sound = manifest(assetPackID="sound", fileSelectors=[{"directory": "sound"}])
    return project(folder, {"art.json": manifest(), "sound.json": sound}, formats=["aar", "zip"])


def _outputs(game: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (game.parent / "builds").iterdir()}


@pytest.mark.skipif(sys.platform == "win32", reason="the shell of the test is one of POSIX")
def test_the_command_writes_the_same_bytes_as_the_button(tmp_path: Path) -> None:
    mine, theirs = _game(tmp_path / "my game & more"), _game(tmp_path / "Mika's game $HOME")
    state = open_project(mine)
    assert state.project is not None
    with Lanes(1) as lanes:
        run(plan_of(state, state.project), Bench(lanes, CancelToken(), unheard))
    program = tmp_path / "bin/pack-studio"
    write_tree(tmp_path, {"bin/pack-studio": f'#!/bin/sh\nexec "{sys.executable}" -m studio "$@"\n'})
    program.chmod(0o755)
    environment = {**os.environ, "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}"}
    root = Path(__file__).resolve().parents[3]
    command = build_command(theirs, ("art", "sound"), everything=True)
    subprocess.run(command, shell=True, check=True, capture_output=True, env=environment, cwd=root)  # noqa: S602 -- a shell is what it is for
    assert len(_outputs(mine)) == 4
    assert _outputs(mine) == _outputs(theirs)


def test_packs_are_named_only_where_not_all_are_meant() -> None:
    assert build_command(Path("Game.packstudio")) == "pack-studio build Game.packstudio"
    assert build_command(Path("Game.packstudio"), ("art",), everything=True) == (
        "pack-studio build Game.packstudio --pack art --all"
    )
