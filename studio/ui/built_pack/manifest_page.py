"""The manifest in a built pack as text, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from studio.ui.look.scale import Gap, gap, mono_font
from studio.ui.panels.pack.text_colours import JsonColours
from studio.ui.pieces.caption import Caption

_MOST = 400_000
"""Letters that are shown: more would only be scrolled past."""


class ManifestPage(QWidget):
    """Shows a manifest; nothing in it can be changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = QPlainTextEdit(self)
        self.view.setReadOnly(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setTabChangesFocus(True)
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.view.setAccessibleName(self.tr("Manifest in the pack"))
        self._colours = JsonColours(self.view.document(), self.palette())
        self._caption = Caption(
            self.tr("The manifest as it is in the pack. It cannot be changed here."), self
        )
        inside = gap(self, Gap.INSIDE)
        self._caption.setContentsMargins(inside, inside, inside, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(inside)
        column.addWidget(self._caption)
        column.addWidget(self.view, 1)
        self._dress()

    @property
    def text(self) -> str:
        """What is shown."""
        return self.view.toPlainText()

    def show_manifest(self, manifest: bytes | None) -> None:
        """Show ``manifest``."""
        self.view.setPlainText((manifest or b"").decode("utf-8", "replace")[:_MOST])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()

    def _dress(self) -> None:
        self.view.setFont(mono_font(self))
        self._colours.follow(self.palette())
