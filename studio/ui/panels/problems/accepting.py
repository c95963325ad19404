"""The question that comes before a problem is accepted: why, and who says so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.project.problems import Problem
from studio.project.settling import one_line
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.told import told
from studio.ui.look.words import count, directed
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.form_row import FormRow
from studio.values import dataclass

_MOST_NAMED = 4
"""Problems whose sentences are repeated; whoever accepts more of them has read the list."""

_LONGEST_NOTE = 400
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Signature:
    """Why ``problems`` are fine as they are, and who says so."""

    problems: tuple[Problem, ...]
    by: str
    note: str


class AcceptDialog(QDialog):
    """Asks for a note and a name. ``answered`` carries a ``Signature``. Shown with ``open``."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None, problems: tuple[Problem, ...], person: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._problems = problems
        self.setWindowTitle(self._title())
        self._note = QLineEdit(self)
        self._note.setMaxLength(_LONGEST_NOTE)
        self._note.setPlaceholderText(self.tr("Why it is fine as it is"))
        self._name = QLineEdit(one_line(person)[:_LONGEST_NAME], self)
        self._name.setMaxLength(_LONGEST_NAME)
        self._accept = QPushButton(self._title(), self)
        self._accept.setDefault(True)
        self._missing = Caption("", self)
        self._lay_out()
        self._note.textChanged.connect(self._check)
        self._name.textChanged.connect(self._check)
        self._accept.clicked.connect(self._press)
        self._check()
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def note_field(self) -> QLineEdit:
        """Where the note is typed."""
        return self._note

    @property
    def name_field(self) -> QLineEdit:
        """Where the name is typed."""
        return self._name

    @property
    def accept_button(self) -> QPushButton:
        """The button that accepts."""
        return self._accept

    @property
    def missing(self) -> str:
        """What is still to be written, in words, or nothing."""
        return self._missing.text()

    @Slot()
    def _check(self) -> None:
        words = ""
        if not one_line(self._note.text()):
            words = self.tr("A note is still to be written.")
        elif not one_line(self._name.text()):
            words = self.tr("A name is still to be written.")
        self._missing.setText(words)
        self._accept.setEnabled(not words)
        self._accept.setToolTip(words)

    @Slot()
    def _press(self) -> None:
        signature = Signature(self._problems, one_line(self._name.text()), one_line(self._note.text()))
        self.accept()
        self.answered.emit(signature)

    def _title(self) -> str:
        number = len(self._problems)
        if number == 1:
            return self.tr("Accept the problem")
        return self.tr("Accept {count} problems", "", number).format(count=count(number))

    def _lay_out(self) -> None:
        around, between = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN)
        column = QVBoxLayout(self)
        column.setContentsMargins(around, around, around, around)
        column.setSpacing(between)
        for problem in self._problems[:_MOST_NAMED]:
            column.addWidget(self._sentence(told(problem.message)))
        more = len(self._problems) - _MOST_NAMED
        if more > 0:
            column.addWidget(Caption(self.tr("and {count} more", "", more).format(count=count(more)), self))
        note = FormRow(self.tr("Note"), self._note, self)
        note.set_caption(self.tr("It stands in the project file, for everybody who works on the project."))
        name = FormRow(self.tr("Name"), self._name, self)
        column.addWidget(note)
        column.addWidget(name)
        column.addWidget(
            Caption(
                self.tr(
                    "What is accepted no longer counts, stays in the list, and counts again as soon as"
                    " what it says changes."
                ),
                self,
            )
        )
        column.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._accept, QDialogButtonBox.ButtonRole.ActionRole)
        leave = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column.addWidget(self._missing)
        column.addWidget(buttons)
        self.setMinimumWidth(units(self, 320))
        width = units(self, 560)
        self.resize(width, column.heightForWidth(width))  # The hint takes every sentence for a narrow one.

    def _sentence(self, text: str) -> QLabel:
        label = QLabel(directed(text), self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
