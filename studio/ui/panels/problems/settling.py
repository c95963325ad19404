"""What can be settled about problems: accept them, take that back, let their kind matter more or less."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from studio.project.acceptance import Acceptance
from studio.project.edits import Edit
from studio.project.problems import Problem
from studio.project.rules import RULES, Severity
from studio.project.settling import SETTING_OF, accept, take_back, treat_as, treat_as_usual
from studio.ui.look.scale import Gap, gap
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.words import count, meaning_word
from studio.ui.panels.problems.accepting import AcceptDialog, Signature
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.deed import Deed
from studio.ui.pieces.offer import Offer, OfferButton
from studio.ui.view import View
from studio.ui.wishes import OpenSettings, Perform, Sign
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Chosen:
    """The problems of the chosen rows, by what can be settled about them; ``first`` is the current one.

    ``mixed``: they are of several kinds.
    """

    first: Problem
    acceptable: tuple[Problem, ...]
    accepted: tuple[Problem, ...]
    mixed: bool = False

    @classmethod
    def of(cls, first: Problem, problems: Sequence[Problem]) -> Chosen:
        """``problems``, of which ``first`` is the current one."""
        acceptable = tuple(one for one in problems if one.accepted is None and not one.blocks)
        accepted = tuple(one for one in problems if one.accepted is not None)
        return cls(first, acceptable, accepted, any(one.code != first.code for one in problems))


class Settling(QWidget):
    """Stands below what mends a problem. ``wished`` carries what is asked for."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._chosen: Chosen | None = None
        self._said = Caption("", self)
        self._accept = QPushButton(self)
        self._accept.clicked.connect(self._ask)
        Deed("problems.accept", self._accept, self._accept_obstacle)
        self._back = QPushButton(self)
        self._back.clicked.connect(self._take_back)
        self._treat = QPushButton(self.tr("Treat this kind as"), self)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.setTitle(self.tr("Treat this kind as"))
        self._kinds = QActionGroup(self)
        self._treat.setMenu(self._menu)
        self._settings = OfferButton(Offer(self.tr("Open the settings…"), OpenSettings()), self)
        self._settings.wished.connect(self.wished)
        self._actions = self._make_actions()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    @property
    def said(self) -> str:
        """Who accepted the current problem, or why nobody can."""
        return self._said.text()

    @property
    def accept_button(self) -> QPushButton:
        """The button that asks for a note and a name."""
        return self._accept

    @property
    def back_button(self) -> QPushButton:
        """The button that takes an acceptance back."""
        return self._back

    @property
    def treat_button(self) -> QPushButton:
        """The button with the menu of severities."""
        return self._treat

    @property
    def settings_button(self) -> OfferButton:
        """The button that shows the setting on which such a problem hangs."""
        return self._settings

    def treating(self, severity: Severity | None) -> QAction:
        """The action that lets this kind matter so; ``None`` leaves it out."""
        return self._actions[severity]

    @property
    def as_usual(self) -> QAction:
        """The action that lets this kind matter as it does by itself."""
        return self._usual

    def show_chosen(self, chosen: Chosen | None, view: View | None) -> None:
        """Show what can be settled about ``chosen`` problems of ``view``; ``None``: nothing."""
        self._chosen, self._view = chosen, view
        self.setVisible(chosen is not None)
        if chosen is None or view is None:
            return
        obstacle = view.read_only or ""
        self._say(chosen)
        self._show_accepting(chosen, obstacle)
        self._show_kinds(chosen.first, view, obstacle)
        if chosen.mixed:
            self._treat.setEnabled(False)
            self._treat.setToolTip(self.tr("The chosen problems are of several kinds. Choose those of one."))
        setting = None if chosen.mixed else SETTING_OF.get(chosen.first.code)
        self._settings.setVisible(setting is not None)
        self._settings.offer = Offer(self._settings.text(), OpenSettings(setting))

    def stand(self, direction: QBoxLayout.Direction) -> None:
        """Whether buttons stand in a row or in a column."""
        self._row.setDirection(direction)

    def add_to(self, menu: QMenu) -> None:
        """Add to ``menu`` what can be done here."""
        for button in (self._accept, self._back, self._settings):
            if not button.isHidden():
                action = menu.addAction(button.text())
                action.setEnabled(button.isEnabled())
                action.setToolTip(button.toolTip())
                action.triggered.connect(button.click)
        if self._treat.isEnabled():
            menu.addMenu(self._menu)

    def _say(self, chosen: Chosen) -> None:
        problem = chosen.first
        words = ""
        if problem.accepted is not None:
            words = _signed(self.tr("Accepted by {name}: {note}"), problem.accepted)
        elif problem.lapsed is not None:
            words = _signed(self.tr("Accepted by {name} before it changed: {note}"), problem.lapsed)
        elif problem.blocks:
            words = self.tr("It stops the pack from being built, so it cannot be accepted.")
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _show_accepting(self, chosen: Chosen, obstacle: str) -> None:
        number, taken = len(chosen.acceptable), len(chosen.accepted)
        many = self.tr("Accept {count} problems…", "", number).format(count=count(number))
        self._accept.setText(many if number > 1 else self.tr("Accept…"))
        self._accept.setVisible(number > 0 or not taken)
        blocked = "" if number else self.tr("What stops a build cannot be accepted.")
        self._accept.setEnabled(not obstacle and not blocked)
        self._accept.setToolTip(obstacle or blocked)
        many = self.tr("Take back {count}", "", taken).format(count=count(taken))
        self._back.setText(many if taken > 1 else self.tr("Take back"))
        self._back.setAccessibleName(self.tr("Let it count again"))
        self._back.setVisible(taken > 0)
        self._back.setEnabled(not obstacle)
        self._back.setToolTip(obstacle or self.tr("It counts again from then on."))

    def _show_kinds(self, problem: Problem, view: View, obstacle: str) -> None:
        rule = RULES.get(problem.code)
        usual = rule.severity_for(view.state.target) if rule is not None else None
        fixed = usual is Severity.ERROR or rule is None
        reason = self._why_fixed(problem) if fixed else ""
        self._treat.setEnabled(not (obstacle or fixed))
        self._treat.setToolTip(obstacle or reason)
        for severity, action in self._actions.items():
            action.setChecked(severity is problem.severity)
        changed = problem.code in view.project.file.severities
        self._usual.setVisible(changed)
        word = "" if usual is None else meaning_word(MEANING_OF[usual])
        self._usual.setText(self.tr("As usual: {severity}").format(severity=word))

    def _why_fixed(self, problem: Problem) -> str:
        if problem.blocks:
            return self.tr("A pack with such a problem cannot be built, so it stays an error.")
        return self.tr("Packs with such a problem are refused, so it stays an error.")

    def _accept_obstacle(self) -> str | None:
        if self._chosen is None:
            return self.tr("Choose a problem in the list first.")
        return None if self._accept.isEnabled() else self._accept.toolTip()

    @Slot()
    def _ask(self) -> None:
        chosen, view = self._chosen, self._view
        if chosen is None or view is None or not chosen.acceptable:
            return
        dialog = AcceptDialog(self, chosen.acceptable, view.person)
        dialog.answered.connect(self._answered)
        dialog.open()

    @Slot(object)
    def _answered(self, signature: Signature) -> None:
        view = self._view
        if view is None:
            return
        today = datetime.now().astimezone().date().isoformat()
        edit = accept(view.project.file, signature.problems, by=signature.by, note=signature.note, on=today)
        self.wished.emit(Perform(edit))
        self.wished.emit(Sign(signature.by))

    @Slot()
    def _take_back(self) -> None:
        if self._chosen is not None and self._view is not None:
            self.wished.emit(Perform(take_back(self._view.project.file, self._chosen.accepted)))

    @Slot()
    def _treat_as_chosen(self) -> None:
        chosen, view, action = self._chosen, self._view, self.sender()
        if chosen is None or view is None:
            return
        file, code = view.project.file, chosen.first.code
        edit: Edit | None = treat_as_usual(file, code) if action is self._usual else None
        for severity, one in self._actions.items():
            if one is action:
                edit = treat_as(file, code, severity)
        if edit is not None:
            self.wished.emit(Perform(edit))

    def _make_actions(self) -> dict[Severity | None, QAction]:
        words = {
            Severity.ERROR: self.tr("Error"),
            Severity.WARNING: self.tr("Warning"),
            Severity.INFO: self.tr("Note"),
            None: self.tr("Leave out"),
        }
        actions: dict[Severity | None, QAction] = {}
        for severity, text in words.items():
            actions[severity] = action = QAction(text, self)
            action.setCheckable(True)
            self._kinds.addAction(action)
            self._menu.addAction(action)
            action.triggered.connect(self._treat_as_chosen)
        self._menu.addSeparator()
        self._usual = QAction(self)
        self._usual.triggered.connect(self._treat_as_chosen)
        self._menu.addAction(self._usual)
        return actions

    def _lay_out(self) -> None:
        margin = gap(self, Gap.BETWEEN)
        self._row.setSpacing(gap(self, Gap.INSIDE))
        for button in (self._accept, self._back, self._treat, self._settings):
            button.setAutoDefault(False)
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, 0, margin, margin)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addWidget(self._said)
        column.addLayout(self._row)


def _signed(words: str, acceptance: Acceptance) -> str:
    """``words`` with who accepted it, why, and on which day, where that is known."""
    text = words.format(name=acceptance.by, note=acceptance.note)
    day = QDate.fromString(acceptance.on, "yyyy-MM-dd")
    return f"{text} ({QLocale().toString(day, QLocale.FormatType.ShortFormat)})" if day.isValid() else text
