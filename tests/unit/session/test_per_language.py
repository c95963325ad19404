"""The family that is made of language folders."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio.languages.tags import LanguageTag
from studio.project.edits import Texts, apply
from studio.project.project_file import ProjectFile
from studio.session.language_folders import FolderInside, Inside, look_into
from studio.session.per_language import FamilyPlan, FamilyWish, Why, plan_family, template_fault
from studio.session.state import OpenProject, State
from studio.workspace.project_store import load_project
from tests.builders import project, state, write_tree

GAME = Path("/game")


def folder(name: str, tag: str | None, *paths: str) -> FolderInside:
    entries = tuple(sorted({(path.partition("/")[0], "/" in path) for path in paths}))
    return FolderInside(name, LanguageTag.parse(tag) if tag else None, frozenset(paths), len(paths), entries)


def inside(*folders: FolderInside, source: str = "voices", files: tuple[str, ...] = ()) -> Inside:
    return Inside(GAME / "voices", GAME, source, folders, tuple((name, 1) for name in files))


def opened(**changes: object) -> OpenProject:
    return OpenProject(GAME / "Game.packstudio", ProjectFile.model_validate({"name": "Game", **changes}))


def made(plan: FamilyPlan, one: OpenProject) -> list[dict[str, Any]]:
    """The manifests that the plan's step makes, in order."""
    assert plan.edit is not None
    documents = apply(plan.edit, Texts(one.file, {})).documents
    return [json.loads(document.data) for document in documents.values()]


def remarks(plan: FamilyPlan) -> list[tuple[str, Why]]:
    return [(row.folder, remark.why) for row in plan.rows for remark in row.remarks]


TWO = (folder("en", "en", "a.wav", "b.wav"), folder("fr_CA", "fr-CA", "a.wav", "b.wav"))


def test_each_language_folder_becomes_a_pack_with_its_tag() -> None:
    plan = plan_family(inside(*TWO), FamilyWish(), opened())
    assert [(row.pack_id, str(row.tag), row.files, row.stored) for row in plan.packs] == [
        ("voices-en", "en", 2, "voices/en"),
        ("voices-fr-CA", "fr-CA", 2, "voices/fr_CA"),
    ]
    first, second = made(plan, opened())
    assert first["fileSelectors"] == [{"directory": "voices/en"}]
    assert second["language"] == "fr-CA"
    assert plan.edit is not None
    assert plan.edit.label == "Make 2 packs of voices"
    assert plan.edit.focus.pack == "voices-en"
    assert remarks(plan) == []


def test_a_path_can_be_the_same_in_every_language() -> None:
    plan = plan_family(inside(*TWO), FamilyWish(shared_paths=True), opened())
    assert [one["fileSelectors"] for one in made(plan, opened())] == [
        [{"directorySource": "voices/en", "directoryDestination": "voices"}],
        [{"directorySource": "voices/fr_CA", "directoryDestination": "voices"}],
    ]


def test_right_at_the_source_root_names_are_shared_one_by_one() -> None:
    folders = (folder("en", "en", "act1/a.wav", "b.wav"), folder("fr", "fr", "act1/a.wav", "b.wav"))
    plan = plan_family(inside(*folders, source=""), FamilyWish(shared_paths=True), opened())
    assert made(plan, opened())[0]["fileSelectors"] == [
        {"directorySource": "en/act1", "directoryDestination": "act1"},
        {"fileSource": "en/b.wav", "fileDestination": "b.wav"},
    ]
    assert ("en", Why.NAMED_SINGLY) in remarks(plan)


def test_policy_and_platforms_are_chosen_once_for_all() -> None:
    wish = FamilyWish(policy="essential", events=("firstInstallation",), platforms=("iOS",))
    for one in made(plan_family(inside(*TWO), wish, opened()), opened()):
        assert one["downloadPolicy"] == {"essential": {"installationEventTypes": ["firstInstallation"]}}
        assert one["platforms"] == ["iOS"]


@pytest.mark.parametrize(
    ("template", "ids"),
    [
        ("{folder}-{tag}", ["voices-en", "voices-fr-CA"]),
        ("{language}", ["English", "French-Canada"]),
        ("{tag}.{folder}", ["en-voices", "fr-CA-voices"]),
    ],
)
def test_ids_follow_the_template_as_far_as_they_are_legal(template: str, ids: list[str]) -> None:
    plan = plan_family(inside(*TWO), FamilyWish(template), opened())
    assert [row.pack_id for row in plan.packs] == ids


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("", "no name yet"),
        ("voices", "needs {tag} or {language}"),
        ("{folder}", "needs {tag} or {language}"),
        ("{tag}-{game}", "but not {game}"),
        ("{tag", "makes no sense"),
        ("}", "makes no sense"),
        ("{tag.x}", "but not {tag.x}"),
        ("{tag:99999999999d}", "makes no sense"),
    ],
)
def test_a_template_without_sense_is_said_and_makes_nothing(template: str, words: str) -> None:
    assert words in template_fault(template)
    plan = plan_family(inside(*TWO), FamilyWish(template), opened())
    assert plan.edit is None
    assert plan.reason == template_fault(template)


def test_ids_that_are_used_or_retired_are_not_used_again() -> None:
    one = opened(retiredIDs=["Voices-FR-CA"])
    plan = plan_family(inside(*TWO), FamilyWish(), one, ["voices-en"], [GAME / "manifests/voices-en-2.json"])
    assert [row.pack_id for row in plan.packs] == ["voices-en-2", "voices-fr-CA-2"]
    assert remarks(plan) == [("en", Why.RENAMED), ("fr_CA", Why.RENAMED)]
    assert plan.edit is not None
    paths = list(apply(plan.edit, Texts(one.file, {})).documents)
    assert [path.name for path in paths] == ["voices-en-2-2.json", "voices-fr-CA-2.json"]


def test_folders_that_are_no_language_are_left_out_and_named() -> None:
    plan = plan_family(inside(*TWO, folder("sfx", None, "x")), FamilyWish(), opened())
    assert plan.left == ("sfx",)
    assert remarks(plan) == [("sfx", Why.NO_LANGUAGE)]
    assert len(plan.packs) == 2


def test_the_rest_can_be_a_pack_for_everybody() -> None:
    ground = inside(*TWO, folder("sfx", None, "x"), files=("credits.txt",))
    plan = plan_family(ground, FamilyWish(base=True), opened())
    rest = plan.rows[-1]
    assert (rest.folder, rest.pack_id, rest.tag, rest.files) == ("", "voices", None, 2)
    assert plan.left == ()
    last = made(plan, opened())[-1]
    assert last["assetPackID"] == "voices"
    assert last["fileSelectors"] == [{"directory": "voices/sfx"}, {"file": "voices/credits.txt"}]
    assert "language" not in last


def test_a_language_can_be_typed_changed_and_taken_away() -> None:
    ground = inside(*TWO, folder("sfx", None, "a.wav", "b.wav"))
    plan = plan_family(ground, FamilyWish(tags={"sfx": "ja", "en": "en-GB", "fr_CA": " "}), opened())
    assert [row.pack_id for row in plan.packs] == ["voices-en-GB", "voices-ja"]
    assert plan.left == ("fr_CA",)


def test_what_is_no_tag_stops_the_step_with_a_suggestion() -> None:
    plan = plan_family(inside(*TWO), FamilyWish(tags={"en": "zh_CN"}), opened())
    assert plan.edit is None
    assert plan.reason == "zh_CN is no language tag. Write zh-CN."


def test_an_old_code_is_replaced_and_said() -> None:
    plan = plan_family(inside(*TWO), FamilyWish(tags={"en": "iw"}), opened())
    assert plan.packs[0].pack_id == "voices-he"
    assert ("en", Why.REPLACED) in remarks(plan)


def test_two_folders_in_one_language_cannot_both_be_made() -> None:
    ground = inside(folder("en", "en", "a"), folder("English", "en", "a"), folder("fr", "fr", "a"))
    plan = plan_family(ground, FamilyWish(), opened())
    assert plan.edit is None
    assert "are both en" in plan.reason
    assert [row.pack_id for row in plan.packs] == ["voices-fr"]
    assert plan_family(ground, FamilyWish(tags={"English": ""}), opened()).edit is not None


def test_tags_for_the_same_people_are_a_warning_only() -> None:
    ground = inside(folder("en", "en", "a"), folder("en-US", "en-US", "a"))
    plan = plan_family(ground, FamilyWish(), opened())
    assert ("en", Why.EQUIVALENT) in remarks(plan)
    assert plan.edit is not None


def test_what_a_language_lacks_is_counted() -> None:
    ground = inside(folder("en", "en", "a", "b", "c"), folder("fr", "fr", "a"), folder("ja", "ja"))
    plan = plan_family(ground, FamilyWish(), opened())
    told = {row.folder: [one.message for one in row.remarks] for row in plan.rows}
    assert told["en"] == []
    assert told["fr"] == ["fr has no file for 2 of the 3 paths of all languages."]
    assert "ja has no files yet" in told["ja"][0]


def test_a_folder_that_does_not_spell_its_tag_is_said_where_paths_are_kept() -> None:
    ground = inside(folder("schinese", "zh-Hans", "a"), folder("en", "en", "a"))
    assert remarks(plan_family(ground, FamilyWish(), opened())) == [("schinese", Why.UNRELATED)]
    assert remarks(plan_family(ground, FamilyWish(shared_paths=True), opened())) == []


def test_without_any_language_nothing_can_be_made() -> None:
    plan = plan_family(inside(folder("sfx", None, "a")), FamilyWish(base=True), opened())
    assert plan.edit is None
    assert plan.reason == "No folder has a language yet. Write one beside it."


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("root", [".", "voices"])
def test_the_family_that_is_made_has_no_errors_and_ships_every_file(
    tmp_path: Path,
    root: str,
    shared: bool,  # noqa: FBT001 -- a row of a table
) -> None:
    names = ("en", "fr", "de-DE")
    write_tree(tmp_path, {f"voices/{name}/{path}": name for name in names for path in ("act1/a", "b")})
    path = project(tmp_path, {}, sourceRoot=root)
    one = OpenProject(path, load_project(path))
    ground = look_into(tmp_path / "voices", one)
    plan = plan_family(ground, FamilyWish(shared_paths=shared), one)
    after = _saved(tmp_path, plan, one)
    assert {problem.code for problem in after.problems if problem.severity == "error"} == set()
    assert sum(len(contents.files) for contents in after.contents) == 6
    top = "" if root == "voices" else "voices/"
    expected = [f"{top}{'' if shared else 'de-DE/'}{path}" for path in ("act1/a", "b")]
    assert [file.path for file in after.contents[0].files] == expected


def test_a_family_from_elsewhere_has_a_source_root_and_is_watched(tmp_path: Path) -> None:
    write_tree(tmp_path, {"game/x": b"x", "talk/en/a": b"a", "talk/fr/a": b"a"})
    path = project(tmp_path / "game", {}, watchedFolders=["."])
    one = OpenProject(path, load_project(path))
    plan = plan_family(look_into(tmp_path / "talk", one), FamilyWish(), one)
    assert plan.edit is not None
    texts = apply(plan.edit, Texts(one.file, {}))
    assert texts.project.watched_folders == (".", "../talk")
    assert json.loads(next(iter(texts.documents.values())).data)["sourceRoot"] == "../.."


def _saved(folder: Path, plan: FamilyPlan, one: OpenProject) -> State:
    assert plan.edit is not None
    documents = apply(plan.edit, Texts(one.file, {})).documents
    values = {path.name: document.text for path, document in documents.items()}
    return state(folder, values, sourceRoot=one.file.source_root)
