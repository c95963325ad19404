"""What a fix will change, shown before it is made, and the two ways on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.project.fixes import Fix
from studio.session.mending import Mending, Outlook, Plan, mend_all
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, mono_font
from studio.ui.look.told import told
from studio.ui.look.words import count, directed
from studio.ui.panels.problems.outlook_words import (
    change_lines,
    files_words,
    mending_line,
    new_words,
    problems_words,
)
from studio.ui.panels.problems.remedies import Remedies
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.plain_label import plain_label, say
from studio.ui.pieces.sign import Sign
from studio.ui.wishes import Mend, Perform

_MOST_ROWS_SEEN = 6
_PATIENCE = 300
"""Milliseconds for which working it out says nothing of itself."""


class Preview(QWidget):
    """What one step will change. ``wished`` carries what has it done; ``closed``: nothing shall change.

    ``chosen`` carries the ``Fix`` to be shown instead, where the problem has several.
    """

    wished = Signal(object)
    closed = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._outlook: Outlook | None = None
        self._fixes: tuple[Fix, ...] = ()
        self._eager = False
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._choice = QComboBox(self)
        self._choice.setAccessibleName(self.tr("The fix that is shown"))
        self._choice.activated.connect(self._choose)
        self._waiting = Caption(self.tr("Working it out …"), self)
        self._files = plain_label(self)
        self._problems = plain_label(self)
        self._sign = Sign(sign_of(Meaning.WARNING), self)
        self._sign.set_sign(sign_of(Meaning.WARNING), Meaning.WARNING)
        self._warning = plain_label(self)
        self._lines = QStringListModel(self)
        self._list = QListView(self)
        self._list.setModel(self._lines)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setAccessibleName(self.tr("What will be changed"))
        self._title.setBuddy(self._list)
        self._make = QPushButton(self)
        self._make.setAutoDefault(False)
        self._make.clicked.connect(self._perform)
        self._leave = QPushButton(self.tr("Change nothing"), self)
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.closed)
        self._note = Caption(self.tr("This is one step. Undo takes all of it back."), self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._slow.timeout.connect(self._waiting.show)
        self._lay_out()
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        """What will be done, line by line."""
        return tuple(self._lines.stringList())

    @property
    def words(self) -> str:
        """What is said of files and problems."""
        labels = (self._files, self._problems, self._warning)
        return " ".join(label.text() for label in labels if label.text())

    @property
    def make_button(self) -> QPushButton:
        """The button that has it done."""
        return self._make

    @property
    def leave_button(self) -> QPushButton:
        """The button that leaves everything as it is."""
        return self._leave

    @property
    def choice(self) -> QComboBox:
        """The other fixes of the problem."""
        return self._choice

    def show_plan(
        self, plan: Plan | None, remedies: Remedies | None, outlook: Outlook | None, obstacle: str | None
    ) -> None:
        """Show ``plan``: what ``outlook`` says of it, or that it is being worked out. ``None``: hide.

        ``obstacle`` says why nothing can be changed now.
        """
        if plan is None or remedies is None:
            self._plan = self._outlook = None
            self._slow.stop()
            self.hide()
            return
        outlook = outlook if outlook is not None and outlook.plan == plan else None
        if plan != self._plan or outlook is not self._outlook:
            self._plan, self._outlook = plan, outlook
            self._offer(() if plan.everything else remedies.fixes, plan)
            self._refresh(plan, outlook, remedies)
        self._allow(outlook, obstacle)
        self.show()
        self._focus_when_ready()

    def take_focus(self) -> None:
        """Put the keyboard where this can be read and carried out, as soon as it can."""
        self._eager = True
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_when_ready()

    def _focus_when_ready(self) -> None:
        if self._eager and self._make.isEnabled():
            self._eager = False
            if self._leave.hasFocus():
                self._make.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self, plan: Plan, outlook: Outlook | None, remedies: Remedies) -> None:
        self._waiting.hide()
        if outlook is None:
            self._slow.start()
        else:
            self._slow.stop()
        mendings = outlook.mendings if outlook is not None else ()
        self._name(plan, mendings, remedies)
        foresight = outlook.foresight if outlook is not None else None
        say(self._files, files_words(foresight) if foresight is not None else "")
        say(self._problems, problems_words(outlook) if outlook is not None else "")
        trouble = outlook.trouble if outlook is not None else None
        say(
            self._warning,
            told(trouble) if trouble else (new_words(foresight) if foresight is not None else ""),
        )
        self._sign.setVisible(bool(self._warning.text()))
        if plan.everything:
            self._list_lines([mending_line(one) for one in mendings], code=False)
        else:
            project = remedies.state.project
            folder = project.folder if project is not None else None
            lines = change_lines(foresight, folder) if foresight is not None and folder is not None else ()
            self._list_lines(list(lines), code=True)

    def _name(self, plan: Plan, mendings: Sequence[Mending], remedies: Remedies) -> None:
        amount = len(mendings)
        if not plan.everything:
            title, make = self.tr("“{fix}” will change this:"), self.tr("Make this change")
        elif self._outlook is None:
            title, make = self.tr("All of this kind:"), self.tr("Make the changes")
        elif amount == 1:
            title, make = self.tr("One change will be made:"), self.tr("Make this change")
        else:
            title = self.tr("These {count} changes will be made:", "", amount)
            make = self.tr("Make {count} changes", "", amount)
        number = count(amount)
        self._title.setText(directed(title.format(fix=told(plan.label), count=number)))
        self._make.setText(make.format(count=number))
        self._title.setVisible(plan.everything or len(remedies.fixes) < 2)

    def _list_lines(self, lines: list[str], *, code: bool) -> None:
        """``code``: what is listed stands in files, and runs from left to right in any language."""
        self._lines.setStringList(lines)
        self._list.setFont(mono_font(self) if code else self.font())
        direction = Qt.LayoutDirection.LeftToRight if code else self.layoutDirection()
        self._list.setLayoutDirection(direction)
        height = max(1, self._list.sizeHintForRow(0))
        bar = self._list.horizontalScrollBar().sizeHint().height()
        self._list.setMinimumHeight(height * min(3, len(lines)))
        self._list.setMaximumHeight(height * min(_MOST_ROWS_SEEN, len(lines)) + bar)
        self._list.setVisible(bool(lines))

    def _offer(self, fixes: tuple[Fix, ...], plan: Plan) -> None:
        if fixes != self._fixes:
            self._fixes = fixes
            self._choice.clear()
            self._choice.addItems([told(fix.label) for fix in fixes])
        for index, fix in enumerate(fixes):
            if (fix.code, fix.label) == (plan.code, plan.label):
                self._choice.setCurrentIndex(index)
        self._choice.setVisible(len(fixes) > 1)

    def _allow(self, outlook: Outlook | None, obstacle: str | None) -> None:
        trouble = outlook.trouble if outlook is not None else None
        ready = outlook is not None and bool(outlook.mendings) and trouble is None
        self._make.setEnabled(ready and obstacle is None)
        self._make.setToolTip(obstacle or told(trouble or ""))

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.chosen.emit(self._fixes[index])

    @Slot()
    def _perform(self) -> None:
        plan, outlook = self._plan, self._outlook
        if plan is None or outlook is None or not outlook.mendings:
            return
        first = outlook.mendings[0]
        if not plan.everything:
            self.wished.emit(Mend(first.pack, first.fix, first.problem.place))
            return
        label, more = told(first.fix.label), len(outlook.mendings) - 1
        if more:
            label = self.tr("{fix}, and {count} more of this kind", "", more).format(
                fix=label, count=count(more)
            )
        self.wished.emit(Perform(mend_all(label, outlook.mendings)))

    def _lay_out(self) -> None:
        warning = QHBoxLayout()
        warning.setSpacing(gap(self, Gap.INSIDE))
        warning.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self._warning, 1)
        buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(gap(self, Gap.INSIDE))
        buttons.addWidget(self._make)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addWidget(self._title)
        column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._waiting)
        column.addWidget(self._list, 1)
        column.addWidget(self._files)
        column.addWidget(self._problems)
        column.addLayout(warning)
        column.addWidget(self._note)
        column.addLayout(buttons)
