"""The kinds of problems that a project treats in a way of its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from studio.project.rules import Severity
from studio.project.rulings import OFF
from studio.ui.look.scale import Gap, gap, mono_font
from studio.ui.look.words import directed
from studio.ui.pieces.caption import Caption
from studio.ui.project_settings.entry import Entry

_USUAL = ""


class KindsField(QWidget):
    """A row for each kind that is treated differently, with a list of ways."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._first: Mapping[str, object] = {}
        self._boxes: dict[str, QComboBox] = {}
        self._names: dict[str, QLabel] = {}
        usual = self.tr("Every kind is treated as usual. The list of problems can change that.")
        self._none = Caption(usual, self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap(self, Gap.INSIDE))
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._none, 0, 0, 1, 2)

    def box(self, code: str) -> QComboBox:
        """The list of ways for a kind."""
        return self._boxes[code]

    def entry(self) -> Entry:
        """What it holds."""
        values = dict(self._first)
        for code, box in self._boxes.items():
            value: object = box.currentData()
            if value == _USUAL:
                del values[code]
            elif value is not None:
                values[code] = value
        return Entry(values)

    def show_value(self, value: Mapping[str, object]) -> None:
        """Hold ``value``. Rows are made once: what a project treats differently is known when it is shown."""
        self._first = value
        self._none.setVisible(not value)
        for code, one in value.items():
            if code not in self._boxes:
                self._add(code, one)

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Know by rule what the kinds are called; until then, and for others, they go by their code."""
        for code, name in self._names.items():
            title = titles.get(code)
            if title is not None:
                name.setText(directed(title))
                name.setFont(self.font())
                name.setToolTip(code)
                self._boxes[code].setAccessibleName(title)

    def _add(self, code: str, value: object) -> None:
        name = QLabel(code, self)
        name.setFont(mono_font(self))
        name.setWordWrap(True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        box = QComboBox(self)
        box.setAccessibleName(code)
        name.setBuddy(box)
        ways = {
            Severity.ERROR.value: self.tr("Error"),
            Severity.WARNING.value: self.tr("Warning"),
            Severity.INFO.value: self.tr("Note"),
            OFF: self.tr("Left out"),
            _USUAL: self.tr("As usual"),
        }
        for key, label in ways.items():
            box.addItem(label, key)
        if value not in list(ways) or value == _USUAL:
            box.insertItem(
                0, str(value), None
            )  # Something that does not count; it stays until it is changed.
            box.setCurrentIndex(0)
        else:
            box.setCurrentIndex(list(ways).index(str(value)))
        box.currentIndexChanged.connect(self._chosen)
        row = self._grid.rowCount()
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(box, row, 1)
        self._boxes[code] = box
        self._names[code] = name
        if len(self._boxes) == 1:
            self.setFocusProxy(box)

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()
