"""The dialog that shows files in two versions, line beside line, and lets somebody choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from studio.session.side_by_side import Sheet
from studio.ui.comparing.lines import LineDelegate
from studio.ui.comparing.rows import LEFT, LEFT_NUMBER, RIGHT, RIGHT_NUMBER, WHAT, LineRows
from studio.ui.comparing.words import Wording, sheet_words, total_words
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, row_height, units
from studio.ui.look.words import directed
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.learning import LearnKey
from studio.ui.pieces.offer import OfferButton
from studio.ui.pieces.rows import dress_table

_FEWEST = 8


class CompareDialog(QDialog):
    """Changes nothing by itself. Shown with ``open``; ``wished`` carries what was chosen, or a page of help.

    ``decided``: somebody chose, and did not only close it.
    """

    wished = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(wording.title)
        self.decided = False
        self._wording = wording
        self._sheets: tuple[Sheet, ...] = ()
        self._model = LineRows(wording, self)
        self._files = QListWidget(self)
        self._table = QTableView(self)
        self._sum = QLabel(self.tr("Comparing …"), self)
        self._place = Caption("", self)
        self._before = QPushButton(icon("up"), self.tr("Difference before"), self)
        self._next = QPushButton(icon("down"), self.tr("Next difference"), self)
        self._copy_left = QPushButton(icon("copy"), self.tr("Copy lines on the left"), self)
        self._copy_right = QPushButton(icon("copy"), self.tr("Copy lines on the right"), self)
        self.offers = tuple(OfferButton(offer, self) for offer in wording.offers)
        self._learn = LearnKey(self)
        self._learn.set_page("nothing-lost")
        self._lay_out()
        self._connect()
        self._refresh()
        self._table.setFocus()

    @property
    def rows(self) -> LineRows:
        """The lines of the chosen file."""
        return self._model

    @property
    def table(self) -> QTableView:
        """The table with the lines."""
        return self._table

    @property
    def files(self) -> QListWidget:
        """The files, where there are several."""
        return self._files

    @property
    def summed(self) -> str:
        """What is said of the chosen file."""
        return self._sum.text()

    @property
    def next_button(self) -> QPushButton:
        """Leads to the next difference."""
        return self._next

    @property
    def before_button(self) -> QPushButton:
        """Leads to the difference before."""
        return self._before

    @property
    def copy_buttons(self) -> tuple[QPushButton, QPushButton]:
        """Copy the chosen lines of the left and of the right version."""
        return self._copy_left, self._copy_right

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show these files; the one that was chosen stays chosen where it is still there."""
        chosen = self._sheet()
        self._sheets = tuple(sheets)
        self._files.clear()
        for sheet in self._sheets:
            item = QListWidgetItem(sheet.path.name, self._files)
            item.setToolTip(str(sheet.path))
            item.setSizeHint(QSize(0, row_height(self)))
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), sheet_words(sheet, self._wording))
        self._files.setVisible(len(self._sheets) > 1)
        paths = [sheet.path for sheet in self._sheets]
        at = paths.index(chosen.path) if chosen is not None and chosen.path in paths else 0
        if self._sheets:
            self._files.setCurrentRow(at)
        else:
            self._show_sheet(-1)

    @Slot(int)
    def _show_sheet(self, number: int) -> None:
        del number
        sheet = self._sheet()
        self._model.show_rows(sheet.rows if sheet is not None else ())
        words = self.tr("The two are the same by now.")
        self._sum.setText(directed(sheet_words(sheet, self._wording) if sheet is not None else words))
        self._go(-1, back=False)
        self._refresh()

    def _sheet(self) -> Sheet | None:
        at = self._files.currentRow()
        return self._sheets[at] if 0 <= at < len(self._sheets) else None

    @Slot()
    def _go_on(self) -> None:
        if not self._go(self._current(), back=False):
            at = self._files.currentRow() + 1
            if at < len(self._sheets):
                self._files.setCurrentRow(at)

    @Slot()
    def _go_back(self) -> None:
        if not self._go(self._current(), back=True):
            at = self._files.currentRow() - 1
            if at >= 0:
                self._files.setCurrentRow(at)
                self._go(self._model.rowCount(), back=True)

    def _go(self, row: int, *, back: bool) -> bool:
        found = self._model.next_difference(row, back=back)
        if found is None:
            return False
        index = self._model.index(found, WHAT)
        self._table.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def _current(self) -> int:
        index = self._table.currentIndex()
        return index.row() if index.isValid() else -1

    @Slot()
    def _refresh(self) -> None:
        """Let the buttons say what can be done from here."""
        row, last = self._current(), len(self._sheets) - 1
        at = self._files.currentRow()
        further = self._model.next_difference(row, back=False) is not None
        earlier = self._model.next_difference(row, back=True) is not None
        self._next.setEnabled(further or at < last)
        self._before.setEnabled(earlier or at > 0)
        chosen = bool(self._places())
        for button in (self._copy_left, self._copy_right):
            button.setEnabled(chosen)
        self._place.setText(total_words(self._sheets))

    def _places(self) -> list[int]:
        return sorted(index.row() for index in self._table.selectionModel().selectedRows())

    @Slot()
    def _copy_from_left(self) -> None:
        QGuiApplication.clipboard().setText(self._model.text_of(self._places(), right=False))

    @Slot()
    def _copy_from_right(self) -> None:
        QGuiApplication.clipboard().setText(self._model.text_of(self._places(), right=True))

    @Slot(object)
    def _choose(self, wish: object) -> None:
        self.decided = True
        self.accept()
        self.wished.emit(wish)

    def _connect(self) -> None:
        self._files.currentRowChanged.connect(self._show_sheet)
        self._table.selectionModel().selectionChanged.connect(self._refresh)
        for button, act in (
            (self._next, self._go_on),
            (self._before, self._go_back),
            (self._copy_left, self._copy_from_left),
            (self._copy_right, self._copy_from_right),
        ):
            button.clicked.connect(act)
        for offer in self.offers:
            offer.wished.connect(self._choose)
        self._learn.wished.connect(self.wished)
        for keys, act in (
            ("F7", self._go_on),
            ("Shift+F7", self._go_back),
            (QKeySequence.StandardKey.Copy, self._copy_from_right),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(act)
            self.addAction(action)

    def _lay_out(self) -> None:
        around, between, inside = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN), gap(self, Gap.INSIDE)
        self._dress()
        page = QVBoxLayout()
        page.setContentsMargins(around, around, around, between)
        page.setSpacing(inside)
        intro = QLabel(directed(self._wording.intro), self)
        intro.setWordWrap(True)
        intro.setTextFormat(Qt.TextFormat.PlainText)
        page.addWidget(intro)
        page.addSpacing(inside)
        self._sum.setTextFormat(Qt.TextFormat.PlainText)
        self._sum.setWordWrap(True)
        page.addWidget(self._sum)
        both = QHBoxLayout()
        both.setSpacing(between)
        both.addWidget(self._files)
        both.addWidget(self._table, 1)
        page.addLayout(both, 1)
        page.addLayout(self._tools())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(page, 1)
        column.addWidget(Hairline(self))
        column.addLayout(self._foot())
        self.resize(units(self, 1080), units(self, 640))

    def _dress(self) -> None:
        self._table.setModel(self._model)
        dress_table(self._table)
        self._table.setAccessibleName(self.tr("Lines of both versions"))
        # Texts of this kind are read from left to right, and left is then left for everybody.
        self._table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._table.setMinimumHeight((_FEWEST + 1) * row_height(self._table))
        lines = LineDelegate(self._table)
        head = self._table.horizontalHeader()
        for column in (LEFT, RIGHT):
            self._table.setItemDelegateForColumn(column, lines)
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((WHAT, 132), (LEFT_NUMBER, 52), (RIGHT_NUMBER, 52)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            head.resizeSection(column, units(self, width))
        self._files.setFrameShape(QFrame.Shape.NoFrame)
        self._files.setAccessibleName(self.tr("Files"))
        self._files.setFixedWidth(units(self, 180))
        self._files.hide()

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(gap(self, Gap.INSIDE))
        self._next.setToolTip(self.tr("Next difference (F7)"))
        self._before.setToolTip(self.tr("Difference before (Shift+F7)"))
        for button in (self._before, self._next):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self._place, 1)
        for button in self._sides():
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _sides(self) -> tuple[QPushButton, QPushButton]:
        """The buttons for either side in the order of the sides, which no language turns round."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = self.copy_buttons
        return (right, left) if mirrored else (left, right)

    def _foot(self) -> QHBoxLayout:
        buttons = QDialogButtonBox(self)
        for offer in self.offers:
            buttons.addButton(offer, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Decide later"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        around, between = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN)
        foot.setContentsMargins(around, between, around, between)
        foot.addStretch(1)
        foot.addWidget(buttons)
        return foot
