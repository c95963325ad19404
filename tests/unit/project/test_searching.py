"""Looking for packs, file selectors, files and problems of a project."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.asset_tree import AssetTree
from studio.project.searching import FileSearch, Kind, find_packs, find_problems, find_selectors
from studio.session.look import first_look
from studio.session.session import Session
from tests.builders import manifest, project, write_tree

_FILES = {
    "voices/de/line_1.wav": b"1",
    "voices/en/line_1.wav": b"2",
    "art/wall.png": b"3",
    "art/Ölberg am Meer.png": b"4",
}


def _nobody_stops() -> None:
    pass


@pytest.fixture
def session(tmp_path: Path) -> Session:
    write_tree(tmp_path, _FILES)
    packs = {
        "de.json": manifest(
            assetPackID="voices-german", language="de", fileSelectors=[{"directory": "voices/de"}]
        ),
        "art.json": manifest(
            assetPackID="art", fileSelectors=[{"file": "art/wall.png"}, {"file": "gone.txt"}]
        ),
    }
    return Session(first_look(project(tmp_path, packs, watched_folders=["voices", "art"])))


def names(tree: AssetTree, text: str, most: int = 10) -> list[str]:
    found = FileSearch().find(tree, text, most, _nobody_stops)
    return [f"{Path(one.where).name}/{one.title}" for one in found]


def test_files_are_found_by_name_and_by_folder(session: Session) -> None:
    tree = session.look.tree
    assert names(tree, "wall") == ["art/wall.png"]
    assert names(tree, "de line") == ["de/line_1.wav"]
    assert names(tree, "olberg") == ["art/Ölberg am Meer.png"]
    assert sorted(names(tree, "line")) == ["de/line_1.wav", "en/line_1.wav"]
    assert names(tree, "lwav") == names(tree, "line")
    assert names(tree, "zebra") == names(tree, "  ") == []


def test_no_more_files_are_found_than_are_wanted(session: Session) -> None:
    assert len(names(session.look.tree, "line", 1)) == 1


def test_what_all_paths_have_in_common_finds_nothing(session: Session) -> None:
    assert names(session.look.tree, session.project.folder.name) == []


def test_a_file_says_where_it_lies_and_in_which_pack_it_is(session: Session) -> None:
    (found,) = FileSearch().find(session.look.tree, "wall", 10, _nobody_stops)
    assert found.kind is Kind.FILE
    assert found.pack == "art"
    assert found.place.path == (session.project.folder / "art/wall.png").as_posix()


def test_packs_are_found_by_id_language_and_manifest(session: Session) -> None:
    assert [one.title for one in find_packs(session.packs, "germ", 10)] == ["voices-german"]
    assert [one.title for one in find_packs(session.packs, "de.json", 10)] == ["voices-german"]
    assert len(find_packs(session.packs, "", 10)) == 2


def test_selectors_lead_to_their_place(session: Session) -> None:
    (found,) = find_selectors(session.packs, "wall", 10)
    assert (found.title, found.where, found.place.field) == ("art/wall.png", "art", "fileSelectors[0]")


def test_problems_are_found_by_what_they_say_and_by_their_rule(session: Session) -> None:
    problems = session.state.problems
    (found,) = find_problems(problems, "gone.txt", 10)
    assert problems[found.number].message == found.title
    assert found.number in [one.number for one in find_problems(problems, problems[found.number].code, 10)]


def test_looking_stops_when_nobody_waits_any_more(session: Session) -> None:
    class Stopped(Exception):  # noqa: N818 -- as in the program
        pass

    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        FileSearch().find(session.look.tree, "line", 10, stop)
