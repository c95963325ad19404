"""One problem in full, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, row_height
from studio.ui.look.severity import MEANING_OF
from studio.ui.look.words import count, directed
from studio.ui.panels.problems.mending import Mending, mend_all
from studio.ui.panels.problems.remedies import Remedies
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.offer import Offer, OfferButton
from studio.ui.pieces.sign import Sign
from studio.ui.wishes import Mend, Perform, ShowFile

_MOST_ROWS_SEEN = 6


class ProblemDetail(QWidget):
    """The message and the hint of a problem, and buttons for its fixes; ``wished`` carries what they ask for.

    Where one press would mend many, the list of what it does comes first, in place of the buttons.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Remedies | None = None
        self._obstacle: str | None = None
        self._offers: tuple[Offer, ...] = ()
        self._listing = False
        self._sign = Sign("note", self)
        self._message = _sentence(self)
        self._hint = _sentence(self)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(gap(self, Gap.INSIDE))
        self._made: list[OfferButton] = []
        self._fix_all = QPushButton(self)
        self._fix_all.setAutoDefault(False)
        self._fix_all.clicked.connect(self._list_first)
        self._preview = _Preview(self)
        self._preview.wished.connect(self.wished)
        self._preview.closed.connect(self._close_list)
        self._lay_out()
        self._refresh()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons that are offered, in order."""
        every = (*self._made, self._fix_all)
        return tuple(button for button in every if not button.isHidden())

    @property
    def preview(self) -> _Preview:
        """The list of what "Fix all" will do; hidden until somebody asks."""
        return self._preview

    def show_remedies(self, remedies: Remedies | None, obstacle: str | None) -> None:
        """Show what can be done, or nothing. ``obstacle`` says why nothing can be changed now."""
        if remedies == self._shown and obstacle == self._obstacle:
            return
        same = _same_problem(remedies, self._shown)
        self._listing = self._listing and same and remedies is not None and bool(remedies.alike)
        self._shown = remedies
        self._obstacle = obstacle
        self._refresh()

    def stand(self, direction: QBoxLayout.Direction) -> None:
        """Whether buttons stand in a row or in a column."""
        self._buttons.setDirection(direction)

    @Slot()
    def _list_first(self) -> None:
        self._listing = True
        self._refresh()
        self._preview.take_focus()

    @Slot()
    def _close_list(self) -> None:
        self._listing = False
        self._refresh()
        if not self._fix_all.isHidden():
            self._fix_all.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(gap(self, Gap.INSIDE) // 2)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(gap(self, Gap.INSIDE))
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._buttons.addWidget(self._fix_all, 0, Qt.AlignmentFlag.AlignLeading)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        margin = gap(self, Gap.BETWEEN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap(self, Gap.BETWEEN))
        column.addLayout(top)
        column.addLayout(self._buttons)
        column.addWidget(self._preview)
        column.addStretch(1)

    def _refresh(self) -> None:
        shown = self._shown
        self._sign.setVisible(shown is not None)
        self._message.setText(directed(shown.problem.message) if shown else "")
        self._hint.setText(directed(shown.problem.hint) if shown else "")
        if shown is not None:
            meaning = MEANING_OF[shown.problem.severity]
            self._sign.set_sign(sign_of(meaning), meaning)
        alike = shown.alike if shown else ()
        self._make_buttons(_offers(shown) if shown else ())
        label = self.tr("Fix all of this kind ({count})")
        self._fix_all.setText(label.format(count=count(len(alike))))
        for button in self._made:
            button.setVisible(not self._listing)
        self._fix_all.setVisible(bool(alike) and not self._listing)
        self._hinder()
        self._preview.show_mendings(alike if self._listing else (), self._obstacle)

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
            self._buttons.removeWidget(button)
            if label not in kept:
                button.hide()
                button.deleteLater()
        self._made = []
        for place, offer in enumerate(offers):
            button = old[offer.label] if offer.label in kept else self._button(offer)
            button.offer = offer
            self._buttons.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignLeading)
            self._made.append(button)

    def _button(self, offer: Offer) -> OfferButton:
        button = OfferButton(offer, self)
        button.wished.connect(self.wished)
        return button


class _Preview(QWidget):
    """The list of what one step will do, and the two ways on."""

    wished = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mendings: tuple[Mending, ...] = ()
        self._title = QLabel(self)
        self._title.setWordWrap(True)
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
        self._lay_out()

    @property
    def lines(self) -> tuple[str, ...]:
        """What will be done, line by line."""
        return tuple(self._lines.stringList())

    @property
    def make_button(self) -> QPushButton:
        """The button that has it done."""
        return self._make

    @property
    def leave_button(self) -> QPushButton:
        """The button that leaves everything as it is."""
        return self._leave

    def show_mendings(self, mendings: tuple[Mending, ...], obstacle: str | None) -> None:
        """List ``mendings``; none: hide."""
        if mendings != self._mendings:
            self._mendings = mendings
            self._lines.setStringList([_line(one) for one in mendings])
            title = self.tr("These {count} changes will be made:")
            self._title.setText(title.format(count=count(len(mendings))))
            self._make.setText(self.tr("Make {count} changes").format(count=count(len(mendings))))
            rows = min(_MOST_ROWS_SEEN, len(mendings))
            self._list.setMinimumHeight(row_height(self) * min(3, rows))
            self._list.setMaximumHeight(row_height(self) * rows)
        self._make.setEnabled(obstacle is None)
        self._make.setToolTip(obstacle or "")
        self.setVisible(bool(mendings))

    def take_focus(self) -> None:
        """Put the keyboard where the list can be read and carried out."""
        self._make.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _perform(self) -> None:
        first = self._mendings[0]
        label = self.tr("{fix}, and {count} more of this kind")
        edit = mend_all(
            label.format(fix=first.fix.label, count=count(len(self._mendings) - 1)), self._mendings
        )
        self.wished.emit(Perform(edit))

    def _lay_out(self) -> None:
        buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(gap(self, Gap.INSIDE))
        buttons.addWidget(self._make)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, Gap.INSIDE))
        column.addWidget(self._title)
        column.addWidget(self._list, 1)
        column.addWidget(self._note)
        column.addLayout(buttons)


def _offers(shown: Remedies) -> tuple[Offer, ...]:
    offers: list[Offer] = []
    offers += [Offer(fix.label, Mend(shown.pack, fix, shown.problem.place)) for fix in shown.fixes]
    if shown.file is not None:
        label = QCoreApplication.translate("ProblemDetail", "Show in file manager")
        offers.append(Offer(label, ShowFile(shown.file)))
    return tuple(offers)


def _changes_nothing(button: QPushButton) -> bool:
    return isinstance(button, OfferButton) and isinstance(button.offer.wish, ShowFile)


def _same_problem(one: Remedies | None, other: Remedies | None) -> bool:
    return one is not None and other is not None and one.problem.code == other.problem.code


def _line(one: Mending) -> str:
    return f"{one.pack.name}: {one.fix.label}"


def _sentence(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
