"""How open packs are compressed, chosen in the settings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.project_settings.open_pack import DeflateField, LevelField


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize("level", range(1, 20))
def test_a_level_is_held_whether_it_has_a_name_or_not(parent: QWidget, level: int) -> None:
    field = LevelField(parent)
    field.show_value(level)
    assert field.entry().value == level
    assert field.number.isHidden() == (level in {3, 9, 19})


def test_a_level_by_number_goes_on_from_the_one_that_was_chosen_by_name(
    parent: QWidget, qtbot: QtBot
) -> None:
    field = LevelField(parent)
    field.show_value(3)
    with qtbot.waitSignal(field.changed):
        field.ways.setCurrentIndex(1)
    assert field.entry().value == 9
    field.ways.setCurrentIndex(3)
    assert field.entry().value == 9
    assert not field.number.isHidden()
    with qtbot.waitSignal(field.changed):
        field.number.setValue(12)
    assert field.entry().value == 12


def test_each_way_says_what_it_leads_to_in_words_of_its_own(parent: QWidget) -> None:
    field = LevelField(parent)
    said: set[str] = set()
    for level in (3, 9, 19, 5):
        field.show_value(level)
        assert field.ways.accessibleDescription() == field.said
        said.add(field.said)
    assert len(said) == 4
    assert all(said)


def test_what_every_program_reads_has_its_price_told(parent: QWidget, qtbot: QtBot) -> None:
    field = DeflateField(parent)
    assert field.entry().value is False
    assert "The Finder of a Mac" in field.said
    with qtbot.waitSignal(field.changed):
        field.box.click()
    assert field.entry().value is True
    assert "Opens everywhere" in field.said
    assert field.box.accessibleDescription() == field.said
    field.show_value(value=False)
    assert field.entry().value is False
