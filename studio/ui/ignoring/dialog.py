"""The dialog with the ignore rules: what each takes, what a new one would, what packs would lose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from studio.project import intents
from studio.project.project_file import ProjectFile
from studio.session.ignoring import RuleTrial, Trial
from studio.ui.ignoring import rows
from studio.ui.ignoring.file_rows import IgnoredFiles
from studio.ui.ignoring.new_rule import NewRule
from studio.ui.ignoring.rows import RuleRows
from studio.ui.ignoring.tables import dress_files, dress_rules, show_losers
from studio.ui.ignoring.words import sum_words, title_of
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import icon, sign_of
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import count, directed, isolated
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.dialog_foot import dialog_foot
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.learning import LearnKey
from studio.ui.pieces.reading_order import read_in_order
from studio.ui.pieces.sign import Sign
from studio.ui.wishes import Perform
from studio.workspace.ignore import SOURCE_ART, fault_of

_AFTER_KEY = 120
"""Milliseconds from a key to the question what the rule would take: another key may follow."""

_PATIENCE = 300
"""Milliseconds that working it out may take before that is said."""


class IgnoreRulesDialog(QDialog):
    """Changes nothing by itself. Shown with ``open``.

    ``asked`` carries the patterns that are to be tried; they are answered with ``show_trial``. ``wished``
    carries the one step that makes the rules the project's, or a page of the help.
    """

    asked = Signal(object)
    wished = Signal(object)

    def __init__(
        self, project: ProjectFile, parent: QWidget | None = None, *, read_only: str | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ignore rules"))
        self._project = project
        self._current = project
        self._read_only = read_only
        self._trial: Trial | None = None
        self._model = RuleRows(self)
        self._rules = QTableView(self)
        self._listed = IgnoredFiles(self)
        self._files = QTableView(self)
        self._title = QLabel(self)
        self._new = NewRule(self)
        self._up = QPushButton(icon("up"), self.tr("Move up"), self)
        self._down = QPushButton(icon("down"), self.tr("Move down"), self)
        self._remove = QPushButton(icon("remove"), self.tr("Remove rule"), self)
        self._art = QPushButton(self)
        self._all = QCheckBox(self.tr("Show all built-in rules, also those that take nothing"), self)
        self._sign = Sign("note", self)
        self._sum = QLabel(self)
        self._reason = Caption("", self)
        self._use = QPushButton(self.tr("Use these rules"), self)
        self._learn = LearnKey(self)
        self._learn.set_page("ignoring")
        self._wait = _timer(self, _AFTER_KEY)
        self._slow = _timer(self, _PATIENCE)
        self._lay_out()
        self._connect()
        self._new.setEnabled(read_only is None)
        self._model.show_patterns(project.ignore)
        self._refresh()
        self._new.setFocus()

    @property
    def table(self) -> QTableView:
        """The rules."""
        return self._rules

    @property
    def rules(self) -> RuleRows:
        """The rules as rows."""
        return self._model

    @property
    def files(self) -> IgnoredFiles:
        """The files that are listed."""
        return self._listed

    @property
    def new_rule(self) -> NewRule:
        """Where a rule is typed."""
        return self._new

    @property
    def art_button(self) -> QPushButton:
        """Adds or removes the rules for working files."""
        return self._art

    @property
    def all_box(self) -> QCheckBox:
        """Whether all built-in rules are shown."""
        return self._all

    @property
    def use_button(self) -> QPushButton:
        """The button that makes the rules the project's."""
        return self._use

    @property
    def title(self) -> str:
        """What stands over the files."""
        return self._title.text()

    @property
    def summed(self) -> str:
        """What is said of all the rules."""
        return self._sum.text()

    @property
    def reason(self) -> str:
        """Why the rules cannot be used now, or nothing."""
        return self._reason.text()

    @property
    def patterns(self) -> tuple[str, ...]:
        """The rules as they stand, with the one that is typed, if that makes sense."""
        known, typed = self._model.patterns, self._new.pattern
        return known if typed is None or typed in known else (*known, typed)

    def propose(self, patterns: Sequence[str]) -> None:
        """Have ``patterns`` as the rules, and point at what is new in them."""
        self._model.show_patterns(patterns)
        new = [one for one in patterns if one not in self._project.ignore]
        self.point_at(new[-1] if new else None)
        self._changed()
        self._rules.setFocus()

    def point_at(self, pattern: str | None) -> None:
        """Choose the rule ``pattern``, if it is there."""
        place = self._model.place_of(pattern) if pattern is not None else None
        if place is not None:
            self._rules.setCurrentIndex(self._model.index(place, rows.RULE))
            self._rules.scrollTo(self._rules.currentIndex())

    @Slot()
    def ask_again(self) -> None:
        """The files are others now."""
        self._wait.start()

    def show_current(self, file: ProjectFile) -> None:
        """This is what the project file says by now; something else may have changed it."""
        self._current = file
        self._refresh()

    def show_trial(self, trial: Trial) -> None:
        """This is what was asked for; shown as long as that is still wanted."""
        if trial.patterns != self.patterns:
            return
        self._slow.stop()
        self._trial = trial
        self._model.show_trial(trial)
        self._say(*sum_words(trial))
        self._refresh()

    @Slot()
    def _changed(self) -> None:
        """Something else is wanted by now."""
        self._wait.start()
        self._slow.start()
        self._refresh()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.patterns)

    @Slot()
    def _say_waiting(self) -> None:
        self._say(self.tr("Working out what these rules take …"), Meaning.NOTE)

    def _say(self, words: str, meaning: Meaning) -> None:
        self._sign.set_sign(sign_of(meaning), meaning)
        self._sum.setText(directed(words))

    @Slot()
    def _refresh(self) -> None:
        """Have everything say what holds now."""
        typed = self._typed()
        self._new.show_trial(typed, self._model.patterns)
        chosen = self._model.row(self._rules.currentIndex())
        shown = typed or (chosen.trial if chosen is not None else None)
        self._listed.show_trial(shown)
        show_losers(self._files, shown=shown is not None and bool(shown.lost))
        self._title.setText(directed(title_of(shown)))
        editable = self._read_only is None
        own = chosen is not None and not chosen.built_in and editable
        at = self._rules.currentIndex().row()
        for button, by in ((self._up, -1), (self._down, 1)):
            button.setEnabled(own and self._model.can_move(at, by))
        self._remove.setEnabled(own)
        self._offer_art()
        self._art.setEnabled(editable)
        obstacle = self._obstacle()
        self._reason.setText(obstacle)
        self._use.setEnabled(self.patterns != self._project.ignore and not obstacle)
        self._use.setToolTip(obstacle)
        # Enter adds the rule that is typed; with none it uses the rules.
        self._new.add_button.setDefault(bool(self._new.typed))
        self._use.setDefault(not self._new.typed)

    def _offer_art(self) -> None:
        missing = self._missing_art()
        words = self.tr("Ignore working files of art programs ({count} rules)", "", len(missing))
        if not missing:
            words = self.tr("Stop ignoring working files of art programs")
        self._art.setText(words.format(count=count(len(missing))))

    def _obstacle(self) -> str:
        if self._read_only is not None:
            return self._read_only
        if self._new.typed and self._new.pattern is None:
            return self.tr("Mend the new rule, or clear its line.")
        new = (one for one in self._model.patterns if one not in self._project.ignore)
        broken = next((one for one in new if fault_of(one) is not None), None)
        if broken is not None:
            return self.tr("Mend or remove the rule {rule}.").format(rule=isolated(broken))
        if self._current.ignore != self._project.ignore:
            return self.tr("The rules were changed elsewhere meanwhile. Cancel, and open them again.")
        return ""

    def _typed(self) -> RuleTrial | None:
        """What the rule that is typed would do, as far as that is known."""
        trial, pattern = self._trial, self._new.pattern
        if trial is None or pattern is None or trial.patterns != self.patterns:
            return None
        return trial.rules[-1] if pattern not in self._model.patterns else None

    def _missing_art(self) -> list[str]:
        return [one for one in SOURCE_ART if one not in self._model.patterns]

    @Slot(object)
    def _take(self, pattern: str) -> None:
        self._model.add([pattern])
        self.point_at(pattern)

    @Slot()
    def _press_remove(self) -> None:
        at = self._rules.currentIndex().row()
        if self._read_only is not None or not 0 <= at < len(self._model.patterns):
            return
        self._model.remove([at])
        left = len(self._model.patterns)
        if left:
            self._rules.setCurrentIndex(self._model.index(min(at, left - 1), rows.RULE))

    @Slot()
    def _press_up(self) -> None:
        self._move(-1)

    @Slot()
    def _press_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        if self._read_only is None:
            self._model.move(self._rules.currentIndex().row(), by)
            self._rules.scrollTo(self._rules.currentIndex())
            self._refresh()

    @Slot()
    def _press_art(self) -> None:
        missing = self._missing_art()
        if missing:
            self._model.add(missing)
        else:
            self._model.leave_out(SOURCE_ART)

    @Slot(bool)
    def _show_all(self, shown: bool) -> None:  # noqa: FBT001 -- Qt's own signature
        self._model.show_all(shown=shown)

    @Slot()
    def _press_use(self) -> None:
        if self._use.isEnabled():
            edit = intents.use_rules(self._project, self.patterns)
            self.accept()
            self.wished.emit(Perform(edit))

    def _connect(self) -> None:
        self._model.changed.connect(self._changed)
        self._model.refused.connect(self._new.refuse)
        self._rules.selectionModel().currentRowChanged.connect(self._refresh)
        self._new.changed.connect(self._changed)
        self._new.added.connect(self._take)
        self._new.left.connect(self.reject)
        self._wait.timeout.connect(self._ask)
        self._slow.timeout.connect(self._say_waiting)
        for button, act in (
            (self._up, self._press_up),
            (self._down, self._press_down),
            (self._remove, self._press_remove),
            (self._art, self._press_art),
            (self._use, self._press_use),
        ):
            button.clicked.connect(act)
        self._all.toggled.connect(self._show_all)
        self._learn.wished.connect(self.wished)

    def _lay_out(self) -> None:
        around, between, inside = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN), gap(self, Gap.INSIDE)
        dress_rules(self._rules, self._model, editable=self._read_only is None)
        dress_files(self._files, self._listed)
        for key, act in (
            (Qt.Key.Key_Delete, self._press_remove),
            (Qt.Modifier.ALT | Qt.Key.Key_Up, self._press_up),
            (Qt.Modifier.ALT | Qt.Key.Key_Down, self._press_down),
        ):
            action = QAction(self._rules)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self._rules.addAction(action)
        self._sum.setWordWrap(True)
        self._title.setWordWrap(True)
        intro = self.tr(
            "A file that fits a rule is left out of every pack, unless a selector names it by itself. "
            "Where several fit, the lowest counts."
        )
        page = QVBoxLayout()
        page.setContentsMargins(around, around, around, between)
        page.setSpacing(inside)
        page.addWidget(Caption(intro, self))
        page.addWidget(self._rules, 3)
        page.addLayout(self._buttons())
        page.addWidget(self._all)
        page.addSpacing(inside)
        page.addWidget(self._new)
        page.addSpacing(inside)
        page.addWidget(self._title)
        page.addWidget(self._files, 2)
        told = QHBoxLayout()
        told.setContentsMargins(around, between, around, 0)
        told.setSpacing(inside)
        told.addWidget(self._sign)
        told.addWidget(self._sum, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(page, 1)
        column.addWidget(Hairline(self))
        column.addLayout(told)
        column.addLayout(dialog_foot(self, self._reason, self._use))
        read_in_order(self)
        self.resize(units(self, 820), units(self, 720))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(gap(self, Gap.INSIDE))
        for button in (self._up, self._down, self._remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self._art.setAutoDefault(False)
        row.addWidget(self._art)
        return row


def _timer(parent: QDialog, interval: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    return timer
