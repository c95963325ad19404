"""One file selector as a row: what it is, what it takes, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.project.assets import Snapshot
from studio.project.intents import SelectorKind
from studio.ui.look.scale import units
from studio.ui.look.told import told
from studio.ui.look.words import directed, sentences
from studio.ui.panels.pack.entries import Entry
from studio.ui.panels.pack.problem_lines import ProblemLines
from studio.ui.panels.pack.selector_drag import Pointer, RowDrag
from studio.ui.panels.pack.selector_editor import SelectorEditor, Typed
from studio.ui.panels.pack.selector_line import Columns, SelectorLine, Step
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.form_row import RowProblem
from studio.ui.pieces.remembering_column import RememberingColumn
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Edited:
    """Somebody typed other paths into a row, for a selector of ``kind``."""

    row: SelectorRow
    kind: SelectorKind
    typed: Typed


@dataclass(frozen=True, slots=True)
class MenuWanted:
    """Somebody wants the menu of a row, at a place of the screen."""

    row: SelectorRow
    at: QPoint


@dataclass(frozen=True, slots=True)
class Stepped:
    """The focus is to go to a neighbour: so many rows on. ``extends``: what lies between is chosen too."""

    row: SelectorRow
    by: int
    extends: bool = False


@dataclass(frozen=True, slots=True)
class Entered:
    """The row is the current one now. ``by_mouse``: what is chosen, the pointer says."""

    row: SelectorRow
    by_mouse: bool = False


@dataclass(frozen=True, slots=True)
class Pointed:
    """The pointer does something on the row."""

    row: SelectorRow
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class EditWanted:
    """The row's path is to be edited."""

    row: SelectorRow


class SelectorRow(QWidget):
    """The line of a selector, and problems under it. ``told`` carries what somebody does with the row."""

    told = Signal(object)
    wished = Signal(object)

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.editor: SelectorEditor | None = None
        self._kind: SelectorKind = "file"
        self.line = SelectorLine(self)
        self.line.menu_wanted.connect(self._menu_wanted)
        self.line.stepped.connect(self._stepped)
        self.line.entered.connect(self._entered)
        self.line.edit_wanted.connect(self._edit_wanted)
        RowDrag(self.line).told.connect(self._pointed)
        self._note = Caption("", self)
        self._note.hide()
        self.problems = ProblemLines(self)
        self.problems.wished.connect(self.wished)
        column = RememberingColumn(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self._note)
        column.addWidget(self.problems)

    def show_entry(
        self, entry: Entry, problems: tuple[RowProblem, ...], columns: Columns, *, behind: bool
    ) -> None:
        """Show what ``entry`` says; numbers that are ``behind`` step back."""
        self.entry = entry
        self.line.show_entry(entry, columns, behind=behind)
        self.line.setAccessibleDescription(sentences(told(one.message) for one in problems))
        self._note.setText(directed(entry.note))
        self._note.setVisible(bool(entry.note))
        self._note.setContentsMargins(units(self, 24), 0, 0, units(self, 4))
        self.problems.setContentsMargins(units(self, 24), 0, 0, 0)
        self.problems.show_problems(problems)

    def edit(self, kind: SelectorKind, destination: str | None, files: Snapshot | None, part: str) -> None:
        """Put lines over the row in which its paths can be changed."""
        self.stop_editing()
        self._kind = kind
        editor = SelectorEditor(kind, self.entry.path, destination, self.line)
        editor.wished.connect(self.wished)
        editor.know_files(files)
        editor.typed.connect(self._typed)
        editor.dropped.connect(self._dropped)
        self.editor = editor
        self.line.cover(editor)
        editor.begin(part)

    def stop_editing(self) -> None:
        """Take the lines away; what they hold counts for nothing."""
        editor, self.editor = self.editor, None
        if editor is not None:
            self.line.uncover()
            editor.hide()
            editor.deleteLater()

    @Slot(object)
    def _typed(self, typed: Typed) -> None:
        if typed.by_key:
            self.line.setFocus()
        self.stop_editing()
        self.told.emit(Edited(self, self._kind, typed))

    @Slot()
    def _dropped(self) -> None:
        self.line.setFocus()
        self.stop_editing()

    @Slot(object)
    def _menu_wanted(self, at: QPoint) -> None:
        self.told.emit(MenuWanted(self, at))

    @Slot(object)
    def _stepped(self, step: Step) -> None:
        self.told.emit(Stepped(self, step.by, step.extends))

    @Slot(object)
    def _entered(self, by_mouse: bool) -> None:  # noqa: FBT001 -- what the signal carries
        self.told.emit(Entered(self, by_mouse))

    @Slot(object)
    def _pointed(self, pointer: Pointer) -> None:
        self.told.emit(Pointed(self, pointer))

    @Slot()
    def _edit_wanted(self) -> None:
        self.told.emit(EditWanted(self))
