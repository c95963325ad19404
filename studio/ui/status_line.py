"""The line at the bottom of the window: packs, bytes, what is ignored, what is seen, what is saved."""

from __future__ import annotations

from collections.abc import Callable
from operator import is_not

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from studio.project.asset_listing import IGNORED, LOOSE
from studio.project.asset_totals import totals
from studio.ui import wishes
from studio.ui.desk.stepper import Passage
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap
from studio.ui.look.words import count, files, moment, packs, size
from studio.ui.pieces.brief import Brief
from studio.ui.pieces.watch_words import words_of_watch
from studio.ui.view import View


class StatusLine(QWidget):
    """Says in words how things stand. ``wished`` carries what a click on a part asks for."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counted: tuple[object, ...] = ()
        self._texts: object = None
        self._packs = QLabel(self)
        self._loose = self._part(self._show_loose)
        self._ignored = self._part(self._show_ignored)
        self._brief = Brief(self)
        self._watch = QToolButton(self)
        self._watch.setAutoRaise(True)
        self._watch.clicked.connect(self._rescan)
        self._saved = QToolButton(self)
        self._saved.setAutoRaise(True)
        self._saved.clicked.connect(self._save)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self, Gap.INSIDE), 0, gap(self, Gap.INSIDE), 0)
        row.setSpacing(gap(self, Gap.AROUND))
        row.addWidget(self._packs)
        row.addWidget(self._loose)
        row.addWidget(self._ignored)
        row.addWidget(self._brief)
        row.addStretch(1)
        row.addWidget(self._watch)
        row.addWidget(self._saved)

    def show_view(self, view: View) -> None:
        """Say how ``view`` stands. What was said of the last steps is no news once there is another."""
        if view.texts is not self._texts:
            self._texts = view.texts
            self._brief.clear()
        # By identity: what is the same object is the same.
        counted = (view.state.contents, view.tree, len(view.packs), view.checking, view.reading)
        if len(self._counted) != len(counted) or any(map(is_not, self._counted, counted)):
            self._counted = counted
            self._count(view)
        self._show_watch(view)
        self._show_saved(view)

    @Slot(object)
    def say_passage(self, passage: Passage) -> None:
        """Say for some seconds what was taken back or done again."""
        several = passage.count > 1
        if passage.back:
            words = self.tr("{count} steps taken back") if several else self.tr("Taken back: {step}")
        else:
            words = self.tr("{count} steps done again") if several else self.tr("Done again: {step}")
        words = words.format(count=count(passage.count), step=passage.label)
        self._brief.say("undo" if passage.back else "redo", words)

    def clear(self) -> None:
        """Say nothing of the project that was open."""
        self._brief.clear()

    def _count(self, view: View) -> None:
        shipped = sum(len(one.files) for one in view.state.contents)
        amount = sum(one.total_bytes for one in view.state.contents)
        words = f"{packs(len(view.packs))} · {files(shipped)} · {size(amount)}"
        if view.checking:
            words = self.tr("{counts} · checking …").format(counts=words)
        elif view.reading:
            looking = self.tr("{counts} · looking into {files} …")
            words = looking.format(counts=words, files=files(view.reading))
        self._packs.setEnabled(not view.checking)
        self._packs.setText(words)
        self._packs.setToolTip(self.tr("What the packs take from disk, before it is compressed."))
        total = totals(view.tree)
        self._loose.setVisible(bool(total.loose))
        loose = self.tr("Not in any pack: {files}, {size}")
        self._loose.setText(loose.format(files=files(total.loose), size=size(total.loose_bytes)))
        self._loose.setToolTip(self.tr("Files in watched folders that no pack takes. Click to see them."))
        self._ignored.setVisible(bool(total.ignored))
        self._ignored.setText(self.tr("{count} ignored").format(count=count(total.ignored)))
        self._ignored.setToolTip(
            self.tr("Files in watched folders that the ignore rules leave out. Click to see them.")
        )

    def _show_watch(self, view: View) -> None:
        name, words, more = words_of_watch(view.watch)
        if view.absent is not None:
            name, words, more = "not-watching", self.tr("folder missing"), view.absent
        if self._watch.text() != words:
            self._watch.setText(words)
            self._watch.setIcon(icon(name))
            self._watch.setToolButtonStyle(self._watch.toolButtonStyle().ToolButtonTextBesideIcon)
        looked = self.tr("Looked at {when}. Click to look again.").format(when=moment(view.looked))
        self._watch.setToolTip(f"{more} {looked}".strip())
        self._watch.setAccessibleName(f"{words}. {more}")

    def _show_saved(self, view: View) -> None:
        if view.read_only is not None:
            words, more = self.tr("cannot be changed"), view.read_only
        elif view.saving:
            words, more = self.tr("saving …"), ""
        elif view.modified:
            words = self.tr("not saved")
            more = self.tr("{files} differ from what is on disk. Click to save.")
            more = more.format(files=files(len(view.modified)))
        elif view.saved is not None:
            words, more = self.tr("saved {when}").format(when=moment(view.saved)), ""
        else:
            words, more = self.tr("saved"), ""
        self._saved.setText(words)
        self._saved.setToolTip(more)
        self._saved.setAccessibleName(f"{words}. {more}".strip())
        self._saved.setEnabled(bool(view.modified) and view.read_only is None and not view.saving)

    def _part(self, pressed: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.clicked.connect(pressed)
        return button

    @Slot()
    def _show_loose(self) -> None:
        self.wished.emit(wishes.FilterAssets(f"state:{LOOSE}"))

    @Slot()
    def _show_ignored(self) -> None:
        self.wished.emit(wishes.FilterAssets(f"state:{IGNORED}"))

    @Slot()
    def _rescan(self) -> None:
        self.wished.emit(wishes.Rescan())

    @Slot()
    def _save(self) -> None:
        self.wished.emit(wishes.Save())
