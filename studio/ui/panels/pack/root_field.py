"""The folder that a pack's selectors count from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QStatusTipEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.project.source_roots import SOURCE_ROOT, choose_root, clear_root, write_root
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, unit
from studio.ui.look.words import isolated, sentences
from studio.ui.panels.pack.root_words import is_there, resolved, what_a_root_means, why_this_root
from studio.ui.panels.pack.shown import Lock, Shown, dress, text_at
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import FormRow, RowProblem
from studio.ui.pieces.line import Line
from studio.ui.pieces.one_line import OneLine
from studio.ui.pieces.sign import Sign
from studio.ui.wishes import AskForSourceRoot, Perform, Settle

KEY = SOURCE_ROOT
_LONGEST = 1_000


class RootField(QWidget):
    """A line for the source root as the manifest writes it, and the folder that it comes to.

    A folder that is half typed is no folder to look into: Enter or leaving the line says that it is whole.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._lock: Lock | None = None
        self._refusal = ""
        self._dragged: tuple[Path, ...] = ()
        self.setAcceptDrops(True)
        name = self.tr("Source root")
        control = QWidget(self)
        control.setAccessibleName(name)
        self._line = self._made_line(name, control)
        self._browse = QPushButton(self.tr("Browse …"), control)
        self._browse.setAccessibleName(self.tr("Browse for the source root"))
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._browsed)
        self._clear = QPushButton(self.tr("Clear"), control)
        self._clear.setAccessibleName(self.tr("Use the project's source root"))
        self._clear.setAutoDefault(False)
        self._clear.clicked.connect(self._cleared)
        across = Flow(control, gap(self, Gap.INSIDE))
        for widget in (self._line, self._browse, self._clear):
            across.addWidget(widget)
        both = QWidget(self)
        both.setAccessibleName(name)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self))
        column.addWidget(control)
        column.addWidget(self._made_place(both))
        self._row = FormRow(name, both, self)
        self._row.wished.connect(self.wished)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._row)

    def show_pack(self, shown: Shown) -> None:
        """Show the source root of the pack; what is being typed stays as it is."""
        before, self._shown = self._shown, shown
        root = shown.pack.manifest.source_root or ""
        same = before is not None and before.pack.path == shown.pack.path
        if not same or before is None or not self._is_typing(before, root):
            self._show_root(root)
        self._lock = shown.lock(KEY, self.tr("Source root"), "string")
        if self._lock is None and len(root) > _LONGEST:
            sentence = self.tr("The source root is too long for one line. Mend it in the text.")
            self._lock = Lock(sentence, text_at(shown.pack, KEY))
        reason = "" if self._lock is None else self._lock.sentence
        for widget in (self._line, self._browse):
            widget.setEnabled(self._lock is None)
            widget.setToolTip(reason)
        self._clear.setVisible(bool(root))
        self._clear.setEnabled(self._lock is None)
        self._clear.setToolTip(reason or self.tr("Use the project's source root"))
        self._show_place(shown)
        self._dress()

    def go_to(self, field: str) -> bool:
        """Give the line the focus."""
        del field
        self._line.setFocus()
        self._line.selectAll()
        return True

    def flush(self) -> None:
        """Wish for what is being typed."""
        self._settled()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dragged = local_paths(event.mimeData()) if self._lock is None and self._shown else ()
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData())
        self._say("")
        if len(paths) == 1 and self._shown is not None and self._lock is None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._wish_for(paths[0])

    def _made_line(self, name: str, parent: QWidget) -> Line:
        line = Line(name, parent, drafting=True, room=280)
        line.setPlaceholderText(self.tr("The project's source root"))
        self._taking = OneLine(_LONGEST, line)
        line.setValidator(self._taking)
        line.inputRejected.connect(self._rejected)
        line.textEdited.connect(self._typed)
        line.returnPressed.connect(self._settled)
        line.left.connect(self._settled)
        line.dropped.connect(self._dropped)
        return line

    def _made_place(self, parent: QWidget) -> QWidget:
        """The folder, whether it is there, and why it is that one."""
        place = QWidget(parent)
        self._sign = Sign("done", place, meaning=Meaning.DONE)
        self._state = QLabel(place)
        self._folder = ElidedLabel("", place, path=True)
        self._why = QToolButton(place)
        self._why.setText(self.tr("Why"))
        self._why.setIcon(icon("why"))
        self._why.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._why.setToolTip(self.tr("Tell where this folder comes from"))
        self._why.setAccessibleName(self.tr("Why this source root"))
        self._why.setCheckable(True)
        self._why.setAutoRaise(True)
        self._why.toggled.connect(self._asked)
        across = QHBoxLayout(place)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(gap(self, Gap.INSIDE) // 2)
        across.addWidget(self._sign)
        across.addWidget(self._folder)
        across.addWidget(self._state)
        across.addWidget(self._why)
        across.addStretch(1)
        return place

    def _is_typing(self, before: Shown, root: str) -> bool:
        """Whether the line holds what somebody types, which nothing has overtaken."""
        unchanged = (before.pack.manifest.source_root or "") == root
        return unchanged and (self._line.isModified() or bool(self._refusal))

    def _show_root(self, root: str) -> None:
        self._refusal = ""
        self._line.show_text(root[:_LONGEST])
        self._line.setModified(False)

    def _show_place(self, shown: Shown) -> None:
        there = is_there(shown)
        self._folder.set_text(resolved(shown))
        self._sign.setVisible(there is not None)
        if there:
            self._sign.set_sign("done", Meaning.DONE)
        else:
            self._sign.set_sign("error", Meaning.ERROR)
        words = self.tr("Is there") if there else self.tr("Is not there")
        self._state.setText(self.tr("checking …") if there is None else words)

    def _dress(self) -> None:
        shown, lock = self._shown, self._lock
        if shown is None:
            return
        parts = [what_a_root_means(shown), why_this_root(shown) if self._why.isChecked() else ""]
        rows = shown.rows(KEY)
        if lock is not None:
            rows = lock.rows(rows)
        elif self._refusal:
            rows = (RowProblem(Meaning.NOTE, self._refusal), *rows)
        dress(self._row, self._line, sentences(part for part in parts if part), rows)

    def _consider(self, event: QDragMoveEvent) -> None:
        if not self._dragged or self._shown is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        words = self.tr("Let the selectors of {pack} count from {folder}")
        first, *more = self._dragged
        if more:
            words = self.tr("The source root of {pack} is one folder: drop a single one")
        pack, folder = isolated(self._shown.pack.name), isolated(str(first))
        self._say(words.format(pack=pack, folder=folder))

    def _say(self, sentence: str) -> None:
        QApplication.sendEvent(self, QStatusTipEvent(sentence))

    @Slot(str)
    def _typed(self, text: str) -> None:
        del text
        if self._refusal:
            self._refusal = ""
            self._dress()

    @Slot()
    def _rejected(self) -> None:
        if self._taking.refusal:
            self._refusal = self._taking.refusal
            self._dress()

    @Slot()
    def _settled(self) -> None:
        """What stands in the line is meant."""
        if self._shown is None or not self._line.isModified():
            return
        pack, text = self._shown.pack, self._line.text().strip()
        self._line.setModified(False)
        if text != (pack.manifest.source_root or ""):
            self.wished.emit(Perform(write_root(pack, text)))
            self.wished.emit(Settle())
        self._dropped()  # What was refused is not shown as if it were so.

    @Slot()
    def _dropped(self) -> None:
        if self._shown is not None:
            self._show_root(self._shown.pack.manifest.source_root or "")
            self._dress()

    @Slot()
    def _browsed(self) -> None:
        if self._shown is not None:
            self.wished.emit(AskForSourceRoot(self._shown.pack))

    @Slot()
    def _cleared(self) -> None:
        if self._shown is not None:
            self._line.setFocus()
            self._line.setModified(False)
            self.wished.emit(Perform(clear_root(self._shown.pack)))

    @Slot(bool)
    def _asked(self, asked: bool) -> None:  # noqa: FBT001 -- what Qt hands over
        del asked
        self._dress()

    def _wish_for(self, folder: Path) -> None:
        if self._shown is not None:
            self._line.setModified(False)
            self.wished.emit(Perform(choose_root(self._shown.pack, folder)))
