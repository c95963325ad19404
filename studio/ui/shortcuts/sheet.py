"""The sheet of shortcuts: all keys on one page, made from the table of actions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.project.ranking import asked, folded
from studio.ui.look.scale import Gap, caption_font, gap, unit, units
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.clear_button import let_clear
from studio.ui.pieces.reading_order import read_in_order
from studio.ui.shortcuts.lines import Line, Section
from studio.ui.wishes import OpenPreferences

_COLUMNS = 4
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class ShortcutSheet(QDialog):
    """Shows ``sections`` in columns; what is typed leaves those lines that have it.

    ``wished``: somebody wants to change keys. Work goes on beside it.
    """

    wished = Signal(object)

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = tuple(sections)
        self._shown: tuple[Section, ...] = ()
        self._widest = 0
        self._columns = _COLUMNS
        self._search = QLineEdit(self)
        self._area = QScrollArea(self)
        self._nothing = Caption(self.tr("No shortcut has these words."), self)
        self._change = QPushButton(self.tr("Change shortcuts…"), self)
        self._lay_out()
        self._search.textChanged.connect(self._look)
        self._change.clicked.connect(self._wish_change)
        self._look("")

    @property
    def search(self) -> QLineEdit:
        """What is looked for."""
        return self._search

    @property
    def shown(self) -> tuple[Section, ...]:
        """What stands on the page."""
        return self._shown

    def sizeHint(self) -> QSize:
        return QSize(units(self, 1180), units(self, 660))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting_columns() != self._columns:
            self._set()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the page, whatever has the focus."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.singleStep())

    @Slot(str)
    def _look(self, text: str) -> None:
        words = asked(text)
        found = [_fitting(section, words) for section in self._sections]
        self._shown = tuple(one for one in found if one.lines)
        self._nothing.setVisible(not self._shown)
        self._set()

    def _set(self) -> None:
        """Set the page anew, in as many columns as there is room for."""
        page = QWidget(self._area)
        blocks = [_block(section, page) for section in self._shown]
        self._widest = max((one.sizeHint().width() for one in blocks), default=0)
        self._columns = self._fitting_columns()
        row = QHBoxLayout(page)
        around = gap(self, Gap.AROUND)
        row.setContentsMargins(around, gap(self, Gap.INSIDE), around, around)
        row.setSpacing(2 * around)
        left = iter(blocks)
        for column in in_columns(self._shown, self._columns):
            stack = QVBoxLayout()
            stack.setSpacing(gap(self, Gap.BETWEEN))
            for block in islice(left, len(column)):
                stack.addWidget(block)
            stack.addStretch(1)
            row.addLayout(stack, 1)
        self._area.setWidget(page)

    def _fitting_columns(self) -> int:
        apart = 2 * gap(self, Gap.AROUND)
        return max(1, min(_COLUMNS, (self.width() - apart) // max(1, self._widest + apart)))

    @Slot()
    def _wish_change(self) -> None:
        self.wished.emit(OpenPreferences("keyboard"))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._search.setPlaceholderText(self.tr("Find a shortcut"))
        self._search.setAccessibleName(self.tr("Find a shortcut"))
        let_clear(self._search)
        self._search.setMaximumWidth(units(self, 320))
        self._change.setAutoDefault(False)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("All shortcuts"))
        around, inside = gap(self, Gap.AROUND), gap(self, Gap.INSIDE)
        top = QHBoxLayout()
        top.setContentsMargins(around, inside, around, inside)
        top.addWidget(self._search, 1)
        top.addStretch(1)
        top.addWidget(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        self._nothing.setContentsMargins(around, inside, around, inside)
        column.addWidget(self._nothing)
        column.addWidget(self._area, 1)
        read_in_order(self)
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)


def in_columns(sections: Sequence[Section], most: int) -> list[list[Section]]:
    """``sections`` in order in at most so many columns, of which the longest is as short as can be."""
    heights = [len(one.lines) + 2 for one in sections]
    for height in range(max(heights, default=0), sum(heights) + 1):
        columns: list[list[Section]] = []
        left = 0
        for section, needs in zip(sections, heights, strict=True):
            if needs > left:
                columns.append([])
                left = height
            columns[-1].append(section)
            left -= needs
        if len(columns) <= most:
            return columns
    return []


def _fitting(section: Section, words: Sequence[str]) -> Section:
    lines = [line for line in section.lines if _has(section, line, words)]
    return Section(section.title, tuple(lines))


def _has(section: Section, line: Line, words: Sequence[str]) -> bool:
    text = folded(f"{section.title} {line.text} {' '.join(line.keys)}")
    return all(word in text for word in words)


def _block(section: Section, parent: QWidget) -> QWidget:
    block = QWidget(parent)
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(gap(parent, Gap.INSIDE))
    grid.setVerticalSpacing(max(1, unit(parent) // 2))
    head = QLabel(section.title, block)
    font = head.font()
    font.setBold(True)
    head.setFont(font)
    grid.addWidget(head, 0, 0, 1, 2)
    small = caption_font(parent)
    for number, line in enumerate(section.lines, start=1):
        text, keys = QLabel(line.text, block), QLabel("  ".join(line.keys), block)
        for label in (text, keys):
            label.setFont(small)
            label.setTextFormat(Qt.TextFormat.PlainText)
        # Keys read as they stand on the keyboard, wherever the window begins.
        keys.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid.addWidget(text, number, 0)
        grid.addWidget(keys, number, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    return block
