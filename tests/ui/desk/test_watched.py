"""What is said when folders are to be watched, at a desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.session.sources import Doubt, Remark, Weighed
from studio.ui import wishes
from studio.ui.desk.watched import drive_notices, link_notices, watch_notices
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


@pytest.fixture
def work(tmp_path: Path, qtbot: QtBot) -> Iterator[AtWork]:
    write_tree(tmp_path, {"game/art/in/a.png": "x", "game/builds/a.aar": "x", "music/b.ogg": "x"})
    made = AtWork(project(tmp_path / "game", {"a.json": manifest()}, watched_folders=["art"]), qtbot)
    yield made
    made.close()


def watched(work: AtWork) -> list[str]:
    return list(work.view.texts.project.watched_folders)


def test_what_lies_in_a_watched_folder_is_not_watched_again(work: AtWork, tmp_path: Path) -> None:
    work.wish(wishes.Watch((tmp_path / "game/art/in",)))
    assert watched(work) == ["art"]
    assert work.said("in lies in art, which is watched already: its files are shown once, under art.")
    assert work.offer("Show the watched folders").wish == wishes.OpenSources(tmp_path / "game/art")


def test_a_folder_around_a_watched_one_is_watched_and_the_inner_one_can_go(
    work: AtWork, tmp_path: Path
) -> None:
    work.wish(wishes.Watch((tmp_path / "game",)))
    assert watched(work) == ["art", "."]
    assert work.said("art lies in game: its files are shown once, under game.")
    wished = [offer.wish for notice in work.notices for offer in notice.offers]
    assert wishes.StopWatching(tmp_path / "game/art") in wished


def test_the_folder_of_built_packs_is_not_watched(work: AtWork, tmp_path: Path) -> None:
    work.wish(wishes.Watch((tmp_path / "game/builds",)))
    assert watched(work) == ["art"]
    assert work.said("builds is where built packs are put")


def test_a_folder_that_no_pack_can_take_from_is_watched_and_a_pack_is_offered(
    work: AtWork, tmp_path: Path
) -> None:
    work.wish(wishes.Watch((tmp_path / "music",)))
    assert watched(work) == ["art", "../music"]
    assert work.offer("Make a pack of it").wish == wishes.Add((tmp_path / "music",), None)


@pytest.mark.skipif(not hasattr(Path, "symlink_to"), reason="no links here")
def test_a_link_offers_what_it_leads_to(work: AtWork, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "music")
    work.wish(wishes.Watch((tmp_path / "link",)))
    assert watched(work) == ["art"]
    offer = work.offer("Watch what it leads to")
    work.wish(offer.wish)
    assert watched(work) == ["art", "../music"]


def test_a_drive_and_the_home_folder_are_not_watched(work: AtWork) -> None:
    work.wish(wishes.Watch((Path(Path.cwd().anchor), Path.home())))
    assert watched(work) == ["art"]
    assert work.said("is a whole drive or a home folder, so it is not watched.")
    assert work.offer("Choose a folder…").wish == wishes.AskForFolders(watch=True)


@pytest.mark.parametrize("doubt", list(Doubt))
def test_whatever_is_said_comes_with_something_to_do(work: AtWork, doubt: Doubt, tmp_path: Path) -> None:
    weighed = Weighed((), ((tmp_path, Remark(doubt, "art")),))
    (notice,) = watch_notices(weighed, work.view.project)
    assert notice.offers
    assert "{" not in notice.text + notice.offers[0].label


def test_each_link_and_each_drive_is_said_by_itself(tmp_path: Path) -> None:
    paths = [tmp_path / "a", tmp_path / "b"]
    assert len({one.key for one in (*link_notices(paths), *drive_notices(paths))}) == 2
    assert len([*link_notices(paths)]) == 2
