"""News at the top of the window, with one or two things to do about it."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from studio.ui.look.colours import Meaning, hairline, meaning_colour
from studio.ui.look.icons import icon, sign_of
from studio.ui.look.scale import Gap, gap, unit, units
from studio.ui.look.told import told
from studio.ui.look.words import directed, meaning_word, sentences
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.offer import Offer, OfferButton
from studio.ui.pieces.sign import Sign
from studio.values import dataclass

__all__ = ["Notice", "NoticeBar", "Offer"]

_MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence and what to do about it. A notice replaces the one that has the same ``key``.

    A ``lasting`` one is about no project, and stays when another one is opened.
    """

    text: str
    hint: str = ""
    meaning: Meaning = Meaning.NOTE
    offers: tuple[Offer, ...] = ()
    key: str = ""
    lasting: bool = False


class NoticeBar(QWidget):
    """The newest three notices, newest first; older ones wait until there is room.

    ``wished`` carries the wish of an offer that was pressed; its notice goes then. It takes its own place
    and never covers anything, and it is hidden when there is no news.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # By numbers that are never used again: the same notice may stand twice.
        self._numbers = count()
        self._notices: dict[int, Notice] = {}
        self._strips: dict[int, _Strip] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(self.tr("News"))
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """All notices that were not closed, newest first, also those that wait."""
        return tuple(reversed(self._notices.values()))

    def show_notice(self, notice: Notice) -> None:
        """Show ``notice`` before all others, in place of the one with its key, and read it aloud."""
        if notice.key:
            self._forget(notice.key)
        self._notices[next(self._numbers)] = notice
        self._lay_out()
        announce(self, f"{meaning_word(notice.meaning)}: {sentences((told(notice.text), told(notice.hint)))}")

    def drop(self, key: str) -> None:
        """Take away the notice of ``key``, if there is one."""
        self._forget(key)
        self._lay_out()

    def clear(self) -> None:
        """Take all notices away but lasting ones: what they are about is gone."""
        self._notices = {number: one for number, one in self._notices.items() if one.lasting}
        self._lay_out()

    def _forget(self, key: str) -> None:
        for number in [number for number, notice in self._notices.items() if notice.key == key]:
            del self._notices[number]

    def _lay_out(self) -> None:
        shown = list(self._notices)[: -_MOST_SHOWN - 1 : -1]
        for number in self._strips.keys() - set(shown):
            strip = self._strips.pop(number)
            self._column.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        for place, number in enumerate(shown):
            strip = self._strips.get(number) or self._strip(number)
            self._column.insertWidget(place, strip)
            strip.show()
        self.setVisible(bool(shown))

    def _strip(self, number: int) -> _Strip:
        strip = _Strip(self._notices[number], number, self)
        strip.answered.connect(self._answer)
        self._strips[number] = strip
        return strip

    @Slot(object)
    def _answer(self, answer: _Answer) -> None:
        self._notices.pop(answer.number, None)
        self._lay_out()
        for wish in answer.wishes:
            self.wished.emit(wish)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say ``text`` when it next has time."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was wished for on the notice of this number: nothing, when it was closed."""

    number: int
    wishes: tuple[object, ...]


class _Strip(QWidget):
    """One notice: a bar and a sign in its colour, the words, the offers, a close button."""

    answered = Signal(object)

    def __init__(self, notice: Notice, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._notice = notice
        self._number = number
        self.setAccessibleName(f"{meaning_word(notice.meaning)}: {notice.text}")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self, Gap.AROUND), unit(self) * 2, gap(self, Gap.INSIDE), unit(self) * 2)
        row.setSpacing(gap(self, Gap.INSIDE))
        sign = Sign(sign_of(notice.meaning), self, meaning=notice.meaning)
        sign.setToolTip(meaning_word(notice.meaning))
        row.addWidget(sign)
        row.addLayout(self._words(), 1)
        for offer in notice.offers:
            button = OfferButton(offer, self)
            button.wished.connect(self._take)
            row.addWidget(button)
        row.addWidget(self._closer())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        width = units(self, 3)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = self.width() - width if mirrored else 0
        painter.fillRect(start, 0, width, self.height(), meaning_colour(self._notice.meaning, self.palette()))
        painter.fillRect(0, self.height() - 1, self.width(), 1, hairline(self.palette()))
        painter.end()

    @Slot(object)
    def _take(self, wish: object) -> None:
        self.answered.emit(_Answer(self._number, (wish,)))

    @Slot()
    def _close(self) -> None:
        self.answered.emit(_Answer(self._number, ()))

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(units(self, 2))
        column.addStretch()
        label = QLabel(directed(told(self._notice.text)), self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(label)
        if self._notice.hint:
            column.addWidget(Caption(told(self._notice.hint), self))
        column.addStretch()
        return column

    def _closer(self) -> QToolButton:
        closer = QToolButton(self)
        closer.setIcon(icon("close"))
        closer.setAutoRaise(True)
        closer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        closer.setToolTip(self.tr("Close"))
        closer.setAccessibleName(self.tr("Close this notice"))
        closer.clicked.connect(self._close)
        return closer
