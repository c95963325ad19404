"""What is said of the project's own files while it is open."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.project import intents
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.desk.notices import CLASH
from studio.ui.desk.teller import Teller, open_clashes
from studio.ui.pieces.notice_bar import Notice
from tests.builders import manifest, project


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(first_look(project(tmp_path, {"art.json": manifest(assetPackID="art")})))


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    del qtbot
    return QObject()


@pytest.fixture
def teller(session: Session, owner: QObject) -> Teller:
    return Teller(session, owner)


def _looks(session: Session, teller: Teller) -> None:
    teller.tell(session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=True)))


def _write(session: Session, pack_id: str) -> None:
    path = session.packs[0].path
    path.write_text(json.dumps(manifest(assetPackID=pack_id)))


def test_a_file_that_another_program_changed_is_news(session: Session, teller: Teller) -> None:
    heard: list[Notice] = []
    teller.noticed.connect(heard.append)
    _write(session, "sea")
    _looks(session, teller)
    assert ["art.json" in notice.text for notice in heard] == [True]
    _looks(session, teller)
    assert len(heard) == 1


def test_a_clash_is_said_and_taken_back_when_it_is_none_any_more(session: Session, teller: Teller) -> None:
    heard: list[Notice] = []
    dropped: list[str] = []
    teller.noticed.connect(heard.append)
    teller.unnoticed.connect(dropped.append)
    session.edit(intents.rename(session.packs[0], "mine"))
    _write(session, "theirs")
    _looks(session, teller)
    assert [notice.key for notice in heard] == [CLASH]
    assert teller.clashes == {session.packs[0].path}
    session.keep_mine(session.packs[0].path)
    teller.drop_settled_clashes()
    assert dropped[-1] == CLASH
    assert teller.clashes == frozenset()


def test_a_project_that_went_is_missed_once_and_its_return_ends_that(
    session: Session, teller: Teller, tmp_path: Path
) -> None:
    heard: list[Notice] = []
    dropped: list[str] = []
    teller.noticed.connect(heard.append)
    teller.unnoticed.connect(dropped.append)
    folder = session.project.manifest_folder
    away = folder.rename(tmp_path / "away")
    _looks(session, teller)
    _looks(session, teller)
    assert [notice.key for notice in heard] == ["absent"]
    assert teller.absent is not None
    away.rename(folder)
    _looks(session, teller)
    assert dropped == ["absent"]
    assert teller.absent is None


def test_of_several_clashes_one_notice_says_which_are_left(tmp_path: Path, owner: QObject) -> None:
    folder = tmp_path / "two"
    two = {"art.json": manifest(assetPackID="art"), "sea.json": manifest(assetPackID="sea")}
    session = Session(first_look(project(folder, two)))
    teller = Teller(session, owner)
    heard: list[Notice] = []
    teller.noticed.connect(heard.append)
    for pack in session.packs:
        session.edit(intents.rename(pack, f"my-{pack.name}"))
        pack.path.write_text(json.dumps(manifest(assetPackID=f"their-{pack.name}")))
    _looks(session, teller)
    art, sea = (pack.path for pack in session.packs)
    assert [one.path for one in open_clashes(session)] == [art, sea]
    assert len(heard) == 1
    assert "and 1 more" in heard[0].text
    session.keep_mine(art)
    teller.drop_settled_clashes()
    assert "sea.json" in heard[-1].text
    assert "more" not in heard[-1].text
