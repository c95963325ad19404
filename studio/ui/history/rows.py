"""The steps of a project as rows: what each was and when, and how they stand to what counts now."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.session.history import Step
from studio.session.timeline import Stop
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.look.words import count, files, moment, sentences, side_by_side
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words
from studio.values import dataclass

Index = QModelIndex | QPersistentModelIndex

MARK, STEP, STANDING, TIME = range(4)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """All steps, the newest first, and what is said beside them.

    ``saved`` is when the files were saved, in seconds since 1970, if they were; the obstacles say why the
    disk does not let the step before and the one after be gone over.
    """

    stops: tuple[Stop, ...] = ()
    saved: float | None = None
    undo_obstacle: str | None = None
    redo_obstacle: str | None = None

    def obstacle(self, stop: Stop) -> str | None:
        """Why there is no way to ``stop``, as far as is known before it is tried."""
        if stop.jump == 0:
            return None
        return self.undo_obstacle if stop.jump < 0 else self.redo_obstacle


class HistoryRows(QAbstractTableModel):
    """A row for every state that can be gone to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = Line()

    @property
    def line(self) -> Line:
        """What is listed."""
        return self._line

    @property
    def now(self) -> int:
        """The row of what counts now; 0 where nothing is listed."""
        return next((row for row, stop in enumerate(self._line.stops) if stop.jump == 0), 0)

    def show_line(self, line: Line) -> None:
        """List these steps."""
        self.beginResetModel()
        self._line = line
        self.endResetModel()

    def row_of(self, step: Step) -> int | None:
        """Where ``step`` is listed."""
        return next((row for row, stop in enumerate(self._line.stops) if stop.step is step), None)

    def find(self, text: str, start: int) -> int | None:
        """The first row from ``start`` on, and round again, whose step has ``text`` in its name."""
        total, wanted = len(self._line.stops), text.casefold()
        around = ((start + offset) % total for offset in range(total))
        return next((row for row in around if wanted in self._name(self._line.stops[row]).casefold()), None)

    def outcome(self, stop: Stop) -> str:
        """What going to ``stop`` comes to, or what stands in its way."""
        obstacle = self._line.obstacle(stop)
        if obstacle is not None:
            return obstacle
        words = self._jump(stop.jump)
        if not stop.renames:
            return words
        renaming = self.tr("On disk, {files} get other names.")
        if stop.renames == 1:
            renaming = self.tr("On disk, {files} gets another name.")
        return sentences((words, renaming.format(files=files(stop.renames))))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._line.stops)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        stop, column = self._line.stops[index.row()], index.column()
        if role == _TOOL_TIP:
            return self._line.obstacle(stop)
        text, cell = self._cell(stop, column)
        if role == _DISPLAY:
            return text
        if role == CELL_ROLE:
            return cell
        if role == _SPOKEN:
            return self._spoken(stop) if column == STEP else cell_words(text, cell)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Mark"), self.tr("Step"), self.tr("Standing"), self.tr("Time"))[section]

    def _cell(self, stop: Stop, column: int) -> tuple[str, Cell]:
        dimmed = stop.jump > 0 or self._line.obstacle(stop) is not None
        if column == MARK:
            return "", _mark(stop)
        if column == STEP:
            return self._name(stop), Cell(aside=self._renaming(stop), dimmed=dimmed)
        if column == STANDING:
            return self._standing(stop), Cell(dimmed=stop.jump != 0)
        return "" if stop.step.at is None else moment(stop.step.at), Cell(number=True, dimmed=True)

    def _name(self, stop: Stop) -> str:
        return self.tr("As it was opened") if stop.opened else told(stop.step.label)

    def _renaming(self, stop: Stop) -> str:
        moves = stop.step.moves
        return self.tr("renames {files} on disk").format(files=files(len(moves))) if moves else ""

    def _standing(self, stop: Stop) -> str:
        words: list[str] = []
        if stop.jump == 0:
            words.append(self.tr("now"))
        if stop.saved:
            at = self._line.saved
            words.append(
                self.tr("as on disk") if at is None else self.tr("saved {when}").format(when=moment(at))
            )
        return " · ".join(words)

    def _jump(self, jump: int) -> str:
        if jump == 0:
            return self.tr("This is how it is now.")
        if jump == -1:
            return self.tr("Takes back 1 step.")
        if jump == 1:
            return self.tr("Does 1 step again.")
        words = (
            self.tr("Takes back {count} steps.", "", abs(jump))
            if jump < 0
            else self.tr("Does {count} steps again.", "", abs(jump))
        )
        return words.format(count=count(abs(jump)))

    def _spoken(self, stop: Stop) -> str:
        when = "" if stop.step.at is None else moment(stop.step.at)
        outcome = self.outcome(stop) if stop.jump else ""
        parts = (self._name(stop), self._renaming(stop), self._standing(stop), when, outcome)
        return side_by_side(part for part in parts if part)


def _mark(stop: Stop) -> Cell:
    if stop.jump == 0:
        return Cell(sign="now", meaning=Meaning.CHANGED)
    return Cell(sign="save") if stop.saved else Cell()
