"""What is said while nothing is wrong: how much was looked at, and how long ago that was."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from studio.project.assets import OWN
from studio.ui.look.words import count, files, packs
from studio.ui.panels.problems.ages import ago, true_for
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.view import View


class Calm(QObject):
    """One sentence for two places: ``page`` stands where a list would be, ``caption`` above accepted ones.

    Its age goes on by itself while somebody can see it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = EmptyState("done", "", parent=parent)
        self.caption = ElidedLabel("", parent, dimmed=True)
        self.caption.hide()
        self._view: View | None = None
        self._files = 0
        self._accepted = 0
        self._age = QTimer(self)
        self._age.setSingleShot(True)
        self._age.timeout.connect(self.tell)

    def show_view(self, view: View) -> None:
        """Know what there is to say of ``view``."""
        before, self._view = self._view, view
        if before is None or before.state is not view.state:
            self._files = _files(view)
            self._accepted = len(view.state.accepted_problems)

    def show_caption(self, *, shown: bool) -> None:
        """Whether the sentence stands above a list, in which nothing counts."""
        self.caption.setVisible(shown)

    @Slot()
    def tell(self) -> None:
        """Say how old the news is, and keep saying it while somebody can see it."""
        self._age.stop()
        view = self._view
        # Not isVisible: a panel on its way to the screen is to have its words when it gets there.
        if view is None or (self.page.isHidden() and self.caption.isHidden()):
            return
        if view.checking:
            self._say(self.tr("Checking …"))
            return
        age = max(0.0, time.time() - view.looked)
        seen = {"packs": packs(len(view.packs)), "files": files(self._files), "when": ago(age)}
        self._say(self._sentence().format(count=count(self._accepted), **seen))
        if self.page.isVisible() or self.caption.isVisible():
            self._age.start(round(true_for(age) * 1000))

    @Slot()
    def rest(self) -> None:
        """Nobody sees it: let the age stand."""
        self._age.stop()

    def _sentence(self) -> str:
        if self._accepted == 1:
            return self.tr("No problems but 1 that is accepted. {packs}, {files}, checked {when}.")
        if self._accepted:
            return self.tr(
                "No problems but {count} that are accepted. {packs}, {files}, checked {when}.",
                "",
                self._accepted,
            )
        return self.tr("No problems. {packs}, {files}, checked {when}.")

    def _say(self, sentence: str) -> None:
        if sentence != self.caption.text:
            self.caption.set_text(sentence)
            self.page.set_sentence(sentence)


def _files(view: View) -> int:
    """How many files the last look saw, each once, without those that the project itself consists of."""
    snapshots = {id(one.snapshot): one.snapshot for one in view.state.contents}
    own = sum(snapshot.rules.get(OWN, 0) for snapshot in snapshots.values())
    return sum(len(snapshot.assets) for snapshot in snapshots.values()) - own
