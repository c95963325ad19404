"""What a project file says."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from studio.project.project_file import ProjectFile
from studio.project.target import Hosting, Target, Tools


def test_a_new_project_is_for_apple_and_xcode_27_and_supports_os_26() -> None:
    assert ProjectFile(name="A").target == Target(Hosting.APPLE, Tools.XCODE_27, 26)


def test_keys_are_written_as_apple_would_write_them() -> None:
    keys = ProjectFile(name="A").model_dump(by_alias=True)
    assert {"primaryLanguage", "lowestOS", "retiredIDs", "watchedFolders"} <= set(keys)


def test_the_primary_language_is_kept_in_its_usual_spelling() -> None:
    assert ProjectFile(name="A", primary_language="zh-hant-tw").primary_language == "zh-Hant-TW"
    with pytest.raises(ValidationError):
        ProjectFile(name="A", primary_language="zh_TW")


@pytest.mark.parametrize(
    "key", ["name", "sourceRoot", "manifestFolder", "outputFolder", "watchedFolders", "ignore"]
)
def test_what_no_file_could_hold_is_refused(key: str) -> None:
    value: object = "caf\udce9"
    values = {"name": "A", key: [value] if key in ("watchedFolders", "ignore") else value}
    with pytest.raises(ValidationError, match="bytes in it that are no text"):
        ProjectFile.model_validate(values)
