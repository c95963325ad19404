"""Depot scripts become packs in one step, and what is lost is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.languages.tags import LanguageTag
from studio.project.edits import Texts, apply
from studio.session.depots import convert, import_depots, manifest_of, with_depots
from studio.session.opening import open_project
from studio.session.state import State
from studio.workspace.dropped import look_at
from tests.builders import manifest, project, write_tree

SCRIPT = """"DepotBuild" {{ "ContentRoot" "{root}"
"FileMapping" {{ "LocalPath" "*" "DepotPath" "." "recursive" "1" }} "Desc" "x" }}"""


@pytest.fixture
def game(tmp_path: Path) -> State:
    """A project with one pack, and content and scripts beside its manifests."""
    write_tree(
        tmp_path,
        {
            "art/a.txt": b"a",
            "content/bin/x": b"x",
            "content/top.txt": b"t",
            "content/old.psd": b"p",
            "content/.DS_Store": b"j",
            "steam/depot_1.vdf": SCRIPT.format(root="..\\content\\"),
            "steam/depot_2.vdf": SCRIPT.format(root="D:\\build\\"),
            "steam/app.vdf": '"AppBuild" { "Depots" { "1" "depot_1.vdf" } }',
        },
    )
    return open_project(project(tmp_path, {"art.json": manifest()}, ignore=["*.psd"], watchedFolders=["art"]))


def test_a_script_is_read_with_the_files_that_are_there_but_no_junk(game: State, tmp_path: Path) -> None:
    assert game.project is not None
    one = convert(tmp_path / "steam/depot_1.vdf")
    assert one.base == (tmp_path / "content").resolve()
    assert one.selectors == ({"directory": "bin"}, {"filePattern": "*"})
    assert one.files == 3
    assert [remark.text for remark in one.left_out] == ["Desc x"]


def test_the_manifest_counts_from_the_content_root(game: State, tmp_path: Path) -> None:
    del game
    one = convert(tmp_path / "steam/depot_1.vdf")
    data = manifest_of(
        one, "depot", tmp_path / "manifests", language=LanguageTag.parse("fr"), policy="prefetch"
    )
    values = json.loads(data)
    assert values["sourceRoot"] == "../content"
    assert values["language"] == "fr"
    assert list(values["downloadPolicy"]) == ["prefetch"]
    assert values["fileSelectors"] == [{"directory": "bin"}, {"filePattern": "*"}]


def test_a_content_root_of_another_computer_is_said(tmp_path: Path, game: State) -> None:
    del game
    one = convert(tmp_path / "steam/depot_2.vdf")
    assert one.base is None
    assert "is not on this computer" in one.remarks[0].message
    assert "sourceRoot" not in json.loads(manifest_of(one, "depot", tmp_path))


def test_without_a_content_root_the_script_s_own_folder_counts(tmp_path: Path) -> None:
    write_tree(
        tmp_path,
        {
            "a.txt": b"a",
            "depot.vdf": '"DepotBuild" { "FileMapping" { "LocalPath" "a.txt" "DepotPath" "." } }',
        },
    )
    one = convert(tmp_path / "depot.vdf")
    assert one.base == tmp_path.resolve()
    assert one.selectors == ({"file": "a.txt"},)
    assert "its own folder" in one.remarks[0].message


def test_a_refusal_names_the_script_and_its_line(tmp_path: Path, game: State) -> None:
    del game
    with pytest.raises(StudioError) as caught:
        convert(tmp_path / "steam/app.vdf")
    assert caught.value.path == tmp_path / "steam/app.vdf"
    assert caught.value.line == 1


def test_several_scripts_are_one_step_and_each_refusal_is_told(tmp_path: Path, game: State) -> None:
    assert game.project is not None
    scripts = [tmp_path / f"steam/{name}.vdf" for name in ("depot_1", "app", "depot_2")]
    found = import_depots(scripts, game.project, ["DEPOT-1"], [tmp_path / "manifests/depot-2.json"])
    assert [one.pack_id for one in found.packs] == ["depot-1-2", "depot-2"]
    assert [one.manifest.name for one in found.packs] == ["depot-1-2.json", "depot-2-2.json"]
    assert ["app build script" in one.message for one in found.refusals] == [True]
    assert found.edit is not None
    assert found.edit.label == "Make 2 packs"
    texts = apply(found.edit, Texts(game.project.file, {}))
    assert len(texts.documents) == 2
    assert texts.project.watched_folders == ("art", "content")
    # What the project ignores is not named either.
    assert b"psd" not in b"".join(document.data for document in texts.documents.values())


def test_folders_manifests_and_scripts_dropped_together_are_one_step(tmp_path: Path, game: State) -> None:
    assert game.project is not None
    write_tree(tmp_path / "else", {"depot-1/a": b"a"})
    dropped = look_at([tmp_path / "else/depot-1", tmp_path / "steam/depot_1.vdf"])
    inclusion, packs = with_depots(dropped, game.project, game.packs, [])
    assert inclusion.edit is not None
    assert inclusion.edit.label == "Make 2 packs"
    assert [one.pack_id for one in packs] == ["depot-1-2"]
    texts = apply(inclusion.edit, Texts(game.project.file, {}))
    assert texts.project.watched_folders == ("art", "else/depot-1", "content")


def test_without_scripts_nothing_is_different(tmp_path: Path, game: State) -> None:
    assert game.project is not None
    inclusion, packs = with_depots(look_at([tmp_path / "art"]), game.project, game.packs, [])
    assert inclusion.edit is not None
    assert packs == ()
