"""The help: the pages of ``resources/help``, in a window of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from studio.project.guide import page, pages
from studio.ui.help_contents import HelpContents
from studio.ui.help_text import HelpText
from studio.ui.look.scale import Gap, gap, units
from studio.ui.wishes import ShowHelp

_START = "window"
_LIST_SHARE = 0.36


class HelpWindow(QDialog):
    """Shows the help while work goes on beside it: what there is, a search, and a page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Help — Pack Studio"))
        self._past: list[str] = []
        self._future: list[str] = []
        self._contents = HelpContents(pages(), self)
        self._text = HelpText(self)
        self._back = self._button(self.tr("Back"), QKeySequence(QKeySequence.StandardKey.Back))
        self._forward = self._button(self.tr("Forward"), QKeySequence(QKeySequence.StandardKey.Forward))
        self._back.clicked.connect(self._go_back)
        self._forward.clicked.connect(self._go_forward)
        find = QAction(self.tr("Search the help"), self)
        find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        find.triggered.connect(self._find)
        self.addAction(find)
        self._lay_out()
        self._contents.wished.connect(self.show_wish)
        self._contents.searched.connect(self._text.mark)
        self._text.wished.connect(self.show_wish)
        self._show(_START)
        self.resize(units(self, 960), units(self, 720))

    @property
    def contents(self) -> HelpContents:
        """What there is, and the search."""
        return self._contents

    @property
    def text(self) -> HelpText:
        """The page."""
        return self._text

    @property
    def back_button(self) -> QPushButton:
        """The button that goes to the page before."""
        return self._back

    @property
    def forward_button(self) -> QPushButton:
        """The button that takes going back back."""
        return self._forward

    @Slot(object)
    def show_wish(self, wish: ShowHelp) -> None:
        """Show the page that ``wish`` names; where there is none, what is shown stays."""
        shown = self._text.page
        if wish.page and page(wish.page) is not None and (shown is None or shown.name != wish.page):
            if shown is not None:
                self._past.append(shown.name)
            self._future.clear()
            self._show(wish.page)

    def _show(self, name: str) -> None:
        found = page(name)
        if found is not None:
            self._text.show_page(found)
            self._contents.show_current(name)
        self._back.setEnabled(bool(self._past))
        self._forward.setEnabled(bool(self._future))

    @Slot()
    def _go_back(self) -> None:
        self._step(self._past, self._future)

    @Slot()
    def _go_forward(self) -> None:
        self._step(self._future, self._past)

    def _step(self, ahead: list[str], behind: list[str]) -> None:
        shown = self._text.page
        if ahead and shown is not None:
            behind.append(shown.name)
            self._show(ahead.pop())

    @Slot()
    def _find(self) -> None:
        self._contents.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._contents.search.selectAll()

    def _button(self, text: str, keys: QKeySequence) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setShortcut(keys)
        button.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        inside = gap(self, Gap.INSIDE)
        buttons.setContentsMargins(gap(self, Gap.AROUND), inside, inside, 0)
        buttons.setSpacing(inside)
        buttons.addWidget(self._back)
        buttons.addWidget(self._forward)
        buttons.addStretch(1)
        side = QWidget(self)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(buttons)
        right.addWidget(self._text, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._contents)
        split.addWidget(side)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        width = units(self, 960)
        split.setSizes([round(width * share) for share in (_LIST_SHARE, 1 - _LIST_SHARE)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self._contents.search.setFocus(Qt.FocusReason.OtherFocusReason)
