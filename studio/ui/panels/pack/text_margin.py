"""The margin of a manifest's text: numbers of lines, signs of problems, and the sides of conflicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from studio.ui.look.colours import Meaning, dim, meaning_colour
from studio.ui.look.icons import paint_sign, sign_of
from studio.ui.look.scale import units_in
from studio.ui.panels.pack.text_marks import Band, Mark, Version, band_at

_SIGN: Final = 14
_PADDING: Final = 6

MEANING_OF_VERSION: Final[Mapping[Version, Meaning]] = {
    Version.FIRST: Meaning.NOTE,
    Version.SECOND: Meaning.CHANGED,
    Version.BASE: Meaning.WARNING,
}


class Marked(Protocol):
    """What the margin has to know of its editor, beside what every editor knows."""

    @property
    def marks(self) -> Mapping[int, Mark]: ...

    @property
    def bands(self) -> Sequence[Band]: ...

    def seen_lines(self, seen: QRect) -> list[tuple[QTextBlock, QRect]]: ...


class LineMargin(QWidget):
    """The numbers of the lines that are seen, and the signs of those with marks."""

    def __init__(self, editor: QPlainTextEdit, marked: Marked) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marked = marked

    def width_needed(self) -> int:
        """How wide it has to be for the longest number."""
        metrics = self._metrics()
        digits = max(2, len(str(self._editor.blockCount())))
        padding = units_in(metrics, _PADDING)
        return (
            units_in(metrics, _SIGN)
            + self._versions()
            + metrics.horizontalAdvance("9") * digits
            + 3 * padding
        )

    def sizeHint(self) -> QSize:
        return QSize(self.width_needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        palette = self._editor.palette()
        painter.fillRect(event.rect(), palette.base())
        current = self._editor.textCursor().blockNumber()
        for block, area in self._lines(event.rect()):
            number = block.blockNumber()
            painter.setFont(self._editor.font())
            painter.setPen(palette.text().color() if number == current else dim(palette))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, str(number + 1))
            self._sign(painter, number + 1, area)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self._editor.cursorForPosition(event.pos()).blockNumber() + 1
            mark, band = self._marked.marks.get(line), band_at(self._marked.bands, line)
            words = mark.words if mark is not None else band.words if band is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _sign(self, painter: QPainter, line: int, area: QRect) -> None:
        palette = self._editor.palette()
        edge = units_in(self._metrics(), _SIGN)
        square = QRect(units_in(self._metrics(), _PADDING), area.top(), edge, area.height())
        mark, band = self._marked.marks.get(line), band_at(self._marked.bands, line)
        if mark is not None:
            paint_sign(painter, square, sign_of(mark.meaning), meaning_colour(mark.meaning, palette))
        if band is not None:
            square = square.translated(self._versions(), 0)
            font = QFont(self._editor.font())
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(meaning_colour(MEANING_OF_VERSION[band.version], palette))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, band.version.value)

    def _versions(self) -> int:
        """The room for the numbers of versions, where there are several."""
        return units_in(self._metrics(), _SIGN) if self._marked.bands else 0

    def _lines(self, seen: QRect) -> list[tuple[QTextBlock, QRect]]:
        width = self.width() - units_in(self._metrics(), _PADDING)
        return [
            (block, QRect(0, area.top(), width, area.height()))
            for block, area in self._marked.seen_lines(seen)
        ]

    def _metrics(self) -> QFontMetrics:
        return self._editor.fontMetrics()
