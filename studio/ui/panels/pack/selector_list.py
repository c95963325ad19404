"""The rows of the file selectors, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from studio.manifest.values import Selector
from studio.project.assets import Snapshot
from studio.project.edits import Edit, MoveItem
from studio.project.intents import SELECTORS, SelectorKind, change_selector, move_selector
from studio.project.selector_edits import move_several, paste_several, remove_several
from studio.project.selector_texts import pasted, written
from studio.ui.panels.pack.entries import Entries, Entry, with_destination
from studio.ui.panels.pack.selector_choice import Choice
from studio.ui.panels.pack.selector_drag import Deed, Mark, Pointer
from studio.ui.panels.pack.selector_line import columns_for
from studio.ui.panels.pack.selector_menu import Do, SelectorActions
from studio.ui.panels.pack.selector_problems import problems_of, refusal_of, removal
from studio.ui.panels.pack.selector_row import (
    Edited,
    EditWanted,
    Entered,
    MenuWanted,
    Pointed,
    SelectorRow,
    Stepped,
)
from studio.ui.panels.pack.shown import Lock, Shown
from studio.ui.pieces.remembering_column import RememberingColumn
from studio.ui.wishes import CopyText, Perform, Settle


class SelectorList(QWidget):
    """One row for each selector. A row stays with its selector, wherever in the list that goes.

    Only the current row is reached with Tab; the arrow keys go from row to row, and with Shift choose them.
    Rows are dragged to other places. ``refused`` carries a sentence: why nothing was pasted.
    """

    wished = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[SelectorRow] = []
        self.choice = Choice()
        self._shown: Shown | None = None
        self._lock: Lock | None = None
        self._current: SelectorRow | None = None
        self.setAccessibleName(self.tr("File selectors"))
        self._column = RememberingColumn(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._actions = SelectorActions(self, self._obstacle)
        self._actions.wanted.connect(self._do)
        self._actions.kind_wanted.connect(self._change_kind)
        self._mark = Mark(self)

    @property
    def files(self) -> Snapshot | None:
        """What lies below the base, for completing and counting."""
        shown = self._shown
        return None if shown is None or shown.contents is None else shown.contents.snapshot

    def show_entries(self, shown: Shown, listed: Entries, lock: Lock | None) -> None:
        """Show these rows; those that were there before keep their focus and what is typed in them."""
        other = self._shown is None or self._shown.pack.path != shown.pack.path
        self._shown, self._lock = shown, lock
        if other:
            self._drop(list(self.rows))
        at = self._focused_place()
        # Else all would be laid out anew for each line that comes or goes: seconds, with hundreds of rows.
        self._column.setEnabled(False)
        self._match(listed.rows)
        columns = columns_for(self, listed.rows)
        for row, entry in zip(self.rows, listed.rows, strict=True):
            problems = problems_of(shown, entry, lock, behind=listed.behind)
            row.show_entry(entry, problems, columns, behind=listed.behind)
        self._column.setEnabled(True)
        self._column.invalidate()
        lost = at is not None and self._focused_place() is None
        if lost and at is not None:
            self.focus_row(min(at, len(self.rows) - 1))
        if self._current not in self.rows:
            self._make_current(self.rows[0] if self.rows else None)
            self.choice.alone(self._current)
        self.show_chosen()

    def flush(self) -> None:
        """Wish for what is being typed in a row."""
        for row in list(self.rows):
            if row.editor is not None:
                row.editor.finish()

    def show_chosen(self) -> None:
        """Let the rows show which of them are chosen together."""
        self.choice.keep_to(self.rows)
        several = len(self.choice) > 1
        for row in self.rows:
            row.line.set_chosen(chosen=several and row in self.choice)

    def focus_row(self, place: int) -> bool:
        """Give the focus to the row at ``place`` of the list, if there is one."""
        if not 0 <= place < len(self.rows):
            return False
        row = self.rows[place]
        self.choice.alone(row)
        row.line.setFocus()
        self.show_chosen()
        return True

    def focus_index(self, index: int) -> bool:
        """Give the focus to the row of the selector with this number."""
        return self.focus_row(next((at for at, row in enumerate(self.rows) if row.entry.index == index), -1))

    def focused_index(self) -> int | None:
        """The number of the selector whose row has the focus, in the manifest; ``None``: none has."""
        place = self._focused_place()
        return None if place is None else self.rows[place].entry.index

    def gap_at(self, y: int) -> tuple[SelectorRow | None, int]:
        """The row before which something comes that is let go at ``y``, and where that is; ``None``: last.

        Above the list nobody has pointed at a row.
        """
        for row in self.rows if y >= 0 else ():
            if y < row.y() + row.height() // 2:
                return row, row.y()
        return None, self.rows[-1].geometry().bottom() + 1 if self.rows else 0

    def _match(self, wanted: tuple[Entry, ...]) -> None:
        """Let each entry have the row that showed it; what is left over is made, used again or dropped."""
        spare: dict[tuple[str, str, str], list[SelectorRow]] = {}
        for row in self.rows:
            spare.setdefault(row.entry.likeness, []).append(row)
        found = [same.pop(0) if (same := spare.get(one.likeness)) else None for one in wanted]
        kept = {id(row) for row in found if row is not None}
        left = [row for row in self.rows if id(row) not in kept]
        rows: list[SelectorRow] = []
        for place, entry in enumerate(wanted):
            # What stood at the same place is most likely the same selector with another path.
            row = found[place] or self._spare_at(left, place) or self._new_row(entry)
            rows.append(row)
        self._drop(left)
        self.rows = rows
        for place, row in enumerate(rows):
            item = self._column.itemAt(place)
            if item is None or item.widget() is not row:
                self._column.insertWidget(place, row)

    def _spare_at(self, left: list[SelectorRow], place: int) -> SelectorRow | None:
        row = next((one for one in left if self.rows.index(one) == place), None)
        if row is not None:
            left.remove(row)
        return row

    def _new_row(self, entry: Entry) -> SelectorRow:
        row = SelectorRow(entry, self)
        row.told.connect(self._told)
        row.wished.connect(self.wished)
        row.show()
        return row

    def _drop(self, rows: list[SelectorRow]) -> None:
        for row in rows:
            row.stop_editing()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [row for row in self.rows if row not in rows]

    def _focused_place(self) -> int | None:
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((at for at, row in enumerate(self.rows) if row.isAncestorOf(focus)), None)

    @Slot(object)
    def _told(self, said: object) -> None:
        match said:
            case Entered(row, by_mouse):
                self._make_current(row)
                if not by_mouse and row not in self.choice:
                    self.choice.alone(row)
                    self.show_chosen()
            case Stepped(row, by, extends):
                self._step(max(0, min(len(self.rows) - 1, self.rows.index(row) + by)), extends=extends)
            case Pointed(row, pointer):
                self._point(row, pointer)
            case EditWanted(row):
                self._make_current(row)
                self._edit_current()
            case MenuWanted(row, at):
                self._make_current(row)
                self._popup(at)
            case Edited():
                self._take(said)
            case _:
                raise TypeError(said)

    def _step(self, place: int, *, extends: bool) -> None:
        if extends:
            row = self.rows[place]
            self.choice.extend(self.rows, row)
            row.line.setFocus()
            self.show_chosen()
        else:
            self.focus_row(place)

    def _point(self, row: SelectorRow, pointer: Pointer) -> None:
        match pointer.deed:
            case Deed.PRESS if pointer.extends:
                self.choice.extend(self.rows, row)
            case Deed.PRESS if pointer.toggles:
                self.choice.toggle(row)
            case Deed.PRESS if row not in self.choice:
                self.choice.alone(row)
            case Deed.CLICK:
                self.choice.alone(row)
            case Deed.DRAG if self._may_edit():
                self._mark.show_at(self.gap_at(self._height_of(pointer))[1])
            case Deed.LET_GO:
                self._mark.hide()
                self._drop_at(pointer)
            case Deed.GIVE_UP:
                self._mark.hide()
            case _:
                pass
        self.show_chosen()

    def _height_of(self, pointer: Pointer) -> int:
        return max(0, self.mapFromGlobal(QPoint(0, pointer.y)).y())

    def _drop_at(self, pointer: Pointer) -> None:
        row, _ = self.gap_at(self._height_of(pointer))
        self._put_before(len(self.rows) if row is None else self.rows.index(row))

    def _put_before(self, place: int) -> None:
        """Let what is chosen stand before the row that is at ``place`` now."""
        if self._shown is None or not self._may_edit():
            return
        to = self.rows[place].entry.index if place < len(self.rows) else len(self.rows)
        edit = move_several(self._shown.pack, self._indexes(), to)
        if edit is not None:
            self.wished.emit(Perform(edit))
            self.wished.emit(Settle())

    def _indexes(self) -> tuple[int, ...]:
        """The numbers of the chosen selectors."""
        return tuple(row.entry.index for row in self.choice.in_order(self.rows))

    def _make_current(self, row: SelectorRow | None) -> None:
        for one in {self._current, row}:
            if one is not None and one in self.rows:
                one.line.setFocusPolicy(
                    Qt.FocusPolicy.StrongFocus if one is row else Qt.FocusPolicy.ClickFocus
                )
        self._current = row

    def _popup(self, at: QPoint) -> None:
        selector = self._selector()
        kind: SelectorKind | None = None if selector is None else selector.kind
        self._actions.show_menu(at, kind, free=self._lock is None, several=len(self.choice) > 1)

    @Slot(object)
    def _do(self, do: Do) -> None:
        {
            Do.EDIT: self._edit_current,
            Do.STORE_ELSEWHERE: self._store_elsewhere,
            Do.STORE_IN_PLACE: self._store_in_place,
            Do.UP: self._move_up,
            Do.DOWN: self._move_down,
            Do.COPY: self._copy_chosen,
            Do.PASTE: self.paste,
            Do.CHOOSE_ALL: self._choose_all,
            Do.REMOVE: self._remove_chosen,
        }[do]()

    def _edit_current(self) -> None:
        row, selector = self._current, self._selector()
        if row is not None and selector is not None and self._may_edit():
            row.edit(selector.kind, row.entry.destination, self.files, "path")

    def _store_elsewhere(self) -> None:
        row, selector = self._current, self._selector()
        if row is not None and selector is not None and self._may_edit():
            kind = with_destination(selector.kind, stored_elsewhere=True)
            row.edit(kind, row.entry.destination or row.entry.path, self.files, "destination")

    def _store_in_place(self) -> None:
        selector = self._selector()
        if selector is not None:
            self._change(selector, with_destination(selector.kind, stored_elsewhere=False), None)

    @Slot(object)
    def _change_kind(self, plain: SelectorKind) -> None:
        selector = self._selector()
        if selector is None or self._current is None:
            return
        stored = self._current.entry.destination
        kind = with_destination(plain, stored_elsewhere=stored is not None)
        self._change(selector, kind, stored if kind != plain else None)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    @Slot()
    def paste(self) -> None:
        """Put the selectors that the clipboard holds behind the current one."""
        if self._shown is None or self._lock is not None:
            return
        paths = () if self.files is None else self.files.paths
        found = pasted(QGuiApplication.clipboard().text(), paths)
        why = refusal_of(found)
        self.refused.emit(why)
        if not why:
            at = None if self._current is None else self._current.entry.index + 1
            self.wished.emit(Perform(paste_several(self._shown.pack, found.selectors, at)))
            self.wished.emit(Settle())

    def _copy_chosen(self) -> None:
        selectors = [row.entry.selector for row in self.choice.in_order(self.rows)]
        text = written(one for one in selectors if one is not None)
        if text:
            self.wished.emit(CopyText(text))

    def _choose_all(self) -> None:
        self.choice.all(self.rows)
        self.show_chosen()

    def _remove_chosen(self) -> None:
        if self._shown is not None and len(self.choice) > 1 and self._may_edit():
            self.wished.emit(Perform(remove_several(self._shown.pack, self._indexes())))
        elif self._current is not None and self._shown is not None and self._may_edit():
            self.wished.emit(Perform(removal(self._shown, self._current.entry)))

    def _selector(self) -> Selector | None:
        return None if self._current is None else self._current.entry.selector

    def _obstacle(self) -> str | None:
        if self._lock is not None:
            return self._lock.sentence
        return None if self._current is not None else self.tr("Choose a file selector first.")

    def _may_edit(self) -> bool:
        return self._lock is None and self._current is not None and self._current.editor is None

    def _change(self, selector: Selector, kind: SelectorKind, destination: str | None) -> None:
        if self._shown is None or self._current is None or self._lock is not None:
            return
        edit = change_selector(self._shown.pack, selector, kind, self._current.entry.path, destination)
        self.wished.emit(Perform(edit))
        self.wished.emit(Settle())

    def _move(self, by: int) -> None:
        if self._current is None or self._shown is None or not self._may_edit():
            return
        if len(self.choice) > 1:
            places = [self.rows.index(row) for row in self.choice.in_order(self.rows)]
            self._put_before(max(0, places[0] - 1) if by < 0 else min(len(self.rows), places[-1] + 2))
            return
        place = self.rows.index(self._current) + by
        if not 0 <= place < len(self.rows):
            return
        entry, to = self._current.entry, self.rows[place].entry.index
        pack = self._shown.pack
        if entry.selector is not None:
            self.wished.emit(Perform(move_selector(pack, entry.selector, to)))
        else:
            label = self.tr("Move a file selector in {pack}").format(pack=pack.name)
            change = MoveItem(pack.path, (SELECTORS,), entry.index, to)
            self.wished.emit(Perform(Edit(label, (change,), pack.place(SELECTORS))))

    def _take(self, said: Edited) -> None:
        entry, typed = said.row.entry, said.typed
        if self._shown is None or entry.selector is None or not typed.path:
            return
        destination = typed.destination
        if (said.kind, typed.path, destination) == (entry.selector.kind, entry.path, entry.destination):
            return
        kind = said.kind if destination else with_destination(said.kind, stored_elsewhere=False)
        edit = change_selector(self._shown.pack, entry.selector, kind, typed.path, destination or None)
        self.wished.emit(Perform(edit))
        self.wished.emit(Settle())
