"""The help: the pages of ``resources/help``, in a window of their own."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.project.guide import page, pages
from studio.ui.help_contents import HelpContents
from studio.ui.help_text import HelpText
from studio.ui.look.scale import Gap, gap, scaled, units
from studio.ui.pieces.caption import Caption
from studio.ui.wishes import ShowHelp

_START = "index"
_STEP = 1.1
_SMALLEST, _LARGEST = -3, 10
"""Steps in size from the text of the window."""
_WIDTH = 1080
"""Units, so that the pictures are as sharp as they were made."""

_LIST_SHARE = 0.36


class HelpWindow(QDialog):
    """Shows the help while work goes on beside it: what there is, a search, and a page.

    ``wished`` carries what an action wishes that a page offers.
    """

    wished = Signal(object)

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
        self._steps = 0
        self._headings = self._heading_button()
        self._make_actions()
        self._lay_out()
        self._contents.wished.connect(self.show_wish)
        self._contents.searched.connect(self._text.mark)
        self._text.wished.connect(self._take)
        self._show(_START)
        self.resize(units(self, _WIDTH), units(self, 720))

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

    @property
    def headings_button(self) -> QToolButton:
        """The button that drops down the headings of the page."""
        return self._headings

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
            self._list_headings()
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

    @Slot(object)
    def _take(self, wish: object) -> None:
        if isinstance(wish, ShowHelp):
            self.show_wish(wish)
        else:
            self.wished.emit(wish)

    @Slot(QAction)
    def _go_to_heading(self, action: QAction) -> None:
        self._text.go_to_heading(int(action.data()))

    @Slot()
    def _larger(self) -> None:
        self._size(min(self._steps + 1, _LARGEST))

    @Slot()
    def _smaller(self) -> None:
        self._size(max(self._steps - 1, _SMALLEST))

    @Slot()
    def _usual(self) -> None:
        self._size(0)

    def _size(self, steps: int) -> None:
        self._steps = steps
        self._text.setFont(scaled(self.font(), _STEP**steps))

    def _list_headings(self) -> None:
        menu = self._headings.menu()
        menu.clear()
        for number, heading in enumerate(self._text.headings):
            menu.addAction(heading.replace("&", "&&")).setData(number)
        self._headings.setEnabled(bool(self._text.headings))

    def _make_actions(self) -> None:
        bound = QKeySequence.keyBindings
        larger = [*bound(QKeySequence.StandardKey.ZoomIn), QKeySequence("Ctrl+=")]
        for text, keys, act in (
            (self.tr("Search the help"), bound(QKeySequence.StandardKey.Find), self._find),
            (self.tr("Larger text"), larger, self._larger),
            (self.tr("Smaller text"), bound(QKeySequence.StandardKey.ZoomOut), self._smaller),
            (self.tr("Usual text"), [QKeySequence("Ctrl+0")], self._usual),
        ):
            action = QAction(text, self)
            action.setShortcuts(keys)
            action.triggered.connect(act)
            self.addAction(action)

    def _heading_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("On this page"))
        button.setAccessibleName(self.tr("Headings on this page"))
        button.setShortcut(QKeySequence("Ctrl+Shift+O"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        menu.triggered.connect(self._go_to_heading)
        button.setMenu(menu)
        return button

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
        said = "" if QLocale().language() == QLocale.Language.English else self.tr("The help is in English.")
        language = Caption(said, self)
        language.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        buttons.addWidget(language, 1)
        buttons.addWidget(self._headings)
        side = QWidget(self)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(buttons)
        right.addWidget(self._text, 1)
        self.setTabOrder(self._headings, self._text)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._contents)
        split.addWidget(side)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        width = units(self, _WIDTH)
        split.setSizes([round(width * share) for share in (_LIST_SHARE, 1 - _LIST_SHARE)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self._contents.search.setFocus(Qt.FocusReason.OtherFocusReason)
