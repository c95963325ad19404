"""A project made from folders, and the packs it begins with."""

from __future__ import annotations

import json
import os
import unicodedata
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.languages.tags import LanguageTag
from studio.progress import CancelToken
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.session.starting import NewProjectPlan, PlannedPack, first_packs, make_project, subfolders
from studio.workspace.ignore import SOURCE_ART
from studio.workspace.project_store import load_project
from tests.builders import manifest, write_tree


def begun(plan: NewProjectPlan) -> Session:
    """The project of ``plan``, made and opened, with its first packs."""
    session = Session(first_look(make_project(plan)))
    edit = first_packs(plan, session.path, session.project.file)
    if edit is not None:
        assert session.edit(edit)
        session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=True))
    return session


def shipped(session: Session) -> dict[str, list[str]]:
    return {one.pack.name: [file.path for file in one.files] for one in session.state.contents}


def planned(*folders: Path) -> tuple[PlannedPack, ...]:
    return tuple(PlannedPack(folder.name, folder) for folder in folders)


@pytest.fixture
def voices(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "voices", {"de/1.wav": b"1", "fr_CA/2.wav": b"2", "top.txt": b""})


def test_a_project_for_folders_elsewhere_counts_from_above_them(tmp_path: Path, voices: Path) -> None:
    packs = (
        PlannedPack("voices-de", voices / "de", LanguageTag.parse("de")),
        PlannedPack("voices-fr", voices / "fr_CA", LanguageTag.parse("fr-CA")),
    )
    session = begun(NewProjectPlan("Game", tmp_path / "projects/game", (voices,), "de", packs))
    file = session.project.file
    assert (file.name, file.primary_language, file.ignore) == ("Game", "de", SOURCE_ART)
    assert (file.source_root, file.watched_folders) == ("../../voices", ("../../voices",))
    assert shipped(session) == {"voices-de": ["de/1.wav"], "voices-fr": ["fr_CA/2.wav"]}
    assert [pack.manifest.language for pack in session.packs] == ["de", "fr-CA"]
    assert {problem.code for problem in session.state.problems} == {"PS-FAMILY-PATHS"}
    assert session.history.undo_label == "Make 2 packs"
    session.undo()
    assert (session.packs, session.modified) == ((), False)


def test_the_project_file_on_disk_says_what_the_plan_said(tmp_path: Path, voices: Path) -> None:
    path = make_project(NewProjectPlan("Game", tmp_path / "game", (voices,), "fr", planned(voices / "de")))
    assert path == tmp_path / "game/Game.packstudio"
    assert (path.parent / "manifests").is_dir()
    assert load_project(path).primary_language == "fr"


def test_the_folder_of_a_pack_is_never_the_source_root_itself(tmp_path: Path, voices: Path) -> None:
    session = begun(NewProjectPlan("Game", tmp_path / "game", (voices,), "en", planned(voices)))
    assert shipped(session) == {"voices": ["voices/de/1.wav", "voices/fr_CA/2.wav", "voices/top.txt"]}
    assert "PS-PATH-DOT" not in {problem.code for problem in session.state.problems}


def test_a_folder_within_another_makes_a_pack_too(tmp_path: Path, voices: Path) -> None:
    session = begun(NewProjectPlan("Game", tmp_path / "game", (), "en", planned(voices, voices / "de")))
    assert shipped(session)["de"] == ["voices/de/1.wav"]


def test_a_project_in_the_midst_of_its_assets_ships_nothing_of_its_own(voices: Path) -> None:
    session = begun(NewProjectPlan("Game", voices, (voices,), "en", planned(voices)))
    assert shipped(session) == {"voices": ["voices/de/1.wav", "voices/fr_CA/2.wav", "voices/top.txt"]}


def test_a_project_without_folders_counts_from_its_own(tmp_path: Path) -> None:
    session = begun(NewProjectPlan("Game", tmp_path / "game"))
    assert session.project.file.source_root == "."
    assert session.packs == ()


def test_folders_that_are_only_watched_set_the_source_root(tmp_path: Path, voices: Path) -> None:
    session = begun(NewProjectPlan("Game", tmp_path / "game", (voices / "de", voices / "fr_CA")))
    assert session.project.file.source_root == "../voices"
    assert session.project.file.watched_folders == ("../voices/de", "../voices/fr_CA")


@pytest.mark.parametrize(("home", "root"), [("game", "."), ("game/studio", "..")])
def test_the_name_of_the_folder_that_holds_project_and_assets_is_no_part_of_a_path(
    tmp_path: Path, home: str, root: str
) -> None:
    game = write_tree(tmp_path / "game", {"voices/de/1.wav": b"1"})
    session = begun(NewProjectPlan("Game", tmp_path / home, (game,)))
    assert (session.project.file.source_root, session.project.file.watched_folders) == (root, (root,))


def test_packs_that_wish_for_one_id_get_two(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/Music/1": b"", "b/music/2": b"", "c/x/3": b""})
    packs = (*planned(tmp_path / "a/Music", tmp_path / "b/music"), PlannedPack("music-2", tmp_path / "c/x"))
    session = begun(NewProjectPlan("Game", tmp_path / "game", (), "en", packs))
    assert shipped(session) == {
        "Music": ["a/Music/1"],
        "music-2": ["b/music/2"],
        "music-2-2": ["c/x/3"],
    }


def test_one_pack_gives_its_name_to_the_step(tmp_path: Path, voices: Path) -> None:
    session = begun(NewProjectPlan("Game", tmp_path / "game", (), "en", planned(voices / "de")))
    assert session.history.undo_label == "Make the pack de"


def test_manifests_that_are_there_already_are_packs_of_the_project_and_stay(
    tmp_path: Path, voices: Path
) -> None:
    old = manifest(assetPackID="DE", fileSelectors=[{"directory": "de"}])
    write_tree(tmp_path / "game/manifests", {"de.json": json.dumps(old), "broken.json": "{ no"})
    (tmp_path / "game/manifests/loop.json").symlink_to("loop.json")
    session = begun(NewProjectPlan("Game", tmp_path / "game", (), "en", planned(voices / "de")))
    assert {pack.path.name: pack.name for pack in session.packs} == {
        "broken.json": "broken.json",
        "de-2.json": "de-2",
        "de.json": "DE",
        "loop.json": "loop.json",
    }
    assert session.history.undo_label == "Make the pack de-2"
    assert session.history.current.focus.manifest == tmp_path / "game/manifests/de-2.json"


def test_names_written_apart_on_disk_are_found(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "Höhle")
    write_tree(tmp_path, {f"{apart}/{apart}/x": b"1"})
    folder = tmp_path / apart
    session = begun(NewProjectPlan("Game", tmp_path / "game", (folder,), "en", planned(folder / apart)))
    assert shipped(session) == {"Hohle": ["Höhle/x"]}
    assert session.state.problems == ()


def test_folders_behind_a_link_are_those_that_it_leads_to(tmp_path: Path, voices: Path) -> None:
    (tmp_path / "link").symlink_to(voices)
    (tmp_path / "games").mkdir()
    (tmp_path / "game").symlink_to(tmp_path / "games")
    packs = planned(tmp_path / "link/de")
    session = begun(NewProjectPlan("Game", tmp_path / "game", (tmp_path / "link",), "en", packs))
    assert shipped(session) == {"de": ["de/1.wav"]}
    assert session.state.problems == ()


def test_a_whole_drive_is_no_pack_and_nothing_is_left(tmp_path: Path) -> None:
    plan = NewProjectPlan("Game", tmp_path / "game", (), "en", (PlannedPack("all", Path("/")),))
    with pytest.raises(StudioError, match="is a whole drive"):
        make_project(plan)
    assert list(tmp_path.iterdir()) == []


def test_folders_on_different_drives_are_refused_and_nothing_is_left(
    tmp_path: Path, voices: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def as_on_windows(paths: object) -> str:
        raise ValueError("Paths don't have the same drive", paths)

    monkeypatch.setattr("os.path.commonpath", as_on_windows)
    plan = NewProjectPlan("Game", tmp_path / "game", (), "en", planned(voices / "de", voices / "fr_CA"))
    with pytest.raises(StudioError, match="are on different drives") as refusal:
        make_project(plan)
    assert refusal.value.path == voices / "fr_CA"
    assert not (tmp_path / "game").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_folder_whose_name_is_no_text_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    strange = tmp_path / os.fsdecode(b"caf\xe9")
    strange.mkdir()
    for plan in (
        NewProjectPlan("Game", tmp_path / "game", (strange,)),
        NewProjectPlan("Game", tmp_path / "game", (), "en", planned(strange)),
    ):
        with pytest.raises(StudioError, match="bytes in its path that are no text"):
            make_project(plan)
    assert not (tmp_path / "game").exists()


def test_a_project_that_is_there_already_is_not_replaced(tmp_path: Path, voices: Path) -> None:
    first = make_project(NewProjectPlan("Game", tmp_path / "game"))
    before = first.read_bytes()
    with pytest.raises(StudioError, match="holds a project already"):
        make_project(NewProjectPlan("Other", tmp_path / "game", (voices,)))
    assert first.read_bytes() == before


def test_subfolders_are_those_that_could_be_packs(tmp_path: Path) -> None:
    write_tree(tmp_path, {"b/x": b"", "a/x": b"", ".hidden/x": b"", "file": b""})
    (tmp_path / "link").symlink_to("a")
    assert subfolders(tmp_path) == (tmp_path / "a", tmp_path / "b")
    assert subfolders(tmp_path / "gone") == ()
    assert subfolders(tmp_path / "file") == ()
