"""Where a rule is typed, with what it would take said right below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.session.ignoring import RuleTrial
from studio.ui.ignoring.words import typed_words
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import icon, sign_of
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.look.told import told
from studio.ui.look.words import meaning_word, sentences
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.clear_button import let_clear
from studio.ui.pieces.line import Line
from studio.ui.pieces.sign import Sign
from studio.workspace.ignore import fault_of


class NewRule(QWidget):
    """A line and a button. ``changed`` as something is typed; ``added`` carries the pattern.

    Esc clears the line; pressed in an empty one it is ``left``.
    """

    changed = Signal()
    added = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known: tuple[str, ...] = ()
        self._line = Line(self.tr("New rule"), self, drafting=True)
        self._line.setPlaceholderText(self.tr("New rule, such as *.psd"))
        let_clear(self._line)
        self._add = QPushButton(icon("add"), self.tr("Add rule"), self)
        self._add.setAutoDefault(False)
        self._sign = Sign("note", self)
        self._said = Caption("", self)
        self.setFocusProxy(self._line)
        self._lay_out()
        self._line.textChanged.connect(self._typed)
        self._line.dropped.connect(self._drop)
        self._add.clicked.connect(self._press)
        self.show_trial(None, ())

    @property
    def line(self) -> Line:
        """Where the rule is typed."""
        return self._line

    @property
    def add_button(self) -> QPushButton:
        """Puts the rule into the list."""
        return self._add

    @property
    def said(self) -> str:
        """What is said of it."""
        return self._said.text()

    @property
    def typed(self) -> str:
        """What is typed."""
        return self._line.text().strip()

    @property
    def pattern(self) -> str | None:
        """The rule that is typed, where it makes sense."""
        return self.typed if self.typed and fault_of(self.typed) is None else None

    def show_trial(self, trial: RuleTrial | None, known: Sequence[str]) -> None:
        """Say what the rule would do; ``None``: that is not known yet. ``known`` are in the list."""
        self._known = tuple(known)
        typed = self.typed
        fault = fault_of(typed) if typed else None
        if not typed:
            hint = self.tr(
                "*.psd takes all files that end so, /art/wip/ one folder; ! at the start takes back."
            )
            self._say(hint, None)
        elif fault is not None:
            self._say(*typed_words(RuleTrial(typed, fault=fault)))
        elif typed in self._known:
            self._say(*typed_words(RuleTrial(typed, instead=typed)))
        elif trial is not None:
            self._say(*typed_words(trial))
        else:
            self._say(self.tr("Working out what it would take …"), None)
        self._add.setEnabled(self.isEnabled() and self.pattern is not None and typed not in self._known)

    def refuse(self, fault: StudioError) -> None:
        """Say why a rule that was edited in its place stays as it was."""
        self._say(sentences((told(fault.message), told(fault.hint))), Meaning.ERROR)

    @Slot()
    def _typed(self) -> None:
        self.show_trial(None, self._known)
        self.changed.emit()

    @Slot()
    def _drop(self) -> None:
        if self._line.text():
            self._line.clear()
        else:
            self.left.emit()

    @Slot()
    def _press(self) -> None:
        pattern = self.pattern
        if pattern is None or pattern in self._known:
            return
        with QSignalBlocker(self._line):
            self._line.clear()
        self.added.emit(pattern)
        self._line.setFocus()

    def _say(self, words: str, meaning: Meaning | None) -> None:
        self._sign.setVisible(meaning is not None)
        if meaning is not None:
            self._sign.set_sign(sign_of(meaning), meaning)
        self._said.setText(words)
        said = f"{meaning_word(meaning)}: {words}" if meaning is not None else words
        self._line.setAccessibleDescription(said)

    def _lay_out(self) -> None:
        inside = gap(self, Gap.INSIDE)
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(inside)
        above.addWidget(self._line, 1)
        above.addWidget(self._add)
        below.addWidget(self._sign)
        below.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addLayout(above)
        column.addLayout(below)
