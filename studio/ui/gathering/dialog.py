"""The dialog that shows what a step does with files and a pack, before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.session.gathering import Gathering
from studio.ui.desk.gatherer import Asked
from studio.ui.gathering import words
from studio.ui.gathering.lines import Column, LineRows
from studio.ui.look.scale import Gap, gap, row_height, title_font, unit, units
from studio.ui.look.words import directed
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.dialog_foot import dialog_foot
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.learning import LearnKey
from studio.ui.pieces.rows import dress_tree
from studio.ui.wishes import CarryOut

_FEWEST_ROWS = 4
_PAGE = "into-packs"


class GatheringDialog(QDialog):
    """Shows the ways to do it, and does one. ``wished`` carries what was decided. Shown with ``open``."""

    wished = Signal(object)

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        gathering = asked.gathering
        self.setWindowTitle(words.title(gathering))
        self._title = QLabel(directed(words.title(gathering)), self)  # Not every system shows the other one.
        self._total = QLabel(directed(words.total(gathering)), self)
        self._leaving = Caption(words.leaving(gathering), self)
        self._model = LineRows(gathering.deed, self)
        self._table = QTreeView(self)
        self._ways = self._make_ways(gathering)
        self._later = Caption("", self)
        self._later.setAccessibleName(self.tr("What this takes later"))
        self._make = QPushButton(words.button(gathering), self)
        self._make.clicked.connect(self._press)
        self._learn = LearnKey(self)
        self._learn.set_page(_PAGE)
        self._learn.wished.connect(self.wished)
        self._lay_out()
        self._show_way()
        self._table.setFocus()

    @property
    def asked(self) -> Asked:
        """What this is about."""
        return self._asked

    @property
    def table(self) -> QTreeView:
        """The selectors."""
        return self._table

    @property
    def make_button(self) -> QPushButton:
        """The button that does it."""
        return self._make

    @property
    def ways(self) -> tuple[QRadioButton, ...]:
        """The choice between rules and single files; nothing where there is none."""
        return self._ways

    @property
    def said(self) -> str:
        """All that is said around the selectors."""
        texts = (self._total.text(), self._leaving.text(), self._later.text())
        return "\n".join(text for text in texts if text)

    @property
    def _way(self) -> int:
        return next((at for at, button in enumerate(self._ways) if button.isChecked()), 0)

    @Slot()
    def _show_way(self) -> None:
        gathering = self._asked.gathering
        lines = gathering.ways[self._way].lines
        self._model.show_lines(lines)
        self._later.setText(words.later(gathering.deed, lines))

    @Slot()
    def _press(self) -> None:
        self.accept()
        self.wished.emit(CarryOut(self._asked.gathering, self._way, self._asked.wish))

    def _make_ways(self, gathering: Gathering) -> tuple[QRadioButton, ...]:
        if len(gathering.ways) == 1:
            return ()
        buttons = (
            QRadioButton(self.tr("These rules"), self),
            QRadioButton(self.tr("Each file by itself"), self),
        )
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)
        buttons[0].setChecked(True)
        group.buttonClicked.connect(self._show_way)
        return buttons

    def _lay_out(self) -> None:
        around, between = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN)
        self._title.setFont(title_font(self))
        for label in (self._title, self._total):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._dress_table()
        page = QVBoxLayout()
        page.setContentsMargins(around, around, around, between)
        page.setSpacing(between)
        head = QVBoxLayout()
        head.setSpacing(unit(self))
        head.addWidget(self._title)
        head.addWidget(self._total)
        head.addWidget(self._leaving)
        self._leaving.setVisible(bool(self._leaving.text()))
        page.addLayout(head)
        page.addWidget(self._table, 1)
        if self._ways:
            choice = QWidget(self)
            flow = Flow(choice, gap(self, Gap.BETWEEN))
            for button in self._ways:
                flow.addWidget(button)
            page.addWidget(choice)
        page.addWidget(self._later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(page, 1)
        column.addWidget(Hairline(self))
        column.addLayout(dialog_foot(self, QWidget(self), self._make, self.tr("Keep as it was")))
        self.resize(units(self, 620), units(self, 460))

    def _dress_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        dress_tree(table)
        table.setRootIsDecorated(False)
        table.setAccessibleName(self.tr("Selectors"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setMinimumHeight((_FEWEST_ROWS + 1) * row_height(self))
        head = table.header()
        head.setStretchLastSection(False)
        head.setResizeContentsPrecision(_LOOKED_AT)
        head.setSectionResizeMode(Column.PATH, QHeaderView.ResizeMode.Stretch)
        for column in (Column.KIND, Column.FILES, Column.SIZE):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)


_LOOKED_AT = 50
"""So many rows say how wide a column should be; there may be a hundred thousand."""
