"""The fixes of one place, under the keyboard: a short list, and what the current one will change."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QSize, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from studio.project.fixes import Fix
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.session.mending import Plan, fixes_of, known, pack_of
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, mono_font, row_height, units
from studio.ui.look.severity import MEANING_OF, severity_sign
from studio.ui.look.told import told
from studio.ui.look.words import directed
from studio.ui.panels.problems.outlook_words import change_lines, files_words, new_words, problems_words
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.plain_label import plain_label, say
from studio.ui.pieces.sign import Sign
from studio.ui.view import View
from studio.ui.wishes import Foresee, Mend
from studio.values import dataclass

_MOST_PROBLEMS = 20
"""Problems of a place whose fixes are listed; of a pack with more the worst come first."""

_MOST_ROWS = 8
_MOST_LINES = 8
_WIDTH = 420
_PATIENCE = 300
"""Milliseconds for which working it out says nothing of itself."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """One fix of a problem; ``pack`` is the one that the problem was found in, if in one."""

    problem: Problem
    pack: Pack | None
    fix: Fix

    @property
    def plan(self) -> Plan:
        """To carry it out."""
        return Plan(self.problem, self.fix.code, self.fix.label)


def remedies_of(problems: tuple[Problem, ...], view: View) -> Iterator[Remedy]:
    """The fixes of ``problems`` that still mean what they say, each once."""
    so_far = known(view.packs, view.project.file, view.state)
    seen: set[str] = set()
    for problem in problems[:_MOST_PROBLEMS]:
        pack = pack_of(problem, so_far)
        for fix in fixes_of(problem, so_far, view.state):
            said = f"{pack.path if pack else ''} {fix.edit(pack, problem.place).changes}"
            if said not in seen or fix.moves:
                seen.add(said)
                yield Remedy(problem, pack, fix)


class FixesPopup(QFrame):
    """Fixes to choose from. ``wished`` carries what is to be worked out, and at Enter the fix to be made."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Fixes for this place"))
        self._view: View | None = None
        self._remedies: tuple[Remedy, ...] = ()
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Fixes for this place"))
        self._list.setUniformItemSizes(True)
        self._list.currentRowChanged.connect(self._look_at)
        self._list.itemClicked.connect(self._perform)
        self._sign = Sign("note", self)
        self._message = plain_label(self)
        self._waiting = Caption(self.tr("Working it out …"), self)
        self._files = plain_label(self)
        self._problems = plain_label(self)
        self._warning = plain_label(self)
        self._caution = Sign(sign_of(Meaning.WARNING), self, meaning=Meaning.WARNING)
        self._lines = QStringListModel(self)
        self._changes = QListView(self)
        self._changes.setModel(self._lines)
        self._changes.setFrameShape(QFrame.Shape.NoFrame)
        self._changes.setFont(mono_font(self))
        self._changes.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._changes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._changes.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._changes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._changes.setAccessibleName(self.tr("What will be changed"))
        self._hint = Caption("", self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._slow.timeout.connect(self._waiting.show)
        self._lay_out()

    @property
    def list(self) -> QListWidget:
        """The fixes."""
        return self._list

    @property
    def words(self) -> str:
        """All that is said about the current fix."""
        labels = (self._message, self._files, self._problems, self._warning, self._hint)
        return " ".join(label.text() for label in labels if not label.isHidden() and label.text())

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines and names that the current fix changes."""
        return tuple(self._lines.stringList())

    def offer(self, problems: tuple[Problem, ...], view: View, beside: QRect) -> None:
        """Offer what mends ``problems``, of which there is one at least, below ``beside`` on the screen."""
        self._view = view
        self._remedies = () if view.read_only is not None else tuple(remedies_of(problems, view))
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems([told(one.fix.label) for one in self._remedies])
        self._list.setVisible(bool(self._remedies))
        height = row_height(self)
        for row in range(self._list.count()):
            self._list.item(row).setSizeHint(QSize(0, height))
        shown = min(_MOST_ROWS, len(self._remedies))
        self._list.setFixedHeight(shown * height + 2 * self._list.frameWidth())
        if self._remedies:
            self._list.setCurrentRow(0)
            self._look_at(0)
            self._hint.setText(self.tr("Enter makes this change, Escape leaves everything as it is."))
        else:
            self._say_problem(problems[0])
            self._show_outlook(view)
            why = view.read_only or self.tr("No fix is certain here. {hint}").format(
                hint=told(problems[0].hint)
            )
            self._hint.setText(directed(why))
        self._fit()
        self._stand(beside)
        self.show()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_view(self, view: View) -> None:
        """Take what was worked out; where the project moved on, the fixes are no more."""
        before = self._view
        if self.isHidden() or before is None:
            return
        if before.state is not view.state or before.packs is not view.packs:
            self.close()
            return
        if view.outlook is not before.outlook:
            self._view = view
            self._show_outlook(view)
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._perform()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._slow.stop()
        self.wished.emit(Foresee(None))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = max(units(self, _WIDTH), min(hint.width(), 2 * units(self, _WIDTH)))
        layout = self.layout()
        return QSize(width, layout.heightForWidth(width) if layout is not None else hint.height())

    @Slot(int)
    def _look_at(self, row: int) -> None:
        view = self._view
        if view is None or not 0 <= row < len(self._remedies):
            return
        remedy = self._remedies[row]
        self._say_problem(remedy.problem)
        self._show_outlook(view)
        self.wished.emit(Foresee(remedy.plan))

    @Slot()
    def _perform(self) -> None:
        row = self._list.currentRow()
        remedy = self._remedies[row] if 0 <= row < len(self._remedies) else None
        self.close()  # Also where it only said something.
        if remedy is not None:
            self.wished.emit(Mend(remedy.pack, remedy.fix, remedy.problem.place))

    def _say_problem(self, problem: Problem) -> None:
        self._sign.set_sign(severity_sign(problem.severity), MEANING_OF[problem.severity])
        say(self._message, told(problem.message))

    def _show_outlook(self, view: View) -> None:
        row = self._list.currentRow()
        plan = self._remedies[row].plan if 0 <= row < len(self._remedies) else None
        outlook = view.outlook if view.outlook is not None and view.outlook.plan == plan else None
        self._waiting.hide()
        if plan is None or outlook is not None:
            self._slow.stop()
        else:
            self._slow.start()
        foresight = outlook.foresight if outlook is not None else None
        say(self._files, files_words(foresight) if foresight is not None else "")
        say(self._problems, problems_words(outlook) if outlook is not None else "")
        trouble = outlook.trouble if outlook is not None else None
        say(
            self._warning,
            told(trouble) if trouble else (new_words(foresight) if foresight is not None else ""),
        )
        self._caution.setVisible(bool(self._warning.text()))
        lines = [*change_lines(foresight, view.project.folder)] if foresight is not None else []
        if len(lines) > _MOST_LINES:
            lines = [*lines[: _MOST_LINES - 1], "…"]
        self._lines.setStringList(lines)
        height = max(1, self._changes.sizeHintForRow(0))
        self._changes.setFixedHeight(height * len(lines) + 2 * self._changes.frameWidth())
        self._changes.setVisible(bool(lines))

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(self.sizeHint())

    def _stand(self, beside: QRect) -> None:
        """Below ``beside``, or above it where the screen ends; all of it on the screen."""
        screen = self.screen().availableGeometry()
        at = QPoint(beside.left(), beside.bottom() + 1)
        if self.isRightToLeft():
            at.setX(beside.right() + 1 - self.width())
        if at.y() + self.height() > screen.bottom():
            at.setY(max(screen.top(), beside.top() - self.height()))
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        self.move(at)

    def _lay_out(self) -> None:
        inside = gap(self, Gap.INSIDE)
        said = QHBoxLayout()
        said.setSpacing(inside)
        said.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._message, 1)
        below = QVBoxLayout()
        below.setContentsMargins(inside, inside, inside, inside)
        below.setSpacing(inside)
        below.addLayout(said)
        warned = QHBoxLayout()
        warned.setSpacing(inside)
        warned.addWidget(self._caution, 0, Qt.AlignmentFlag.AlignTop)
        warned.addWidget(self._warning, 1)
        for part in (self._waiting, self._changes, self._files, self._problems):
            below.addWidget(part)
        below.addLayout(warned)
        below.addWidget(self._hint)
        self._waiting.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(inside, inside, inside, inside)
        column.setSpacing(0)
        column.addWidget(self._list)
        column.addLayout(below)
