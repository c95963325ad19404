"""One look after another: what is seen, what is asked of the disk, what stays the same object."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken
from studio.project import intents
from studio.project.contents import Contents
from studio.project.edits import Edit, SetProject, SetText, SetValue, apply
from studio.session.look import Look, first_look, look_again
from studio.session.opening import open_project
from tests.builders import manifest, project, write_tree
from tests.unit.session.work import Work, two_packs


@pytest.fixture
def work(tmp_path: Path) -> Work:
    return two_packs(tmp_path / "game")


def edited(look: Look, *edits: Edit, rescan: bool = False) -> Look:
    texts = look.texts
    for edit in edits:
        texts = apply(edit, texts)
    return look_again(look, texts, CancelToken(), rescan=rescan)


def of(look: Look, name: str) -> Contents:
    return next(one for one in look.state.contents if one.pack.path.stem == name)


def files(look: Look, name: str) -> list[str]:
    return [file.path for file in of(look, name).files]


def codes(look: Look) -> list[str]:
    return [problem.code for problem in look.state.problems]


def set_project(**values: object) -> Edit:
    return Edit("Set", (SetProject(values),))


def test_a_first_look_sees_what_the_command_line_sees(work: Work) -> None:
    write_tree(work.folder, {"art/w.psd": b"3", "elsewhere/x": b"", "manifests/broken.json": "{ no"})
    work.path.write_text('{"name": "Game", "ignore": ["*.psd"], "watchedFolders": ["art", "../outside"]}')
    (work.folder / "manifests/loop.json").symlink_to("loop.json")
    look, state = first_look(work.path), open_project(work.path)
    assert [(one.pack, one.files, one.ignored) for one in look.state.contents] == [
        (one.pack, one.files, one.ignored) for one in state.contents
    ]
    assert look.state.problems == state.problems
    assert "PS-PROJECT-WATCHED" in codes(look)


def test_an_edit_of_one_pack_keeps_all_else_as_the_same_objects(work: Work) -> None:
    first = first_look(work.path)
    second = edited(first, intents.rename(of(first, "art").pack, "pictures"))
    assert of(second, "music") is of(first, "music")
    assert of(second, "art").snapshot is of(first, "art").snapshot
    assert second.scanned.snapshots == first.scanned.snapshots
    assert second.disk is first.disk
    assert of(second, "art").pack.name == "pictures"


def test_a_look_at_a_disk_on_which_nothing_changed_gives_the_same_objects(work: Work) -> None:
    first = first_look(work.path)
    second = edited(first, rescan=True)
    assert second.texts is first.texts
    assert all(new is old for new, old in zip(second.state.contents, first.state.contents, strict=True))
    assert second.tree is first.tree
    assert second.state.problems == first.state.problems


def test_a_changed_file_leaves_the_assets_beside_it_the_same_objects(work: Work) -> None:
    first = first_look(work.path)
    write_tree(work.folder, {"art/a.txt": b"longer", "art/new.txt": b""})
    second = edited(first, rescan=True)
    assert files(second, "art") == ["art/a.txt", "art/new.txt"]
    assert of(second, "music").files == of(first, "music").files
    kept = of(second, "music").files[0].asset
    assert kept is of(first, "music").files[0].asset


def test_without_a_reason_the_disk_is_not_asked(work: Work) -> None:
    first = first_look(work.path)
    write_tree(work.folder, {"art/new.txt": b""})
    second = edited(first, intents.rename(of(first, "art").pack, "pictures"))
    assert files(second, "art") == ["art/a.txt"]
    assert files(edited(second, rescan=True), "art") == ["art/a.txt", "art/new.txt"]


def test_a_selector_that_reaches_further_is_looked_for(tmp_path: Path) -> None:
    write_tree(tmp_path, {"base/art/a": b"", "base/new/b": b"", "base/new/deep/c": b""})
    path = project(tmp_path, {"art.json": manifest()}, sourceRoot="base", watchedFolders=["base/art"])
    first = first_look(path)
    assert "new/b" not in first.scanned.snapshots[tmp_path / "base"].by_path
    pack = of(first, "art").pack
    deep = edited(
        first, intents.add_selectors(pack, [intents.selector_value("directory", "new/deep")], "Add")
    )
    assert files(deep, "art") == ["art/a", "new/deep/c"]
    pack = of(deep, "art").pack
    wide = edited(deep, intents.add_selectors(pack, [intents.selector_value("directory", "new")], "Add"))
    assert files(wide, "art") == ["art/a", "new/b", "new/deep/c"]
    back = look_again(wide, first.texts, CancelToken(), rescan=False)
    assert files(back, "art") == ["art/a"]
    assert back.scanned.snapshots == wide.scanned.snapshots


def test_an_ignore_rule_is_felt_at_once_and_so_is_its_end(work: Work) -> None:
    first = first_look(work.path)
    less = edited(first, intents.ignore(first.texts.project, "*.txt"))
    assert files(less, "art") == []
    assert of(less, "music").files == of(first, "music").files
    more = look_again(less, first.texts, CancelToken(), rescan=False)
    assert files(more, "art") == ["art/a.txt"]


def test_an_ignore_rule_that_makes_no_sense_is_refused_and_leaves_the_look_alone(work: Work) -> None:
    first = first_look(work.path)
    with pytest.raises(StudioError, match="ignore rule"):
        edited(first, intents.ignore(first.texts.project, "*a" * 30))
    assert files(edited(first), "art") == ["art/a.txt"]


def test_a_cancelled_look_leaves_nothing(work: Work) -> None:
    first = first_look(work.path)
    raised = CancelToken()
    raised.cancel()
    for rescan in (True, False):
        with pytest.raises(Cancelled):
            look_again(first, first.texts, raised, rescan=rescan)
    with pytest.raises(Cancelled):
        first_look(work.path, raised)
    assert edited(first, rescan=True).state.contents == first.state.contents


def test_what_the_project_itself_consists_of_ships_nowhere(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.txt": b"", "builds/old.aar": b"", ".Game.packstudio.window": b"{}"})
    wide = manifest(fileSelectors=[{"filePattern": "*"}, {"filePattern": ".*"}, {"directory": "builds"}])
    first = first_look(project(tmp_path, {"art.json": wide}))
    assert files(first, "art") == ["a.txt"]


def test_what_a_renamed_pack_will_be_built_into_is_its_own_at_once(tmp_path: Path) -> None:
    write_tree(tmp_path, {"new.aar": b"", "x.txt": b""})
    wide = manifest(fileSelectors=[{"filePattern": "*.*"}])
    first = first_look(project(tmp_path, {"art.json": wide}, outputFolder="."))
    assert files(first, "art") == ["new.aar", "x.txt"]
    assert files(edited(first, intents.rename(of(first, "art").pack, "new")), "art") == ["x.txt"]


def test_a_pack_with_a_source_root_of_its_own_counts_from_there(tmp_path: Path) -> None:
    write_tree(tmp_path, {"game/art/a": b"", "other/art/b": b""})
    own = manifest(assetPackID="own", sourceRoot="../../other")
    path = project(tmp_path / "game", {"art.json": manifest(), "own.json": own})
    first = first_look(path)
    assert (files(first, "art"), files(first, "own")) == (["art/a"], ["art/b"])
    pack = of(first, "own").pack
    moved = edited(first, Edit("Move", (SetValue(pack.path, ("sourceRoot",), ".."),)))
    assert files(moved, "own") == ["art/a"]
    assert of(moved, "art") is of(first, "art")


def test_another_source_root_of_the_project_moves_only_the_packs_without_one(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a": b"", "new/art/b": b""})
    own = manifest(assetPackID="own", sourceRoot="..")
    first = first_look(project(tmp_path, {"art.json": manifest(), "own.json": own}))
    second = edited(first, set_project(source_root="new"))
    assert (files(second, "art"), files(second, "own")) == (["art/b"], ["art/a"])
    assert of(second, "own").pack is of(first, "own").pack


def test_a_base_that_is_missing_and_comes_back(tmp_path: Path) -> None:
    path = project(tmp_path, {"art.json": manifest()}, sourceRoot="assets")
    first = first_look(path)
    assert "PS-ROOT-MISSING" in codes(first)
    assert edited(first, rescan=True).state.contents[0] is first.state.contents[0]
    write_tree(tmp_path, {"assets/art/a": b"1"})
    second = edited(first, rescan=True)
    assert (files(second, "art"), codes(second)) == (["art/a"], [])
    (tmp_path / "assets").rename(tmp_path / "elsewhere")
    assert "PS-ROOT-MISSING" in codes(edited(second, rescan=True))


def test_a_watched_folder_outside_of_every_base_is_shown_and_said(tmp_path: Path) -> None:
    write_tree(tmp_path, {"game/art/a": b"1", "outside/b": b"2"})
    first = first_look(
        project(tmp_path / "game", {"art.json": manifest()}, watchedFolders=["art", "../outside"])
    )
    assert codes(first) == ["PS-PROJECT-WATCHED"]
    assert {row.name for row in first.tree.files.values()} == {"a", "b"}
    assert tmp_path / "outside" in first.folders
    write_tree(tmp_path, {"outside/c": b""})
    second = edited(first, rescan=True)
    assert {row.name for row in second.tree.files.values()} == {"a", "b", "c"}
    assert of(second, "art") is of(first, "art")


def test_a_watched_folder_that_is_missing_is_shown_as_missing_until_it_comes(work: Work) -> None:
    first = first_look(work.path)
    watching = edited(first, set_project(watched_folders=("art", "later")))
    rows = {row.name: row.missing for row in watching.tree.folders.values()}
    assert rows == {"art": False, "later": True}
    write_tree(work.folder, {"later/x": b""})
    there = edited(watching, rescan=True)
    assert not any(row.missing for row in there.tree.folders.values())
    assert work.folder / "later" in watching.folders


def test_without_watched_folders_the_source_root_is_shown(work: Work) -> None:
    assert [Path(root).name for root in first_look(work.path).tree.roots] == [work.folder.name]


def test_folders_that_matter_are_the_manifests_the_watched_and_what_packs_take(tmp_path: Path) -> None:
    write_tree(tmp_path, {"assets/a/x": b"", "assets/b/y": b"", "assets/c/z": b""})
    art = manifest(
        fileSelectors=[
            {"directory": "a"},
            {"file": "b/y"},
            {"directory": "a/none"},
            {"directory": "gone/away"},
        ]
    )
    path = project(tmp_path, {"art.json": art}, sourceRoot="assets", watchedFolders=["assets/c"])
    assert first_look(path).folders == (tmp_path / "assets", tmp_path / "manifests")
    del art["fileSelectors"]
    narrow = manifest(fileSelectors=[{"directory": "a"}, {"file": "b/y"}, {"directory": "a/none"}])
    project(tmp_path, {"art.json": narrow}, sourceRoot="assets", watchedFolders=["assets/c"])
    assert first_look(path).folders == tuple(
        tmp_path / name for name in ("assets/a", "assets/b", "assets/c", "manifests")
    )


def test_a_project_opened_through_a_link_counts_from_where_it_really_lies(tmp_path: Path) -> None:
    write_tree(tmp_path, {"disk/deep/assets/art/a": b"1", "disk/own/art/b": b"2", "assets/wrong": b"3"})
    own = manifest(assetPackID="own", sourceRoot="../../../own")
    project(
        tmp_path / "disk/deep/game",
        {"art.json": manifest(), "own.json": own},
        sourceRoot="../assets",
        watchedFolders=["../assets"],
    )
    (tmp_path / "game").symlink_to(tmp_path / "disk/deep/game")
    look = first_look(tmp_path / "game")
    assert (files(look, "art"), files(look, "own")) == (["art/a"], ["art/b"])
    assert {row.name for row in look.tree.files.values()} == {"a"}
    assert codes(look) == []
    assert look.state.project is not None
    assert look.state.project.path == tmp_path / "disk/deep/game/Game.packstudio"
    assert tmp_path / "disk/deep/assets" in look.folders


def test_a_base_that_is_itself_a_link_is_looked_through(tmp_path: Path) -> None:
    write_tree(tmp_path, {"real/art/a": b""})
    (tmp_path / "assets").symlink_to("real")
    assert files(first_look(project(tmp_path, {"art.json": manifest()}, sourceRoot="assets")), "art") == [
        "art/a"
    ]


def test_an_unreadable_manifest_is_the_same_pack_look_after_look(work: Work) -> None:
    loop = work.manifest("art.json")
    loop.unlink()
    loop.symlink_to(loop)
    first = first_look(work.path)
    second = edited(first, rescan=True)
    assert of(second, "art").pack is of(first, "art").pack
    assert [pack.path.name for pack in second.state.packs] == ["art.json", "music.json"]


def test_edits_stay_when_the_disk_is_looked_at(work: Work) -> None:
    first = first_look(work.path)
    work.write("music.json", manifest(assetPackID="theirs"))
    texts = apply(Edit("Make", (SetText(work.manifest("new.json"), b"{}"),)), first.texts)
    second = look_again(first, texts, CancelToken(), rescan=True)
    assert second.texts is texts
    assert [pack.path.name for pack in second.state.packs] == ["art.json", "music.json", "new.json"]
    assert of(second, "music").pack.name == "music"
    assert (
        second.disk.texts.documents[work.manifest("music.json")].data
        != of(second, "music").pack.document.data
    )


def test_a_project_that_is_gone_is_still_seen_as_it_was(work: Work) -> None:
    first = first_look(work.path)
    work.folder.rename(work.folder.with_name("away"))
    second = edited(first, rescan=True)
    assert second.disk.absent is not None
    assert [pack.name for pack in second.state.packs] == ["art", "music"]
    assert set(codes(second)) == {"PS-ROOT-MISSING"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_on_disk_that_are_no_text_are_seen(work: Work) -> None:
    (work.folder / "art" / os.fsdecode(b"\xff.txt")).write_bytes(b"")
    look = first_look(work.path)
    assert files(look, "art") == ["art/a.txt", "art/\ufffd.txt"]
    assert "PS-FILE-NAME" in codes(look)
