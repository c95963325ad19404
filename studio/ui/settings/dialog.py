"""The settings of whoever sits here: pages, and a search over all of them. Every change counts at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import isolated
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.clear_button import let_clear
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.plain_label import plain_label, say
from studio.ui.pieces.row_delegate import RowDelegate
from studio.ui.settings.page import Page
from studio.workspace.settings import Settings


class SettingsDialog(QDialog):
    """Shown with ``show``, beside the window: what is changed can be seen there at once.

    ``changed`` carries a ``Change``, ``reset`` the names of fields that are to be as usual again, ``wished``
    what is wished for on a page. ``turned`` carries the name of the page that is shown from now on.
    """

    changed = Signal(object)
    reset = Signal(object)
    wished = Signal(object)
    turned = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings — Pack Studio"))
        self._settings = Settings()
        self._pages: dict[str, Page] = {}
        self._search = QLineEdit(self)
        let_clear(self._search)
        sign = self._search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        sign.setText(self.tr("Search the settings"))
        self._search.setPlaceholderText(self.tr("Search the settings"))
        self._search.setAccessibleName(self.tr("Search the settings"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setItemDelegate(RowDelegate(self._list))
        self._list.viewport().setAutoFillBackground(False)
        self._none = plain_label(self)
        self._scroll = QScrollArea(self)
        self._body = QWidget(self._scroll)
        self._column = QVBoxLayout(self._body)
        self._reset = QPushButton(self.tr("Reset this page"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._search.textChanged.connect(self._look)
        self._list.currentItemChanged.connect(self._turn)
        self._reset.clicked.connect(self._press_reset)
        self._close.clicked.connect(self.close)
        find = QAction(self.tr("Search the settings"), self)
        find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        find.triggered.connect(self._find)
        self.addAction(find)

    @property
    def search(self) -> QLineEdit:
        """The line for a search."""
        return self._search

    @property
    def page_list(self) -> QListWidget:
        """The list of pages."""
        return self._list

    @property
    def reset_button(self) -> QPushButton:
        """The button that lets all of the page be as usual."""
        return self._reset

    @property
    def pages(self) -> dict[str, Page]:
        """The pages by name."""
        return self._pages

    @property
    def body(self) -> QWidget:
        """What the pages lie in, which becomes their parent."""
        return self._body

    def add_pages(self, pages: Sequence[Page]) -> None:
        """Show these, in this order."""
        for page in pages:
            self._pages[page.name] = page
            item = QListWidgetItem(page.title, self._list)
            item.setData(_NAME, page.name)
            page.hide()
            page.changed.connect(self.changed)
            page.wished.connect(self.wished)
            self._column.addWidget(page, _ALL if page.whole else 0)
        self._column.addStretch(1)
        self._list.setCurrentRow(0)

    def go_to(self, name: str) -> None:
        """Show the page of this name, if there is one."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_NAME) == name:
                self._search.clear()
                self._list.setCurrentRow(row)
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_settings(self, settings: Settings) -> None:
        """Hold what is set."""
        self._settings = settings
        for page in self._pages.values():
            page.show_settings(settings)
        self._show_reset()

    @Slot(str)
    def _look(self, text: str) -> None:
        """Show all that fits, of all pages; without a search the current page alone."""
        words = text.strip()
        found = {name: page.show_found(words) for name, page in self._pages.items()}
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(not found[item.data(_NAME)])
        current = self._current()
        for name, page in self._pages.items():
            page.setVisible(found[name] if words else page is current)
        nothing = self.tr("No setting has “{words}” in it.").format(words=isolated(words))
        say(self._none, nothing if words and not any(found.values()) else "")
        self._scroll.verticalScrollBar().setValue(0)
        self._show_reset()

    @Slot(QListWidgetItem, QListWidgetItem)
    def _turn(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        del before
        if item is None:
            return
        chosen = self._pages[item.data(_NAME)]
        if self._search.text().strip():
            self._scroll.ensureWidgetVisible(chosen)
        else:
            for page in self._pages.values():
                page.setVisible(page is chosen)
            self._scroll.verticalScrollBar().setValue(0)
        self._show_reset()
        self.turned.emit(chosen.name)

    @Slot()
    def _press_reset(self) -> None:
        page = self._current()
        if page is not None:
            self.reset.emit(page.fields)

    @Slot()
    def _find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _current(self) -> Page | None:
        row = self._list.currentRow()
        return self._pages[self._list.item(row).data(_NAME)] if row >= 0 else None

    def _show_reset(self) -> None:
        page = self._current()
        # A page that takes all the room has a way back of its own.
        can = page is not None and bool(page.fields) and not page.whole
        self._reset.setVisible(can and not self._search.text().strip())
        usual = page is None or page.is_usual(self._settings)
        self._reset.setEnabled(not usual)
        self._reset.setToolTip(self.tr("Everything on this page is as usual.") if usual else "")

    def _lay_out(self) -> None:
        around, between, inside = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN), gap(self, Gap.INSIDE)
        self._column.setContentsMargins(around, around, around, around)
        self._column.setSpacing(around + between)
        self._column.addWidget(self._none)
        scroll = self._scroll
        scroll.setWidget(self._body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Its fields have it, and scroll it.
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QWidget(self)
        left = QVBoxLayout(side)
        left.setContentsMargins(inside, around, inside, 0)
        left.setSpacing(inside)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        side.setFixedWidth(units(self, 208))
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        halves = QHBoxLayout()
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(side)
        halves.addWidget(Hairline(self, upright=True))
        halves.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(around, between, around, between)
        foot.setSpacing(inside)
        foot.addWidget(Caption(self.tr("Every change counts at once."), self), 1)
        foot.addWidget(self._reset)
        foot.addWidget(self._close)
        for button in (self._reset, self._close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(halves, 1)
        column.addWidget(Hairline(self))
        column.addLayout(foot)
        self.resize(units(self, 820), units(self, 600))


_ALL = 1000
_NAME = int(Qt.ItemDataRole.UserRole)
