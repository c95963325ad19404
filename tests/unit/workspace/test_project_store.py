"""The project file on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.project.project_file import ProjectFile
from studio.workspace.project_store import (
    LARGEST,
    find_project,
    load_project,
    project_bytes,
    project_data,
    read_project,
    save_project,
)
from tests.builders import write_tree


def test_a_project_reads_back_as_it_was_written(tmp_path: Path) -> None:
    project = ProjectFile(name="Küste", primary_language="pt-BR", ignore=("*.psd",))
    save_project(tmp_path / "a.packstudio", project)
    assert load_project(tmp_path / "a.packstudio") == project


def test_keys_of_other_editions_are_kept(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.packstudio": '{"format": 1, "name": "A", "tomorrow": {"x": [1]}}'})
    project = load_project(tmp_path / "a.packstudio")
    save_project(tmp_path / "b.packstudio", project)
    assert json.loads((tmp_path / "b.packstudio").read_text())["tomorrow"] == {"x": [1]}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "it stops making sense at line 1"),
        ("[" * 100_000, "nested too deeply"),
        ("[]", "there are no settings of a project in it"),
        ("{}", "name is missing"),
        (
            '{"name": "A", "outputFolder": "a\\u0000b"}',
            r"outputFolder makes no sense \(a path has no NUL in it\)",
        ),
        ('{"name": "A", "formats": []}', "formats is empty"),
        ('{"name": "A", "x": ' + "9" * 5000 + "}", "thousands of digits"),
        ('{"name": "A", "hosting": "moon"}', "hosting has to be 'apple' or"),
        ('{"name": "A", "lowestOS": 25}', "lowestOS has to be at least 26"),
        (
            '{"name": "A", "primaryLanguage": "xx"}',
            r"primaryLanguage makes no sense \('xx' is not a language tag\)",
        ),
        ('{"name": ["A"]}', "name is not of the right kind"),
        ('{"name": "A", "zipLevel": 99}', "zipLevel has to be at most"),
        (b"\xff\xfe\x00", "not written in UTF-8"),
        ('{"format": 2, "name": "A"}', "written by a newer edition"),
    ],
)
def test_a_project_that_cannot_be_used_is_refused_in_words(
    tmp_path: Path, text: str | bytes, words: str
) -> None:
    write_tree(tmp_path, {"a.packstudio": text})
    with pytest.raises(StudioError, match=words) as refusal:
        load_project(tmp_path / "a.packstudio")
    assert refusal.value.path == tmp_path / "a.packstudio"


def test_a_folder_stands_for_the_only_project_in_it(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.packstudio": "{}", "a.packstudio-ledger/x": ""})
    assert find_project(tmp_path) == tmp_path / "a.packstudio"
    assert find_project(tmp_path / "a.packstudio") == tmp_path / "a.packstudio"


def test_no_project_several_projects_and_no_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="holds no project"):
        find_project(tmp_path)
    write_tree(tmp_path, {"a.packstudio": "{}", "b.packstudio": "{}"})
    with pytest.raises(StudioError, match=r"several projects: a\.packstudio, b\.packstudio"):
        find_project(tmp_path)
    with pytest.raises(StudioError, match="is not there"):
        find_project(tmp_path / "gone")


def test_a_project_can_be_read_from_bytes_that_were_never_on_disk(tmp_path: Path) -> None:
    project = ProjectFile(name="Küste", ignore=("*.psd",))
    path = tmp_path / "Game.packstudio"
    assert read_project(path, project_bytes(project)) == project
    assert read_project(path, b"\xef\xbb\xbf" + project_bytes(project)) == project
    with pytest.raises(StudioError, match=r"Game\.packstudio cannot be read as a project"):
        read_project(path, b"{")
    with pytest.raises(StudioError, match="could not be read: it is not there"):
        project_data(path)


def test_a_file_that_is_far_too_large_for_a_project_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.packstudio"
    with path.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    with pytest.raises(StudioError, match="larger than 64 MB"):
        load_project(path)
