"""The place where a folder may be now: how much of it is there, and what would change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.session.relocating import Relocation
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.look.words import directed, isolated, meaning_word
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.sign import Sign
from studio.ui.sources.words import change_words, found_words
from studio.ui.wishes import FindFolder, Perform


class Proposal(QWidget):
    """Hidden while there is none. ``wished`` carries the step, or to choose another place."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._relocation: Relocation | None = None
        self._sign = Sign("note", self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._more = Caption("", self)
        self._use = QPushButton(self.tr("Use this folder"), self)
        self._other = QPushButton(self.tr("Choose another…"), self)
        for button, act in ((self._use, self._press_use), (self._other, self._press_other)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self._lay_out()
        self.hide()

    @property
    def relocation(self) -> Relocation | None:
        """What is proposed."""
        return self._relocation

    @property
    def use_button(self) -> QPushButton:
        """Makes the place the folder."""
        return self._use

    @property
    def other_button(self) -> QPushButton:
        """Asks for another place."""
        return self._other

    @property
    def said(self) -> str:
        """What is said of it."""
        return f"{self._text.text()} {self._more.text()}".strip()

    def show_relocation(self, name: str, relocation: Relocation | None) -> None:
        """Propose ``relocation`` for the folder that the project calls ``name``; ``None``: nothing."""
        self._relocation = relocation
        self.setVisible(relocation is not None)
        if relocation is None:
            return
        one = relocation.comparison
        meaning = Meaning.DONE if one.complete else Meaning.WARNING
        self._sign.set_sign(sign_of(meaning), meaning)
        self._sign.setToolTip(meaning_word(meaning))
        words = self.tr("{name} may be {place} now. {found}")
        said = words.format(name=isolated(name), place=isolated(str(one.place)), found=found_words(one))
        self._text.setText(directed(said))
        changes = change_words(relocation)
        self._more.setText(changes)
        self._more.setVisible(bool(changes))
        self.setAccessibleName(said)
        self._use.setDefault(one.complete)

    @Slot()
    def _press_use(self) -> None:
        relocation = self._relocation
        if relocation is not None:
            self.show_relocation("", None)
            self.wished.emit(Perform(relocation.edit))

    @Slot()
    def _press_other(self) -> None:
        relocation = self._relocation
        if relocation is not None:
            self.wished.emit(FindFolder(relocation.comparison.folder))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, Gap.INSIDE))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(unit(self))
        words.addWidget(self._text)
        words.addWidget(self._more)
        row.addLayout(words, 1)
        row.addWidget(self._use, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._other, 0, Qt.AlignmentFlag.AlignTop)
