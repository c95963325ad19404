"""A page of the help, set for reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QPalette, QTextDocument
from pytestqt.qtbot import QtBot

from studio.project.guide import Page
from studio.ui.help_text import HelpText
from studio.ui.wishes import ShowHelp

PAGE = Page(
    "rules/PS-ID-LONG",
    "A title",
    "# A title\n\n`PS-ID-LONG` · note\n\n## Below\n\nSee [patterns](../patterns.md).\n\n"
    "- one\n- two\n\n| a | b |\n| --- | --- |\n| x | `y` |\n",
)


@pytest.fixture
def text(qtbot: QtBot) -> HelpText:
    made = HelpText()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_page(PAGE)
    made.show()
    return made


def test_a_link_wishes_for_the_page_it_leads_to(text: HelpText) -> None:
    wished: list[object] = []
    text.wished.connect(wished.append)
    text.anchorClicked.emit(QUrl("../patterns.md"))
    assert wished == [ShowHelp("patterns")]
    assert text.toPlainText().startswith("A title"), "the page stays until somebody shows another"


def test_nothing_is_fetched(text: HelpText) -> None:
    for kind in QTextDocument.ResourceType:
        assert text.loadResource(kind.value, QUrl("https://example.org/a.png")) is None


def test_links_are_readable_when_the_colours_change(text: HelpText) -> None:
    palette = QPalette(text.palette())
    palette.setColor(QPalette.ColorRole.Link, QColor("#123456"))
    text.setPalette(palette)
    assert _colour_of(text, "patterns") == QColor("#123456")


def test_titles_are_larger_and_text_is_as_large_as_elsewhere(text: HelpText) -> None:
    own = text.font().pointSizeF()
    block = text.document().begin()
    sizes: list[float] = []
    while block.isValid():
        sizes += [block.begin().fragment().charFormat().font().pointSizeF()] if block.text() else []
        block = block.next()
    assert sizes[0] == pytest.approx(own * 1.25)
    assert all(size <= own + 0.01 for size in sizes[1:])


def test_words_are_marked_wherever_they_stand(text: HelpText) -> None:
    text.mark(("o",))
    marked = {one.cursor.selectedText().lower() for one in text.extraSelections()}
    assert marked == {"o"}
    text.mark(())
    assert not text.extraSelections()


def _colour_of(text: HelpText, word: str) -> QColor:
    cursor = text.document().find(word)
    return cursor.charFormat().foreground().color()
