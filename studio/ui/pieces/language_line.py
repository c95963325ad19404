"""A line for a language: typed as a tag, or chosen by name from what fits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from studio.languages.names import Catalogue
from studio.languages.ordinary import LANGUAGES
from studio.languages.tags import InvalidTag, LanguageTag
from studio.ui.look.icons import icon
from studio.ui.pieces.language_groups import everything, fitting
from studio.ui.pieces.line import Line
from studio.ui.pieces.list_below import ListBelow, Taken
from studio.values import dataclass

_LONGEST_SEARCHED = 60
"""Nobody's name of a language is longer: what is, was pasted and is no beginning of one."""

_LIST = frozenset(",;\n\t|")
"""What stands between the languages of a list."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody settled on in a line."""

    text: str


def meant(text: str, catalogue: Catalogue | None) -> LanguageTag:
    """The tag that ``text`` spells, or names exactly in ``catalogue``. Raises ``InvalidTag``."""
    try:
        return LanguageTag.parse(text)
    except InvalidTag:
        short = catalogue is not None and len(text) <= _LONGEST_SEARCHED
        named = catalogue.named(text) if catalogue is not None and short else None
        if named is None:
            raise
        return named


class LanguageLine(Line):
    """``entered`` carries what was ``Typed`` as soon as somebody means it: by Enter, or by a choice.

    Enter takes what is chosen in the list; else what is typed, where that is a language; else the first of
    the list. The list opens while somebody types, and by an arrow down or a click with nothing typed.
    """

    entered = Signal(object)

    def __init__(self, name: str, parent: QWidget, *, room: int = 200) -> None:
        super().__init__(name, parent, drafting=True, room=room)
        self._catalogue: Catalogue | None = None
        self._used: tuple[LanguageTag, ...] = ()
        self._pressed = False
        self._searched = ""
        self._below = ListBelow(self, self.tr("Languages that fit"))
        self._below.taken.connect(self._take)
        self._below.entered.connect(self._enter_first)
        unfold = QAction(icon("open-list"), self.tr("Show all languages"), self)
        unfold.triggered.connect(self.unfold)
        self.addAction(unfold, QLineEdit.ActionPosition.TrailingPosition)
        self.setPlaceholderText(self.tr("A language or its tag"))
        self.textEdited.connect(self._search)
        self.returnPressed.connect(self._enter)

    @property
    def below(self) -> ListBelow:
        """The list below the line."""
        return self._below

    @property
    def offered(self) -> tuple[str, ...]:
        """The tags in the list below the line."""
        return self._below.keys

    def completer(self) -> QCompleter:
        return self._below.completer

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on; until then only by tag."""
        self._catalogue = catalogue if catalogue.is_there else None

    def set_used(self, used: tuple[LanguageTag, ...]) -> None:
        """Offer first those languages, which are ``used`` in the project."""
        self._used = used

    def meant(self, text: str) -> LanguageTag:
        """The tag that ``text`` spells or names exactly. Raises ``InvalidTag``."""
        return meant(text, self._catalogue)

    def settled(self) -> str:
        """What Enter takes while the list is open and nothing is chosen in it; the text where that is none.

        With three letters one mostly begins a name, although nearly all threes are the code of something.
        """
        text = self.text().strip()
        try:
            tag = self.meant(text)
        except InvalidTag:
            tag = None
        begun = tag is not None and text.casefold() == tag.language and len(text) == 3
        offered = self.offered if self._searched == text else ()
        if tag is not None and not (begun and tag.language not in LANGUAGES and offered):
            return str(tag)
        return offered[0] if offered else text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not self.isReadOnly():
            self.unfold()
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() == Qt.MouseButton.LeftButton and not self._below.is_open
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        # Who selects some of the text, or is typing, wants to edit it.
        if self._pressed and not self.hasSelectedText() and not self.isModified() and not self.isReadOnly():
            self.unfold()
        self._pressed = False

    @Slot()
    def unfold(self) -> None:
        """Open the list: of what fits what is being typed, else of all languages."""
        text = self.text().strip()
        if self._catalogue is None or self.isReadOnly():
            return
        if self.isModified() and text:
            self._search(text)
            if self.offered:
                return
        self._searched = ""
        self._below.show_items(everything(self._catalogue, self._used), text)

    @Slot(str)
    def _search(self, text: str) -> None:
        text = text.strip()
        self._searched = text
        fits = 0 < len(text) <= _LONGEST_SEARCHED and not _LIST.intersection(text)
        if self._catalogue is None or not fits:
            self._below.show_items(())
        else:
            self._below.show_items(fitting(self._catalogue, text, self._used))

    @Slot()
    def _enter(self) -> None:
        text = self.text().strip()
        if text:
            self.entered.emit(Typed(text))

    @Slot()
    def _enter_first(self) -> None:
        text = self.settled()
        if text:
            self.setText(text)
            self.entered.emit(Typed(text))

    @Slot(object)
    def _take(self, taken: Taken) -> None:
        self.setText(taken.key)
        self.entered.emit(Typed(taken.key))
