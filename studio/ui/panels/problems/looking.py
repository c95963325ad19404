"""What is said while files are still being looked into: till then nothing is known to be fine."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.ui.look.words import files
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.empty_state import EmptyState


class Looking(QObject):
    """One sentence for two places: ``page`` stands where a list would be, ``caption`` above a list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = EmptyState("polling", "", parent=parent)
        self.caption = ElidedLabel("", parent, dimmed=True)
        self.caption.hide()

    def show_reading(self, count: int) -> None:
        """Say how many files nobody has looked into yet."""
        words = self.tr("Looking into {files} …").format(files=files(count)) if count else ""
        if words != self.caption.text:
            self.caption.set_text(words)
            self.page.set_sentence(words)

    def show_caption(self, *, beside: bool) -> None:
        """Whether the caption is wanted: ``beside`` something else than the page."""
        self.caption.setVisible(beside and bool(self.caption.text))
