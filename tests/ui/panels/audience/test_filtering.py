"""The packs for a person, filtered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.ui.panels.audience.panel import AudiencePanel
from tests.ui.panels.audience.made import Asking


@pytest.fixture
def one(qtbot: QtBot, tmp_path: Path) -> Iterator[Asking]:
    QSettings().remove("audience")
    panel = AudiencePanel()
    qtbot.addWidget(panel)
    panel.resize(1200, 700)
    panel.show()
    qtbot.waitExposed(panel)
    yield Asking(panel, tmp_path, {"core": None, "german": "de", "english": "en"})
    QSettings().remove("audience")


@pytest.mark.parametrize(
    ("text", "packs"),
    [
        ("ger", ["german"]),
        ("when:later", ["german"]),
        ("-when:never", ["core", "german"]),
        ("lang:en", ["english"]),
        ("lang:none", ["core"]),
    ],
)
def test_packs_are_found_by_when_they_come_and_for_whom(one: Asking, text: str, packs: list[str]) -> None:
    box = one.panel.tables.filter_box
    box.set_text(text)
    assert not box.filter.faults
    assert list(one.packs) == packs
    assert box.count_words == f"{len(packs)} of 3"


def test_somebody_else_is_answered_through_the_same_filter(one: Asking) -> None:
    tester = QAbstractItemModelTester(
        one.panel.tables.packs.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    one.panel.tables.filter_box.set_text("when:later")
    one.ask("en")
    assert list(one.packs) == ["english"]
    one.panel.tables.filter_box.clear()
    assert len(one.packs) == 3
    del tester


def test_the_box_stands_below_the_tabs_where_there_is_little_room(one: Asking, qtbot: QtBot) -> None:
    tables = one.panel.tables
    assert tables.filter_box.geometry().left() > tables.tabs.geometry().right()
    one.panel.resize(420, 700)
    qtbot.waitUntil(lambda: tables.filter_box.geometry().top() >= tables.tabs.geometry().bottom())
