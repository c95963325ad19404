"""A page says which field is to be what, and shows what a search finds."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.settings.controls import Lines, OneOf, Switch
from studio.ui.settings.page import Change, Page
from studio.workspace.settings import Settings


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def page(host: QWidget) -> Page:
    made = Page("looks", "Looks", host)
    made.add("scheme", "Colours", OneOf({"system": "As the system", "dark": "Dark"}, made))
    made.add("open_last", "At start", Switch("Open the last project", made), "Otherwise nothing.")
    return made


def test_a_change_names_its_field(page: Page) -> None:
    said: list[Change] = []
    page.changed.connect(said.append)
    page.show_settings(Settings(scheme="dark"))
    scheme, last = page.control("scheme"), page.control("open_last")
    assert isinstance(scheme, OneOf)
    assert isinstance(last, Switch)
    assert scheme.button("dark").isChecked()
    scheme.button("system").click()
    last.box.click()
    assert said == [Change("scheme", "system"), Change("open_last", value=True)]


def test_it_is_as_usual_until_one_of_its_fields_is_not(page: Page) -> None:
    assert page.fields == ("scheme", "open_last")
    assert page.is_usual(Settings(person="Mia"))
    assert not page.is_usual(Settings(scheme="dark"))


def test_a_search_finds_labels_captions_and_choices(page: Page) -> None:
    found = {text: page.show_found(text) for text in ("colours", "otherwise NOTHING", "dark looks", "tea")}
    assert found == {"colours": True, "otherwise NOTHING": True, "dark looks": True, "tea": False}
    page.show_found("dark")
    rows = [page.control(field).parentWidget() for field in page.fields]
    scheme, last = [row for row in rows if row is not None]
    assert not scheme.isHidden()
    assert last.isHidden()
    page.show_found("")
    assert not last.isHidden()


def test_controls_have_the_names_of_their_rows(page: Page) -> None:
    last = page.control("open_last")
    assert isinstance(last, Switch)
    assert last.box.accessibleName() == "At start"
    assert last.box.accessibleDescription() == "Otherwise nothing."


def test_what_is_wrong_with_a_rule_is_said_under_it(host: QWidget) -> None:
    page = Page("new", "New", host)
    control = Lines("Rules", "Add rule", {"[": "It has no end."}.get, page)
    row = page.add("ignore", "Rules", control)
    control.show_value(("*.psd",))
    rows = control.field.view.model()
    rows.setData(rows.index(0, 0), "[")
    assert [problem.message for problem in row.problems] == ["It has no end."]
    rows.setData(rows.index(0, 0), "a")
    assert row.problems == ()
