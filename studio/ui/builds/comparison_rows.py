"""What changed from one build to another, as rows: a pack, and below it what changed in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from studio.build.compare import Comparison, PackComparison, Presence
from studio.manifest.jsonc import Json
from studio.ui.look.words import count, files, side_by_side, size
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, cell_words
from studio.values import dataclass

NAME, CHANGE, SIZE = range(3)

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the name of a file or field, what became of it, its size in words, and its sign."""

    name: str
    change: str
    size: str
    sign: str


class ComparisonRows(QAbstractItemModel):
    """Packs that differ, each with its lines. It is filled once and does not change."""

    def __init__(self, packs: Sequence[PackComparison], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._packs = tuple(one for one in packs if differs(one))
        self._lines: list[tuple[Line, ...] | None] = [None] * len(self._packs)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 -- Qt's own
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # Its own number tells which pack a line is of; 0 is for the packs themselves.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 -- Qt's own
        number = child.internalId() if child.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        if not parent.isValid():
            return len(self._packs)
        return 0 if parent.internalId() or parent.column() else len(self._lines_of(parent.row()))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        del parent
        return 3

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid() or role not in {_DISPLAY, CELL_ROLE, _ACCESSIBLE}:
            return None
        line = self._line(index)
        text = (line.name, line.change, line.size)[index.column()]
        cell = self._cell(index, line)
        if role == _ACCESSIBLE:
            return cell_words(text, cell)
        return text if role == _DISPLAY else cell

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Pack or file"), self.tr("Change"), self.tr("Size"))[section]

    def _line(self, index: Index) -> Line:
        number = index.internalId()
        if number:
            return self._lines_of(number - 1)[index.row()]
        pack = self._packs[index.row()]
        return Line(
            pack.pack_id, change_words(pack), growth(pack.comparison.before, pack.comparison.after), ""
        )

    def _cell(self, index: Index, line: Line) -> Cell:
        match index.column():
            case column if column == NAME and not index.internalId():
                return Cell(pack=line.name, mono=True)
            case column if column == NAME:
                return Cell(mono=True)
            case column if column == CHANGE:
                return Cell(sign=line.sign, dimmed=not index.internalId())
            case _:
                return Cell(dimmed=bool(index.internalId()))

    def _lines_of(self, pack: int) -> tuple[Line, ...]:
        found = self._lines[pack]
        if found is None:
            found = self._lines[pack] = tuple(_lines(self._packs[pack].comparison))
        return found


def differs(pack: PackComparison) -> bool:
    """Whether anything about ``pack`` changed."""
    return pack.presence is not Presence.BOTH or bool(pack.comparison.differences)


def change_words(pack: PackComparison) -> str:
    """``12 added, 3 removed, 40 changed``; or that the pack itself came or went."""
    tr = QCoreApplication.translate
    found = pack.comparison
    match pack.presence:
        case Presence.ADDED:
            return tr("BuildComparison", "New pack with {files}").format(files=files(len(found.added)))
        case Presence.REMOVED:
            return tr("BuildComparison", "Pack is gone, with {files}").format(files=files(len(found.removed)))
        case Presence.BOTH:
            return side_by_side(_counts(found))


def growth(before: int, after: int) -> str:
    """``1.5 GB (+16 MB)``; of a pack that came or went its size alone."""
    if not before or not after or before == after:
        return size(after or before)
    tr = QCoreApplication.translate
    words = tr("BuildComparison", "{size} (+{change})")
    if after < before:
        words = tr("BuildComparison", "{size} (\u2212{change})")
    return words.format(size=size(after), change=size(abs(after - before)))


def sizes(before: int, after: int) -> str:
    """``1.1 MB → 1.3 MB``, or one size where both read the same."""
    if size(before) == size(after):
        return size(after)
    words = QCoreApplication.translate("BuildComparison", "{before} → {after}")
    return words.format(before=size(before), after=size(after))


def _counts(found: Comparison) -> Iterator[str]:
    tr = QCoreApplication.translate
    for words, number in (
        (tr("BuildComparison", "{count} added", None, len(found.added)), len(found.added)),
        (tr("BuildComparison", "{count} removed", None, len(found.removed)), len(found.removed)),
        (tr("BuildComparison", "{count} changed", None, len(found.changed)), len(found.changed)),
        (tr("BuildComparison", "{count} renamed", None, len(found.renamed)), len(found.renamed)),
    ):
        if number:
            yield words.format(count=count(number))
    if found.manifest:
        yield tr("BuildComparison", "manifest changed")


def _lines(found: Comparison) -> Iterator[Line]:
    tr = QCoreApplication.translate
    for value in found.manifest:
        words = tr("BuildComparison", "{before} became {after}")
        said = words.format(before=_written(value.before), after=_written(value.after))
        yield Line(value.field, said, "", "changed")
    for added in found.added:
        yield Line(added.path, tr("BuildComparison", "Added"), size(added.size), "add")
    for removed in found.removed:
        yield Line(removed.path, tr("BuildComparison", "Removed"), size(removed.size), "remove")
    for changed in found.changed:
        yield Line(
            changed.path, tr("BuildComparison", "Changed"), sizes(changed.before, changed.after), "changed"
        )
    for renamed in found.renamed:
        words = tr("BuildComparison", "Renamed from {name}").format(name=renamed.before)
        yield Line(renamed.after, words, size(renamed.size), "renamed")


def _written(value: Json) -> str:
    """A value of a manifest in words."""
    match value:
        case None:
            return QCoreApplication.translate("BuildComparison", "nothing")
        case str():
            return value
        case [*items]:
            return side_by_side(_written(item) for item in items)
        case dict():
            return side_by_side(str(key) for key in value)
        case _:
            return str(value)
