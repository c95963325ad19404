"""The user info of a pack: values of the app's own, as a small table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.project.edits import Edit
from studio.project.fixes.keys import keys_of
from studio.project.packs import Pack
from studio.project.target import Hosting
from studio.project.user_info import (
    LONGEST_KEY,
    LONGEST_VALUE,
    USER_INFO,
    Kind,
    Typed,
    Value,
    add_values,
    change_value,
    converted,
    guessed,
    move_value,
    pasted,
    remove_values,
    rename_key,
    user_info,
)
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap
from studio.ui.panels.pack.shown import Lock, Shown, dress
from studio.ui.panels.pack.user_info_rows import KEY as KEY_COLUMN
from studio.ui.panels.pack.user_info_rows import KINDS, VALUE
from studio.ui.panels.pack.user_info_table import Move, Paste, Remove, UserInfoTable
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import FormRow, RowProblem
from studio.ui.pieces.line import Line
from studio.ui.pieces.one_line import OneLine
from studio.ui.wishes import Perform, Settle

KEY = USER_INFO


class UserInfoField(QWidget):
    """The table, and below it a line for one more value.

    It is there where the project's packs lie on an own server, or the manifest has user info all the same.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._lock: Lock | None = None
        self._values: tuple[Value, ...] = ()
        self._refusal: tuple[str, str] | None = None
        name = self.tr("User info")
        control = QWidget(self)
        control.setAccessibleName(name)
        self._table = UserInfoTable(self._may_be, control)
        self._table.asked.connect(self._asked)
        self._table.rows.typed.connect(self._typed)
        self._more = QWidget(control)
        self._key = self._made_line(self.tr("Key of a new value"), self.tr("Key"), LONGEST_KEY, 120)
        self._value = self._made_line(self.tr("New value"), self.tr("Value"), LONGEST_VALUE, 180)
        self._add = self._made_button(self.tr("Add value"), self._added)
        self._add.setIcon(icon("add"))
        self._paste = self._made_button(self.tr("Paste values"), self._table.paste)
        self._paste.setToolTip(self.tr("Each line of the clipboard is a key, a tab, and a value"))
        self._remove = self._made_button(self.tr("Remove values"), self._table.remove_chosen)
        across = Flow(self._more, gap(self, Gap.INSIDE))
        for widget in (self._key, self._value, self._add, self._paste, self._remove):
            across.addWidget(widget)
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addWidget(self._table)
        column.addWidget(self._more)
        self._row = FormRow(name, control, self)
        self._row.wished.connect(self.wished)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._row)
        self._table.selectionModel().selectionChanged.connect(self._chosen)

    def show_pack(self, shown: Shown) -> None:
        """Show the values of the pack, where there is a place for them; what is being typed stays."""
        before, self._shown = self._shown, shown
        if before is not None and before.pack.path != shown.pack.path:
            self._empty_lines()
        self._lock = shown.lock(KEY, self.tr("User info"), "object")
        own, free = _is_own(shown), self._lock is None
        self.setVisible(own or shown.pack.manifest.has_user_info)
        if before is None or before.pack is not shown.pack:
            if before is not None and before.pack.document != shown.pack.document:
                self._refusal = None
            self._values = user_info(shown.pack)
        self._table.show_values(self._values, editable=free, growing=free and own)
        for widget in (self._key, self._value, self._add, self._paste):
            widget.setVisible(own)
            widget.setEnabled(free)
            widget.setToolTip("" if self._lock is None else self._lock.sentence)
        self._chosen()
        self._dress()

    def go_to(self, field: str) -> bool:
        """Give the focus to the value that ``field`` names, or to the first place there is."""
        if self.isHidden():
            return False
        keys = keys_of(field)
        named = keys[1] if len(keys) > 1 else None
        at = next((number for number, one in enumerate(self._values) if one.key == named), 0)
        if self._values:
            self._table.choose(at)
            self._table.setFocus()
        else:
            self._key.setFocus()
        return True

    def flush(self) -> None:
        """Wish for what is typed into the line for one more value, if it is whole."""
        if self._key.text().strip() and not self.isHidden():
            self._added()

    def _made_line(self, name: str, hint: str, most: int, room: int) -> Line:
        line = Line(name, self._more, drafting=True, room=room)
        line.setPlaceholderText(hint)
        line.setValidator(OneLine(most, line))
        line.inputRejected.connect(self._rejected)
        line.textEdited.connect(self._line_typed)
        line.returnPressed.connect(self._added)
        line.dropped.connect(self._dropped)
        return line

    def _made_button(self, name: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(name, self._more)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _dress(self) -> None:
        shown, lock = self._shown, self._lock
        if shown is None:
            return
        rows = shown.rows(KEY)
        if lock is not None:
            rows = lock.rows(rows)
        elif self._refusal is not None:
            rows = (RowProblem(Meaning.ERROR, *self._refusal), *rows)
        dress(self._row, self._table if self._values else self._key, self._caption(shown), rows)

    def _caption(self, shown: Shown) -> str:
        if _is_own(shown):
            return self.tr("Values of your own, which the app gets with what it knows of the pack.")
        return self.tr(
            "Kept as it is. It counts on your own server only: from Apple's, the app gets none of it."
        )

    def _may_be(self, row: int, column: int, text: str) -> bool:
        """Whether ``text`` can stand there; says why not."""
        return self._attempt(lambda pack: self._edit_of(pack, row, column, text)) is not None

    def _edit_of(self, pack: Pack, row: int, column: int, text: str) -> Edit:
        value = self._values[row]
        if column == KEY_COLUMN:
            return rename_key(pack, value, text)
        if column == VALUE:
            return change_value(pack, value, value.kind, text)
        kind = _kind(text)
        return change_value(pack, value, kind, converted(value, kind))

    def _attempt(self, making: Callable[[Pack], Edit]) -> Edit | None:
        """The edit, or ``None`` where it is refused; then the reason is shown."""
        if self._shown is None or self._lock is not None:
            return None
        self._refusal = None
        try:
            edit = making(self._shown.pack)
        except StudioError as refused:
            edit, self._refusal = None, (refused.message, refused.hint)
        self._dress()
        return edit

    def _perform(self, edit: Edit | None) -> bool:
        if edit is None:
            return False
        self.wished.emit(Perform(edit))
        self.wished.emit(Settle())
        return True

    @Slot(object)
    def _typed(self, typed: tuple[int, int, str]) -> None:
        row, column, text = typed
        self._perform(self._attempt(lambda pack: self._edit_of(pack, row, column, text)))

    @Slot(object)
    def _asked(self, asked: object) -> None:
        match asked:
            case Move(row, by):
                value = self._values[row]
                if self._perform(self._attempt(lambda pack: move_value(pack, value, value.index + by))):
                    self._table.choose(row + by)
            case Remove(values):
                self._perform(self._attempt(lambda pack: remove_values(pack, values)))
            case Paste(text):
                self._perform(self._attempt(lambda pack: add_values(pack, pasted(text))))
            case _:
                raise TypeError(asked)

    @Slot()
    def _added(self) -> None:
        key, text = self._key.text(), self._value.text()
        if self._perform(self._attempt(lambda pack: add_values(pack, (Typed(key, guessed(text), text),)))):
            self._empty_lines()
            self._key.setFocus()

    @Slot()
    def _rejected(self) -> None:
        line = self.sender()
        validator = line.validator() if isinstance(line, Line) else None
        if isinstance(validator, OneLine) and validator.refusal:
            self._refusal = (validator.refusal, "")
            self._dress()

    @Slot(str)
    def _line_typed(self, text: str) -> None:
        del text
        if self._refusal is not None:
            self._refusal = None
            self._dress()

    @Slot()
    def _dropped(self) -> None:
        self._empty_lines()
        self._dress()

    @Slot()
    def _chosen(self) -> None:
        chosen = bool(self._values) and self._table.selectionModel().hasSelection()
        self._remove.setVisible(bool(self._values))
        self._remove.setEnabled(self._lock is None and chosen)
        reason = "" if chosen else self.tr("Choose the values first")
        self._remove.setToolTip(reason if self._lock is None else self._lock.sentence)

    def _empty_lines(self) -> None:
        self._refusal = None
        for line in (self._key, self._value):
            line.clear()


def _kind(text: str) -> Kind:
    return next(kind for kind in KINDS if kind == text)


def _is_own(shown: Shown) -> bool:
    return shown.view.project.file.hosting is Hosting.SELF
