"""Fields with one line, a number, or a few choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from unicodedata import category

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.ui.folder_list import folder_dialog
from studio.ui.look.colours import Meaning
from studio.ui.look.scale import Gap, gap, mono_font, unit, units
from studio.ui.pieces.form_row import RowProblem
from studio.ui.project_settings.entry import Entry

_LONGEST_NAME = 200
"""Letters of a project's name, which stands in titles and sentences."""


class TextField(QWidget):
    """One line, maybe one that is there; ``read`` makes of its text what the project file has."""

    changed = Signal()

    def __init__(
        self,
        read: Callable[[str], Entry],
        parent: QWidget,
        *,
        mono: bool = False,
        line: QLineEdit | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self.line = line or QLineEdit(self)
        if mono:
            self.line.setFont(mono_font(self))
            self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.textChanged.connect(self.changed)
        self.setFocusProxy(self.line)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap(self, Gap.INSIDE))
        self._row.addWidget(self.line, 1)

    def entry(self) -> Entry:
        """What it holds."""
        return self._read(self.line.text())

    def show_text(self, text: str) -> None:
        """Hold what ``text`` says."""
        self.line.setText(text)

    @Slot(object)
    def use(self, wish: object) -> None:
        """Take what an offer under the line says."""
        self.line.setText(str(wish))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def narrow(self, width: int) -> None:
        """Be ``width`` units wide and no wider: what stands here is short."""
        self.line.setFixedWidth(units(self, width))
        self._row.addStretch(1)


class FolderField(QWidget):
    """A folder, as it is counted from the project file's. ``counted`` does that for one that was chosen."""

    changed = Signal()

    def __init__(self, title: str, counted: Callable[[str], str], start: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._counted, self._start = title, counted, start
        self.text = TextField(_folder_entry, self, mono=True)
        self.text.changed.connect(self.changed)
        self.setFocusProxy(self.text.line)
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.browse.setAccessibleName(title)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, Gap.INSIDE))
        row.addWidget(self.text, 1)
        row.addWidget(self.browse)

    def entry(self) -> Entry:
        """What it holds."""
        return self.text.entry()

    @Slot()
    def _ask(self) -> None:
        dialog = folder_dialog(self, self._title)
        dialog.setDirectory(self._start)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    @Slot(str)
    def _take(self, folder: str) -> None:
        self.text.show_text(self._counted(folder))


class ChoiceField(QWidget):
    """One of a few ways, all of them in sight."""

    changed = Signal()

    def __init__(self, choices: Mapping[StrEnum, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {value: QRadioButton(label, self) for value, label in choices.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        for button in self._buttons.values():
            self._group.addButton(button)
            column.addWidget(button)
        self._group.buttonToggled.connect(self._toggled)

    def button(self, value: StrEnum) -> QRadioButton:
        """The button that chooses ``value``."""
        return self._buttons[value]

    def entry(self) -> Entry:
        """What it holds."""
        return Entry(next((value for value, button in self._buttons.items() if button.isChecked()), None))

    def show_value(self, value: StrEnum) -> None:
        """Hold ``value``."""
        for one, button in self._buttons.items():
            if one == value:
                button.setChecked(True)
                self.setFocusProxy(button)

    @Slot(object, bool)
    def _toggled(self, button: object, on: bool) -> None:  # noqa: FBT001 -- Qt's own signal
        del button
        if on:
            self.changed.emit()


class SystemField(QWidget):
    """The lowest system that the app supports."""

    changed = Signal()

    def __init__(self, lowest: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QSpinBox(self)
        self.box.setRange(lowest, 99)
        self.box.setPrefix(self.tr("OS "))
        self.box.valueChanged.connect(self._changed)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)

    def entry(self) -> Entry:
        """What it holds."""
        return Entry(self.box.value())

    def show_value(self, value: int) -> None:
        """Hold ``value``."""
        self.box.setValue(value)

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()


class FormatsField(QWidget):
    """Which kinds of pack are built; one at least."""

    changed = Signal()

    def __init__(self, formats: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        labels = {
            "aar": self.tr("Apple Archive (.aar)"),
            "zip": self.tr("Open pack (.pack.zip)"),
        }
        self._boxes = {one: QCheckBox(labels.get(one, one), self) for one in formats}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        for box in self._boxes.values():
            box.toggled.connect(self._changed)
            column.addWidget(box)
        self.setFocusProxy(next(iter(self._boxes.values())))

    def box(self, form: str) -> QCheckBox:
        """The box of a format."""
        return self._boxes[form]

    def entry(self) -> Entry:
        """What it holds."""
        chosen = tuple(form for form, box in self._boxes.items() if box.isChecked())
        if chosen:
            return Entry(chosen)
        return Entry(
            chosen, RowProblem(Meaning.ERROR, self.tr("A project builds one kind of pack at least."))
        )

    def show_value(self, value: Sequence[str]) -> None:
        """Hold the formats ``value``."""
        for form, box in self._boxes.items():
            box.setChecked(form in value)

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()


def name_entry(text: str) -> Entry:
    """``text`` as the name of a project, which may be any line."""
    name = " ".join(text.split())
    if not name:
        message = QCoreApplication.translate("ProjectSettings", "The project has no name.")
    elif len(name) > _LONGEST_NAME:
        message = QCoreApplication.translate("ProjectSettings", "The name is longer than {most} characters.")
    elif any(category(letter) in {"Cc", "Cs"} for letter in name):
        message = QCoreApplication.translate(
            "ProjectSettings", "The name has characters in it that cannot be seen."
        )
    else:
        return Entry(name)
    return Entry(name, RowProblem(Meaning.ERROR, message.format(most=_LONGEST_NAME)))


def _folder_entry(text: str) -> Entry:
    folder = text.strip()
    if "\0" in folder:
        message = QCoreApplication.translate("ProjectSettings", "This is no folder.")
        return Entry(folder, RowProblem(Meaning.ERROR, message))
    return Entry(folder or ".")
