"""``pack-studio new``."""

from __future__ import annotations

from pathlib import Path

from studio.workspace.project_store import load_project
from tests.shell import Shell


def test_a_project_is_made_and_its_path_is_said(shell: Shell, tmp_path: Path) -> None:
    answer = shell("new", tmp_path / "Coast", "--name", "The Coast", "--primary-language", "PT-br", "--json")
    assert answer.code == 0
    path = Path(answer.json["project"])
    assert path == tmp_path / "Coast/The Coast.packstudio"
    assert load_project(path).primary_language == "pt-BR"


def test_a_second_project_there_is_refused(shell: Shell, tmp_path: Path) -> None:
    shell("new", tmp_path)
    answer = shell("new", tmp_path)
    assert answer.code == 2
    assert "holds a project already" in answer.err


def test_a_primary_language_that_is_no_tag_is_refused_with_the_right_one(
    shell: Shell, tmp_path: Path
) -> None:
    answer = shell("new", tmp_path / "x", "--primary-language", "zh_CN")
    assert answer.code == 2
    assert "Write zh-CN." in answer.err
    assert not (tmp_path / "x").exists()


def test_the_sample_takes_its_language_and_never_leaves_its_folder(shell: Shell, tmp_path: Path) -> None:
    words = ("new", tmp_path / "s", "--sample", "--primary-language", "de", "--json")
    assert load_project(Path(shell(*words).json["project"])).primary_language == "de"
    answer = shell("new", tmp_path / "t", "--sample", "--name", "../evil")
    assert answer.code == 2
    assert "cannot be a file name" in answer.err
    assert [path.name for path in tmp_path.iterdir()] == ["s"]


def test_the_sample_is_made_and_checks_with_its_five_problems(shell: Shell, tmp_path: Path) -> None:
    assert shell("new", tmp_path / "s", "--sample").code == 0
    answer = shell("check", tmp_path / "s", "--json")
    assert answer.code == 1
    assert answer.json["counts"] == {"error": 5, "warning": 0, "info": 0}
