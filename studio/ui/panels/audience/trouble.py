"""What is wrong with a text that somebody typed, right under its line, and what to take instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.languages.tags import InvalidTag
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap
from studio.ui.look.words import directed, meaning_word
from studio.ui.panels.audience.refused import refused
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.sign import Sign


class Trouble(QWidget):
    """Says what is wrong in ``line``. ``taken`` carries the ``LanguageTag`` that somebody takes instead."""

    taken = Signal(object)

    def __init__(self, line: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line
        self._link: OfferLink | None = None
        self._sign = Sign(sign_of(Meaning.ERROR), self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, Gap.INSIDE))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, or nothing."""
        return "" if self.isHidden() else self._text.text()

    @property
    def link(self) -> OfferLink | None:
        """What takes the tag that was probably meant."""
        return self._link

    def refuse(self, invalid: InvalidTag) -> None:
        """Say why the text is no language, and offer the nearest one."""
        self.say(refused(invalid), Meaning.ERROR)
        if invalid.suggestion is None:
            return
        label = self.tr("Use {tag}").format(tag=invalid.suggestion)
        self._link = OfferLink(Offer(label, invalid.suggestion), self)
        self._link.wished.connect(self.taken)
        self._words.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeading)
        self._link.show()

    def say(self, text: str, meaning: Meaning) -> None:
        """Say something else that is wrong."""
        self.clear()
        self._sign.set_sign(sign_of(meaning), meaning)
        self._text.setText(directed(text))
        spoken = f"{meaning_word(meaning)}: {text}"
        self._text.setAccessibleName(spoken)
        self._line.setAccessibleDescription(spoken)
        self.show()

    @Slot()
    def clear(self) -> None:
        """Nothing is wrong any more."""
        if self._link is not None:
            self._words.removeWidget(self._link)
            self._link.hide()
            self._link.deleteLater()
            self._link = None
        self._line.setAccessibleDescription("")
        self.hide()
