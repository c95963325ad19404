"""The log: what the program did, for whoever looks after it."""

from __future__ import annotations

import logging

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from studio.ui import wishes
from studio.ui.log.rows import KIND, TEXT, TIME, LogRows
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, units
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.clear_button import let_clear
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.offer import Offer, OfferButton
from studio.ui.pieces.reading_order import read_in_order
from studio.ui.pieces.rows import dress_table
from studio.workspace.journal import Entry, Journal, line_of


class LogWindow(QDialog):
    """Shows what is noted, beside the work. ``wished`` carries a wish, ``saving`` a text to save."""

    wished = Signal(object)
    saving = Signal(object)

    def __init__(self, journal: Journal, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Log — Pack Studio"))
        self.rows = LogRows(self)
        self.level = QComboBox(self)
        for label, value in (
            (self.tr("Everything"), logging.INFO),
            (self.tr("Warnings and errors"), logging.WARNING),
            (self.tr("Errors only"), logging.ERROR),
        ):
            self.level.addItem(label, value)
        self.level.setAccessibleName(self.tr("How grave"))
        self.search = QLineEdit(self)
        let_clear(self.search)
        sign = self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        sign.setText(self.tr("Search the log"))
        self.search.setPlaceholderText(self.tr("Search the log"))
        self.search.setAccessibleName(self.tr("Search the log"))
        self.follow = QCheckBox(self.tr("Follow what comes"), self)
        self.follow.setChecked(True)
        self.table = QTableView(self)
        self.table.setModel(self.rows)
        self.table.setAccessibleName(self.tr("Log"))
        dress_table(self.table)
        self._nothing = EmptyState("search", self.tr("Nothing in the log fits."), (), self)
        self._stack = QStackedWidget(self)
        self.copy_button = QPushButton(icon("copy"), self.tr("Copy what is shown"), self)
        self.save_button = QPushButton(icon("save"), self.tr("Save what is shown…"), self)
        self._show_file = OfferButton(Offer(self.tr("Show the file"), wishes.ShowFile(journal.path)), self)
        self._lay_out()
        self.rows.add(journal.entries)
        self.level.currentIndexChanged.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.follow.toggled.connect(self._to_the_end)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        self._show_file.wished.connect(self.wished)
        find = QAction(self.tr("Search the log"), self)
        find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        find.triggered.connect(self._find)
        self.addAction(find)
        self._filter()

    @property
    def text(self) -> str:
        """What is shown, as it stands in the file."""
        return "".join(f"{line_of(entry)}\n" for entry in self.rows.shown)

    @Slot(object)
    def add(self, entries: tuple[Entry, ...]) -> None:
        """This was noted now."""
        self.rows.add(entries)
        self._turn()
        self._to_the_end()

    @Slot()
    def _filter(self) -> None:
        level: object = self.level.currentData()
        self.rows.filter_by(level if isinstance(level, int) else logging.INFO, self.search.text())
        self._turn()
        self._to_the_end()

    def _turn(self) -> None:
        has_rows = bool(self.rows.rowCount())
        self._stack.setCurrentWidget(self.table if has_rows else self._nothing)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(has_rows)

    @Slot()
    def _to_the_end(self) -> None:
        if self.follow.isChecked():
            self.table.scrollToBottom()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    @Slot()
    def _save(self) -> None:
        self.saving.emit(self.text)

    @Slot()
    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _lay_out(self) -> None:
        around, inside = gap(self, Gap.AROUND), gap(self, Gap.INSIDE)
        above = QHBoxLayout()
        above.setSpacing(inside)
        above.setContentsMargins(around, around, around, 0)
        above.addWidget(self.search, 1)
        above.addWidget(self.level)
        above.addWidget(self.follow)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(True)
        for section, width in ((TIME, 88), (KIND, 104), (TEXT, 480)):
            self.table.setColumnWidth(section, units(self, width))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.setSpacing(inside)
        foot.setContentsMargins(around, inside, around, around)
        about = self.tr(
            "It names files and folders of yours, and nothing of what is in them. It is sent nowhere."
        )
        foot.addWidget(Caption(about, self), 1)
        for button in (self.copy_button, self.save_button, self._show_file):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(inside)
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        read_in_order(self)
        self.resize(units(self, 900), units(self, 520))
