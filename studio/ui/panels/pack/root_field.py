"""The folder that a pack's selectors count from, where the manifest names one."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap
from studio.ui.look.words import isolated
from studio.ui.panels.pack.shown import Shown, dress
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.form_row import FormRow

KEY = "sourceRoot"


class RootField(QWidget):
    """Reads only: the folder as it lies on this computer, and why it is that one."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        control = QWidget(self)
        control.setAccessibleName(self.tr("Source root"))
        self._folder = ElidedLabel("", control, path=True)
        self._why = QToolButton(control)
        self._why.setText(self.tr("Why"))
        self._why.setIcon(icon("why"))
        self._why.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._why.setToolTip(self.tr("Tell where this folder comes from"))
        self._why.setAccessibleName(self.tr("Why this source root"))
        self._why.setCheckable(True)
        self._why.setAutoRaise(True)
        self._why.toggled.connect(self._asked)
        control.setFocusProxy(self._why)
        across = QHBoxLayout(control)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(gap(self, Gap.INSIDE))
        across.addWidget(self._folder, 1)
        across.addWidget(self._why)
        self._row = FormRow(self.tr("Source root"), control, self)
        self._row.wished.connect(self.wished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    def show_pack(self, shown: Shown) -> None:
        """Show the folder, or nothing where the manifest names none."""
        self._shown = shown
        root = shown.pack.manifest.source_root
        rows = shown.rows(KEY)
        self.setVisible(bool(root) or bool(rows))
        self._folder.set_text(os.path.normpath(shown.pack.base))
        self._dress()

    def go_to(self, field: str) -> bool:
        """Give the focus to the one button there is, if the field is shown."""
        del field
        if self.isHidden():
            return False
        self._why.setFocus()
        return True

    @Slot(bool)
    def _asked(self, asked: bool) -> None:  # noqa: FBT001 -- what Qt hands over
        del asked
        self._dress()

    def _dress(self) -> None:
        if self._shown is None:
            return
        pack = self._shown.pack
        caption = ""
        if self._why.isChecked():
            caption = self.tr(
                "{file} names the source root {root}, which counts from the folder of {file} itself. "
                "All paths below count from there."
            ).format(file=isolated(pack.path.name), root=isolated(pack.manifest.source_root or ""))
        dress(self._row, self._why, caption, self._shown.rows(KEY))
