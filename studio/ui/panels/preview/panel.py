"""The preview panel: what is in the chosen file, and below it all that is known of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from studio.project.asset_tree import FileRow, FolderRow
from studio.ui import wishes
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.told import told
from studio.ui.look.words import isolated
from studio.ui.panels.preview.about import AboutFile, readable
from studio.ui.panels.preview.player import Load, installed
from studio.ui.panels.preview.stage import Stage
from studio.ui.panels.preview.summary import AssetRow, of_folder, of_several
from studio.ui.panels.preview.whereabouts import whereabouts
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.flow import Flow
from studio.ui.previewer import SOON, Digested, LookAt, Previewed, Subject, WorkOutDigest
from studio.ui.view import View


class PreviewPanel(QWidget):
    """Shows what somebody chose among the assets.

    ``wished`` carries what somebody wants to do, ``wants`` what shall be found out: ``LookAt`` and
    ``WorkOutDigest``. Answers about another file, or another version of it, are not shown.
    """

    wished = Signal(object)
    wants = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, find_player: Callable[[], Load | None] = installed
    ) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._rows: tuple[AssetRow, ...] = ()
        self._told: tuple[object, ...] = ()
        self._subject: Subject | None = None
        self._shown: str | None = None
        self._asked = True
        self._name = ElidedLabel("", self, path=True)
        self._name.setFont(_semi_bold(self.font()))
        self.stage = Stage(find_player(), self)
        self.stage.wished.connect(self.wished)
        self.about = AboutFile(self)
        self.about.wished.connect(self.wished)
        self.about.asked.connect(self._ask_for_digest)
        self.about.stopped.connect(self._stop_digest)
        self._buttons = QWidget(self)
        self._show_file = self._button(self.tr("Show in file manager"), "show-file")
        self._show_file.clicked.connect(self._wish_to_show)
        self._open = self._button(self.tr("Open file"), "open")
        self._open.setToolTip(self.tr("Open it with the program that the system has for it"))
        self._open.clicked.connect(self._wish_to_open)
        self._copy = self._button(self.tr("Copy path"), "copy")
        self._copy.clicked.connect(self._wish_to_copy)
        self._below = self._laid_out()
        self._refresh()

    @property
    def subject(self) -> Subject | None:
        """The one file that is looked at."""
        return self._subject

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons for what is chosen that can be seen."""
        every = (self._show_file, self._open, self._copy)
        return tuple(one for one in every if not one.isHidden() and not self._buttons.isHidden())

    def show_view(self, view: View) -> None:
        """Show the same files as they are in ``view``."""
        before, self._view = self._view, view
        if before is not None and before.project.path != view.project.path:
            self._rows = ()
        if before is None or before.tree is not view.tree or before.state is not view.state:
            self._refresh()

    def show_files(self, rows: tuple[AssetRow, ...]) -> None:
        """Show these files and folders from now on."""
        self._rows = rows
        self._refresh()

    def show_preview(self, seen: Previewed) -> None:
        """Show what was found in a file, if it is still the one that is looked at."""
        if seen.subject != self._subject:
            return
        self.stage.show_preview(seen, same=self._shown == seen.subject.key)
        self._shown = seen.subject.key
        row = self._row()
        if isinstance(row, FileRow):
            self.about.show_now(row, seen.now)

    def show_digest(self, found: Digested) -> None:
        """Show a digest, or how far it is, if it is of the file that is looked at."""
        if found.subject != self._subject:
            return
        if found.digests is not None:
            self.about.show_digests(found.digests)
        elif found.trouble:
            self.about.sha256.show_trouble(told(found.trouble))
        elif found.subject.size > SOON:
            self.about.sha256.show_progress(found.progress)

    @Slot()
    def play_or_stop(self) -> None:
        """Play the sound that is shown, or stop; of anything else nothing."""
        if self.stage.page is self.stage.sound and not self.stage.is_waiting:
            self.stage.sound.play_or_stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stage.sound.fall_silent()

    def _row(self) -> AssetRow | None:
        """What is chosen, where it is one thing; as the view has it now."""
        if len(self._rows) != 1:
            return None
        row = self._rows[0]
        if self._view is None:
            return row
        tree = self._view.tree
        return tree.files.get(row.key) or tree.folders.get(row.key)

    def _refresh(self) -> None:
        row = self._row()
        told = (self._rows, row, self._view.state if self._view is not None else None)
        if len(told) == len(self._told) and all(a is b for a, b in zip(told, self._told, strict=True)):
            return
        self._told = told
        match row:
            case FileRow():
                self._refresh_file(row)
            case FolderRow():
                self._say(row.name, *of_folder(row))
            case None if not self._rows:
                self._say("", "", ())
                self.stage.show_nothing()
            case None if len(self._rows) == 1:
                name = readable(self._rows[0].name)
                self._say(name, self.tr("{name} is not there any more.").format(name=isolated(name)), ())
            case None:
                sentence, rows = of_several(self._current())
                self._say(self.tr("{what} chosen").format(what=sentence), "", rows)

    def _current(self) -> tuple[AssetRow, ...]:
        """The chosen rows as the view has them now."""
        if self._view is None:
            return self._rows
        files, folders = self._view.tree.files, self._view.tree.folders
        rows = (files.get(row.key) or folders.get(row.key) for row in self._rows)
        return tuple(row for row in rows if row is not None)

    def _refresh_file(self, row: FileRow) -> None:
        self._name.set_text(readable(row.name))
        self._dress(single=True, present=True)
        subject = Subject(row.key, Path(row.key), row.asset.size, row.asset.changed)
        is_another = subject != self._subject
        if is_another:
            self.about.show_file(row)
        if self._view is not None:
            self.about.show_whereabouts(row, whereabouts(self._view, row))
        if not is_another:
            return
        self._subject = subject
        self.stage.wait()
        self._asked = False
        self._ask()

    def _say(self, name: str, sentence: str, rows: tuple[tuple[str, str], ...]) -> None:
        """Say something of what is no single file."""
        if self._subject is not None:
            self.wants.emit(LookAt())
        self._subject, self._shown, self._asked = None, None, True
        self._name.set_text(readable(name))
        self._dress(single=len(self._rows) == 1, present=self._row() is not None)
        self.stage.show_words(sentence, rows)

    def _dress(self, *, single: bool, present: bool) -> None:
        """Offer what can be done with what is chosen."""
        is_file = isinstance(self._row(), FileRow)
        self._name.setVisible(bool(self._rows))
        self._below.setVisible(is_file)
        self._buttons.setVisible(bool(self._rows))
        self._show_file.setVisible(single and present)
        self._open.setVisible(is_file)
        self._copy.setVisible(not is_file)
        self._copy.setText(self.tr("Copy path") if single else self.tr("Copy paths"))
        self._copy.setAccessibleName(self._copy.text())

    def _ask(self) -> None:
        """Have the file looked into, as soon as somebody can see it."""
        if not self._asked and self._subject is not None and self.isVisible():
            self._asked = True
            self.wants.emit(LookAt(self._subject))

    @Slot()
    def _ask_for_digest(self) -> None:
        if self._subject is not None:
            self.about.sha256.show_progress(None)
            self.wants.emit(WorkOutDigest(self._subject))

    @Slot()
    def _stop_digest(self) -> None:
        self.about.sha256.offer()
        self.wants.emit(WorkOutDigest())

    @Slot()
    def _wish_to_show(self) -> None:
        self.wished.emit(wishes.ShowFile(Path(self._rows[0].key)))

    @Slot()
    def _wish_to_open(self) -> None:
        self.wished.emit(wishes.OpenFile(Path(self._rows[0].key)))

    @Slot()
    def _wish_to_copy(self) -> None:
        self.wished.emit(wishes.CopyText("\n".join(str(Path(row.key)) for row in self._rows)))

    def _button(self, text: str, sign: str) -> QPushButton:
        button = QPushButton(text, self._buttons)
        button.setIcon(icon(sign))
        button.setAutoDefault(False)
        button.setAccessibleName(text)
        return button

    def _laid_out(self) -> QScrollArea:
        row = Flow(self._buttons, gap(self, Gap.INSIDE))
        for button in (self._show_file, self._open, self._copy):
            row.addWidget(button)
        inside = QWidget(self)
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, gap(self, Gap.INSIDE), 0, 0)
        inner.addWidget(self.about)
        below = QScrollArea(self)
        below.setWidgetResizable(True)
        below.setFrameShape(QFrame.Shape.NoFrame)
        below.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below.setAccessibleName(self.tr("About the file"))
        below.setWidget(inside)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.stage)
        halves.addWidget(below)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        self.stage.setMinimumHeight(units(self, 160))
        below.setMinimumHeight(units(self, 72))
        column = QVBoxLayout(self)
        margin = gap(self, Gap.INSIDE)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addWidget(self._name)
        column.addWidget(halves, 1)
        column.addWidget(self._buttons)
        return below


def _semi_bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
