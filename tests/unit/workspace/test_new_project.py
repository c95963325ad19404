"""Making a project."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.workspace.new_project import new_project
from studio.workspace.project_store import load_project
from studio.workspace.settings import change_settings, with_values
from tests.builders import write_tree


def test_a_project_is_named_after_its_folder_and_leaves_what_is_there_alone(tmp_path: Path) -> None:
    write_tree(tmp_path / "Coast", {"art/a.png": b"1"})
    path = new_project(tmp_path / "Coast", primary_language="de")
    assert path == tmp_path / "Coast/Coast.packstudio"
    assert load_project(path).primary_language == "de"
    assert (tmp_path / "Coast/art/a.png").read_bytes() == b"1"
    assert (tmp_path / "Coast/manifests").is_dir()


def test_a_second_project_in_a_folder_is_refused(tmp_path: Path) -> None:
    new_project(tmp_path, name="One")
    with pytest.raises(StudioError, match=r"holds a project already: One\.packstudio"):
        new_project(tmp_path, name="Two")


@pytest.mark.parametrize("name", ["a/b", "..", "a:b", " ", "x\0"])
def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(StudioError, match="cannot be a file name"):
        new_project(tmp_path, name=name)


def test_it_begins_with_the_rules_that_somebody_has_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    change_settings(lambda one: with_values(one, {"ignore": ("*.draft",)}))
    assert load_project(new_project(tmp_path / "game")).ignore == ("*.draft",)
