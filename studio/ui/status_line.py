"""The line at the bottom of the window: packs, bytes, what is ignored, what is seen, what is saved."""

from __future__ import annotations

from collections.abc import Callable
from operator import is_not

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from studio.project.asset_listing import IGNORED, LOOSE
from studio.project.asset_totals import totals
from studio.ui import wishes
from studio.ui.desk.stepper import Passage
from studio.ui.download_words import download_of, download_words
from studio.ui.look.icons import icon, meaning_icon, sign_of
from studio.ui.look.scale import Gap, gap
from studio.ui.look.told import told
from studio.ui.look.words import count, files, moment, packs, sentences, size
from studio.ui.pieces.brief import Brief
from studio.ui.pieces.dropping_row import DroppingRow
from studio.ui.pieces.watch_words import words_of_watch
from studio.ui.view import View


class StatusLine(QWidget):
    """Says in words how things stand. ``wished`` carries what a click on a part asks for.

    Where it is narrow it says less: that something is not saved is said to the last.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counted: tuple[object, ...] = ()
        self._texts: object = None
        self._message = ""
        self._row = DroppingRow(gap(self, Gap.INSIDE), self)
        self._packs = self._part(self._show_packs, 5)
        self._download = self._part(self._explain_limits, 4)
        self._loose = self._part(self._show_loose, 2)
        self._ignored = self._part(self._show_ignored, 1)
        self._row.add_rest()
        self._watch = self._part(self._show_sources, 3)
        self._saved = self._part(self._save, 6)
        self._brief = Brief(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(gap(self, Gap.INSIDE), 0, gap(self, Gap.INSIDE), 0)
        line.addWidget(self._brief)
        line.addWidget(self._row, 1)

    def show_view(self, view: View) -> None:
        """Say how ``view`` stands. What was said of the last steps is no news once there is another."""
        if view.texts is not self._texts:
            self._texts = view.texts
            if not self._message:
                self._brief.clear()
        # By identity: what is the same object is the same.
        state, file = view.state, view.project.file
        counted = (
            state.contents,
            view.tree,
            len(view.packs),
            view.checking,
            view.reading,
            view.weights,
            file,
        )
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
            words = (
                self.tr("{count} steps taken back", "", passage.count)
                if several
                else self.tr("Taken back: {step}")
            )
        else:
            words = (
                self.tr("{count} steps done again", "", passage.count)
                if several
                else self.tr("Done again: {step}")
            )
        words = words.format(count=count(passage.count), step=told(passage.label))
        self._message = ""
        self._brief.say("undo" if passage.back else "redo", words)

    @Slot(str)
    def say(self, message: str) -> None:
        """Say ``message`` for some seconds; ``""``: it has been said long enough."""
        if message:
            self._brief.say("note", message)
        elif self._message == self._brief.text:
            self._brief.clear()
        self._message = message

    def clear(self) -> None:
        """Say nothing of the project that was open."""
        self._message = ""
        self._brief.clear()

    def _count(self, view: View) -> None:
        shipped = files(sum(len(one.files) for one in view.state.contents))
        if view.checking:
            words = self.tr("{packs} · {files} · checking …")
        elif view.reading:
            words = self.tr("{packs} · {files} · looking into {unread} …")
        else:
            words = self.tr("{packs} · {files}")
        words = words.format(packs=packs(len(view.packs)), files=shipped, unread=files(view.reading))
        _say(self._packs, words, self.tr("All packs, and the files that they ship. Click to see the packs."))
        download = download_of(view)
        words, more = download_words(download)
        if (meaning := download.meaning) is None:
            self._download.setIcon(QIcon())
        else:
            self._download.setIcon(meaning_icon(sign_of(meaning), meaning))
        _say(self._download, words, more)
        total = totals(view.tree)
        self._row.want(self._loose, wanted=bool(total.loose))
        words = self.tr("{files} in no pack").format(files=files(total.loose))
        more = self.tr("Files in watched folders that no pack takes: {size}. Click to see them.")
        _say(self._loose, words, more.format(size=size(total.loose_bytes)))
        self._row.want(self._ignored, wanted=bool(total.ignored))
        words = self.tr("{count} ignored", "", total.ignored).format(count=count(total.ignored))
        more = self.tr("Files in watched folders that the ignore rules leave out. Click to see them.")
        _say(self._ignored, words, more)

    def _show_watch(self, view: View) -> None:
        name, words, more = words_of_watch(view.watch)
        if view.absent is not None:
            name, words, more = "not-watching", self.tr("folder missing"), told(view.absent)
        if self._watch.text() != words:
            self._watch.setIcon(icon(name))
        looked = self.tr("Looked at {when}. Click to see the watched folders.")
        _say(self._watch, words, sentences((more, looked.format(when=moment(view.looked)))))

    def _show_saved(self, view: View) -> None:
        unsaved = len(view.modified)
        name, words, more = "done", self.tr("saved"), self.tr("Everything is saved.")
        if view.read_only is not None:
            name, words, more = "note", self.tr("cannot be changed"), told(view.read_only)
        elif view.saving:
            name, words, more = "save", self.tr("saving …"), ""
        elif view.modified:
            words = (
                self.tr("{files} not saved, kept as draft") if view.drafted else self.tr("{files} not saved")
            )
            name, words = "changed", words.format(files=files(unsaved))
            more = self.tr("What is on disk is older. Click to save.")
        elif view.saved is not None:
            words = self.tr("saved {when}").format(when=moment(view.saved))
        if self._saved.text() != words:
            self._saved.setIcon(icon(name))
        _say(self._saved, words, more)
        self._saved.setEnabled(bool(view.modified) and view.read_only is None and not view.saving)

    def _part(self, pressed: Callable[[], None], importance: int) -> QToolButton:
        button = QToolButton(self._row)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(pressed)
        self._row.add(button, importance)
        return button

    @Slot()
    def _show_packs(self) -> None:
        self.wished.emit(wishes.ShowPane("packs"))

    @Slot()
    def _explain_limits(self) -> None:
        self.wished.emit(wishes.ShowHelp("limits"))

    @Slot()
    def _show_loose(self) -> None:
        self.wished.emit(wishes.FilterAssets(f"state:{LOOSE}"))

    @Slot()
    def _show_ignored(self) -> None:
        self.wished.emit(wishes.FilterAssets(f"state:{IGNORED}"))

    @Slot()
    def _show_sources(self) -> None:
        self.wished.emit(wishes.OpenSources())

    @Slot()
    def _save(self) -> None:
        self.wished.emit(wishes.Save())


def _say(button: QToolButton, words: str, more: str) -> None:
    if button.text() != words:
        button.setText(words)
    button.setToolTip(more)
    button.setAccessibleName(f"{words}. {more}".strip())
