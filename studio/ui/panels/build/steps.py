"""The steps of a build as rows: one pack in one format each. Only rows that changed are painted anew."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.build.plan import SUFFIXES, BuildStep
from studio.build.report import PackResult, Status
from studio.ui.look.colours import Meaning
from studio.ui.look.told import told
from studio.ui.look.words import size
from studio.ui.panels.build.words import (
    amount,
    changed_files,
    ended,
    failed_line,
    files_or_packs,
    fraction,
    joined,
    rate,
    reused_pieces,
    sizes,
    time_left,
)
from studio.ui.pieces.keyed_rows import KeyedRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, ProgressShown, cell_words
from studio.ui.view import Building

PACK, FORMAT, STATE, ACTION = range(4)

FOLD = -1
"""What stands for the number of a step in the row of all that are reused."""

_FEWEST_FOLDED = 2
BRIEF = 0.3
"""Seconds in which no bar appears: what is over so soon would only flash."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex

_SIGNS = {Status.BUILT: "done", Status.REUSED: "done", Status.FAILED: "error", Status.SKIPPED: "ignored"}


class BuildRows(QAbstractTableModel):
    """Rows of the plan of a build, each with how far it is or what became of it.

    ``shown`` are the numbers of the steps that have a row: all, until ``narrow`` says otherwise. Packs that
    were left as they are share the row ``FOLD``, which says how many they are, until it is opened.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._building: Building | None = None
        self._steps: tuple[BuildStep, ...] = ()
        self._over: frozenset[int] = frozenset()
        self.unfolded = False
        self.shown: KeyedRows[int] = KeyedRows(self, int)

    @property
    def steps(self) -> tuple[BuildStep, ...]:
        """The steps, in order."""
        return self._steps

    def show_building(self, building: Building | None) -> None:
        """Become the rows of ``building``; of the same plan, only what changed is painted anew."""
        before, self._building = self._building, building
        over, self._over = self._over, frozenset(building.results if building is not None else ())
        if before is not None and building is not None and before.plan is building.plan:
            for number in _changed(before, building, over ^ self._over):
                row = self.shown.place(number)
                if row is not None:
                    self.dataChanged.emit(self.index(row, STATE), self.index(row, ACTION))
            if over != self._over:
                self._repaint_fold()
            return
        self.shown.take(())
        self._steps = () if building is None else building.plan.steps
        self.shown.take(range(len(self._steps)))

    def narrow(self, numbers: Iterable[int], *, fold: bool = False) -> None:
        """Show the steps of these numbers, which rise; with ``fold`` those that are reused come last."""
        wanted = list(numbers)
        reused = [number for number in wanted if self._is_reused(number)] if fold else []
        if len(reused) < _FEWEST_FOLDED:
            self.shown.take(wanted)
            return
        others = [number for number in wanted if not self._is_reused(number)]
        self.shown.take([*others, FOLD, *(reused if self.unfolded else ())])

    def unfold(self, *, unfolded: bool) -> None:
        """Whether ``narrow`` shows those that are reused each by itself from now on."""
        self.unfolded = unfolded
        self._repaint_fold()

    def is_fold(self, index: Index) -> bool:
        """Whether a row stands for all packs that are reused."""
        return index.isValid() and self.shown[index.row()] == FOLD

    def step(self, index: Index) -> BuildStep | None:
        """The step of a row."""
        return None if not index.isValid() or self.is_fold(index) else self._steps[self.shown[index.row()]]

    def result(self, index: Index) -> PackResult | None:
        """What became of a row, if it has ended."""
        building = self._building
        if building is None or not index.isValid():
            return None
        return building.results.get(self.shown[index.row()])

    def first_failed(self) -> int | None:
        """The first row that failed."""
        if self._building is None:
            return None
        results = self._building.results
        failed = (number for number, one in results.items() if one.status is Status.FAILED)
        return min((row for one in failed if (row := self.shown.place(one)) is not None), default=None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid() or self.is_fold(index):
            return self._fold(index.column(), role) if index.isValid() else None
        match role:
            case _ if role == _DISPLAY:
                return self._text(index)
            case _ if role == CELL_ROLE:
                return self._cell(index)
            case _ if role == _TOOL_TIP:
                return self._tool_tip(index)
            case _ if role == _ACCESSIBLE:
                return cell_words(self._text(index), self._cell(index))
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Pack"), self.tr("Format"), self.tr("State"), "")[section]

    def _repaint_fold(self) -> None:
        row = self.shown.place(FOLD)
        if row is not None:
            self.dataChanged.emit(self.index(row, PACK), self.index(row, ACTION))

    def _is_reused(self, number: int) -> bool:
        result = self._building.results.get(number) if self._building is not None else None
        return result is not None and result.status is Status.REUSED

    def _fold(self, column: int, role: int) -> object:
        """The row of all that are reused."""
        results = self._building.results.values() if self._building is not None else ()
        reused = [one for one in results if one.status is Status.REUSED]
        texts = {PACK: files_or_packs(reused), STATE: self.tr("Unchanged, reused")}
        texts[ACTION] = self.tr("Hide them") if self.unfolded else self.tr("Show them")
        cells = {
            PACK: Cell(sign="unfolded" if self.unfolded else "folded"),
            STATE: Cell(sign="done", dimmed=True, aside=size(sum(one.bytes for one in reused))),
        }
        text, cell = texts.get(column, ""), cells.get(column, Cell())
        if role == _ACCESSIBLE:
            return cell_words(text, cell)
        return text if role == _DISPLAY else cell if role == CELL_ROLE else None

    def _text(self, index: Index) -> str:
        step = self._steps[self.shown[index.row()]]
        match index.column():
            case column if column == PACK:
                return step.pack_id
            case column if column == FORMAT:
                return SUFFIXES[step.format]
            case column if column == STATE:
                return self._state(index)
            case _:
                return self._action(index)

    def _state(self, index: Index) -> str:
        """What became of a row in words; nothing where its bar speaks for it."""
        result = self.result(index)
        if result is None:
            return "" if self._is_under_way(index) else self._waiting()
        match result.status:
            case Status.BUILT:
                return sizes(result)
            case Status.REUSED:
                return self.tr("Unchanged")
            case Status.FAILED:
                return told(result.message or "") or self.tr("Not built")
            case Status.SKIPPED:
                return self.tr("Not built")

    def _waiting(self) -> str:
        over = self._building is not None and ended(self._building)
        return self.tr("Not built") if over else self.tr("Waiting")

    def _action(self, index: Index) -> str:
        result = self.result(index)
        if result is None:
            return ""
        if result.status is Status.FAILED:
            return self.tr("Show problem")
        return self.tr("Show file") if result.output is not None else ""

    def _tool_tip(self, index: Index) -> str:
        result = self.result(index)
        if result is None or index.column() == PACK:
            return ""
        if result.status is Status.FAILED:
            return failed_line(result)
        why = told(result.message or "")
        lines = (str(result.output) if result.output else "", why, reused_pieces(result))
        return "\n".join(line for line in lines if line)

    def _cell(self, index: Index) -> Cell:
        step = self._steps[self.shown[index.row()]]
        match index.column():
            case column if column == PACK:
                return Cell(pack=step.pack_id, mono=True)
            case column if column == FORMAT:
                return Cell(mono=True, dimmed=True)
            case column if column == STATE:
                return self._state_cell(index)
            case _:
                return Cell()

    def _state_cell(self, index: Index) -> Cell:
        result = self.result(index)
        if result is None:
            return Cell(progress=self._progress(index), dimmed=True)
        meaning = {Status.BUILT: Meaning.DONE, Status.FAILED: Meaning.ERROR}.get(result.status)
        return Cell(
            sign=_SIGNS[result.status],
            meaning=meaning,
            dimmed=result.status in {Status.REUSED, Status.SKIPPED},
            aside=_aside(result),
        )

    def _progress(self, index: Index) -> ProgressShown | None:
        building = self._building
        if building is None or not self._is_under_way(index):
            return None
        progress = building.step_progress
        if building.seconds < BRIEF:
            return ProgressShown(None, self.tr("Starting"))
        if progress is None:
            return ProgressShown(0.0, self.tr("Starting"))
        done = amount(progress.done_bytes, progress.total_bytes)
        return ProgressShown(fraction(progress), joined(done, rate(building), time_left(building, progress)))

    def _is_under_way(self, index: Index) -> bool:
        building = self._building
        return building is not None and building.step == self.shown[index.row()] and not ended(building)


def _aside(result: PackResult) -> str:
    match result.status:
        case Status.BUILT:
            return changed_files(result)
        case Status.REUSED:
            return size(result.bytes)
        case _:
            return ""


def _changed(before: Building, now: Building, settled: frozenset[int]) -> list[int]:
    """The rows that say something else ``now``; ``settled`` are those whose result is new."""
    rows = settled | {row for row in (before.step, now.step) if row is not None}
    if ended(before) != ended(now):
        rows |= set(range(len(now.plan.steps)))
    return sorted(row for row in rows if row < len(now.plan.steps))
