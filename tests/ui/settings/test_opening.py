"""What is changed in the dialog counts at once, and is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.jobs import JobRunner
from studio.ui.pieces.offer import OfferButton
from studio.ui.preferences import Preferences
from studio.ui.settings.controls import OneOf
from studio.ui.settings.dialog import SettingsDialog
from studio.ui.settings.opening import PreferencesOpener, privacy
from studio.workspace.settings import change_settings, load_settings, settings_path, with_values


@pytest.fixture(autouse=True)
def config_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def kept(qapp: QApplication) -> Iterator[Preferences]:
    made = Preferences(qapp)
    yield made
    made.close()
    made.setParent(None)


@pytest.fixture
def opener(qtbot: QtBot, kept: Preferences) -> Iterator[PreferencesOpener]:
    window = QWidget()
    qtbot.addWidget(window)
    jobs = JobRunner(window)
    yield PreferencesOpener(jobs, window)
    jobs.close()


def _opened(opener: PreferencesOpener, page: str = "") -> SettingsDialog:
    opener.acts[wishes.OpenPreferences](wishes.OpenPreferences(page))
    assert opener.dialog is not None
    return opener.dialog


def test_a_choice_is_written_and_reset_takes_it_back(
    qtbot: QtBot, opener: PreferencesOpener, kept: Preferences
) -> None:
    dialog = _opened(opener, "appearance")
    rows = dialog.pages["appearance"].control("rows")
    assert isinstance(rows, OneOf)
    rows.button("compact").click()
    assert kept.settings.rows == "compact"
    qtbot.waitUntil(lambda: kept.idle)
    assert load_settings().rows == "compact"
    dialog.reset_button.click()
    assert rows.button("comfortable").isChecked()
    qtbot.waitUntil(lambda: kept.idle)
    assert load_settings().rows == "comfortable"


def test_what_another_program_has_set_is_shown(qtbot: QtBot, opener: PreferencesOpener) -> None:
    change_settings(lambda one: with_values(one, {"scheme": "dark"}))
    scheme = _opened(opener).pages["appearance"].control("scheme")
    assert isinstance(scheme, OneOf)
    qtbot.waitUntil(lambda: scheme.button("dark").isChecked())


def test_the_cache_is_measured_where_its_page_is_shown(qtbot: QtBot, opener: PreferencesOpener) -> None:
    from studio.ui.settings.cache_box import CacheBox

    box = _opened(opener, "builds").findChild(CacheBox)
    assert isinstance(box, CacheBox)
    qtbot.waitUntil(lambda: "Measuring" not in box.said)


def test_it_is_said_that_nothing_is_sent_and_where_things_lie(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    page = privacy(host)
    wished: list[object] = []
    page.wished.connect(wished.append)
    assert page.show_found("nothing sent anywhere")
    page.findChildren(OfferButton)[0].click()
    assert wished == [wishes.ShowFile(settings_path())]
