"""Opening projects in a job."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.ui.jobs import JobRunner
from studio.ui.opener import Opened, Opener, Sorted, Unpacked
from studio.workspace.presence import presence_path
from tests.builders import manifest, project, write_tree


class Heard:
    def __init__(self) -> None:
        self.parent = QObject()
        self.jobs = JobRunner(self.parent)
        self.opener = Opener(self.jobs, self.parent)
        self.opened: list[Opened] = []
        self.failed: list[StudioError] = []
        self.busy: list[str | None] = []
        self.sorted: list[Sorted] = []
        self.unpacked: list[Unpacked] = []
        for name in ("opened", "failed", "busy", "sorted", "unpacked"):
            getattr(self.opener, name).connect(getattr(self, name).append)

    def close(self) -> None:
        self.jobs.close()
        self.opener.close()
        for one in self.opened:
            if one.begun.presence is not None:
                one.begun.presence.close()
        self.parent.deleteLater()


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    del qtbot
    there = Heard()
    yield there
    there.close()


@pytest.fixture
def game(tmp_path: Path) -> Path:
    write_tree(tmp_path, {"art/sky.txt": b"sky"})
    return project(tmp_path, {"art.json": manifest()})


def test_a_project_is_opened_and_words_say_so_meanwhile(qtbot: QtBot, heard: Heard, game: Path) -> None:
    heard.opener.open(game)
    qtbot.waitUntil(lambda: bool(heard.opened))
    assert heard.opened[0].begun.presence is not None
    assert "Opening" in (heard.busy[0] or "")
    assert heard.busy[-1] is None


def test_what_nobody_hears_of_any_more_is_given_free(qtbot: QtBot, heard: Heard, game: Path) -> None:
    heard.opener.open(game)
    heard.opener.cancel()
    qtbot.waitUntil(lambda: heard.jobs.idle)
    assert not heard.opened
    assert not presence_path(game).exists()


def test_what_cannot_be_opened_is_told(qtbot: QtBot, heard: Heard, tmp_path: Path) -> None:
    heard.opener.open(tmp_path / "Gone.packstudio")
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert "is not there" in heard.failed[0].message
    assert heard.busy[-1] is None


def test_unpacking_what_is_no_pack_is_told_and_leaves_nothing(
    qtbot: QtBot, heard: Heard, tmp_path: Path
) -> None:
    (tmp_path / "a.aar").write_bytes(b"nonsense")
    heard.opener.unpack(tmp_path / "a.aar", tmp_path)
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert [one.name for one in tmp_path.iterdir()] == ["a.aar"]
    assert heard.busy[-1] is None


def test_a_single_folder_is_looked_into(qtbot: QtBot, heard: Heard, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/sky/1": b"1", "art/sea/1": b"1"})
    heard.opener.sort((tmp_path / "art",))
    qtbot.waitUntil(lambda: bool(heard.sorted))
    assert {one.name for one in heard.sorted[0].inside} == {"sky", "sea"}
