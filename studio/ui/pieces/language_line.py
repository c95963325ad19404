"""A line for a language: typed as a tag, or chosen by name from what fits."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from studio.languages.names import Catalogue
from studio.languages.tags import InvalidTag, LanguageTag
from studio.ui.look.scale import units
from studio.ui.pieces.language_list import LanguageList
from studio.ui.pieces.line import Line

_LONGEST_SEARCHED = 60
"""Nobody's name of a language is longer: what is, was pasted and is no beginning of one."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody settled on in a line."""

    text: str


def meant(text: str, catalogue: Catalogue | None) -> LanguageTag:
    """The tag that ``text`` spells, or names exactly in ``catalogue``. Raises ``InvalidTag``."""
    try:
        return LanguageTag.parse(text)
    except InvalidTag:
        named = None if catalogue is None else catalogue.named(text)
        if named is None:
            raise
        return named


class LanguageLine(Line):
    """``entered`` carries what was ``Typed`` as soon as somebody means it: by Enter, or by a choice.

    Enter takes the first language of the list, unless another one is chosen there.
    """

    entered = Signal(object)

    def __init__(self, name: str, parent: QWidget, *, room: int = 200) -> None:
        super().__init__(name, parent, drafting=True, room=room)
        self._catalogue: Catalogue | None = None
        self._list = LanguageList(self)
        self._popup = QListView(self)
        self._popup.setAccessibleName(self.tr("Languages that fit"))
        self._popup.setSpacing(units(self, 2))
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer = QCompleter(self._list, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(int(Qt.ItemDataRole.EditRole))
        completer.setMaxVisibleItems(12)
        completer.setPopup(self._popup)
        self._popup.setMinimumWidth(units(self, 480))
        self._popup.installEventFilter(self)
        self.setCompleter(completer)
        # Qt writes the choice into the line after it has told of it: what empties the line comes later still.
        completer.activated.connect(self._enter, Qt.ConnectionType.QueuedConnection)
        self.setPlaceholderText(self.tr("A language or its tag"))
        self.textEdited.connect(self._search)
        self.returnPressed.connect(self._enter)

    @property
    def offered(self) -> tuple[str, ...]:
        """The tags in the list below the line."""
        rows = range(self._list.rowCount())
        return tuple(str(self._list.index(row).data(int(Qt.ItemDataRole.EditRole))) for row in rows)

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on; until then only by tag."""
        self._catalogue = catalogue

    def meant(self, text: str) -> LanguageTag:
        """The tag that ``text`` spells or names exactly. Raises ``InvalidTag``."""
        return meant(text, self._catalogue)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in the list take the language that is chosen there, or the first.

        Left to itself, it would be told by the line and once more by the list.
        """
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self._popup and pressed and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            chosen = self._popup.currentIndex().row()
            offered = self.offered
            if offered:
                self._popup.hide()
                self.setText(offered[max(0, chosen)])
                self._enter()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _search(self, text: str) -> None:
        known = self._catalogue is not None and 0 < len(text.strip()) <= _LONGEST_SEARCHED
        found = self._catalogue.find(text) if known and self._catalogue is not None else ()
        self._list.show_tags(found)

    @Slot()
    def _enter(self) -> None:
        text = self.text().strip()
        if text:
            self.entered.emit(Typed(text))
