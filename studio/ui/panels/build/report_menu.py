"""The button that saves a report: as a page for people, or as a document for programs."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from studio.ui.wishes import SaveReport


class ReportButton(QPushButton):
    """``wished`` carries ``SaveReport`` for the build that was set, or else the last one in the window."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Save report"))
        self.setAutoDefault(False)
        self._number: int | None = None
        menu = QMenu(self)
        self._page = menu.addAction(self.tr("As a page to read (.html)…"))
        self._page.triggered.connect(self._save_page)
        self._document = menu.addAction(self.tr("For other programs (.json)…"))
        self._document.triggered.connect(self._save_document)
        self.setMenu(menu)

    @property
    def ways(self) -> tuple[QAction, QAction]:
        """What the menu offers: the page, the document."""
        return self._page, self._document

    def set_build(self, number: int | None) -> None:
        """It is about this build on record; ``None``: the last one in this window."""
        self._number = number

    @Slot()
    def _save_page(self) -> None:
        self.wished.emit(SaveReport("html", self._number))

    @Slot()
    def _save_document(self) -> None:
        self.wished.emit(SaveReport("json", self._number))
