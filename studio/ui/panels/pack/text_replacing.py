"""What stands in place of what somebody looks for in a manifest's text."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from studio.ui.look.scale import Gap, gap
from studio.ui.panels.pack.text_changes import without_controls
from studio.ui.pieces.line import Line
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Replace:
    """Put ``text`` in the place that is chosen, or with ``everywhere`` in all of them."""

    text: str
    everywhere: bool = False


class ReplaceRow(QWidget):
    """A line for the new text, and what puts it in. ``wished`` carries a ``Replace``; ``escaped``: Esc."""

    wished = Signal(object)
    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = Line(self.tr("Replace with"), self, drafting=True)
        self._line.setFont(self.font())  # As the line above it: it need not be a tag or a path.
        self._line.setPlaceholderText(self.tr("Replace with"))
        self._one = QPushButton(self.tr("Replace"), self)
        self._one.setAccessibleName(self.tr("Replace this place"))
        self._all = QPushButton(self.tr("Replace all"), self)
        self._all.setAccessibleName(self.tr("Replace all places"))
        self._line.returnPressed.connect(self._replace)
        self._line.dropped.connect(self.escaped)
        self._one.clicked.connect(self._replace)
        self._all.clicked.connect(self._replace_all)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(gap(self, Gap.INSIDE) // 2)
        across.addWidget(self._line, 1)
        for button in (self._one, self._all):
            button.setAutoDefault(False)
            across.addWidget(button)
        self.setFocusProxy(self._line)

    def allow(self, allowed: bool) -> None:  # noqa: FBT001 -- as Qt's own setters have it
        """Whether there is a place to put something in."""
        self._one.setEnabled(allowed)
        self._all.setEnabled(allowed)

    @Slot()
    def _replace(self) -> None:
        self.wished.emit(Replace(without_controls(self._line.text())))

    @Slot()
    def _replace_all(self) -> None:
        self.wished.emit(Replace(without_controls(self._line.text()), everywhere=True))
