"""``pack-studio build`` where nothing changed: the same words, and none of the work."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from studio.cli import building
from studio.project.edits import Texts, apply
from studio.project.settling import accept
from studio.session.opening import open_project
from studio.session.standing import Standing
from studio.workspace.lock import lock_path
from studio.workspace.project_store import load_project, save_project
from tests.architecture.tree import ROOT
from tests.builders import manifest, project, write_tree
from tests.shell import Answer, Shell
from tests.unit.session.sealed import calm, made


@pytest.fixture(autouse=True)
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calm(tmp_path, monkeypatch)


@pytest.fixture
def game(tmp_path: Path) -> Path:
    """A project of which something is to be said, and something was accepted."""
    home = write_tree(tmp_path / "game", {"art/a.txt": b"a" * 500, "art/b.txt": b"b", "sound/c.txt": b"c"})
    sound = manifest(assetPackID="sound_pack", fileSelectors=[{"directory": "sound"}])
    path = project(
        home, {"art.json": manifest(assetPackID="art_pack"), "sound.json": sound}, formats=["aar", "zip"]
    )
    found = [one for one in open_project(path).problems if one.place.pack == "art_pack"]
    edit = accept(load_project(path), found, by="Mia", note="as agreed", on="2026-11-23")
    save_project(path, apply(edit, Texts(load_project(path), {})).project)
    return path


def refuse_work(patch: pytest.MonkeyPatch) -> None:
    """From now on a build that does any work fails the test."""

    def work(*arguments: Any, **more: Any) -> None:
        raise AssertionError(f"work was done: {arguments} {more}")

    patch.setattr(building, "carry_out", work)


def forget_answers(patch: pytest.MonkeyPatch) -> None:
    """From now on every build does all the work."""
    patch.setattr(Standing, "answer", lambda *_: None)


def timeless(text: str) -> str:
    return re.sub(r"in [\d.]+ s|\"seconds\": [\d.e-]+", "…", text)


def plain(answer: Answer) -> tuple[int, str, str]:
    return answer.code, timeless(answer.out), timeless(answer.err)


@pytest.mark.parametrize(
    "words", [(), ("--json",), ("--pack", "art_pack"), ("--format", "aar", "--json"), ("-o", "out", "--json")]
)
def test_the_answer_is_the_same_with_and_without_the_work(
    words: tuple[str, ...], shell: Shell, game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(game.parent)
    shell("build", game, *words)
    with monkeypatch.context() as patch:
        refuse_work(patch)
        quick = shell("build", game, *words)
    forget_answers(monkeypatch)
    assert plain(quick) == plain(shell("build", game, *words))
    assert quick.code == 1
    assert "Mia" in quick.out


def test_a_program_reads_how_long_it_took(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = made(tmp_path)
    shell("build", game)
    refuse_work(monkeypatch)
    document = shell("build", game, "--json").json
    assert document["seconds"] > 0
    assert [pack["status"] for pack in document["packs"]] == ["reused", "reused"]


def test_all_is_built_where_all_is_asked_for(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = made(tmp_path)
    shell("build", game)
    assert "2 packs built" in shell("build", game, "--all").out
    refuse_work(monkeypatch)
    assert "2 unchanged" in shell("build", game).out


def test_while_another_builds_it_is_said_who(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = made(tmp_path)
    shell("build", game)
    lock_path(game).write_text(json.dumps({"host": "far away", "pid": 1, "since": 0}))
    answer = shell("build", game)
    assert answer.code == 2
    assert "is being built by another Pack Studio (process 1 on far away" in answer.err
    lock_path(game).unlink()
    refuse_work(monkeypatch)
    assert "2 unchanged" in shell("build", game).out


def test_one_changed_file_is_built_and_then_nothing_is_again(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = made(tmp_path)
    shell("build", game)
    (game.parent / "Art/one.txt").write_bytes(b"other")
    assert "1 pack built, 1 unchanged" in shell("build", game).out
    refuse_work(monkeypatch)
    assert "0 packs built, 2 unchanged" in shell("build", game).out


def test_for_an_answer_that_stands_nothing_big_is_imported(tmp_path: Path) -> None:
    game = made(tmp_path)
    code = (
        "import sys, studio.workspace.seal as seal\n"
        "seal.SETTLED = -1_000_000_000\n"
        "from studio.cli.app import run\n"
        "code = run(['build', sys.argv[1]])\n"
        "print('imported:', *sys.modules)"
    )
    outs = [
        subprocess.run(
            [sys.executable, "-c", code, str(game)], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    ]
    imported = set(outs[1].partition("imported:")[2].split())
    assert "0 packs built, 2 unchanged" in outs[1]
    assert "studio.session.standing" in imported
    assert not imported & {"studio.session.state", "studio.project.project_file", "langcodes", "zstandard"}
