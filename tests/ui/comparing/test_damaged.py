"""A project file that cannot be read: what is said, shown and offered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.session.damage import Damage, Origin, Remedy
from studio.ui import wishes
from studio.ui.comparing.damaged import DamageOpener, damage_notice
from studio.ui.comparing.dialog import CompareDialog
from studio.ui.comparing.text import TextDialog
from studio.ui.jobs import JobRunner
from studio.ui.pieces.notice_bar import Notice

_PATH = Path("/game/Game.packstudio")
_REMEDIES = (Remedy(Origin.FIRST, b"first\n", name="HEAD"), Remedy(Origin.SECOND, b"second\n", name="summer"))
_BARE = Damage(_PATH, b"{\n", "Game.packstudio cannot be read.", "Take it back from a backup.", 2)
_MERGED = Damage(_PATH, b"both\n", "Game.packstudio holds two versions.", "", 1, _REMEDIES)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    del qtbot
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_damaged_file_is_said_and_its_text_offered() -> None:
    notice = damage_notice(_BARE)
    assert notice.text == "Game.packstudio cannot be read."
    assert [offer.wish for offer in notice.offers] == [wishes.ShowDamage(_BARE)]


def test_what_could_take_its_place_is_offered_at_once() -> None:
    notice = damage_notice(_MERGED)
    assert [offer.wish for offer in notice.offers[1:]] == [
        wishes.MendProject(_PATH, b"both\n", b"first\n"),
        wishes.MendProject(_PATH, b"both\n", b"second\n"),
    ]
    assert "kept beside it" in notice.hint


def test_without_anything_to_take_its_place_the_text_is_shown(jobs: JobRunner, window: QWidget) -> None:
    opener = DamageOpener(jobs, window)
    opener.acts[wishes.ShowDamage](wishes.ShowDamage(_BARE))
    dialog = opener.dialog
    assert isinstance(dialog, TextDialog)
    dialog.reject()
    assert opener.dialog is None


def test_both_versions_are_shown_and_one_can_be_chosen(
    jobs: JobRunner, window: QWidget, qtbot: QtBot
) -> None:
    opener = DamageOpener(jobs, window)
    heard: list[object] = []
    opener.wished.connect(heard.append)
    opener.acts[wishes.ShowDamage](wishes.ShowDamage(_MERGED))
    dialog = opener.dialog
    assert isinstance(dialog, CompareDialog)
    qtbot.waitUntil(lambda: bool(dialog.rows.rows))
    dialog.offers[1].click()
    assert heard == [wishes.MendProject(_PATH, b"both\n", b"second\n")]
    assert opener.dialog is None


@pytest.mark.parametrize("damage", [_BARE, _MERGED])
def test_who_only_looked_at_the_text_is_told_again_what_can_be_done(
    damage: Damage, jobs: JobRunner, window: QWidget
) -> None:
    opener = DamageOpener(jobs, window)
    told: list[Notice] = []
    opener.noticed.connect(told.append)
    opener.acts[wishes.ShowDamage](wishes.ShowDamage(damage))
    assert opener.dialog is not None
    opener.dialog.reject()
    assert told == [damage_notice(damage)]


def test_who_chose_what_takes_its_place_is_told_nothing_again(jobs: JobRunner, window: QWidget) -> None:
    opener = DamageOpener(jobs, window)
    told: list[Notice] = []
    opener.noticed.connect(told.append)
    opener.acts[wishes.ShowDamage](wishes.ShowDamage(_MERGED))
    assert isinstance(opener.dialog, CompareDialog)
    opener.dialog.offers[0].click()
    assert not told
