"""The profiles that a project keeps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from pydantic import ValidationError

from studio.errors import StudioError
from studio.project.edits import Edit, Texts, apply
from studio.project.people import add_profile, change_profile, move_profile, remove_profile, rename_profile
from studio.project.profiles import Profile
from studio.project.project_file import ProfileEntry, ProjectFile
from studio.workspace.project_store import load_project, save_project

SWISS = Profile(("de-CH", "en-CH"), "fr", 26, "macOS", is_update=True, name="Swiss")
TAIWAN = Profile(("zh-Hant-TW",), name="Taiwan")


def after(project: ProjectFile, edit: Edit) -> ProjectFile:
    return apply(edit, Texts(project, {})).project


def with_people(*people: Profile) -> ProjectFile:
    project = ProjectFile(name="A")
    for one in people:
        project = after(project, add_profile(project, one))
    return project


def names(entries: Sequence[ProfileEntry]) -> list[str]:
    return [one.name for one in entries]


def test_a_profile_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    project = with_people(SWISS, TAIWAN)
    path = tmp_path / "A.packstudio"
    save_project(path, project)
    assert load_project(path) == project
    assert [one.profile for one in load_project(path).profiles] == [SWISS, TAIWAN]
    assert '"appLanguage": "fr"' in path.read_text()


def test_a_name_that_is_taken_gets_a_number() -> None:
    project = with_people(SWISS, SWISS, Profile(("de",), name=" "), Profile(("de",), name="swiss\n"))
    assert names(project.profiles) == ["Swiss", "Swiss 2", "Profile", "swiss 3"]
    assert add_profile(project, SWISS).label == "Add the profile Swiss 4"


def test_renaming_keeps_everything_else() -> None:
    project = with_people(SWISS, TAIWAN)
    renamed = after(project, rename_profile(project, 0, "taiwan"))
    assert names(renamed.profiles) == ["taiwan 2", "Taiwan"]
    assert renamed.profiles[0].preferred == SWISS.preferred
    assert after(project, rename_profile(project, 0, "swiss")).profiles[0].name == "swiss"
    assert rename_profile(project, 0, "Bern").label == "Rename the profile Swiss to Bern"
    with pytest.raises(StudioError, match="says who it is"):
        rename_profile(project, 0, " \n")


def test_changing_keeps_the_name_what_is_expected_and_what_a_later_edition_adds() -> None:
    entry = {"name": "Swiss", "preferred": ["de"], "expect": {"language": "de"}, "colour": "red"}
    project = ProjectFile.model_validate({"name": "A", "profiles": [entry]})
    changed = after(project, change_profile(project, 0, TAIWAN)).profiles[0]
    assert (changed.name, changed.preferred, changed.expect) == ("Swiss", ("zh-Hant-TW",), {"language": "de"})
    assert changed.model_dump(by_alias=True)["colour"] == "red"


def test_profiles_are_ordered_and_removed() -> None:
    project = with_people(SWISS, TAIWAN, Profile(("ja",), name="Japan"))
    assert names(after(project, move_profile(project, 2, 0)).profiles) == ["Japan", "Swiss", "Taiwan"]
    assert names(after(project, move_profile(project, 0, 99)).profiles) == ["Taiwan", "Japan", "Swiss"]
    assert names(after(project, move_profile(project, 1, -5)).profiles) == ["Taiwan", "Swiss", "Japan"]
    assert names(after(project, remove_profile(project, 1)).profiles) == ["Swiss", "Japan"]


@pytest.mark.parametrize("number", [-1, 1])
def test_a_profile_that_is_gone_cannot_be_changed(number: int) -> None:
    project = with_people(SWISS)
    gone = "not in the project any more"
    with pytest.raises(StudioError, match=gone):
        remove_profile(project, number)
    with pytest.raises(StudioError, match=gone):
        move_profile(project, number, 0)
    with pytest.raises(StudioError, match=gone):
        rename_profile(project, number, "A")
    with pytest.raises(StudioError, match=gone):
        change_profile(project, number, TAIWAN)


def test_a_profile_that_no_device_can_have_is_refused_when_it_is_kept() -> None:
    project = ProjectFile(name="A")
    with pytest.raises(StudioError, match="cannot have"):
        after(project, add_profile(project, Profile(("de",), os=0, name="A")))


def test_a_profile_that_no_file_could_hold_is_refused() -> None:
    for entry in ({"name": "caf\udce9"}, {"name": "A", "preferred": ["\ud800"]}, {"name": ""}):
        with pytest.raises(ValidationError):
            ProjectFile.model_validate({"name": "A", "profiles": [entry]})
