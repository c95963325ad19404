"""Typing a rule."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.session.ignoring import IgnoredFile, RuleTrial
from studio.ui.ignoring.new_rule import NewRule
from tests.ui.ignoring.made import plain


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[NewRule]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = NewRule(parent)
    parent.show()
    yield made
    parent.hide()


def test_an_empty_line_says_what_can_be_typed(field: NewRule) -> None:
    assert field.said.startswith("*.psd takes all files that end so")
    assert field.pattern is None
    assert not field.add_button.isEnabled()


def test_what_it_would_take_is_said_as_soon_as_it_is_known(field: NewRule) -> None:
    QTest.keyClicks(field.line, "*.psd")
    assert field.said == "Working out what it would take …"
    field.show_trial(RuleTrial("*.psd", (IgnoredFile("/a.psd", "a.psd", 12),), 12), ())
    assert plain(field.said).startswith("*.psd would take 1 file, 12 bytes.")
    assert field.line.accessibleDescription().startswith("Done: ")


def test_a_rule_without_sense_cannot_be_added(field: NewRule) -> None:
    heard: list[object] = []
    field.added.connect(heard.append)
    QTest.keyClicks(field.line, "art\\wip")
    assert field.pattern is None
    assert "before a letter" in field.said
    assert field.line.accessibleDescription().startswith("Error: ")
    field.add_button.click()
    assert heard == []


def test_adding_clears_the_line(field: NewRule) -> None:
    heard: list[object] = []
    field.added.connect(heard.append)
    QTest.keyClicks(field.line, " *.psd ")
    field.add_button.click()
    assert heard == ["*.psd"]
    assert field.typed == ""


def test_a_rule_that_is_there_already_is_not_added_again(field: NewRule) -> None:
    field.show_trial(None, ("*.psd",))
    QTest.keyClicks(field.line, "*.psd")
    assert plain(field.said) == "*.psd is in the list already."
    assert not field.add_button.isEnabled()


def test_why_an_edit_was_refused_is_said(field: NewRule) -> None:
    field.refuse(StudioError("! names no file.", "Write a name."))
    assert field.said == "! names no file. Write a name."
