"""One page of the settings: rows under a title, which can be searched and taken back together."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from studio.ui.look.colours import Meaning
from studio.ui.look.scale import Gap, gap, title_font
from studio.ui.look.words import directed
from studio.ui.pieces.form_row import FormRow, RowProblem
from studio.ui.settings.controls import Control, Lines
from studio.values import dataclass
from studio.workspace.settings import Settings


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody wants ``field`` of the settings to be ``value``."""

    field: str
    value: object


@dataclass(frozen=True, slots=True)
class _Part:
    """Something on a page, and what can be read in it."""

    widget: QWidget
    words: str
    control: Control | None = None

    def fits(self, wanted: tuple[str, ...]) -> bool:
        words = f"{self.words} {self.control.words if self.control is not None else ''}".casefold()
        return all(word in words for word in wanted)


class Page(QWidget):
    """``changed`` carries a ``Change``, ``wished`` what is wished for on it.

    ``name`` is what the page is opened by. A page that is ``whole`` takes all the room there is.
    """

    changed = Signal(object)
    wished = Signal(object)

    def __init__(self, name: str, title: str, parent: QWidget, *, whole: bool = False) -> None:
        super().__init__(parent)
        self.name, self.title, self.whole = name, title, whole
        self.setAccessibleName(title)
        self._fields: dict[str, Control] = {}
        self._rows: dict[str, FormRow] = {}
        self._owners: dict[int, str] = {}
        self._parts: list[_Part] = []
        head = QLabel(directed(title), self)
        head.setFont(title_font(self))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap(self, Gap.BETWEEN))
        self._column.addWidget(head)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of ``Settings`` that stand on this page."""
        return tuple(self._fields)

    def control(self, field: str) -> Control:
        """What holds ``field``."""
        return self._fields[field]

    def add(self, field: str, label: str, control: Control, caption: str = "") -> FormRow:
        """Add a row for ``field``."""
        row = FormRow(label, control, self)
        row.set_caption(caption)
        proxy = control.focusProxy()
        if proxy is not None and not proxy.accessibleName():
            proxy.setAccessibleName(label)
            proxy.setAccessibleDescription(caption)
        self._fields[field] = control
        self._rows[field] = row
        self._owners[id(control)] = field
        control.changed.connect(self._changed)
        if isinstance(control, Lines):
            control.faulty.connect(self._faulty)
        self._column.addWidget(row)
        self._parts.append(_Part(row, f"{self.title} {label} {caption}", control))
        return row

    def add_whole(self, field: str, control: Control, words: str) -> None:
        """Add what holds ``field`` without a row of its own."""
        self._fields[field] = control
        self._owners[id(control)] = field
        control.changed.connect(self._changed)
        self._column.addWidget(control, 1)
        self._parts.append(_Part(control, f"{self.title} {words}", control))

    def add_widget(self, widget: QWidget, words: str) -> None:
        """Add something else, which a search finds by ``words``."""
        self._column.addWidget(widget)
        self._parts.append(_Part(widget, f"{self.title} {words}"))

    def show_settings(self, settings: Settings) -> None:
        """Hold what is set."""
        for field, control in self._fields.items():
            control.show_value(getattr(settings, field))

    def is_usual(self, settings: Settings) -> bool:
        """Whether everything on this page is as for somebody who has set nothing."""
        usual = Settings()
        return all(getattr(settings, field) == getattr(usual, field) for field in self._fields)

    def show_found(self, text: str) -> bool:
        """Show only what has all words of ``text``; whether there is anything."""
        wanted = tuple(text.casefold().split())
        found = False
        for part in self._parts:
            fits = part.fits(wanted)
            part.widget.setVisible(fits)
            found = found or fits
        return found

    @Slot(object)
    def _changed(self, value: object) -> None:
        field = self._owners.get(id(self.sender()))
        if field is not None:
            self.changed.emit(Change(field, value))

    @Slot(object)
    def _faulty(self, fault: str) -> None:
        """What is wrong is said under the control, and nothing of it is kept until it is mended."""
        field = self._owners.get(id(self.sender()))
        if field is not None:
            self._rows[field].set_problems((RowProblem(Meaning.ERROR, fault),) if fault else ())
