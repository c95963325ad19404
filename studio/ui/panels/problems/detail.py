"""One problem in full, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from studio.project.fixes import Fix
from studio.project.guide import about_rule
from studio.session.mending import Outlook, Plan
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.told import told
from studio.ui.look.words import count, directed
from studio.ui.panels.problems.preview import Preview
from studio.ui.panels.problems.remedies import Remedies
from studio.ui.pieces.offer import Offer, OfferButton, OfferLink
from studio.ui.pieces.sign import Sign
from studio.ui.wishes import Foresee, Mend, ShowFile, ShowHelp

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class ProblemDetail(QWidget):
    """The message and the hint of a problem, and buttons for its fixes; ``wished`` carries what they ask for.

    Where one press would mend many, or somebody asks for it, what it will change comes first, in place of the
    buttons.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Remedies | None = None
        self._obstacle: str | None = None
        self._plan: Plan | None = None
        self._outlook: Outlook | None = None
        self._sign = Sign("note", self)
        self._message = _sentence(self)
        self._hint = _sentence(self)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(gap(self, Gap.INSIDE))
        self._made: list[OfferButton] = []
        self._fix_all = QPushButton(self)
        self._fix_all.setAutoDefault(False)
        self._fix_all.clicked.connect(self._list_first)
        self._ask = OfferLink(Offer(self.tr("What will it change?"), None), self)
        self._ask.clicked.connect(self._show_first)
        self._preview = Preview(self)
        self._preview.wished.connect(self.wished)
        self._preview.chosen.connect(self._look_at)
        self._preview.closed.connect(self._close_preview)
        self._lay_out()
        self._refresh()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons that are offered, in order."""
        fixes = len(self._shown.fixes) if self._shown is not None else 0
        every = (*self._made[:fixes], self._fix_all, *self._made[fixes:])
        return tuple(button for button in every if not button.isHidden())

    @property
    def fix_all_button(self) -> QPushButton:
        """The button that mends all of the kind, after a list of what that is."""
        return self._fix_all

    @property
    def ask_link(self) -> OfferLink:
        """What shows the first fix before it is made."""
        return self._ask

    @property
    def preview(self) -> Preview:
        """What a fix, or all of a kind, will change; hidden until somebody asks."""
        return self._preview

    def show_remedies(
        self, remedies: Remedies | None, obstacle: str | None, outlook: Outlook | None = None
    ) -> None:
        """Show what can be done, or nothing, and what ``outlook`` says of what somebody asked about.

        ``obstacle`` says why nothing can be changed now.
        """
        seen = self._shown.state if self._shown is not None else None
        moved_on = remedies is not None and remedies.state is not seen
        same = (remedies, obstacle) == (self._shown, self._obstacle) and outlook is self._outlook
        if same and not (moved_on and self._plan is not None):
            return
        self._shown, self._obstacle, self._outlook = remedies, obstacle, outlook
        if self._plan is not None:
            plan = remedies.again(self._plan) if remedies is not None else None
            if plan is None or moved_on:
                self._set_plan(plan)
        self._refresh()

    def add_to(self, menu: QMenu) -> None:
        """Offer in ``menu`` what the buttons offer; a fix is shown there before it is made."""
        fixes = len(self._shown.fixes) if self._shown is not None else 0
        mends_all = self._shown is not None and bool(self._shown.alike)
        buttons = (*self._made[:fixes], *((self._fix_all,) if mends_all else ()), *self._made[fixes:])
        for index, button in enumerate(buttons):
            text, is_fix = button.text().replace("&", "&&"), index < fixes
            action = QAction(self.tr("{fix} …").format(fix=text) if is_fix else text, menu)
            action.setEnabled(button.isEnabled())
            action.setToolTip(button.toolTip())
            action.setData(index)
            action.triggered.connect(self._preview_chosen if is_fix else button.click)
            menu.addAction(action)

    def show_heading(self, words: str) -> None:
        """Show nothing of a problem, but ``words`` about the heading that is chosen instead."""
        self.show_remedies(None, None)
        self._hint.setText(directed(words))

    def leave_preview(self) -> None:
        """Show no longer what a fix would change."""
        if self._plan is not None:
            self._set_plan(None)
            self._refresh()

    def stand(self, direction: QBoxLayout.Direction) -> None:
        """Whether buttons stand in a row or in a column."""
        self._buttons.setDirection(direction)

    @Slot()
    def _list_first(self) -> None:
        shown = self._shown
        if shown is not None and shown.fixes:
            self._open(shown.plan(shown.fixes[0], everything=True))

    @Slot()
    def _show_first(self) -> None:
        if self._shown is not None and self._shown.fixes:
            self._look_at(self._shown.fixes[0])

    @Slot()
    def _preview_chosen(self) -> None:
        action = self.sender()
        if self._shown is not None and isinstance(action, QAction):
            index = int(action.data())
            if index < len(self._shown.fixes):
                self._look_at(self._shown.fixes[index])

    @Slot(object)
    def _look_at(self, fix: Fix) -> None:
        if self._shown is not None:
            self._open(self._shown.plan(fix))

    def _open(self, plan: Plan) -> None:
        self._set_plan(plan)
        self._refresh()
        self._preview.take_focus()

    def _set_plan(self, plan: Plan | None) -> None:
        self._plan = plan
        self.wished.emit(Foresee(plan))

    @Slot()
    def _close_preview(self) -> None:
        everything = self._plan is not None and self._plan.everything
        self._set_plan(None)
        self._refresh()
        back: QWidget = self._fix_all if everything else self._ask
        if not back.isHidden():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(gap(self, Gap.INSIDE) // 2)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(gap(self, Gap.INSIDE))
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._buttons.addWidget(self._fix_all, 0, _LEADING)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        margin = gap(self, Gap.BETWEEN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self, Gap.BETWEEN))
        column.addLayout(top)
        column.addLayout(self._buttons)
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._preview)
        column.addStretch(1)

    def _refresh(self) -> None:
        shown = self._shown
        self._sign.setVisible(shown is not None)
        self._message.setText(directed(told(shown.problem.message)) if shown else "")
        self._hint.setText(directed(told(shown.problem.hint)) if shown else "")
        if shown is not None:
            meaning = MEANING_OF[shown.problem.severity]
            self._sign.set_sign(sign_of(meaning), meaning)
        alike, open_ = shown.alike if shown else 0, self._plan is not None
        self._make_buttons(_offers(shown) if shown else ())
        label = self.tr("Fix all of this kind ({count})", "", alike)
        self._fix_all.setText(label.format(count=count(alike)))
        for button in self._made:
            button.setVisible(not open_)
        self._fix_all.setVisible(bool(alike) and not open_)
        self._ask.setVisible(shown is not None and bool(shown.fixes) and not open_)
        self._hinder()
        self._preview.show_plan(self._plan, shown, self._outlook, self._obstacle)

    def _hinder(self) -> None:
        for button in (*self._made, self._fix_all):
            hindered = self._obstacle is not None and not _changes_nothing(button)
            button.setEnabled(not hindered)
            button.setToolTip(self._obstacle or "" if hindered else "")

    def _make_buttons(self, offers: tuple[Offer, ...]) -> None:
        """A button for each of ``offers``; one that says the same stays, and the keyboard with it."""
        old = {button.offer.label: button for button in self._made}
        kept = {offer.label for offer in offers} & old.keys()
        for label, button in old.items():
            if label not in kept:
                self._buttons.removeWidget(button)
                button.hide()
                button.deleteLater()
        self._made = []
        for offer in offers:
            button = old[offer.label] if offer.label in kept else self._button(offer)
            button.offer = offer
            self._made.append(button)
        fixes = len(self._shown.fixes) if self._shown is not None else 0
        ordered = (*self._made[:fixes], self._fix_all, *self._made[fixes:], self._ask)
        for place, widget in enumerate(ordered[:-1]):
            self._buttons.removeWidget(widget)
            self._buttons.insertWidget(place, widget, 0, _LEADING)
            QWidget.setTabOrder(widget, ordered[place + 1])

    def _button(self, offer: Offer) -> OfferButton:
        button = OfferButton(offer, self)
        button.wished.connect(self.wished)
        return button


def _offers(shown: Remedies) -> tuple[Offer, ...]:
    offers: list[Offer] = []
    offers += [Offer(fix.label, Mend(shown.pack, fix, shown.problem.place)) for fix in shown.fixes]
    if shown.file is not None:
        label = QCoreApplication.translate("ProblemDetail", "Show in file manager")
        offers.append(Offer(label, ShowFile(shown.file)))
    label = QCoreApplication.translate("ProblemDetail", "Learn more")
    offers.append(Offer(label, ShowHelp(about_rule(shown.problem.code))))
    return tuple(offers)


def _changes_nothing(button: QPushButton) -> bool:
    return isinstance(button, OfferButton) and isinstance(button.offer.wish, ShowFile | ShowHelp)


def _sentence(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
