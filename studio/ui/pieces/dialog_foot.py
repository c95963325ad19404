"""The last row of a dialog: why its button cannot be pressed, the button, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QWidget

from studio.ui.look.scale import Gap, gap


def dialog_foot(dialog: QDialog, reason: QWidget, make: QPushButton, leave: str | None = None) -> QHBoxLayout:
    """``reason``, then ``make``, which Enter presses, and ``leave`` (or Cancel), in the platform's order."""
    buttons = QDialogButtonBox(dialog)
    buttons.addButton(make, QDialogButtonBox.ButtonRole.ActionRole)
    cancel = leave or QCoreApplication.translate("DialogFoot", "Cancel")
    buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
    buttons.rejected.connect(dialog.reject)
    make.setDefault(True)
    foot = QHBoxLayout()
    around, between = gap(dialog, Gap.AROUND), gap(dialog, Gap.BETWEEN)
    foot.setContentsMargins(around, between, around, between)
    foot.setSpacing(gap(dialog, Gap.INSIDE))
    foot.addWidget(reason, 1)
    foot.addWidget(buttons)
    return foot
