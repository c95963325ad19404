"""Looking at the project again."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.progress import CancelToken
from studio.project import intents
from studio.project.edits import Texts
from studio.project.facts import Facts
from studio.session.look import Look, first_look, look_again
from studio.session.session import News, Session
from studio.ui.desk import looker as desk_looker
from studio.ui.desk.looker import Looker
from studio.ui.jobs import JobRunner
from studio.workspace.hints import Hints


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


class Asked:
    """Which hints the looks were given; ``None`` where all was looked at, nothing where the disk was not."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.hints: list[Hints | None] = []
        monkeypatch.setattr(desk_looker, "look_again", self._look_again)

    def _look_again(
        self,
        before: Look,
        texts: Texts,
        cancel: CancelToken,
        *,
        rescan: bool,
        facts: Facts | None,
        hints: Hints | None,
    ) -> Look:
        if rescan:
            self.hints.append(hints)
        return look_again(before, texts, cancel, rescan=rescan, facts=facts, hints=hints)


def test_after_a_change_only_its_folder_is_looked_at_and_all_when_somebody_asks(
    qtbot: QtBot, looking: Looking, game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: looking.calm)
    asked = Asked(monkeypatch)
    (game.parent / "art/a.txt").write_bytes(b"changed")
    qtbot.waitUntil(lambda: bool(asked.hints), timeout=20_000)
    assert asked.hints[0] == Hints(folders=frozenset({game.parent / "art"}))
    qtbot.waitUntil(lambda: looking.calm)
    asked.hints.clear()
    looking.looker.rescan()
    qtbot.waitUntil(lambda: asked.hints == [None])


def test_some_time_after_a_hint_all_is_looked_at_once(
    qtbot: QtBot, looking: Looking, game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_looker, "_CALM", 400)
    qtbot.waitUntil(lambda: looking.calm)
    asked = Asked(monkeypatch)
    (game.parent / "art/a.txt").write_bytes(b"changed")
    qtbot.waitUntil(lambda: None in asked.hints, timeout=20_000)
    assert asked.hints[0] is not None
    assert asked.hints.count(None) == 1


def test_a_look_that_failed_is_made_up_for_by_one_at_everything(
    qtbot: QtBot, looking: Looking, game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*about: object, **more: object) -> None:
        del about, more
        raise StudioError("The disk does not answer.", "Look again.")

    with monkeypatch.context() as patch:
        patch.setattr(desk_looker, "look_again", broken)
        (game.parent / "art/a.txt").write_bytes(b"changed")
        qtbot.waitUntil(lambda: bool(looking.failed), timeout=20_000)
    asked = Asked(monkeypatch)
    (game.parent / "voices/new.wav").write_bytes(b"new")
    qtbot.waitUntil(lambda: bool(asked.hints), timeout=20_000)
    assert asked.hints[0] is None


def test_of_a_disk_that_answers_slowly_less_is_asked(
    qtbot: QtBot, game: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.workspace.watch.is_remote", lambda folder: folder.name == "loose")
    clock = itertools.count(0, 3)
    monkeypatch.setattr("studio.ui.desk.looker.time.monotonic", lambda: float(next(clock)))
    there = Looking(game)
    qtbot.waitUntil(lambda: there.looker.watch.every == 30, timeout=20_000)
    assert [one.folder.name for one in there.looker.watch.deaf] == ["loose"]
    there.close()


def test_nothing_is_heard_after_closing(looking: Looking, game: Path) -> None:
    looking.close()
    (game.parent / "art/new.txt").write_bytes(b"new")
    assert not looking.looker.busy
    assert not looking.news
