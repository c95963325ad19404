"""The ignore rules as rows: the project's own, which can be edited in place, then the built-in ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from studio.session.ignoring import RuleTrial, Trial
from studio.ui.ignoring.words import note_of
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.look.words import count, meaning_word, sentences, size
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words
from studio.values import dataclass
from studio.workspace.ignore import fault_of

RULE, FILES, SIZE, NOTE = range(4)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TO_THE_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_EDIT = int(Qt.ItemDataRole.EditRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule, told from others by its ``number``; ``trial`` is what it does, where that is known."""

    number: int
    pattern: str
    trial: RuleTrial | None = None
    built_in: bool = False


class RuleRows(QAbstractTableModel):
    """``changed`` when a rule came, went, moved or was edited; ``refused`` carries the ``StudioError``.

    What each rule does is shown as it was last told, until it is told anew.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = KeyedRows[RuleRow](self, lambda row: row.number)
        self._own: tuple[RuleRow, ...] = ()
        self._built_in: tuple[RuleRow, ...] = ()
        self._numbers = 0
        self._all = False

    @property
    def patterns(self) -> tuple[str, ...]:
        """The project's rules, in order."""
        return tuple(row.pattern for row in self._own)

    def row(self, index: Index) -> RuleRow | None:
        """The rule at ``index``."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, pattern: str) -> int | None:
        """The row of the rule ``pattern``, if it is shown; the last one of several that are the same."""
        found = [number for number in range(len(self._rows)) if self._rows[number].pattern == pattern]
        return found[-1] if found else None

    def show_patterns(self, patterns: Iterable[str]) -> None:
        """Have ``patterns`` as the project's rules."""
        self._set(tuple(self._new(one) for one in patterns))

    def show_trial(self, trial: Trial) -> None:
        """Say what each rule does. Rules that were changed since it was tried keep what was said."""
        own = self._own
        if trial.patterns[: len(own)] == self.patterns:
            own = tuple(replace(row, trial=one) for row, one in zip(own, trial.rules, strict=False))
        known = {row.pattern: row.number for row in self._built_in}
        self._built_in = tuple(
            RuleRow(known.get(one.pattern) or self._next(), one.pattern, one, built_in=True)
            for one in trial.built_in
        )
        self._own = own
        self._take()

    def show_all(self, *, shown: bool) -> None:
        """Whether built-in rules that take nothing are shown too."""
        self._all = shown
        self._take()

    def add(self, patterns: Iterable[str]) -> None:
        """Put ``patterns`` at the end of the project's rules."""
        self._set((*self._own, *(self._new(one) for one in patterns)))
        self.changed.emit()

    def remove(self, numbers: Iterable[int]) -> None:
        """Take the rules in these rows out; built-in ones stay."""
        gone = {self._rows[number].number for number in numbers}
        left = tuple(row for row in self._own if row.number not in gone)
        if len(left) < len(self._own):
            self._set(left)
            self.changed.emit()

    def leave_out(self, patterns: Iterable[str]) -> None:
        """Take ``patterns`` out."""
        gone = frozenset(patterns)
        self._set(tuple(row for row in self._own if row.pattern not in gone))
        self.changed.emit()

    def can_move(self, number: int, by: int) -> bool:
        """Whether the rule in that row can go ``by`` rows down, or up where it is negative."""
        return 0 <= number < len(self._own) and 0 <= number + by < len(self._own)

    def move(self, number: int, by: int) -> None:
        """Let the rule in that row go ``by`` rows down, or up where it is negative."""
        if self.can_move(number, by):
            rows = list(self._own)
            rows.insert(number + by, rows.pop(number))
            self._set(tuple(rows))
            self.changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else NOTE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == RULE and not row.built_in:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == _EDIT:
            return row.pattern
        text, cell = _shown(row, index.column())
        word = meaning_word(cell.meaning) if cell.meaning is not None else ""
        answers: dict[int, object] = {
            _DISPLAY: text,
            CELL_ROLE: cell,
            _TOOL_TIP: _tip(row) or None,
            _ACCESSIBLE: cell_words(text, cell, word),
        }
        return answers.get(role)

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        row = self.row(index)
        if row is None or role != _EDIT or row.built_in:
            return False
        pattern = str(value).strip()
        if pattern == row.pattern:
            return True
        fault = fault_of(pattern)
        if fault is not None:
            self.refused.emit(fault)
            return False
        self._set(tuple(RuleRow(one.number, pattern) if one is row else one for one in self._own))
        self.changed.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT:
            return _TO_THE_END if section in {FILES, SIZE} else None
        if role != _DISPLAY:
            return None
        return (self.tr("Rule"), self.tr("Files"), self.tr("Size"), self.tr("Worth knowing"))[section]

    def _new(self, pattern: str) -> RuleRow:
        return RuleRow(self._next(), pattern)

    def _next(self) -> int:
        self._numbers += 1
        return self._numbers

    def _set(self, own: tuple[RuleRow, ...]) -> None:
        self._own = own
        self._take()

    def _take(self) -> None:
        others = [row for row in self._built_in if self._all or (row.trial is not None and row.trial.files)]
        self._rows.take((*self._own, *others))


def _shown(row: RuleRow, column: int) -> tuple[str, Cell]:
    trial = row.trial
    if column == RULE:
        return row.pattern, Cell(mono=True, dimmed=row.built_in)
    if column == NOTE:
        text, meaning = note_of(trial, built_in=row.built_in)
        return text, Cell(meaning=meaning, dimmed=meaning is None or meaning is Meaning.NOTE)
    if trial is None or trial.fault is not None:
        return "", Cell(number=True)
    number = count(len(trial.files)) if column == FILES else size(trial.bytes) if trial.files else ""
    return number, Cell(number=True, dimmed=row.built_in or not trial.files)


def _tip(row: RuleRow) -> str:
    if row.trial is not None and row.trial.fault is not None:
        return sentences((told(row.trial.fault.message), told(row.trial.fault.hint)))
    return note_of(row.trial, built_in=row.built_in)[0]
