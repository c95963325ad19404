"""The dialog turns pages, searches all of them, and takes a page back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.settings.controls import OneOf, Switch
from studio.ui.settings.dialog import SettingsDialog
from studio.ui.settings.page import Page
from studio.workspace.settings import Settings


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(None)
    qtbot.addWidget(made)
    looks = Page("looks", "Looks", made.body)
    looks.add("scheme", "Colours", OneOf({"system": "As the system", "dark": "Dark"}, looks))
    start = Page("start", "Start", made.body)
    start.add("open_last", "At start", Switch("Open the last project", start))
    made.add_pages((looks, start))
    made.show()
    return made


def shown(dialog: SettingsDialog) -> list[str]:
    return [name for name, page in dialog.pages.items() if page.isVisible()]


def test_one_page_is_shown_and_another_when_it_is_turned(dialog: SettingsDialog) -> None:
    turned: list[object] = []
    dialog.turned.connect(turned.append)
    assert shown(dialog) == ["looks"]
    dialog.go_to("start")
    assert shown(dialog) == ["start"]
    dialog.go_to("nowhere")
    assert turned == ["start"]


def test_a_search_shows_what_fits_of_all_pages_and_says_when_nothing_does(dialog: SettingsDialog) -> None:
    dialog.search.setText("last project")
    assert shown(dialog) == ["start"]
    assert dialog.page_list.item(0).isHidden()
    dialog.search.setText("tea")
    assert shown(dialog) == []
    dialog.search.setText("")
    assert shown(dialog) == ["looks"]
    assert not dialog.page_list.item(0).isHidden()


def test_a_page_is_taken_back_whole_where_something_is_not_as_usual(dialog: SettingsDialog) -> None:
    taken: list[object] = []
    dialog.reset.connect(taken.append)
    dialog.show_settings(Settings())
    assert not dialog.reset_button.isEnabled()
    assert dialog.reset_button.toolTip()
    dialog.show_settings(Settings(scheme="dark"))
    dialog.reset_button.click()
    assert taken == [("scheme",)]
