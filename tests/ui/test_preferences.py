"""Settings hold at once, are written beside the window, and a failure is said once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.pieces.notice_bar import Notice
from studio.ui.preferences import Preferences, damage_notice, found_preferences, preferences
from studio.ui.wishes import ShowFile
from studio.workspace.settings import Settings, change_settings, settings_path, with_person


@pytest.fixture(autouse=True)
def config_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def kept(qapp: QApplication) -> Iterator[Preferences]:
    made = Preferences(qapp)
    yield made
    made.close()
    made.setParent(None)


def on_disk() -> object:
    return json.loads(settings_path().read_text())


def test_a_change_holds_at_once_and_is_written_soon(qtbot: QtBot, kept: Preferences) -> None:
    told: list[Settings] = []
    kept.changed.connect(told.append)
    kept.change({"scheme": "dark"})
    kept.change({"rows": "compact"})
    kept.change({"rows": "compact"})
    assert kept.settings == Settings(scheme="dark", rows="compact")
    assert told == [Settings(scheme="dark"), kept.settings]
    qtbot.waitUntil(lambda: kept.idle)
    assert on_disk() == {"format": 1, "scheme": "dark", "rows": "compact"}


def test_what_another_window_changed_meanwhile_is_taken_in(qtbot: QtBot, kept: Preferences) -> None:
    change_settings(lambda one: with_person(one, "Mia"))
    kept.change({"scheme": "dark"})
    qtbot.waitUntil(lambda: kept.idle and kept.settings.person == "Mia")
    assert kept.settings.scheme == "dark"


def test_reset_takes_back_those_fields_and_no_others(qtbot: QtBot, kept: Preferences) -> None:
    kept.change({"scheme": "dark", "rows": "compact", "person": "Mia"})
    kept.reset(("scheme", "rows"))
    assert kept.settings == Settings(person="Mia")
    qtbot.waitUntil(lambda: kept.idle)


def test_what_was_changed_last_is_written_when_the_program_ends(kept: Preferences) -> None:
    kept.change({"scheme": "dark"})
    kept.change({"text_size": 120})
    kept.close()
    assert on_disk() == {"format": 1, "scheme": "dark", "text_size": 120}


def test_settings_that_cannot_be_written_hold_and_that_is_said_once(
    qtbot: QtBot, kept: Preferences, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("no folder")
    said: list[Notice] = []
    kept.noticed.connect(said.append)
    for size in (110, 120, 130):
        kept.change({"text_size": size})
        qtbot.waitUntil(lambda: kept.idle)
    assert kept.settings.text_size == 130
    assert len(said) == 1
    assert "hold until Pack Studio is closed" in said[0].hint


def test_a_damaged_file_is_told_of_and_can_be_shown(kept: Preferences) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("{")
    aside = kept.read_now()
    assert aside is not None
    notice = damage_notice(aside)
    assert aside.name in notice.hint
    assert [offer.wish for offer in notice.offers] == [ShowFile(aside)]
    assert kept.read_now() is None


def test_whoever_asks_gets_the_same_ones(qtbot: QtBot) -> None:
    assert found_preferences() is None
    change_settings(lambda one: with_person(one, "Mia"))
    made = preferences()
    assert preferences() is made is found_preferences()
    qtbot.waitUntil(lambda: made.settings.person == "Mia")
    made.close()
    made.setParent(None)
