"""A line of text that gives up its middle or its end rather than its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.look.colours import dim


class ElidedLabel(QWidget):
    """Shows as much of ``text`` as fits; the tool tip and the clipboard get all of it.

    A path (``path=True``) gives up its middle and runs left to right in every language,
    a sentence gives up its end.
    """

    def __init__(self, text: str, parent: QWidget, *, path: bool = False, dimmed: bool = False) -> None:
        super().__init__(parent)
        self._text = ""
        self._path = path
        self._dimmed = dimmed
        self._shown = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        copy = QAction(self.tr("Copy path") if path else self.tr("Copy text"), self)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        self.set_text(text)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    @property
    def shown(self) -> str:
        """What of the text fits at the present width."""
        return self._elided()

    def set_text(self, text: str) -> None:
        """Show ``text``, on one line."""
        self._text = text
        self.setAccessibleName(text)
        self._update_tool_tip()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._line()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(min(self.sizeHint().width(), metrics.averageCharWidth() * 8), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self._colour())
        direction = Qt.LayoutDirection.LeftToRight if self._path else self.layoutDirection()
        painter.setLayoutDirection(direction)
        # A path keeps to the side where reading begins, even though it runs left to right itself.
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            self.rect(),
            side
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.TextFlag.TextSingleLine,
            self._elided(),
        )
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
            self._update_tool_tip()
        return super().event(event)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _update_tool_tip(self) -> None:
        self.setToolTip(self._text if self._elided() != self._line() else "")

    def _line(self) -> str:
        return " ".join(self._text.split()) if not self._path else self._text.replace("\n", " ")

    def _elided(self) -> str:
        mode = Qt.TextElideMode.ElideMiddle if self._path else Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self._line(), mode, self.width())

    def _colour(self) -> QColor:
        palette = self.palette()
        if not self.isEnabled():
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        return dim(palette) if self._dimmed else palette.color(QPalette.ColorRole.WindowText)
