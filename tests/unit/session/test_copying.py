"""A copy of a project in another folder, with what is not saved."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken
from studio.project import intents
from studio.project.edits import Edit, SetText
from studio.session.copying import Original, ProjectCopy, copy_project
from studio.session.opening import open_project
from tests.builders import manifest, write_tree
from tests.nobody import as_nobody
from tests.unit.session.work import Work, two_packs


def copied(work: Work, parent: Path, name: str = "Game copy") -> ProjectCopy:
    session = work.session
    return copy_project(Original(session.project, session.texts), parent, name, CancelToken())


def test_a_copy_finds_the_same_files_and_has_what_is_not_saved(tmp_path: Path) -> None:
    work = two_packs(tmp_path / "game", watched_folders=["art"])
    work.session.edit(intents.rename(work.pack(), "pictures"))
    copy = copied(work, tmp_path / "elsewhere" / "deep")
    assert copy.path == tmp_path / "elsewhere/deep/Game copy/Game.packstudio"
    assert copy.manifests == 2
    assert not copy.far
    state = open_project(copy.path)
    assert {pack.name for pack in state.packs} == {"pictures", "music"}
    assert {one.pack.name: len(one.files) for one in state.contents} == {"pictures": 1, "music": 1}
    values = json.loads(copy.path.read_bytes())
    assert values["sourceRoot"] == "../../../game"
    assert values["watchedFolders"] == ["../../../game/art"]
    assert json.loads(work.manifest("art.json").read_bytes())["assetPackID"] == "art"


def test_a_manifest_with_a_source_folder_of_its_own_still_leads_there(tmp_path: Path) -> None:
    write_tree(tmp_path, {"shared/art/a.txt": b"1"})
    work = Work(tmp_path / "game", {"art.json": manifest(sourceRoot="../../shared")})
    copy = copied(work, tmp_path / "else")
    (one,) = open_project(copy.path).contents
    assert len(one.files) == 1
    assert copy.unaimed == ()


def test_a_text_that_cannot_be_edited_goes_along_byte_for_byte_and_is_named(tmp_path: Path) -> None:
    work = two_packs(tmp_path / "game")
    broken = '{"assetPackID": "new", "sourceRoot": "..", "fileSelectors": []}'.encode("utf-16")
    work.session.edit(Edit("Type", (SetText(work.manifest("new.json"), broken),)))
    copy = copied(work, tmp_path / "else")
    assert (copy.path.parent / "manifests/new.json").read_bytes() == broken
    assert copy.unaimed == ("new.json",)


def test_nothing_is_replaced_and_the_next_free_name_is_taken(tmp_path: Path) -> None:
    work = two_packs(tmp_path / "game")
    first, second = copied(work, tmp_path), copied(work, tmp_path)
    assert [one.path.parent.name for one in (first, second)] == ["Game copy", "Game copy 2"]


def test_manifests_outside_of_the_project_come_into_the_copy_and_builds_go_elsewhere(tmp_path: Path) -> None:
    work = two_packs(tmp_path / "game", output_folder="../out")
    (tmp_path / "game/manifests").rename(tmp_path / "manifests")
    outside = Work(tmp_path / "game", {}, manifest_folder="../manifests", output_folder="../out")
    del work
    copy = copied(outside, tmp_path / "else")
    values = json.loads(copy.path.read_bytes())
    assert (values["manifestFolder"], values["outputFolder"]) == ("manifests", "builds")
    assert len(open_project(copy.path).packs) == 2


def test_where_it_cannot_be_written_nothing_is_left_behind(reachable: Path) -> None:
    work = two_packs(reachable / "game")
    (reachable / "else").mkdir()
    (reachable / "else").chmod(0o555)
    with as_nobody(), pytest.raises(StudioError, match="permission"):
        copied(work, reachable / "else")
    cancel = CancelToken()
    cancel.cancel()
    (reachable / "free").mkdir()
    with pytest.raises(Cancelled):
        copy_project(
            Original(work.session.project, work.session.texts), reachable / "free", "Game copy", cancel
        )
    assert list((reachable / "else").iterdir()) == list((reachable / "free").iterdir()) == []
