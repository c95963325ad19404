"""Every setting that a person may change stands on one page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.settings import pages
from studio.ui.settings.controls import Amount
from studio.workspace.settings import Settings

ELSEWHERE = {
    "format": "the edition of the file",
    "packager": "is chosen in the settings of a project",
    "recent": "the start page has it",
    "first_steps": "the strip of first steps has them",
    "first_steps_closed": "the strip of first steps has it",
    "filters": "boxes for filters have them",
    "recent_filters": "boxes for filters have them",
}


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_each_setting_stands_on_one_page(host: QWidget) -> None:
    every = (
        pages.general(host, "mia"),
        pages.appearance(host),
        pages.language(host, {"de": "Deutsch"}),
        pages.keyboard(host),
        pages.new_projects(host),
        pages.builds(host, 10_000_000_000),
    )
    fields = [field for page in every for field in page.fields]
    assert len(fields) == len(set(fields))
    assert set(fields) == set(Settings.model_fields) - set(ELSEWHERE)


def test_the_room_for_the_cache_is_said_in_gigabytes_of_a_billion(host: QWidget) -> None:
    page = pages.builds(host, 10_000_000_000)
    room = page.control("cache_limit")
    assert isinstance(room, Amount)
    page.show_settings(Settings(cache_limit=4_000_000_000))
    assert room.words == "4 GB"
    page.show_settings(Settings())
    assert room.words == "Usual: 10 GB"


@pytest.mark.parametrize(("rule", "right"), [("*.psd", True), ("draft [", False)])
def test_a_rule_that_makes_no_sense_is_told(rule: str, right: bool) -> None:  # noqa: FBT001 -- a parameter
    assert (pages.rule_fault(rule) is None) is right
