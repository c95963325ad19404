"""Something that those who look after the program want to know: what it is, in words, and a text to copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from studio.ui.look.colours import Meaning
from studio.ui.look.icons import icon, sign_of
from studio.ui.look.scale import Gap, gap, mono_font, units
from studio.ui.look.words import meaning_word
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.plain_label import plain_label, say
from studio.ui.pieces.sign import Sign
from studio.ui.revealing import reveal


class DetailsDialog(QDialog):
    """``sentence`` says what happened, ``details`` can be copied, and found in ``file`` if there is one.

    Nothing is sent by it. ``leave`` is what its last button says.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        details: str,
        parent: QWidget | None,
        *,
        file: Path | None,
        leave: str,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._file = file
        self._sentence = plain_label(self)
        self._hint = Caption("", self)
        self._details = QPlainTextEdit(self)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setFont(mono_font(self))
        self._details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setTabChangesFocus(True)
        self._copy = QPushButton(icon("copy"), self.tr("Copy the details"), self)
        self._show = QPushButton(icon("show-file"), self.tr("Show the file"), self)
        self._leave = QPushButton(leave, self)
        self._lay_out()
        self._copy.clicked.connect(self._copy_all)
        self._show.clicked.connect(self._show_file)
        self._leave.clicked.connect(self.accept)
        self.tell(sentence, details)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    @property
    def hint(self) -> str:
        """What is said of the details."""
        return self._hint.text()

    @property
    def details(self) -> str:
        """What can be copied."""
        return self._details.toPlainText()

    @property
    def copy_button(self) -> QPushButton:
        """The button that copies the details."""
        return self._copy

    def tell(self, sentence: str, details: str) -> None:
        """Say this instead."""
        say(self._sentence, sentence)
        self._details.setPlainText(details)

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.details)

    @Slot()
    def _show_file(self) -> None:
        if self._file is not None:
            reveal(self._file)

    def _lay_out(self) -> None:
        hint = self.tr(
            "Give these details to whoever looks after Pack Studio for you. They name files and folders of "
            "yours, and nothing of what is in them. Nothing is sent by itself."
        )
        self._hint.setText(hint)
        sign = Sign(sign_of(Meaning.WARNING), self, meaning=Meaning.WARNING)
        sign.setToolTip(meaning_word(Meaning.WARNING))
        head = QHBoxLayout()
        head.setSpacing(gap(self, Gap.INSIDE))
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._sentence, 1)
        foot = QHBoxLayout()
        foot.setSpacing(gap(self, Gap.INSIDE))
        foot.addWidget(self._copy)
        foot.addWidget(self._show)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        for button in (self._copy, self._show):
            button.setAutoDefault(False)
        self._leave.setDefault(True)
        self._show.setVisible(self._file is not None)
        around = gap(self, Gap.AROUND)
        column = QVBoxLayout(self)
        column.setContentsMargins(around, around, around, around)
        column.setSpacing(gap(self, Gap.BETWEEN))
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self._details, 1)
        column.addLayout(foot)
        self.resize(units(self, 640), units(self, 420))
