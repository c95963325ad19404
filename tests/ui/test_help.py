"""The help."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.project.guide import pages
from studio.ui.help import HelpWindow
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
    text = shown.text.toPlainText()
    assert not shown.isModal()
    for word in ("Assets", "Packs", "Problems", "Build", "Ctrl+S"):
        assert word in text
    assert "| keys |" not in text, "the table is drawn as one"


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
    assert shown.text.page.name == "window"


def test_what_is_chosen_in_the_list_is_shown(shown: HelpWindow) -> None:
    tree = shown.contents.tree
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    titles = shown.contents.titles
    assert shown.text.toPlainText().startswith(titles[titles.index("Pack Studio") + 1])


def test_every_page_can_be_shown(shown: HelpWindow) -> None:
    for page in pages():
        shown.show_wish(ShowHelp(page.name))
        text = shown.text.toPlainText()
        assert text.startswith(page.title)
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
