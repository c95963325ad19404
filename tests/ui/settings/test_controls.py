"""A control holds one value, and only says what a person changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.settings.controls import Amount, Keys, Line, Lines, OneOf, Switch


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_one_of_a_few_is_chosen_by_a_press_and_not_by_being_shown(host: QWidget) -> None:
    said: list[object] = []
    control = OneOf({"": "As the system", "de": "Deutsch"}, host)
    control.changed.connect(said.append)
    control.show_value("de")
    assert control.button("de").isChecked()
    control.show_value("tlh")
    assert not control.button("de").isChecked()
    control.button("").click()
    assert said == [""]
    assert "Deutsch" in control.words


def test_a_switch_says_whether_it_is_on(host: QWidget) -> None:
    said: list[object] = []
    control = Switch("Open the last project", host)
    control.changed.connect(said.append)
    control.show_value(True)  # noqa: FBT003 -- any value of the settings comes so
    control.box.click()
    assert said == [False]


def test_a_line_is_said_when_it_is_done_and_without_stray_spaces(host: QWidget) -> None:
    said: list[object] = []
    control = Line("mia", host)
    control.changed.connect(said.append)
    control.show_value("")
    QTest.keyClicks(control.line, " Mia  Berg ")
    assert said == []
    QTest.keyClick(control.line, Qt.Key.Key_Return)
    assert said == ["Mia Berg"]


def test_an_amount_has_a_usual_one_that_stands_for_none(host: QWidget) -> None:
    said: list[object] = []
    control = Amount(0, 50, host, times=1_000, usual="Usual: 10 GB")
    control.changed.connect(said.append)
    control.show_value(None)
    assert control.words == "Usual: 10 GB"
    control.show_value(4_500)
    assert control.box.value() == 5
    control.box.setValue(7)
    control.box.setValue(0)
    assert said == [7_000, None]


def test_a_faulty_line_is_told_and_nothing_is_kept_until_it_is_mended(host: QWidget) -> None:
    said: list[object] = []
    faults: list[object] = []
    control = Lines("Rules", "Add rule", {"[": "It has no end."}.get, host)
    control.changed.connect(said.append)
    control.faulty.connect(faults.append)
    control.show_value(("*.psd",))
    rows = control.field.view.model()
    rows.setData(rows.index(0, 0), "[")
    assert (said, faults) == ([], ["It has no end."])
    rows.setData(rows.index(0, 0), "*.kra")
    assert (said, faults) == ([("*.kra",)], ["It has no end.", ""])


def test_keys_are_those_that_differ_from_the_usual_ones(host: QWidget) -> None:
    said: list[object] = []
    control = Keys(host)
    control.changed.connect(said.append)
    control.show_value({"save": ("Ctrl+J",)})
    control.page.choose("save")
    control.page.usual_button.click()
    assert said == [{}]
    assert "Save" in control.words
