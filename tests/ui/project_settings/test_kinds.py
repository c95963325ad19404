"""Kinds of problems that a project treats in its own way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.project_settings.kinds import KindsField

KINDS: dict[str, object] = {"PS-ID-LONG": "off", "PS-NOBODY-KNOWS": "often", "PS-ODD": ["x"], "PS-USUAL": ""}


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[KindsField]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield KindsField(parent)
    parent.hide()


def test_what_is_not_touched_stays_as_it_is_even_if_it_makes_no_sense(field: KindsField) -> None:
    field.show_value(KINDS)
    assert field.entry().value == KINDS
    assert field.box("PS-ID-LONG").currentText() == "Left out"
    assert field.box("PS-NOBODY-KNOWS").currentText() == "often"


def test_a_kind_is_treated_in_another_way_or_as_usual(field: KindsField, qtbot: QtBot) -> None:
    field.show_value({"PS-ID-LONG": "off", "PS-ODD": ["x"]})
    with qtbot.waitSignal(field.changed):
        field.box("PS-ID-LONG").setCurrentIndex(field.box("PS-ID-LONG").findText("Error"))
    assert field.entry().value == {"PS-ID-LONG": "error", "PS-ODD": ["x"]}
    field.box("PS-ODD").setCurrentIndex(field.box("PS-ODD").findText("As usual"))
    assert field.entry().value == {"PS-ID-LONG": "error"}


def test_kinds_are_called_by_their_titles_as_soon_as_these_are_known(field: KindsField) -> None:
    field.show_value(KINDS)
    field.set_titles({"PS-ID-LONG": "A very long id"})
    names = {label.text() for label in field.findChildren(QLabel)}
    assert {"A very long id", "PS-NOBODY-KNOWS"} <= names
    assert field.box("PS-ID-LONG").accessibleName() == "A very long id"


def test_without_any_there_is_a_sentence(field: KindsField) -> None:
    field.show_value({})
    assert field.entry().value == {}
    assert [label.isHidden() for label in field.findChildren(QLabel)] == [False]
