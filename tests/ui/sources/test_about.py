"""All there is to know of one watched folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.sources.about import AboutSource
from tests.ui.sources.made import LIVE, plain, sources, view


@pytest.fixture
def about(qtbot: QtBot) -> Iterator[AboutSource]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = AboutSource(parent)
    parent.show()
    yield made
    parent.hide()


def test_a_doubt_is_said_in_full_with_what_can_be_done(about: AboutSource, tmp_path: Path) -> None:
    heard: list[object] = []
    about.wished.connect(heard.append)
    about.show_source(sources(view(tmp_path, "art", "art/in"))[1], LIVE, read_only=False)
    assert plain(about.said[-1]).startswith("art/in lies in art, which is watched already")
    (stop,) = about.offers
    stop.click()
    assert heard == [wishes.StopWatching(tmp_path / "game/art/in")]


def test_what_can_be_done_about_several_doubts_is_offered_once(about: AboutSource, tmp_path: Path) -> None:
    about.show_source(sources(view(tmp_path, "art", "builds", "builds/x"))[2], LIVE, read_only=False)
    labels = [link.text() for link in about.offers]
    assert len(labels) == len(set(labels))


def test_nothing_is_offered_where_nothing_can_be_changed(about: AboutSource, tmp_path: Path) -> None:
    about.show_source(sources(view(tmp_path, "gone"))[0], LIVE, read_only=True)
    assert about.offers == ()
    assert any("is not where it was" in line for line in about.said)
    about.show_source(None, LIVE, read_only=True)
    assert about.said == ()
