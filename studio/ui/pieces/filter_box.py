"""The filter box: one line above a list that says which of its rows are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from studio.project.filtering.completion import Completion
from studio.project.filtering.filter import NO_FILTER, Fault, Filter, read_filter
from studio.project.filtering.listing import Field
from studio.ui.look.scale import Gap, gap, unit, units
from studio.ui.look.words import count
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.filter_completer import FilterCompleter
from studio.ui.pieces.filter_fault import FilterFault
from studio.ui.pieces.filter_line import FilterLine
from studio.ui.pieces.filter_menu import FilterMenu, StandingFilter
from studio.ui.pieces.filter_words import example
from studio.ui.pieces.first_focus import first_in
from studio.ui.pieces.notice_bar import announce
from studio.ui.wishes import NoteFilter

__all__ = ["FilterBox", "StandingFilter", "box_near"]

_REST = 60
"""Milliseconds without a letter after which the list follows."""

_PATIENCE = 900
"""Milliseconds after which a word that is still being typed is taken to be meant as it is."""

_COUNT_BESIDE_FROM = 300


class FilterBox(QWidget):
    """A filter for one list. ``place`` says whose saved and recent filters it offers; without one, none.

    ``changed`` carries the ``Filter``: soon after typing rests, and at once where somebody means it.
    ``wished`` carries what becomes of saved and recent filters, and the page of the help.
    """

    changed = Signal(object)
    wished = Signal(object)

    def __init__(self, fields: Sequence[Field], place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._place = place
        self._list: QWidget | None = None
        self._filter = self._said = NO_FILTER
        self._line = FilterLine(self)
        self._completer = FilterCompleter(self._line)
        self._menu = FilterMenu(place, self)
        self._count = Caption("", self)
        self._count.setWordWrap(False)
        self._count.hide()
        self._fault = FilterFault(self)
        self._row = QHBoxLayout()
        self._rest = _once(_REST, self)
        self._patience = _once(_PATIENCE, self)
        self.setFocusProxy(self._line)
        self.set_name(self.tr("Filter this list"))
        self._name_example()
        self._lay_out()
        self._connect()

    @property
    def place(self) -> str:
        """Whose filters are kept."""
        return self._place

    @property
    def line(self) -> FilterLine:
        """The line that is typed into."""
        return self._line

    @property
    def completer(self) -> FilterCompleter:
        """The list of what can be typed."""
        return self._completer

    @property
    def menu(self) -> FilterMenu:
        """The filters that are kept."""
        return self._menu

    @property
    def fault(self) -> FilterFault:
        """What is said to be wrong."""
        return self._fault

    @property
    def filter(self) -> Filter:
        """The filter as it is typed now."""
        return self._filter

    @property
    def count_words(self) -> str:
        """How many rows are said to be shown, or nothing."""
        return self._count.text() if not self._count.isHidden() else ""

    @property
    def standing(self) -> tuple[StandingFilter, ...]:
        """The filters that this list always has, first in the menu."""
        return self._menu.standing

    @standing.setter
    def standing(self, filters: Sequence[StandingFilter]) -> None:
        self._menu.standing = tuple(filters)

    def set_name(self, name: str) -> None:
        """Be called ``name`` by screen readers: "Filter packs"."""
        self._line.setAccessibleName(name)

    def set_list(self, view: QWidget) -> None:
        """Give the focus to ``view`` where somebody goes down from here, or leaves."""
        self._list = view

    def set_fields(self, fields: Sequence[Field]) -> None:
        """Know these fields and values from now on; what stands in the box is read anew."""
        if tuple(fields) == self._fields:
            return
        self._fields = tuple(fields)
        self._name_example()
        self._filter = read_filter(self._line.text(), self._fields)
        self._mark_faults(all_of_them=not self._line.hasFocus())
        if _says_else(self._filter, self._said):
            self.settle()

    def set_kept(self, saved: Sequence[StandingFilter], recent: Sequence[str]) -> None:
        """Offer these filters of this place: those somebody saved, and the latest, newest first."""
        self._menu.saved, self._menu.recent = tuple(saved), tuple(recent)

    def set_text(self, text: str) -> None:
        """Filter by ``text``, at once."""
        if text != self._line.text():
            self._line.setText(text)
        self.settle()
        self._tell_all()

    def clear(self) -> None:
        """Show all rows again."""
        self.set_text("")

    def set_count(self, shown: int, of: int) -> None:
        """Say how many rows fit, of how many; without a filter there is nothing to say."""
        text = self.tr("{shown} of {all}").format(shown=count(shown), all=count(of))
        narrowed = bool(self._filter.terms)
        if narrowed and text != self.count_words:
            announce(self._line, text)
        self._count.setText(text)
        self._count.setVisible(narrowed)

    def listen_in(self, place: QWidget) -> None:
        """Let the keys for finding give this box the focus anywhere in ``place``, which has no other box."""
        # No action: where the window has one for these keys, two would be deaf to them.
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if (
            pressed
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Find)
            and self.isVisible()
        ):
            self.take_focus()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def take_focus(self) -> None:
        """Let somebody type: what stands there is chosen, so that it can be typed over."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    @Slot()
    def settle(self) -> None:
        """Say the filter now, not only when typing rests."""
        self._rest.stop()
        if self._filter != self._said:
            self._said = self._filter
            self.changed.emit(self._filter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow pane the count stands below: what is typed would have no room beside it.
        beside = event.size().width() >= units(self, _COUNT_BESIDE_FROM)
        if beside is (self._row.indexOf(self._count) < 0):
            if beside:
                self._column.removeWidget(self._count)
                self._row.insertWidget(1, self._count)
            else:
                self._row.removeWidget(self._count)
                self._column.addWidget(self._count)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._patience.stop()
        if self._rest.isActive():
            self.settle()

    @Slot(str)
    def _read(self, text: str) -> None:
        self._filter = read_filter(text, self._fields)
        self._menu.show_text(text)
        self._mark_faults(all_of_them=not self._line.hasFocus())
        self._rest.start()

    @Slot()
    def _complete(self) -> None:
        self._completer.offer(self._fields)

    @Slot(str)
    def _complete_typed(self, text: str) -> None:
        if text.strip():
            self._complete()
        else:  # Who has emptied the line wants to see the list, and no other one.
            self._completer.close()

    @Slot(object)
    def _take(self, one: Completion) -> None:
        text = self._line.text()
        done = bool(one.value) and one.stop == len(text)
        put = f"{one.text} " if done else one.text
        self._line.setText(f"{text[: one.start]}{put}{text[one.stop :]}")
        self._line.setCursorPosition(one.start + len(put))
        if one.value:
            self._mean_it()
        else:
            self._complete()

    @Slot(object)
    def _replace(self, text: str) -> None:
        """Somebody chose a filter, or the one that was offered."""
        self._line.setText(text)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mean_it()

    @Slot()
    def _mean_it(self) -> None:
        """Enter was pressed, or as good as that."""
        self.settle()
        self._note()
        self._tell_all()

    @Slot()
    def _left(self) -> None:
        self._note()
        self._tell_all()

    @Slot()
    def _empty(self) -> None:
        self._note()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear()

    @Slot()
    def _escape(self) -> None:
        if self._line.text():
            self._empty()
        else:
            self._go_down()

    @Slot()
    def _go_down(self) -> None:
        if self._list is not None:
            self.settle()
            view = self._list if isinstance(self._list, QAbstractItemView) else first_in(self._list)
            (view or self._list).setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(view, QAbstractItemView) and not view.selectedIndexes():
                view.setCurrentIndex(view.model().index(0, 0))

    @Slot()
    def _tell_all(self) -> None:
        self._mark_faults(all_of_them=True)

    def _note(self) -> None:
        text = " ".join(self._line.text().split())
        if self._place and self._filter.terms and not self._filter.faults:
            self.wished.emit(NoteFilter(self._place, text))

    def _mark_faults(self, *, all_of_them: bool) -> None:
        """Say what is wrong; with what is being typed there is patience, unless ``all_of_them`` are meant."""
        self._patience.stop()
        faults = self._filter.faults
        told = faults if all_of_them else tuple(one for one in faults if not self._is_typed(one))
        self._line.mark([(one.start, one.stop) for one in told])
        before = self._fault.sentence
        self._fault.show_faults(self._line.text(), told, self._fields)
        sentence = self._fault.sentence
        self._line.setAccessibleDescription(sentence)
        if sentence and sentence != before:
            announce(self._line, sentence)
        if len(told) < len(faults):
            self._patience.start()

    def _is_typed(self, fault: Fault) -> bool:
        return fault.start <= self._line.cursorPosition() <= fault.stop

    def _name_example(self) -> None:
        sample = example(self._fields)
        text = self.tr("Filter, such as {example}").format(example=sample) if sample else self.tr("Filter")
        self._line.setPlaceholderText(text)

    def _connect(self) -> None:
        self._rest.timeout.connect(self.settle)
        self._patience.timeout.connect(self._tell_all)
        line = self._line
        line.textChanged.connect(self._read)
        line.textEdited.connect(self._complete_typed)
        line.returnPressed.connect(self._mean_it)
        line.asked.connect(self._complete)
        line.down.connect(self._go_down)
        line.escaped.connect(self._escape)
        line.emptied.connect(self._empty)
        line.left.connect(self._left)
        self._completer.taken.connect(self._take)
        self._completer.entered.connect(self._mean_it)
        self._menu.chosen.connect(self._replace)
        self._menu.wished.connect(self.wished)
        self._fault.wished.connect(self._replace)

    def _lay_out(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap(self, Gap.INSIDE) // 2)
        self._row.addWidget(self._line, 1)
        self._row.addWidget(self._count)
        self._row.addWidget(self._menu)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(unit(self))
        self._column.addLayout(self._row)
        self._column.addWidget(self._fault)


def box_near(start: QWidget | None) -> FilterBox | None:
    """The box that can be seen nearest to ``start``: the one of its list, else of what is around it."""
    place = start
    while place is not None:
        if isinstance(place, FilterBox):
            return place
        for box in place.findChildren(FilterBox):
            if box.isVisible() and not box.visibleRegion().isEmpty():
                return box
        if place.isWindow():
            return None
        place = place.parentWidget()
    return None


def _says_else(one: Filter, other: Filter) -> bool:
    return one.terms != other.terms or one.text != other.text


def _once(wait: int, parent: QWidget) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait)
    return timer
