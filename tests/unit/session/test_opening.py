"""From paths to a state."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.project.target import Hosting, Tools
from studio.session.opening import aimed_at, open_any, open_manifests, open_project
from tests.builders import manifest, project, write_tree


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_tree(tmp_path, {"art/a.txt": b"1", "art/w.psd": b"2", "m.json": json.dumps(manifest())})
    project(tmp_path, {"art.json": manifest()}, ignore=["*.psd"])
    return tmp_path


def test_a_project_ignores_what_its_rules_say_and_a_bare_manifest_only_junk(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert len(open_project(folder).contents[0].files) == 1
    assert len(open_manifests([Path("m.json")]).contents[0].files) == 2
    assert len(open_project(folder, ignoring=False).contents[0].files) == 2


def test_projects_and_manifests_are_told_apart_by_name(folder: Path) -> None:
    assert open_any([folder]).project is not None
    assert open_any([folder / "Game.packstudio"]).project is not None
    assert open_any([folder / "m.json"]).project is None


def test_a_project_is_opened_by_itself(folder: Path, tmp_path: Path) -> None:
    for others in ([folder / "m.json"], [tmp_path]):
        with pytest.raises(StudioError, match="a project is opened by itself"):
            open_any([folder, *others])


def test_the_base_of_a_bare_manifest_is_where_one_stands_or_what_one_says(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "empty").mkdir()
    monkeypatch.chdir(folder / "empty")
    assert open_manifests([folder / "m.json"]).contents[0].files == ()
    assert len(open_manifests([folder / "m.json"], source_root=folder).contents[0].files) == 2


def test_the_target_can_be_changed_without_looking_at_the_disk_again(folder: Path) -> None:
    state = open_project(folder)
    assert aimed_at(state, hosting=None, tools=None) is state
    (folder / "art/a.txt").unlink()
    again = aimed_at(state, hosting=Hosting.SELF, tools=Tools.XCODE_26)
    assert again.target.tools is Tools.XCODE_26
    assert len(again.contents[0].files) == 1


def test_a_manifest_that_is_no_file_is_refused(folder: Path) -> None:
    with pytest.raises(StudioError, match="is not there"):
        open_manifests([folder])


def test_nothing_of_the_project_itself_is_an_asset(tmp_path: Path) -> None:
    own = [
        "Game.packstudio",
        ".Game.packstudio.lock",
        ".Game.packstudio.window",
        "Game.packstudio-ledger/1.json",
        "manifests/art.json",
        "builds/art.aar",
    ]
    write_tree(tmp_path, {"a.txt": b"", "manifests/art.json.bak": b"", **dict.fromkeys(own[1:], b"")})
    wide = [{"filePattern": one} for one in ("*", ".*", "*/*")]
    opened = open_project(project(tmp_path, {"art.json": manifest(fileSelectors=wide)}))
    assert [file.path for file in opened.contents[0].files] == ["a.txt", "manifests/art.json.bak"]
    assert {asset.path for asset in opened.contents[0].ignored} == set(own)


def test_of_an_output_folder_that_holds_sources_too_only_the_packs_are_its_own(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"", "art.aar": b"", "art.pack.zip": b"", "other.aar": b""})
    wide = manifest(fileSelectors=[{"filePattern": "*"}])
    opened = open_project(project(tmp_path, {"art.json": wide}, outputFolder="."))
    assert [file.path for file in opened.contents[0].files] == ["other.aar"]
