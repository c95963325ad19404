"""Small print."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from studio.ui.look.colours import dim
from studio.ui.look.scale import caption
from studio.ui.look.words import directed


class Caption(QLabel):
    """A line that explains the one above it: smaller and dimmer, in both schemes and at any size of text."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(directed(text), parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._polished = False

    def setText(self, text: str) -> None:
        super().setText(directed(text))

    def event(self, event: QEvent) -> bool:
        # Asked for as late as can be: there are many, and most are never seen.
        if event.type() == QEvent.Type.Polish and not self._polished:
            self._polished = True
            self._step_back()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._polished and event.type() in _CHANGES:
            self._step_back()

    def _step_back(self) -> None:
        # What is set here comes back as an event: only what differs is set, so that this comes to an end.
        parent = self.parentWidget() or self
        colour = dim(parent.palette())
        if self.palette().color(_PLAIN, _ROLES[0]) != colour:
            palette = QPalette(parent.palette())
            for role in _ROLES:
                for group in (_PLAIN, QPalette.ColorGroup.Inactive):
                    palette.setColor(group, role, colour)
            self.setPalette(palette)
        font = caption(parent.font())
        if self.font().pointSizeF() != font.pointSizeF() or self.font().pixelSize() != font.pixelSize():
            self.setFont(font)


_CHANGES = frozenset({QEvent.Type.PaletteChange, QEvent.Type.FontChange})
_PLAIN = QPalette.ColorGroup.Active
# A label on a ground of its own is written in another role.
_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text)
