"""The rows of the file selectors, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from studio.manifest.values import Selector
from studio.project.edits import Edit, MoveItem, RemoveValue
from studio.project.intents import (
    SELECTORS,
    SelectorKind,
    change_selector,
    move_selector,
    remove_selector,
)
from studio.project.problems import Problem
from studio.ui.look.colours import Meaning
from studio.ui.look.words import problems
from studio.ui.panels.pack.entries import Entries, Entry, kind_word, with_destination
from studio.ui.panels.pack.selector_line import columns_for
from studio.ui.panels.pack.selector_menu import popup
from studio.ui.panels.pack.selector_row import Edited, EditWanted, Entered, MenuWanted, SelectorRow, Stepped
from studio.ui.panels.pack.shown import Lock, Shown, text_at
from studio.ui.pieces.form_row import Offer, RowProblem
from studio.ui.wishes import Perform, Settle, ShowPane

_KINDS: tuple[SelectorKind, ...] = ("directory", "file", "filePattern", "fileExclusion")

_MOST = 3
"""Problems that are told under one selector, the worst; thousands of its files may have one each."""


class SelectorList(QWidget):
    """One row for each selector. A row stays with its selector, wherever in the list that goes.

    Only the current row is reached with Tab; the arrow keys go from row to row.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[SelectorRow] = []
        self._shown: Shown | None = None
        self._lock: Lock | None = None
        self._current: SelectorRow | None = None
        self.setAccessibleName(self.tr("File selectors"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._edit = self._action(self.tr("Edit path"), Qt.Key.Key_F2)
        self._edit.triggered.connect(self._edit_current)
        self._elsewhere = self._action(self.tr("Store elsewhere …"))
        self._elsewhere.triggered.connect(self._store_elsewhere)
        self._in_place = self._action(self.tr("Store under its own path"))
        self._in_place.triggered.connect(self._store_in_place)
        self._up = self._action(self.tr("Move up"), Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Up)
        self._up.triggered.connect(self._move_up)
        self._down = self._action(self.tr("Move down"), Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Down)
        self._down.triggered.connect(self._move_down)
        self._remove = self._action(self.tr("Remove selector"), Qt.Key.Key_Delete)
        self._remove.triggered.connect(self._remove_current)
        self._kinds = QActionGroup(self)
        for kind in _KINDS:
            action = QAction(kind_word(kind), self._kinds)
            action.setCheckable(True)
            action.setProperty("kind", kind)
        self._kinds.triggered.connect(self._kind_chosen)

    @property
    def paths(self) -> Sequence[str]:
        """What lies below the base, for completing paths."""
        shown = self._shown
        return () if shown is None or shown.contents is None else shown.contents.snapshot.paths

    def show_entries(self, shown: Shown, listed: Entries, lock: Lock | None) -> None:
        """Show these rows; those that were there before keep their focus and what is typed in them."""
        other = self._shown is None or self._shown.pack.path != shown.pack.path
        self._shown, self._lock = shown, lock
        if other:
            self._drop(list(self.rows))
        at = self._focused_place()
        self._match(listed.rows)
        columns = columns_for(self, listed.rows)
        for row, entry in zip(self.rows, listed.rows, strict=True):
            problems = self._problems(shown, entry, behind=listed.behind)
            row.show_entry(entry, problems, columns, behind=listed.behind)
        if at is not None and self._focused_place() is None:
            self.focus_row(min(at, len(self.rows) - 1))
        elif self._current not in self.rows:
            self._make_current(self.rows[0] if self.rows else None)

    def flush(self) -> None:
        """Wish for what is being typed in a row."""
        for row in list(self.rows):
            if row.editor is not None:
                row.editor.finish()

    def focus_row(self, place: int) -> bool:
        """Give the focus to the row at ``place`` of the list, if there is one."""
        if not 0 <= place < len(self.rows):
            return False
        self.rows[place].line.setFocus()
        return True

    def focus_index(self, index: int) -> bool:
        """Give the focus to the row of the selector with this number."""
        return self.focus_row(next((at for at, row in enumerate(self.rows) if row.entry.index == index), -1))

    def gap_at(self, y: int) -> tuple[SelectorRow | None, int]:
        """The row before which something comes that is let go at ``y``, and where that is; ``None``: last.

        Above the list nobody has pointed at a row.
        """
        for row in self.rows if y >= 0 else ():
            if y < row.y() + row.height() // 2:
                return row, row.y()
        return None, self.rows[-1].geometry().bottom() + 1 if self.rows else 0

    def _action(self, text: str, keys: object = None) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]  # keys, joined or not
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

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

    def _problems(self, shown: Shown, entry: Entry, *, behind: bool) -> tuple[RowProblem, ...]:
        rows = [self._problem(shown, entry, one, behind=behind) for one in entry.problems[:_MOST]]
        if len(entry.problems) > _MOST:
            more = self.tr("{problems} more with files of this selector.")
            left = problems(len(entry.problems) - _MOST)
            offer = Offer(self.tr("Show all problems"), ShowPane("problems"))
            rows.append(RowProblem(Meaning.NOTE, more.format(problems=left), "", (offer,)))
        if entry.selector is None:
            label = self.tr("Show the text")
            offers = (Offer(label, text_at(shown.pack, SELECTORS, entry.index)),)
            if rows and not rows[0].offers:
                rows[0] = replace(rows[0], offers=offers)
            elif not rows:
                rows = [
                    RowProblem(
                        Meaning.NOTE, self.tr("This selector can be read in the text only."), "", offers
                    )
                ]
        return tuple(rows)

    def _problem(self, shown: Shown, entry: Entry, problem: Problem, *, behind: bool) -> RowProblem:
        row = shown.row(problem)
        if behind:  # The number in its place may be another's by now.
            return replace(row, offers=())
        if problem.code != "PS-SELECTOR-EMPTY":
            return row
        offers: tuple[Offer, ...] = ()
        if self._lock is None:
            offers = (Offer(self.tr("Remove selector"), Perform(_removal(shown, entry))),)
        return replace(row, message=self.tr("Nothing matches."), offers=offers)

    @Slot(object)
    def _told(self, said: object) -> None:
        match said:
            case Entered(row):
                self._make_current(row)
            case Stepped(row, by):
                self.focus_row(max(0, min(len(self.rows) - 1, self.rows.index(row) + by)))
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

    def _make_current(self, row: SelectorRow | None) -> None:
        for one in {self._current, row}:
            if one is not None and one in self.rows:
                one.line.setFocusPolicy(
                    Qt.FocusPolicy.StrongFocus if one is row else Qt.FocusPolicy.ClickFocus
                )
        self._current = row

    def _popup(self, at: QPoint) -> None:
        selector = self._selector()
        free = self._lock is None
        kind: SelectorKind | None = None if selector is None else selector.kind
        for action in self._kinds.actions():
            action.setChecked(kind is not None and kind_word(kind) == action.text())
            action.setEnabled(free and selector is not None)
        stored = with_destination(kind, stored_elsewhere=True) if kind is not None else None
        can_store = kind is not None and stored != with_destination(kind, stored_elsewhere=False)
        self._elsewhere.setVisible(can_store and kind != stored)
        self._in_place.setVisible(can_store and kind == stored)
        groups = [
            [self._edit, self._elsewhere, self._in_place],
            self._kinds.actions(),
            [self._up, self._down],
            [self._remove],
        ]
        for action in (self._edit, self._elsewhere, self._in_place, self._up, self._down, self._remove):
            action.setEnabled(free)
        menu = popup(self, at, groups)
        # Shortcuts decide for themselves whether they may: nothing greyed stays behind.
        menu.aboutToHide.connect(self._menu_closed)

    @Slot()
    def _menu_closed(self) -> None:
        for action in self.actions():
            action.setEnabled(True)
            action.setVisible(True)

    @Slot()
    def _edit_current(self) -> None:
        row, selector = self._current, self._selector()
        if row is not None and selector is not None and self._may_edit():
            row.edit(selector.kind, row.entry.destination, self.paths, "path")

    @Slot()
    def _store_elsewhere(self) -> None:
        row, selector = self._current, self._selector()
        if row is not None and selector is not None and self._may_edit():
            kind = with_destination(selector.kind, stored_elsewhere=True)
            row.edit(kind, row.entry.destination or row.entry.path, self.paths, "destination")

    @Slot()
    def _store_in_place(self) -> None:
        selector = self._selector()
        if selector is not None:
            self._change(selector, with_destination(selector.kind, stored_elsewhere=False), None)

    @Slot(QAction)
    def _kind_chosen(self, action: QAction) -> None:
        selector = self._selector()
        if selector is None or self._current is None:
            return
        stored = self._current.entry.destination
        plain: SelectorKind = next(one for one in _KINDS if one == action.property("kind"))
        kind = with_destination(plain, stored_elsewhere=stored is not None)
        self._change(selector, kind, stored if kind != plain else None)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    @Slot()
    def _remove_current(self) -> None:
        if self._current is not None and self._shown is not None and self._may_edit():
            self.wished.emit(Perform(_removal(self._shown, self._current.entry)))

    def _selector(self) -> Selector | None:
        return None if self._current is None else self._current.entry.selector

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


def _removal(shown: Shown, entry: Entry) -> Edit:
    if entry.selector is not None:
        return remove_selector(shown.pack, entry.selector)
    label = QCoreApplication.translate("SelectorList", "Remove a file selector from {pack}").format(
        pack=shown.pack.name
    )
    change = RemoveValue(shown.pack.path, (SELECTORS, entry.index))
    return Edit(label, (change,), shown.pack.place(SELECTORS))
