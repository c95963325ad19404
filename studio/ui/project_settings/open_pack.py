"""How the open packs are compressed: how hard, and whether every zip program has to read them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from studio.ui.look.scale import Gap, gap, unit
from studio.ui.pieces.caption import Caption
from studio.ui.project_settings.entry import Entry

FAST, SMALLER, SMALLEST = 3, 9, 19
"""The levels that have names."""


class LevelField(QWidget):
    """One of three ways, or a level by its number; below it, what that leads to."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ways = QComboBox(self)
        self.ways.addItem(self.tr("Fast (3)"), FAST)
        self.ways.addItem(self.tr("Smaller (9)"), SMALLER)
        self.ways.addItem(self.tr("Smallest, slow (19)"), SMALLEST)
        self.ways.addItem(self.tr("By number"))
        self.number = QSpinBox(self)
        self.number.setRange(1, 19)
        self.number.setAccessibleName(self.tr("Level of compression"))
        self.number.hide()
        self._said = Caption("", self)
        self.setFocusProxy(self.ways)
        self.ways.currentIndexChanged.connect(self._choose)
        self.number.valueChanged.connect(self._changed)
        self._lay_out()
        self._show()

    @property
    def said(self) -> str:
        """What is said of the level that is chosen."""
        return self._said.text()

    def entry(self) -> Entry:
        """What it holds."""
        named: object = self.ways.currentData()
        return Entry(self.number.value() if named is None else named)

    def show_value(self, value: int) -> None:
        """Hold ``value``."""
        self.number.setValue(value)
        place = self.ways.findData(value)
        self.ways.setCurrentIndex(place if place >= 0 else self.ways.count() - 1)
        self._show()

    @Slot()
    def _choose(self) -> None:
        named: object = self.ways.currentData()
        if isinstance(named, int):
            self.number.setValue(named)  # By number, one goes on from what was chosen by name.
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.number.setVisible(self.ways.currentData() is None)
        self._said.setText(self._consequence())
        self.ways.setAccessibleDescription(self._said.text())

    def _consequence(self) -> str:
        match self.entry().value:
            case 3:
                return self.tr("Built soonest, and hardly larger. For every day.")
            case 9:
                return self.tr("Mixed files take about 1 % less room than with Fast, and twice the time.")
            case 19:
                return self.tr(
                    "Mixed files take about 5 % less room than with Fast, and some 30 times the time. "
                    "For a release."
                )
            case _:
                return self.tr("From 1, the fastest and largest, to 19, the slowest and smallest.")

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(gap(self, Gap.INSIDE))
        line.addWidget(self.ways)
        line.addWidget(self.number)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addLayout(line)
        column.addWidget(self._said)


class DeflateField(QWidget):
    """Whether every zip program has to read the open packs; below it, what that leads to."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self.tr("Readable by every zip program (larger)"), self)
        self._said = Caption("", self)
        self.setFocusProxy(self.box)
        self.box.toggled.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(self.box)
        column.addWidget(self._said)
        self._show()

    @property
    def said(self) -> str:
        """What is said of what is chosen."""
        return self._said.text()

    def entry(self) -> Entry:
        """What it holds."""
        return Entry(self.box.isChecked())

    def show_value(self, *, value: bool) -> None:
        """Hold ``value``."""
        self.box.setChecked(value)
        self._show()

    @Slot()
    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        if self.box.isChecked():
            words = self.tr(
                "Opens everywhere, and takes several times as long to build. Two computers may build it "
                "with different bytes. Levels below 6 count as 6, those above 9 as 9."
            )
        else:
            words = self.tr("7-Zip opens these packs, and Python from 3.14 on. The Finder of a Mac does not.")
        self._said.setText(words)
        self.box.setAccessibleDescription(self._said.text())
