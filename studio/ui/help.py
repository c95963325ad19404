"""The help: the pages of ``resources/help``, in a window of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from studio.resources import resource
from studio.ui.look.scale import units


class HelpWindow(QDialog):
    """Shows the help while work goes on beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Help — Pack Studio"))
        self._text = QTextBrowser(self)
        self._text.setOpenExternalLinks(True)
        self._text.setAccessibleName(self.tr("Help"))
        self._text.setMarkdown(resource("help", "window.md").read_text(encoding="utf-8"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        self.resize(units(self, 640), units(self, 720))
