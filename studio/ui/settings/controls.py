"""Controls that hold one value of the settings. ``changed`` carries it when a person changed it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.ui.actions.spec import plain, said
from studio.ui.look.scale import unit, units
from studio.ui.project_settings.lines import LinesField
from studio.ui.shortcuts.keymap import SPECS
from studio.ui.shortcuts.page import ShortcutsPage


class OneOf(QWidget):
    """One of a few values, all of them in sight with what they are called."""

    changed = Signal(object)

    def __init__(self, choices: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {value: QRadioButton(label, self) for value, label in choices.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        for button in self._buttons.values():
            self._group.addButton(button)
            column.addWidget(button)
        self._group.buttonClicked.connect(self._clicked)

    @property
    def words(self) -> str:
        """What the choices are called."""
        return " ".join(button.text() for button in self._buttons.values())

    def button(self, value: str) -> QRadioButton:
        """The button that chooses ``value``."""
        return self._buttons[value]

    def show_value(self, value: object) -> None:
        """Hold ``value``; where it is none of the choices, none is chosen."""
        self._group.setExclusive(False)
        for one, button in self._buttons.items():
            button.setChecked(one == value)
        self._group.setExclusive(True)
        self.setFocusProxy(self._group.checkedButton() or next(iter(self._buttons.values())))

    @Slot(object)
    def _clicked(self, pressed: object) -> None:
        for value, button in self._buttons.items():
            if button is pressed:
                self.setFocusProxy(button)
                self.changed.emit(value)


class Switch(QWidget):
    """Something that is so or not."""

    changed = Signal(object)

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QCheckBox(label, self)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)

    @property
    def words(self) -> str:
        """What it is about."""
        return self.box.text()

    def show_value(self, value: object) -> None:
        """Hold ``value``."""
        self.box.setChecked(bool(value))

    @Slot()
    def _clicked(self) -> None:
        self.changed.emit(self.box.isChecked())


class Line(QWidget):
    """One line of text; ``usual`` stands in it, dimmed, while it is empty."""

    changed = Signal(object)

    def __init__(self, usual: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(usual)
        self.line.setFixedWidth(units(self, 280))
        self.line.editingFinished.connect(self._finished)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        row.addStretch(1)

    @property
    def words(self) -> str:
        """What stands in it."""
        return self.line.text() or self.line.placeholderText()

    def show_value(self, value: object) -> None:
        """Hold ``value``."""
        if self.line.text() != str(value):
            self.line.setText(str(value))

    @Slot()
    def _finished(self) -> None:
        self.changed.emit(" ".join(self.line.text().split()))


class Amount(QWidget):
    """A number; with ``usual`` the lowest one says so, and stands for none.

    ``times`` is what one step of it is worth in the settings.
    """

    changed = Signal(object)

    def __init__(
        self,
        lowest: int,
        highest: int,
        parent: QWidget,
        *,
        suffix: str = "",
        step: int = 1,
        times: int = 1,
        usual: str = "",
    ) -> None:
        super().__init__(parent)
        self._times, self._has_usual = times, bool(usual)
        self.box = QSpinBox(self)
        self.box.setRange(lowest, highest)
        self.box.setSingleStep(step)
        self.box.setSuffix(suffix)
        self.box.setSpecialValueText(usual)
        self.box.setKeyboardTracking(False)  # What is half typed is no value yet.
        self.box.setGroupSeparatorShown(True)
        self.box.valueChanged.connect(self._changed)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)

    @property
    def words(self) -> str:
        """What stands in it."""
        return self.box.text()

    def show_value(self, value: object) -> None:
        """Hold ``value``; ``None`` is the usual one."""
        shown = -(-value // self._times) if isinstance(value, int) else self.box.minimum()
        with QSignalBlocker(self.box):
            self.box.setValue(shown)

    @Slot(int)
    def _changed(self, value: int) -> None:
        usual = self._has_usual and value == self.box.minimum()
        self.changed.emit(None if usual else value * self._times)


class Lines(QWidget):
    """Short lines that a person puts together, and ``check`` finds nothing wrong with.

    ``faulty`` carries what is wrong, in words, and then nothing else is said; or nothing, where all is well.
    """

    changed = Signal(object)
    faulty = Signal(object)

    def __init__(self, name: str, add: str, check: Callable[[str], str | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._check = check
        self.field = LinesField(name, add, self)
        self.field.changed.connect(self._changed)
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)

    @property
    def words(self) -> str:
        """The lines."""
        value = self.field.entry().value
        return " ".join(map(str, value)) if isinstance(value, tuple) else ""  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] -- a tuple of whatever is told letter by letter

    def show_value(self, value: object) -> None:
        """Hold the lines ``value``."""
        if isinstance(value, Sequence) and self.field.entry().value != value:
            self.field.show_value([str(line) for line in value])  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] -- as above

    @Slot()
    def _changed(self) -> None:
        value = self.field.entry().value
        lines = value if isinstance(value, tuple) else ()  # pyright: ignore[reportUnknownVariableType] -- as above
        faults = [fault for fault in (self._check(str(line)) for line in lines) if fault]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] -- as above
        self.faulty.emit(faults[0] if faults else "")
        if not faults:
            self.changed.emit(value)


class Keys(QWidget):
    """The keys of all actions."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = ShortcutsPage(self)
        self.page.changed.connect(self._changed)
        self.setFocusProxy(self.page.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    @property
    def words(self) -> str:
        """What the actions are called."""
        return " ".join(plain(said(spec.text)) for spec in SPECS.values())

    def show_value(self, value: object) -> None:
        """Hold the keys ``value`` of those actions that have others than usual."""
        if isinstance(value, Mapping):
            self.page.set_keys(value)  # pyright: ignore[reportUnknownArgumentType] -- what Settings holds

    @Slot(object)
    def _changed(self, own: object) -> None:
        self.changed.emit(own)


Control = OneOf | Switch | Line | Amount | Lines | Keys
