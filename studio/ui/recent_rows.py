"""The rows of the list of recent projects: what stands in them, in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.ui.look.colours import Meaning
from studio.ui.look.words import moment, packs, problems, side_by_side
from studio.values import dataclass
from studio.workspace.settings import Recent

Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
ROW = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class RecentRow:
    """What a row says: ``state`` with its ``meaning``, if anything is known, and ``facts`` in small print."""

    recent: Recent
    missing: bool
    state: str
    meaning: Meaning | None
    facts: str


class RecentRows(QAbstractListModel):
    """Projects in the order they are given in. ``ROW`` gives the ``RecentRow`` of an index."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._recent: tuple[Recent, ...] = ()
        self._missing: frozenset[Path] = frozenset()
        self._rows: list[RecentRow] = []

    def show_recent(self, recent: tuple[Recent, ...], missing: frozenset[Path]) -> None:
        """List ``recent``; those in ``missing`` are not where they were."""
        if recent == self._recent and missing == self._missing:
            return
        self.beginResetModel()  # A dozen rows or two, and nobody is in the middle of them.
        self._recent, self._missing = recent, missing
        self._rows = [self._row(one, missing=one.path in missing) for one in recent]
        self.endResetModel()

    def row(self, index: Index) -> RecentRow | None:
        """What stands at ``index``."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == _DISPLAY:
            return row.recent.name
        if role == ROW:
            return row
        if role == _TOOL_TIP:
            return str(row.recent.path)
        return self._aloud(row) if role == _ACCESSIBLE else None

    def _row(self, one: Recent, *, missing: bool) -> RecentRow:
        state, meaning = self._state(one, missing=missing)
        when = moment(one.opened)
        if one.packs is None:
            return RecentRow(one, missing, state, meaning, when)
        facts = self.tr("{when} · {packs}").format(when=when, packs=packs(one.packs))
        return RecentRow(one, missing, state, meaning, facts)

    def _state(self, one: Recent, *, missing: bool) -> tuple[str, Meaning | None]:
        if missing:
            return self.tr("folder missing"), Meaning.WARNING
        if one.errors:
            return problems(one.errors), Meaning.ERROR
        # A project without packs has nothing to be ready for.
        return (self.tr("ready"), Meaning.DONE) if one.errors == 0 and one.packs else ("", None)

    def _aloud(self, row: RecentRow) -> str:
        pinned = self.tr("pinned") if row.recent.pinned else ""
        parts = (row.recent.name, pinned, row.state, row.facts, str(row.recent.path.parent))
        return side_by_side(part for part in parts if part)
