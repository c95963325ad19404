"""The file selectors of a pack: a list that is edited in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QStatusTipEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.project.contents import Contents
from studio.project.intents import SELECTORS, SelectorKind, add_selectors, selector_value
from studio.project.selector_takes import ShareQuestion, Shares
from studio.ui.answerer import Answer, Ask
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, icon_size, unit
from studio.ui.look.words import count, files, isolated, size
from studio.ui.pack_obstacles import outside
from studio.ui.panels.pack.entries import Tally, entries, kind_word, notes_of, tallies_of
from studio.ui.panels.pack.problem_lines import ProblemLines
from studio.ui.panels.pack.selector_drag import Mark
from studio.ui.panels.pack.selector_editor import SelectorEditor, Typed
from studio.ui.panels.pack.selector_list import SelectorList
from studio.ui.panels.pack.selector_menu import KINDS, popup
from studio.ui.panels.pack.selector_row import SelectorRow
from studio.ui.panels.pack.shown import Lock, Shown
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import RowProblem
from studio.ui.pieces.remembering_column import RememberingColumn
from studio.ui.wishes import Add, AskForFiles, AskForFolders, Perform, Settle


class SelectorsField(QWidget):
    """The list with its sum, what is wrong with it as a whole, and the buttons that add to it."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._lock: Lock | None = None
        self._contents: Contents | None = None
        self._tallies: dict[int, Tally] = {}
        self._draft: _Draft | None = None
        self._dragged: tuple[Path, ...] = ()
        self._mark = Mark(self)
        self.setAcceptDrops(True)
        title = QLabel(self.tr("File selectors"), self)
        self._sum = Caption("", self)
        self._sum.setWordWrap(False)
        self._problems = ProblemLines(self)
        self._problems.wished.connect(self.wished)
        self._list = SelectorList(self)
        self._list.wished.connect(self.wished)
        self._list.refused.connect(self._refuse)
        self._refusal = ProblemLines(self)
        self._notes: dict[int, str] = {}
        self._asked: Ask | None = None
        self._ground: object = None
        title.setBuddy(self._list)
        self._empty = Caption(self.tr("Drop folders here, or add a file selector."), self)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self._sum, 1)
        self._sum.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._slot = QVBoxLayout()
        buttons = self._make_buttons()
        column = RememberingColumn(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addLayout(head)
        column.addWidget(self._problems)
        column.addWidget(self._empty)
        column.addWidget(self._list)
        column.addWidget(self._refusal)
        column.addLayout(self._slot)
        column.addWidget(buttons)

    def show_pack(self, shown: Shown) -> None:
        """Show the selectors of the pack; what is being typed stays as it is."""
        if self._shown is not None and self._shown.pack.path != shown.pack.path:
            self._end_draft()
            self._refuse("")
        self._shown = shown
        self._lock = shown.lock(SELECTORS, self.tr("The list of file selectors"), "array")
        if shown.contents is not self._contents:
            self._contents = shown.contents
            self._tallies = {} if shown.contents is None else tallies_of(shown.contents)
            self._ask_for_shares(shown.contents)
        self._list_entries(shown)
        whole = [one for one in shown.about(SELECTORS) if "[" not in (one.place.field or "")]
        rows = tuple(shown.row(one) for one in whole)
        self._problems.show_problems(rows if self._lock is None else self._lock.rows(rows))
        for button in (*self._buttons, self._browse):
            button.setEnabled(self._lock is None)
            button.setToolTip("" if self._lock is None else self._lock.sentence)

    def take_answer(self, answer: Answer) -> None:
        """Take what came of a question that was asked here."""
        for row in self._list.rows:
            if row.editor is not None:
                row.editor.take_answer(answer)
        if self._draft is not None:
            self._draft.editor.take_answer(answer)
        if answer.ask is self._asked and isinstance(answer.result, Shares) and self._contents is not None:
            self._asked = None
            self._notes = notes_of(self._contents, answer.result.by_selector)
            if self._shown is not None:
                self._list_entries(self._shown)

    def _ask_for_shares(self, contents: Contents | None) -> None:
        """Ask what selectors take that others took before; a list of one shares nothing."""
        ground = None if contents is None else contents.files
        if ground is self._ground:
            return
        self._ground, self._notes, self._asked = ground, {}, None
        if contents is not None and len(contents.amounts) > 1:
            self._asked = Ask("what selectors share", ShareQuestion(contents))
            self.wished.emit(self._asked)

    def _list_entries(self, shown: Shown) -> None:
        listed = entries(shown, self._tallies, self._notes)
        self._list.show_entries(shown, listed, self._lock)
        self._empty.setVisible(not listed.rows and self._draft is None)
        self._show_sum(behind=listed.behind)

    @Slot(object)
    def _refuse(self, why: str) -> None:
        rows = (RowProblem(Meaning.WARNING, why),) if why else ()
        self._refusal.show_problems(rows)

    def go_to(self, field: str) -> bool:
        """Give the focus to the selector that ``field`` names, else to the last one, or to the list."""
        number = field.removeprefix(f"{SELECTORS}[").partition("]")[0]
        if number.isdecimal() and self._list.focus_index(int(number)):
            return True
        nearest = len(self._list.rows) - 1 if number.isdecimal() else 0
        if not self._list.focus_row(nearest):
            self._buttons[0].setFocus()
        return True

    def field_here(self) -> str:
        """The selector that has the focus, such as ``fileSelectors[2]``, or all of them."""
        index = self._list.focused_index()
        return SELECTORS if index is None else f"{SELECTORS}[{index}]"

    def flush(self) -> None:
        """Wish for what is being typed."""
        self._list.flush()
        if self._draft is not None:
            self._draft.editor.finish()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dragged = local_paths(event.mimeData()) if self._lock is None and self._shown else ()
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._settle()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData())
        row, _ = self._gap(event)
        self._settle()
        if self._shown is not None and self._lock is None and paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            at = None if row is None else row.entry.index
            self.wished.emit(Add(paths, self._shown.pack.path, at))

    def _consider(self, event: QDragMoveEvent) -> None:
        """Mark where it would come, and say what letting go would do."""
        paths, shown = self._dragged, self._shown
        if not paths or shown is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        row, y = self._gap(event)
        obstacle = outside(shown.pack, paths)
        self._mark.show_at(self._list.y() + y)
        self._mark.setVisible(obstacle is None and bool(self._list.rows))
        pack = isolated(shown.pack.name)
        what = isolated(paths[0].name) if len(paths) == 1 else self.tr("{count} items", "", len(paths))
        what = what.format(count=count(len(paths))) if len(paths) > 1 else what
        words = self.tr("Add {what} to {pack}").format(what=what, pack=pack)
        if row is not None:
            before = isolated(row.entry.path)
            words = self.tr("Add {what} to {pack} before {path}").format(what=what, pack=pack, path=before)
        self._say(obstacle or words)

    def _gap(self, event: QDropEvent) -> tuple[SelectorRow | None, int]:
        return self._list.gap_at(event.position().toPoint().y() - self._list.y())

    def _settle(self) -> None:
        self._dragged = ()
        self._mark.hide()
        self._say("")

    def _say(self, sentence: str) -> None:
        QApplication.sendEvent(self, QStatusTipEvent(sentence))

    def _make_buttons(self) -> QWidget:
        """What adds a selector of each kind, and what asks for files and folders."""
        buttons = QWidget(self)
        flow = Flow(buttons, gap(self, Gap.INSIDE))
        self._buttons = [self._button(place, buttons) for place in range(len(KINDS))]
        self._browse = QPushButton(self.tr("Browse …"), buttons)
        self._browse.setAccessibleName(self.tr("Browse for files and folders to add"))
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._browsed)
        folders = QAction(self.tr("Folders …"), self)
        folders.triggered.connect(self._folders_asked)
        chosen = QAction(self.tr("Files …"), self)
        chosen.triggered.connect(self._files_asked)
        self._asking = [folders, chosen]
        self._pasting = QAction(self.tr("Paste selectors"), self)
        self._pasting.triggered.connect(self._list.paste)
        for button in (*self._buttons, self._browse):
            flow.addWidget(button)
        return buttons

    def _button(self, place: int, parent: QWidget) -> QPushButton:
        name = (
            self.tr("Add a folder"),
            self.tr("Add a file"),
            self.tr("Add a pattern"),
            self.tr("Leave a file out"),
        )[place]
        button = QPushButton(icon("add"), kind_word(KINDS[place]), parent)
        button.setIconSize(QSize(icon_size(self), icon_size(self)))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(False)
        button.setProperty("kind", KINDS[place])
        button.clicked.connect(self._add)
        return button

    def _show_sum(self, *, behind: bool) -> None:
        contents = self._contents
        checking = self.tr("checking …")
        if contents is None:
            self._sum.setText(checking)
            return
        words = self.tr("{files}, {size}").format(
            files=files(len(contents.files)), size=size(contents.total_bytes)
        )
        self._sum.setText(f"{words}, {checking}" if behind else words)

    @Slot()
    def _add(self) -> None:
        button = self.sender()
        if self._shown is None or self._lock is not None or not isinstance(button, QPushButton):
            return
        kind: SelectorKind = next(one for one in KINDS if one == button.property("kind"))
        self._end_draft()
        self._draft = _Draft(kind, self)
        self._draft.editor.wished.connect(self.wished)
        self._draft.editor.know_files(self._list.files)
        self._draft.editor.typed.connect(self._typed)
        self._draft.editor.dropped.connect(self._dropped)
        self._slot.addWidget(self._draft)
        self._empty.hide()
        self._draft.show()
        self._draft.editor.begin()

    @Slot(object)
    def _typed(self, typed: Typed) -> None:
        draft = self._draft
        if draft is None or self._shown is None:
            return
        pack, kind = self._shown.pack, draft.kind
        if typed.by_key:
            self._buttons[KINDS.index(kind)].setFocus()
        self._end_draft()
        if typed.path:
            label = self.tr("Add {path} to {pack}").format(path=typed.path, pack=pack.name)
            edit = add_selectors(pack, [selector_value(kind, typed.path)], label)
            self.wished.emit(Perform(edit))
            self.wished.emit(Settle())

    @Slot()
    def _dropped(self) -> None:
        if self._draft is not None:
            self._buttons[KINDS.index(self._draft.kind)].setFocus()
        self._end_draft()

    @Slot()
    def _browsed(self) -> None:
        popup(
            self._browse,
            self._browse.mapToGlobal(self._browse.rect().bottomLeft()),
            [self._asking, [self._pasting]],
        )

    @Slot()
    def _folders_asked(self) -> None:
        if self._shown is not None:
            self.wished.emit(AskForFolders(self._shown.pack.path))

    @Slot()
    def _files_asked(self) -> None:
        if self._shown is not None:
            self.wished.emit(AskForFiles(self._shown.pack.path))

    def _end_draft(self) -> None:
        draft, self._draft = self._draft, None
        if draft is not None:
            self._slot.removeWidget(draft)
            draft.hide()
            draft.deleteLater()
            self._empty.setVisible(not self._list.rows)


class _Draft(QWidget):
    """A selector that is being made: its kind, and the line for its path."""

    def __init__(self, kind: SelectorKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind: SelectorKind = kind
        self.editor = SelectorEditor(kind, "", None, self)
        across = QHBoxLayout(self)
        across.setContentsMargins(unit(self), 0, 0, 0)
        across.addWidget(QLabel(kind_word(kind), self))
        across.addWidget(self.editor, 1)
