"""One part of a tag: its language, script or region, chosen among those that are legal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.ui.look.icons import icon
from studio.ui.pieces.language_list import Heading, Item, Row, key_of
from studio.ui.pieces.line import Line
from studio.ui.pieces.list_below import ListBelow, Taken
from studio.values import dataclass

Finder: TypeAlias = Callable[[str], tuple[Item, ...]]
"""What fits a text; for no text, all that there is."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The code that somebody chose; ``""``: any will do."""

    code: str


class PartLine(Line):
    """Shows a part by its name. Typing finds others, and only one of the list can be ``chosen``."""

    chosen = Signal(object)

    def __init__(self, name: str, find: Finder, parent: QWidget) -> None:
        super().__init__(name, parent, drafting=True, room=152)
        # These are names, not codes.
        self.setFont(parent.font())
        self.unsetLayoutDirection()
        self._find = find
        self._shown = Row("", "", "")
        self._pressed = False
        self._below = ListBelow(self, name, width=400)
        self._below.taken.connect(self._take)
        self._below.entered.connect(self._enter)
        unfold = QAction(icon("open-list"), self.tr("Show all"), self)
        unfold.triggered.connect(self._unfold)
        self.addAction(unfold, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._search)
        self.returnPressed.connect(self._enter)
        self.left.connect(self._restore)
        self.dropped.connect(self._restore)

    @property
    def below(self) -> ListBelow:
        """The list below the line."""
        return self._below

    def show_part(self, part: Row) -> None:
        """Show ``part`` as the one that is chosen; what is being typed stays."""
        before, self._shown = self._shown, part
        if before != part or not self.isModified():
            self.show_text(part.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not self.isReadOnly():
            self._unfold()
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() == Qt.MouseButton.LeftButton and not self._below.is_open
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._pressed and not self.hasSelectedText() and not self.isModified():
            self._unfold()
        self._pressed = False

    @Slot()
    def _unfold(self) -> None:
        if not self.isReadOnly():
            self._below.show_items(self._find(""), self._shown.key)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._below.show_items(self._find(text.strip()[:60]))

    @Slot()
    def _enter(self) -> None:
        text = self.text().strip()
        if not self.isModified() or not text:
            self._restore()
            return
        first = next((one for one in self._find(text[:60]) if not isinstance(one, Heading)), None)
        if first is not None:
            self._take(Taken(key_of(first)))
        # What fits nothing stays to be put right.

    @Slot(object)
    def _take(self, taken: Taken) -> None:
        self.setModified(False)
        self.chosen.emit(Chosen(taken.key.strip("*")))
        self._restore()

    @Slot()
    def _restore(self) -> None:
        self._below.close()
        self.setText(self._shown.name)


def under_headings(
    usual: tuple[Row, ...], others: tuple[Row, ...], titles: tuple[str, str]
) -> tuple[Item, ...]:
    """``usual`` and ``others``, each under its title where there are some of both."""
    if not usual or not others:
        return (*usual, *others)
    return (Heading(titles[0]), *usual, Heading(titles[1]), *others)
