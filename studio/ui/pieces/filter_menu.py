"""The filters that are kept: those of a list, those that somebody saved, and the latest ones."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from studio.ui.look.icons import icon
from studio.ui.look.scale import icon_size
from studio.ui.wishes import ForgetFilter, KeepFilter, ShowHelp
from studio.values import dataclass

ABOUT_FILTERS = "finding"
"""The page of the help about filters."""

_LONGEST = 48


@dataclass(frozen=True, slots=True)
class StandingFilter:
    """A filter that has a name."""

    name: str
    text: str


class FilterMenu(QToolButton):
    """``chosen`` carries the text of a filter that somebody chose; ``wished`` what becomes of a saved one."""

    chosen = Signal(object)
    wished = Signal(object)

    def __init__(self, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._text = ""
        self.standing: tuple[StandingFilter, ...] = ()
        self.saved: tuple[StandingFilter, ...] = ()
        self.recent: tuple[str, ...] = ()
        self.setIcon(icon("filter"))
        self.setIconSize(QSize(icon_size(self), icon_size(self)))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Saved filters"))
        self.setToolTip(self.tr("Saved filters"))
        self.clicked.connect(self._pop_up)

    def show_text(self, text: str) -> None:
        """Know what is typed now."""
        self._text = " ".join(text.split())

    def opened(self) -> QMenu:
        """The menu as it is now. It goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        self._list("", self.standing, menu)
        if self._place:
            self._list(self.tr("Saved"), self.saved, menu)
            menu.addSeparator()
            self._offer_saving(menu)
            self._list(self.tr("Recent"), tuple(StandingFilter(text, text) for text in self.recent), menu)
        menu.addSeparator()
        _add(self.tr("How filters work"), ShowHelp(ABOUT_FILTERS), menu).picked.connect(self.wished)
        return menu

    @Slot()
    def _pop_up(self) -> None:
        self.opened().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _list(self, title: str, filters: tuple[StandingFilter, ...], menu: QMenu) -> None:
        if title and filters:
            menu.addSection(title)
        for one in filters:
            entry = _add(_short(one.name), one.text, menu)
            entry.setCheckable(True)
            entry.setChecked(one.text == self._text)
            entry.setToolTip(one.text)
            entry.picked.connect(self.chosen)

    def _offer_saving(self, menu: QMenu) -> None:
        mine = next((one for one in self.saved if one.text == self._text), None)
        if mine is not None:
            name = _short(mine.name)
            _add(self.tr("Rename {name}…").format(name=name), mine, menu).picked.connect(self._ask_name)
            forget = ForgetFilter(self._place, mine.name)
            _add(self.tr("Remove {name}").format(name=name), forget, menu).picked.connect(self.wished)
            return
        save = _add(self.tr("Save this filter…"), StandingFilter("", self._text), menu)
        save.picked.connect(self._ask_name)
        if not self._text:
            save.setEnabled(False)
            save.setToolTip(self.tr("Type a filter first."))

    @Slot(object)
    def _ask_name(self, one: StandingFilter) -> None:
        dialog = _Naming(one, self)
        dialog.named.connect(self._keep)
        dialog.open()

    @Slot(object)
    def _keep(self, named: _Named) -> None:
        self.wished.emit(KeepFilter(self._place, named.name, named.one.text, named.one.name))


class _Entry(QAction):
    """``picked`` carries the value of the entry."""

    picked = Signal(object)

    def __init__(self, text: str, value: object, menu: QMenu) -> None:
        super().__init__(text.replace("&", "&&"), menu)
        self._value = value
        self.triggered.connect(self._pick)

    @Slot()
    def _pick(self) -> None:
        self.picked.emit(self._value)


@dataclass(frozen=True, slots=True)
class _Named:
    """``one`` is to be called ``name``."""

    one: StandingFilter
    name: str


class _Naming(QInputDialog):
    """Asks what a filter is to be called."""

    named = Signal(object)

    def __init__(self, one: StandingFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._one = one
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rename filter") if one.name else self.tr("Save filter"))
        self.setLabelText(self.tr("Name of this filter"))
        self.setTextValue(one.name or one.text)
        self.setOkButtonText(self.windowTitle())
        self.setCancelButtonText(self.tr("Leave it"))
        self.textValueSelected.connect(self._take)

    @Slot(str)
    def _take(self, name: str) -> None:
        if name.strip():
            self.named.emit(_Named(self._one, name.strip()))


def _add(text: str, value: object, menu: QMenu) -> _Entry:
    entry = _Entry(text, value, menu)
    menu.addAction(entry)
    return entry


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
