"""A pack made one for each of several languages."""

from __future__ import annotations

import json
from pathlib import Path

from studio.languages.tags import LanguageTag
from studio.manifest.document import Document
from studio.project.edits import SetProject, SetText, SetValue
from studio.project.in_each_language import in_each_language
from studio.project.packs import Pack, read_pack
from studio.project.project_file import ProjectFile
from tests.builders import manifest

HERE = Path("project").absolute()
TAGS = tuple(map(LanguageTag.parse, ("en", "fr-CA", "de")))


def pack(pack_id: str, language: str | None) -> Pack:
    values = manifest(assetPackID=pack_id, language=language)
    return read_pack(HERE / "a.json", Document.read(json.dumps(values).encode()), HERE)


def test_the_pack_gets_the_first_and_a_copy_each_of_the_others() -> None:
    original = pack("Voices-ko", "ko")
    edit = in_each_language(original, TAGS, ("Voices-ko",), (original.path,), ProjectFile(name="Game"))
    assert edit.label == "Make Voices-ko in 3 languages"
    assert edit.changes == (
        SetValue(original.path, ("language",), "en"),
        SetText(HERE / "Voices-fr-CA.json", original.document.data),
        SetValue(HERE / "Voices-fr-CA.json", ("assetPackID",), "Voices-fr-CA"),
        SetValue(HERE / "Voices-fr-CA.json", ("language",), "fr-CA"),
        SetText(HERE / "Voices-de.json", original.document.data),
        SetValue(HERE / "Voices-de.json", ("assetPackID",), "Voices-de"),
        SetValue(HERE / "Voices-de.json", ("language",), "de"),
    )


def test_no_id_and_no_manifest_is_there_twice() -> None:
    original = pack("Voices", None)
    files = (original.path, HERE / "voices-DE-2.json")
    edit = in_each_language(original, TAGS, ("Voices", "voices-de"), files, ProjectFile(name="Game"))
    texts = [change.manifest.name for change in edit.changes if isinstance(change, SetText)]
    assert texts == ["Voices-fr-CA.json", "Voices-de-2-2.json"]
    ids = [change.value for change in edit.changes if isinstance(change, SetValue)]
    assert ids == ["en", "Voices-fr-CA", "fr-CA", "Voices-de-2", "de"]


def test_the_copies_follow_the_pack_in_an_arranged_list() -> None:
    original = pack("Voices", None)
    arranged = ProjectFile.model_validate({"name": "Game", "packOrder": ["a.json", "z.json"]})
    edit = in_each_language(original, TAGS, ("Voices",), (original.path,), arranged)
    assert edit.changes[-1] == SetProject(
        {"pack_order": ("a.json", "Voices-fr-CA.json", "Voices-de.json", "z.json")}
    )
