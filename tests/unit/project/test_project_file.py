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


def test_a_budget_is_a_number_of_bytes_or_there_is_none() -> None:
    assert ProjectFile(name="A").budget_total is None
    values = {"name": "A", "budgetTotal": 5_000_000_000, "budgetPack": 1}
    assert ProjectFile.model_validate(values).model_dump(by_alias=True).items() >= values.items()
    for wrong in (0, -1, "much", 1.5):
        with pytest.raises(ValidationError):
            ProjectFile.model_validate({"name": "A", "budgetPack": wrong})


def test_required_languages_are_kept_by_family_in_their_usual_spelling() -> None:
    values = {"name": "A", "requiredLanguages": {"*": ["en", "PT-br", "en"], "Voices": []}}
    one = ProjectFile.model_validate(values)
    assert one.required_languages == {"*": ("en", "pt-BR"), "Voices": ()}
    assert one.model_dump(by_alias=True)["requiredLanguages"] == {"*": ("en", "pt-BR"), "Voices": ()}
    with pytest.raises(ValidationError, match="is not a language tag"):
        ProjectFile.model_validate({"name": "A", "requiredLanguages": {"*": ["English"]}})


def test_a_family_names_its_packs_and_keeps_what_a_later_edition_adds() -> None:
    entry = {"name": "Voices", "packs": ["a", "b"], "colour": "red"}
    one = ProjectFile.model_validate({"name": "A", "families": [entry]})
    assert one.families[0].packs == ("a", "b")
    assert one.model_dump(by_alias=True)["families"][0]["colour"] == "red"
    with pytest.raises(ValidationError):
        ProjectFile.model_validate({"name": "A", "families": [{"name": ""}]})
