"""What is dropped becomes a step, and what cannot be added a sentence with an offer."""

from __future__ import annotations

import os
from pathlib import Path

from studio.ui import wishes
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


def stored(work: AtWork, number: int = 0) -> list[str]:
    return [file.path for file in work.view.state.contents[number].files]


def test_a_folder_dropped_on_a_pack_is_in_it_and_taken_back_by_one_undo(work: AtWork, game: Path) -> None:
    art = work.view.packs[0]
    work.wish(wishes.Add((game.parent / "loose",), art.path))
    assert stored(work) == ["art/a.txt", "art/b.txt", "loose/c.txt"]
    assert work.view.undo == "Add loose (1 file, 1 byte) to art"
    work.desk.undo()
    work.settle()
    assert stored(work) == ["art/a.txt", "art/b.txt"]


def test_a_folder_dropped_on_the_empty_space_is_a_pack_of_its_own(work: AtWork, game: Path) -> None:
    work.wish(wishes.Add((game.parent / "loose", game.parent / "voices/en"), None))
    assert [pack.name for pack in work.view.packs] == ["art", "loose", "voices-en", "voices"]
    assert str(work.view.packs[2].language) == "en"
    assert stored(work, 1) == ["loose/c.txt"]
    assert work.view.undo == "Make 2 packs"


def test_a_folder_from_elsewhere_is_a_pack_with_a_root_of_its_own(work: AtWork, tmp_path: Path) -> None:
    write_tree(tmp_path, {"elsewhere/songs/1.ogg": b"la"})
    art = work.view.packs[0]
    work.wish(wishes.Add((tmp_path / "elsewhere/songs",), art.path))
    assert work.said("songs lies outside of")
    work.wish(work.offer("Make a pack of it").wish)
    assert stored(work, 1) == ["songs/1.ogg"]


def test_a_link_is_refused_and_what_it_leads_to_is_offered(work: AtWork, game: Path) -> None:
    link = game.parent / "link"
    link.symlink_to("loose")
    work.wish(wishes.Add((link,), work.view.packs[0].path))
    assert work.said("link is a link, and a pack cannot hold links.")
    work.wish(work.offer("Add what it leads to").wish)
    assert "loose/c.txt" in stored(work)


def test_a_drive_a_built_pack_and_what_is_gone_are_refused_each_with_its_sentence(
    work: AtWork, game: Path
) -> None:
    work.wish(wishes.Build(("art",)))
    built = game.parent / "builds/art.aar"
    work.wish(wishes.Add((Path(os.sep), built, game.parent / "gone"), work.view.packs[1].path))
    assert work.said("is a whole drive or a home folder")
    assert work.said("art.aar is a built pack")
    assert work.said("gone is not there")
    assert work.offer("Unpack art.aar…").wish == wishes.Unpack(built)
    assert work.view.undo is None


def test_what_is_in_the_pack_already_is_said_and_changes_nothing(work: AtWork, game: Path) -> None:
    work.wish(wishes.Add((game.parent / "art/a.txt", game.parent / "art"), work.view.packs[0].path))
    assert work.said("is in art already")
    assert not work.view.modified


def test_a_manifest_dropped_on_the_empty_space_is_copied_as_a_pack(
    work: AtWork, game: Path, tmp_path: Path
) -> None:
    text = work.view.packs[0].document.data.replace(b'"art"', b'"more"', 1)
    write_tree(tmp_path, {"theirs/art.json": text})
    work.wish(wishes.Add((tmp_path / "theirs/art.json",), None))
    assert [pack.name for pack in work.view.packs] == ["more", "art", "voices"]
    assert work.view.packs[0].document.data == text
    assert not work.view.packs[0].path.exists()


def test_watching_a_folder_is_a_step_and_watching_it_again_is_said(work: AtWork, tmp_path: Path) -> None:
    write_tree(tmp_path, {"elsewhere/1.ogg": b"la"})
    work.wish(wishes.Watch((tmp_path / "elsewhere",)))
    assert work.view.project.file.watched_folders == ("art", "loose", "../elsewhere")
    assert any(key.endswith("elsewhere/1.ogg") for key in work.view.tree.files)
    work.wish(wishes.Watch((tmp_path / "elsewhere",)))
    assert work.said("is watched already")


def test_files_dropped_where_they_mean_nothing_are_explained_and_offered_as_a_pack(
    work: AtWork, game: Path
) -> None:
    work.wish(wishes.Take((game.parent / "loose/c.txt",)))
    assert work.said("Files are added to a pack")
    work.wish(work.offer("Make a pack of them").wish)
    assert stored(work, 1) == ["loose/c.txt"]


def test_a_folder_from_elsewhere_that_becomes_a_pack_is_shown_in_the_tree(
    work: AtWork, tmp_path: Path
) -> None:
    write_tree(tmp_path, {"elsewhere/songs/1.ogg": b"la"})
    work.wish(wishes.Add((tmp_path / "elsewhere/songs",), None))
    assert any(key.endswith("songs/1.ogg") for key in work.view.tree.files)
    work.desk.undo()
    assert work.view.project.file.watched_folders == ("art", "loose")


DEPOT = """"DepotBuild" { "DepotID" "1" "ContentRoot" ".."
"FileMapping" { "LocalPath" "loose\\*" "DepotPath" "loose" "recursive" "1" } }"""


def test_a_dropped_depot_script_is_a_pack_in_one_step_and_says_what_was_lost(
    work: AtWork, game: Path
) -> None:
    write_tree(game.parent, {"steam/depot_1.vdf": DEPOT})
    work.wish(wishes.Take((game.parent / "steam/depot_1.vdf",)))
    work.settle()
    assert [pack.name for pack in work.view.packs] == ["art", "depot-1", "voices"]
    assert stored(work, 1) == ["loose/c.txt"]
    assert work.said("depot-1 was made of depot_1.vdf. 1 line of the script was not carried over.")
    shown = work.offer("Show what became of it").wish
    assert isinstance(shown, wishes.ShowDepots)
    assert [one.text for one in shown.packs[0].conversion.left_out] == ["DepotID 1"]
    work.desk.undo()
    work.settle()
    assert [pack.name for pack in work.view.packs] == ["art", "voices"]


def test_a_depot_script_dropped_on_a_pack_is_a_file_of_it_only_when_somebody_says_so(
    work: AtWork, game: Path
) -> None:
    write_tree(game.parent, {"steam/depot_1.vdf": DEPOT})
    work.wish(wishes.Add((game.parent / "steam/depot_1.vdf",), work.view.packs[0].path))
    assert "steam/depot_1.vdf" not in stored(work)
    work.wish(work.offer("Add it as a file").wish)
    assert "steam/depot_1.vdf" in stored(work)


def test_a_script_that_is_no_depot_s_is_refused_with_its_reason(work: AtWork, game: Path) -> None:
    write_tree(game.parent, {"app.vdf": '"AppBuild" { "Depots" { "1" "depot_1.vdf" } }'})
    work.wish(wishes.Add((game.parent / "app.vdf",), None))
    assert work.said("app.vdf is an app build script: it lists the depot 1")
    assert work.view.undo is None


def test_a_folder_of_language_folders_is_offered_as_a_family(work: AtWork, game: Path) -> None:
    write_tree(game.parent, {"talk/en/a": b"a", "talk/fr/a": b"a"})
    work.wish(wishes.Take((game.parent / "talk",)))
    assert work.said("talk holds folders for several languages.")
    assert work.offer("Make one pack per language…").wish == wishes.PerLanguage(game.parent / "talk")
    work.notices.clear()
    work.wish(wishes.Add((game.parent / "talk",), None))
    assert work.said("talk holds folders for several languages.")


def test_a_built_pack_that_is_dropped_is_looked_into(work: AtWork, game: Path) -> None:
    work.wish(wishes.Build(("art",)))
    built = game.parent / "builds/art.aar"
    wished: list[object] = []
    work.desk.wished.connect(wished.append)
    work.wish(wishes.Take((built,)))
    assert wished == [wishes.OpenBuiltPack(built)]
    assert not work.said("art.aar is a built pack")


def test_a_project_that_is_dropped_is_for_a_window_of_its_own(
    work: AtWork, game: Path, tmp_path: Path
) -> None:
    other = project(tmp_path / "other", {"art.json": manifest()})
    wished: list[object] = []
    work.desk.wished.connect(wished.append)
    work.wish(wishes.Take((other,)))
    assert wished == [wishes.NewWindow(other)]
    assert not work.said("is a project of its own")
