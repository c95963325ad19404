"""The dialog that marks built packs as released: those that people have now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.project.releases import BuiltPack, last_released
from studio.ui.look.colours import dim
from studio.ui.look.scale import Gap, gap, mono_font, row_height, unit, units
from studio.ui.look.words import count, directed, moment, packs
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.named_language import named_language
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from studio.ui.pieces.rows import dress_tree
from studio.ui.view import View
from studio.values import dataclass

PACK, BUILD, LANGUAGE, STATE = range(4)

_FEWEST, _MOST = 4, 12
_DARKENED = 140
"""Percent by which Qt's own style darkens the window for the edge of a box."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A pack as its last build left it. ``state`` says whether people have it, or why it cannot be marked.

    ``free``: it can be marked; ``wanted``: it most likely shall be; ``out``: it is marked so already.
    """

    pack: BuiltPack
    state: str
    free: bool
    wanted: bool
    out: bool = False


def release_rows(view: View) -> tuple[ReleaseRow, ...]:
    """The packs of ``view`` that were built, in its order."""
    releases = view.state.releases
    last = last_released(view.project.file.released)
    names = dict.fromkeys(pack.manifest.asset_pack_id or "" for pack in view.packs)
    rows: list[ReleaseRow] = []
    for built in (releases.built[name] for name in names if name in releases.built):
        mark = last.get(built.pack_id)
        if built.pack_id in releases.failed:
            words = QCoreApplication.translate("ReleaseDialog", "Could not be built in build {build}")
            rows.append(
                ReleaseRow(built, words.format(build=count(releases.newest)), free=False, wanted=False)
            )
        elif mark is None:
            words = QCoreApplication.translate("ReleaseDialog", "Not released yet")
            rows.append(ReleaseRow(built, words, free=True, wanted=built.build == releases.newest))
        elif mark.build == built.build:
            words = QCoreApplication.translate("ReleaseDialog", "Released as version {version}")
            state = words.format(version=count(mark.version))
            rows.append(ReleaseRow(built, state, free=False, wanted=False, out=True))
        else:
            words = QCoreApplication.translate("ReleaseDialog", "Version {version} is build {build}")
            state = words.format(version=count(mark.version), build=count(mark.build))
            rows.append(ReleaseRow(built, state, free=True, wanted=built.build == releases.newest))
    return tuple(rows)


class ReleaseDialog(QDialog):
    """Lets a person choose which built packs people have. ``marked`` carries those packs, a tuple.

    Shown with ``open``; it goes when it is closed.
    """

    marked = Signal(object)

    def __init__(self, rows: Sequence[ReleaseRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mark as released"))
        self._rows = tuple(rows)
        self._tree = QTreeWidget(self)
        self._mark = QPushButton(self)
        self._lay_out()
        self._fill()
        self._tree.itemChanged.connect(self._count)
        self._mark.clicked.connect(self._say)
        self._count()

    @property
    def tree(self) -> QTreeWidget:
        """The packs."""
        return self._tree

    @property
    def mark_button(self) -> QPushButton:
        """The button that marks what is ticked."""
        return self._mark

    @property
    def chosen(self) -> tuple[BuiltPack, ...]:
        """The packs that are ticked."""
        items = (self._tree.topLevelItem(number) for number in range(self._tree.topLevelItemCount()))
        return tuple(
            row.pack
            for row, item in zip(self._rows, items, strict=True)
            if row.free and item is not None and item.checkState(PACK) is Qt.CheckState.Checked
        )

    @Slot()
    def _count(self) -> None:
        number = len(self.chosen)
        self._mark.setEnabled(bool(number))
        words = self.tr("Mark {packs} as released")
        self._mark.setText(words.format(packs=packs(number)) if number else self.tr("Mark packs as released"))

    @Slot()
    def _say(self) -> None:
        chosen = self.chosen
        self.accept()
        if chosen:
            self.marked.emit(chosen)

    def _fill(self) -> None:
        for number, row in enumerate(self._rows):
            item = QTreeWidgetItem(self._tree)
            item.setText(PACK, row.pack.pack_id)
            item.setFont(PACK, mono_font(self._tree))
            when = self.tr("{build}, {moment}").format(
                build=count(row.pack.build), moment=moment(row.pack.ended)
            )
            item.setText(BUILD, directed(when))
            item.setData(BUILD, CELL_ROLE, Cell())
            if row.pack.platforms is not None:
                item.setData(LANGUAGE, CELL_ROLE, Cell(language=named_language(row.pack.language)))
            item.setText(STATE, directed(row.state))
            item.setData(STATE, CELL_ROLE, Cell(dimmed=True))
            item.setToolTip(STATE, row.state)
            enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | (enabled if row.free else Qt.ItemFlag.NoItemFlags))
            ticked = row.wanted or row.out
            item.setCheckState(PACK, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            if number == 0:
                self._tree.setCurrentItem(item)

    def _lay_out(self) -> None:
        what = QLabel(directed(self.tr("Which of these packs do people have now?")), self)
        what.setWordWrap(True)
        what.setBuddy(self._tree)
        why = Caption(
            self.tr(
                "Tick what is in the store or on your server as it was built. From then on you are warned "
                "when a pack loses a platform or a file that devices may rely on. Undo takes the mark back."
            ),
            self,
        )
        self._dress_tree()
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._mark, QDialogButtonBox.ButtonRole.ActionRole)
        leave = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setAutoDefault(False)
        self._mark.setDefault(True)
        buttons.rejected.connect(self.reject)
        around, inside = gap(self, Gap.AROUND), gap(self, Gap.INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(around, around, around, around)
        column.setSpacing(inside)
        column.addWidget(what)
        column.addWidget(why)
        column.addWidget(self._tree, 1)
        if not self._rows:
            words = self.tr("Nothing was built yet, so there is nothing to mark. Build first.")
            none = QLabel(directed(words), self)
            none.setWordWrap(True)
            column.addWidget(none, 1)
            self._tree.hide()
        column.addWidget(buttons)
        self.resize(units(self, 840), self.sizeHint().height())

    def _dress_tree(self) -> None:
        tree = self._tree
        tree.setColumnCount(4)
        dress_tree(tree)
        tree.setHeaderLabels(
            [self.tr("Pack"), self.tr("Build"), self.tr("Language"), self.tr("Released so far")]
        )
        tree.setItemDelegateForColumn(PACK, _Ticked(tree))
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setRootIsDecorated(False)
        tree.setAccessibleName(self.tr("Packs that were built"))
        rows = min(max(len(self._rows), _FEWEST), _MOST)
        tree.setMinimumHeight((rows + 1) * row_height(self) + unit(self))
        head = tree.header()
        head.setStretchLastSection(False)
        head.setMaximumSectionSize(units(self, 260))
        for column in (PACK, BUILD, LANGUAGE):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)


class _Ticked(QStyledItemDelegate):
    """A box to tick, which the delegate of all other rows does not paint."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        # The style draws the box a good deal darker than the window, which on a dark one cannot be seen.
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Window, dim(palette).lighter(_DARKENED))
        option.palette = palette
