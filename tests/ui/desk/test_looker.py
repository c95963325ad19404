"""Looking at the project again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.project import intents
from studio.session.look import first_look
from studio.session.session import News, Session
from studio.ui.desk.looker import Looker
from studio.ui.jobs import JobRunner


class Looking:
    def __init__(self, game: Path) -> None:
        self.parent = QObject()
        self.session = Session(first_look(game))
        self.jobs = JobRunner(self.parent)
        self.looker = Looker(self.session, self.jobs, self.parent)
        self.news: list[News] = []
        self.failed: list[StudioError] = []
        self.looker.looked.connect(self.news.append)
        self.looker.failed.connect(self.failed.append)

    @property
    def calm(self) -> bool:
        return not self.looker.busy and self.jobs.idle

    def close(self) -> None:
        self.jobs.close()
        self.looker.close()
        self.parent.deleteLater()


@pytest.fixture
def looking(game: Path, qtbot: QtBot) -> Iterator[Looking]:
    there = Looking(game)
    qtbot.waitUntil(lambda: there.calm)
    there.news.clear()
    yield there
    there.close()


def test_an_edit_is_followed_by_a_look_that_knows_it(qtbot: QtBot, looking: Looking) -> None:
    assert looking.session.edit(intents.rename(looking.session.packs[0], "core"))
    assert not looking.session.is_current
    looking.looker.after_edit()
    qtbot.waitUntil(lambda: looking.session.is_current)
    assert {one.pack.name for one in looking.session.state.contents} == {"core", "voices"}


def test_a_new_file_is_noticed_without_asking(qtbot: QtBot, looking: Looking, game: Path) -> None:
    (game.parent / "art/new.txt").write_bytes(b"new")
    qtbot.waitUntil(
        lambda: any(
            file.path == "art/new.txt" for one in looking.session.state.contents for file in one.files
        ),
        timeout=20_000,
    )


def test_who_wants_a_fresh_look_gets_what_is_on_disk_now(qtbot: QtBot, looking: Looking, game: Path) -> None:
    (game.parent / "art/a.txt").unlink()
    seen: list[int] = []
    looking.looker.freshly(lambda: seen.append(len(looking.session.state.contents[0].files)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [1]


def test_a_look_that_fails_is_told_and_holds_nobody_up(
    qtbot: QtBot, looking: Looking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*about: object, **more: object) -> None:
        del about, more
        raise StudioError("The disk does not answer.", "Look again.")

    ran: list[int] = []
    with monkeypatch.context() as patch:
        patch.setattr("studio.ui.desk.looker.look_again", broken)
        looking.looker.freshly(lambda: ran.append(1))
        qtbot.waitUntil(lambda: bool(looking.failed))
    qtbot.waitUntil(lambda: looking.calm)
    assert not ran
    looking.looker.freshly(lambda: ran.append(2))
    qtbot.waitUntil(lambda: ran == [2])


def test_nothing_is_heard_after_closing(looking: Looking, game: Path) -> None:
    looking.close()
    (game.parent / "art/new.txt").write_bytes(b"new")
    assert not looking.looker.busy
    assert not looking.news
