"""What is known of watched folders, and which folders can be watched."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.session.look import first_look
from studio.session.sources import Doubt, Source, Weighed, names_of, sources_of, weigh_folders
from studio.session.state import OpenProject
from tests.builders import manifest, project, write_tree

FILES = {"game/art/a.png": "12345", "game/art/in/b.png": "1", "game/art/c.psd": "1", "other/d.ogg": "12"}


def sources(folder: Path, *watched: str, **changes: object) -> dict[str, Source]:
    values = manifest(fileSelectors=[{"file": "art/a.png"}])
    path = project(folder / "game", {"a.json": values}, watched_folders=watched, ignore=["*.psd"], **changes)
    look = first_look(path)
    assert look.state.project is not None
    return {one.name: one for one in sources_of(look.state.project, look.state.packs, look.tree)}


def doubts(source: Source) -> list[tuple[Doubt, str]]:
    return [(one.doubt, one.other) for one in source.remarks]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tree(tmp_path, FILES)


def test_each_has_its_files_and_the_packs_that_take_some(folder: Path) -> None:
    art = sources(folder, "art")["art"]
    assert (art.files, art.bytes, art.loose, art.ignored, art.packs) == (2, 6, 1, 1, ("art",))
    assert art.folder == folder / "game/art"
    assert art.base is not None
    assert art.base.resolve() == (folder / "game").resolve()
    assert not art.missing
    assert art.remarks == ()


def test_what_is_not_there_is_said(folder: Path) -> None:
    gone = sources(folder, "art", "gone")["gone"]
    assert gone.missing
    assert doubts(gone) == [(Doubt.MISSING, "")]


def test_one_that_lies_in_another_names_it(folder: Path) -> None:
    found = sources(folder, "art/in", "art")
    assert doubts(found["art/in"]) == [(Doubt.INSIDE, "art")]
    assert doubts(found["art"]) == []


def test_the_same_folder_under_two_names_is_watched_twice(folder: Path) -> None:
    found = sources(folder, "art", "./art")
    assert doubts(found["art"]) == []
    assert doubts(found["./art"]) == [(Doubt.TWICE, "art")]


def test_the_project_s_own_places_are_told(folder: Path) -> None:
    write_tree(folder, {"game/builds/x/a.aar": "1"})
    found = sources(folder, ".", "builds", "builds/x")
    assert doubts(found["."]) == [(Doubt.PROJECT, "Game.packstudio")]
    assert (Doubt.OUTPUT, "builds") in doubts(found["builds"])
    assert (Doubt.OUTPUT, "builds") in doubts(found["builds/x"])


def test_one_below_no_base_is_told(folder: Path) -> None:
    assert doubts(sources(folder, "../other")["../other"]) == [(Doubt.OUTSIDE, ".")]


def test_where_none_is_watched_the_source_root_stands_for_itself(folder: Path) -> None:
    found = sources(folder, source_root="art")
    assert [(one.name, one.by_itself, one.remarks) for one in found.values()] == [("art", True, ())]


@pytest.mark.skipif(not hasattr(Path, "symlink_to"), reason="no links here")
def test_a_link_is_told(folder: Path) -> None:
    (folder / "game/link").symlink_to(folder / "other")
    assert (Doubt.LINK, "") in doubts(sources(folder, "link")["link"])


def opened(folder: Path, *watched: str) -> OpenProject:
    path = project(folder / "game", {}, watched_folders=watched)
    found = first_look(path).state.project
    assert found is not None
    return found


def weighed(folder: Path, wanted: str, *watched: str) -> Weighed:
    return weigh_folders([folder / wanted], opened(folder, *watched), ())


@pytest.mark.parametrize(
    ("wanted", "watched", "names", "said"),
    [
        ("game/art", (), ("art",), []),
        ("game/art", ("art",), (), [(Doubt.TWICE, "art")]),
        ("game/art/in", ("art",), (), [(Doubt.INSIDE, "art")]),
        ("game/art", ("art/in",), ("art",), [(Doubt.AROUND, "art/in")]),
        ("game/builds", (), (), [(Doubt.OUTPUT, "builds")]),
        ("game/builds/old", (), (), [(Doubt.OUTPUT, "builds")]),
        ("game", (), (".",), [(Doubt.PROJECT, "Game.packstudio")]),
        ("other", (), ("../other",), [(Doubt.OUTSIDE, ".")]),
    ],
)
def test_a_folder_that_somebody_wants_to_be_watched_is_weighed(
    folder: Path, wanted: str, watched: tuple[str, ...], names: tuple[str, ...], said: list[object]
) -> None:
    found = weighed(folder, wanted, *watched)
    assert found.names == names
    assert [tuple(remark) for _, remark in found.remarks] == said


def test_of_two_wanted_at_once_the_inner_one_is_left_out(folder: Path) -> None:
    wanted = [folder / "game/art", folder / "game/art/in"]
    assert weigh_folders(wanted, opened(folder), ()).names == ("art",)


def test_folders_are_known_by_where_they_are(folder: Path) -> None:
    found = opened(folder, "art", "./art/in", "../other")
    assert names_of(found, folder / "game/art/in") == ("./art/in",)
    assert names_of(found, folder / "nowhere") == ()
