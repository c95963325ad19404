"""What is seen behind and below the letters of a manifest's text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtGui import (
    QColor,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from studio.ui.look.colours import Meaning, hover, meaning_colour, mid
from studio.ui.panels.pack.text_changes import units
from studio.ui.panels.pack.text_margin import MEANING_OF_VERSION
from studio.ui.panels.pack.text_marks import Band, Mark, Underline

Selection = QTextEdit.ExtraSelection

_FAINT = 0.14
"""How much of its colour the ground of a version has: letters of any colour stay readable on it."""


def current_line(cursor: QTextCursor, palette: QPalette) -> Selection:
    """The ground of the line that the cursor stands in."""
    return _ground(QTextCursor(cursor), hover(palette))


def banded(
    document: QTextDocument, bands: Iterable[Band], lines: range, palette: QPalette
) -> Iterator[Selection]:
    """The grounds of the sides of conflicts, as far as they are within ``lines``."""
    for band in bands:
        colour = meaning_colour(MEANING_OF_VERSION[band.version], palette)
        colour.setAlphaF(_FAINT)
        first, last = max(band.line, lines.start), min(band.line + band.lines, lines.stop)
        for line in range(first, last):
            block = document.findBlockByNumber(line - 1)
            if block.isValid():
                yield _ground(QTextCursor(block), colour)


def underlined(
    document: QTextDocument, marks: Mapping[int, Mark], lines: range, palette: QPalette
) -> Iterator[Selection]:
    """The waves below what problems are about, as far as they are within ``lines``."""
    for line in lines:
        mark, block = marks.get(line), document.findBlockByNumber(line - 1)
        for one in mark.underlines if mark is not None and block.isValid() else ():
            form = QTextCharFormat()
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            form.setUnderlineColor(meaning_colour(one.meaning, palette))
            yield _dressed(_over(block, one), form)


def framed(document: QTextDocument, places: Sequence[int], palette: QPalette) -> Iterator[Selection]:
    """Brackets that belong together; a lone one is in the colour of errors."""
    for place in places:
        form = QTextCharFormat()
        if len(places) == 1:
            form.setForeground(meaning_colour(Meaning.ERROR, palette))
        form.setFontWeight(700)
        form.setFontUnderline(True)
        yield _dressed(_between(document, place, place + 1), form)


def found(
    document: QTextDocument, hits: Iterable[tuple[int, int]], current: int, palette: QPalette
) -> Iterator[Selection]:
    """What somebody looks for; number ``current`` is stronger than the others."""
    for number, (start, end) in enumerate(hits):
        form = QTextCharFormat()
        if number == current:
            form.setBackground(palette.highlight())
            form.setForeground(palette.highlightedText())
        else:
            ground = QColor(mid(palette))
            ground.setAlphaF(0.35)
            form.setBackground(ground)
        yield _dressed(_between(document, start, end), form)


def _ground(cursor: QTextCursor, colour: QColor) -> Selection:
    form = QTextCharFormat()
    form.setBackground(colour)
    form.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003 -- Qt's own call
    cursor.clearSelection()
    return _dressed(cursor, form)


def _over(block: QTextBlock, under: Underline) -> QTextCursor:
    text = block.text()
    first, last = under.columns
    start, end = min(first - 1, len(text)), min(last - 1, len(text))
    if start == end:
        start = max(0, end - 1)
    return _between(
        block.document(), block.position() + units(text[:start]), block.position() + units(text[:end])
    )


def _between(document: QTextDocument, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _dressed(cursor: QTextCursor, form: QTextCharFormat) -> Selection:
    selection = Selection()
    selection.cursor = cursor
    selection.format = form
    return selection
