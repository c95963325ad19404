"""The help."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio.project.guide import page, pages
from studio.ui.help import HelpWindow
from studio.ui.help_text import wish_of
from studio.ui.wishes import ShowHelp


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[HelpWindow]:
    host = QWidget()
    qtbot.addWidget(host)
    window = HelpWindow(host)
    window.show()
    yield window
    host.close()


def test_the_help_opens_beside_the_work_and_names_every_pane(shown: HelpWindow) -> None:
    assert not shown.isModal()
    assert shown.text.page is page("index")
    shown.show_wish(ShowHelp("window"))
    for word in ("Assets", "Packs", "Problems", "Build", "Languages"):
        assert word in shown.text.toPlainText()
    shown.show_wish(ShowHelp("keys"))
    assert "| keys |" not in shown.text.toPlainText(), "the table is drawn as one"


def test_a_page_that_is_asked_for_is_shown_from_its_beginning_and_pointed_at(shown: HelpWindow) -> None:
    shown.text.verticalScrollBar().setValue(shown.text.verticalScrollBar().maximum())
    shown.show_wish(ShowHelp("rules/PS-ID-LONG"))
    assert shown.text.toPlainText().startswith("A very long ID")
    assert shown.text.verticalScrollBar().value() == 0
    current = shown.contents.tree.currentItem()
    assert current is not None
    assert current.text(0) == "A very long ID"


@pytest.mark.parametrize("name", ["", "rules/PS-NO-SUCH-RULE"])
def test_without_such_a_page_what_is_shown_stays(shown: HelpWindow, name: str) -> None:
    shown.show_wish(ShowHelp("limits"))
    shown.show_wish(ShowHelp(name))
    assert shown.text.toPlainText().startswith("Limits")


def test_back_and_forward_go_through_what_was_read(shown: HelpWindow) -> None:
    assert not shown.back_button.isEnabled()
    for name in ("patterns", "limits"):
        shown.show_wish(ShowHelp(name))
    QTest.mouseClick(shown.back_button, Qt.MouseButton.LeftButton)
    assert shown.text.toPlainText().startswith("Which files")
    QTest.mouseClick(shown.forward_button, Qt.MouseButton.LeftButton)
    assert shown.text.toPlainText().startswith("Limits")
    assert not shown.forward_button.isEnabled()


def test_another_page_forgets_what_was_ahead(shown: HelpWindow) -> None:
    shown.show_wish(ShowHelp("limits"))
    QTest.mouseClick(shown.back_button, Qt.MouseButton.LeftButton)
    shown.show_wish(ShowHelp("fixes"))
    assert not shown.forward_button.isEnabled()
    QTest.mouseClick(shown.back_button, Qt.MouseButton.LeftButton)
    assert shown.text.page is not None
    assert shown.text.page.name == "index"


def test_what_is_chosen_in_the_list_is_shown(shown: HelpWindow) -> None:
    tree = shown.contents.tree
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    titles = shown.contents.titles
    assert shown.text.toPlainText().startswith(titles[1])


def test_every_page_can_be_shown(shown: HelpWindow) -> None:
    for one in pages():
        shown.show_wish(ShowHelp(one.name))
        text = shown.text.toPlainText()
        assert text.startswith(one.title)
        assert "](" not in text


def test_a_search_is_marked_on_the_page(shown: HelpWindow) -> None:
    shown.contents.search.setText("voice")
    QTest.keyClick(shown.contents.search, Qt.Key.Key_Return)
    assert shown.text.extraSelections()
    shown.contents.search.clear()
    assert not shown.text.extraSelections()


def test_the_keyboard_gets_to_the_search(shown: HelpWindow, qtbot: QtBot) -> None:
    shown.text.setFocus()
    with qtbot.waitActive(shown):
        shown.activateWindow()
    QTest.keyClick(shown, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown.contents.search.hasFocus()


def test_the_headings_of_a_page_drop_down_and_lead_there(shown: HelpWindow) -> None:
    shown.show_wish(ShowHelp("known"))
    headings = shown.headings_button.menu().actions()
    assert [one.text() for one in headings] == list(shown.text.headings)
    headings[-1].trigger()
    assert shown.text.verticalScrollBar().value() > 0
    assert shown.text.textCursor().block().text() == shown.text.headings[-1]


def test_text_becomes_larger_and_smaller_by_keys(shown: HelpWindow) -> None:
    usual = shown.text.font().pointSizeF()
    by_name = {action.text(): action for action in shown.actions()}
    by_name["Larger text"].trigger()
    assert shown.text.font().pointSizeF() > usual
    by_name["Usual text"].trigger()
    by_name["Smaller text"].trigger()
    assert shown.text.font().pointSizeF() < usual


def test_an_action_in_a_page_is_wished_for_and_the_page_stays(shown: HelpWindow) -> None:
    wished: list[object] = []
    shown.wished.connect(wished.append)
    shown.show_wish(ShowHelp("keys"))
    shown.text.anchorClicked.emit(QUrl("action:preferences"))
    shown.text.anchorClicked.emit(QUrl("action:build"))
    assert len(wished) == 1, "what needs a project is never offered by a page"
    assert shown.text.page is page("keys")


def test_who_reads_another_language_is_told_that_pages_are_in_english(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German))
    host = QWidget()
    qtbot.addWidget(host)
    window = HelpWindow(host)
    said = [label.text() for label in window.findChildren(QLabel)]
    assert "The help is in English." in said
    host.close()


@pytest.mark.parametrize(
    "action", sorted(set(re.findall(r"\(action:([a-z-]+)\)", "".join(one.text for one in pages()))))
)
def test_every_action_that_a_page_offers_can_be_done_in_every_window(action: str) -> None:
    assert wish_of(action) is not None
