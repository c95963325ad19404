"""What the help has, and a search in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import QCoreApplication, QModelIndex, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.project.guide import Page
from studio.project.guide_search import search
from studio.ui.help_lines import LINE, FoundLines
from studio.ui.look.scale import Gap, gap, row_height
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.clear_button import let_clear
from studio.ui.wishes import ShowHelp

_NAME = int(Qt.ItemDataRole.UserRole)
_OPEN = 2
"""So many groups are open from the start."""

_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class HelpContents(QWidget):
    """The titles of the pages, in groups; of a search what was found, best first, with the line that has it.

    ``wished`` carries ``ShowHelp`` for the one that is chosen. ``searched`` carries the words that are looked
    for, as a tuple.
    """

    wished = Signal(object)
    searched = Signal(object)

    def __init__(self, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _in_groups(pages)
        self._shown = ""
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search the help"))
        self._search.setAccessibleName(self.tr("Search the help"))
        let_clear(self._search)
        down = QAction(self.tr("Go to the list"), self._search)
        down.setShortcut(QKeySequence(Qt.Key.Key_Down))
        down.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        down.triggered.connect(self._go_down)
        self._search.addAction(down)
        self._tree = QTreeWidget(self)
        self._tree.setHeaderHidden(True)
        self._tree.setFrameShape(QFrame.Shape.NoFrame)
        self._tree.setAccessibleName(self.tr("Pages of the help"))
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._tree.setItemDelegate(FoundLines(self._tree))
        self._nothing = Caption(self.tr("No page has all of these words."), self)
        self._nothing.hide()
        column = QVBoxLayout(self)
        margin = gap(self, Gap.INSIDE)
        column.setContentsMargins(margin, margin, margin, 0)
        column.setSpacing(margin)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._tree, 1)
        self._list_pages()
        self._search.textChanged.connect(self._look)
        self._search.returnPressed.connect(self._take_first)
        self._tree.currentItemChanged.connect(self._chosen)

    @property
    def search(self) -> QLineEdit:
        """The field for what is looked for."""
        return self._search

    @property
    def tree(self) -> QTreeWidget:
        """The list of pages."""
        return self._tree

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles that are listed, in order."""
        return tuple(item.text(0) for item in self._items())

    def show_current(self, name: str) -> None:
        """Point at the page of that name, where it is listed."""
        self._shown = name
        self._point()

    @Slot(str)
    def _look(self, text: str) -> None:
        self._list_pages()
        self.searched.emit(_words(text))

    @Slot()
    def _go_down(self) -> None:
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._tree.currentIndex().isValid():
            self._take_first()

    @Slot()
    def _take_first(self) -> None:
        first = next(iter(self._items()), None)
        if first is not None:
            self._tree.setCurrentItem(first)

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _chosen(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        del before
        name = item.data(0, _NAME) if item is not None else None
        if isinstance(name, str) and name != self._shown:
            self._shown = name
            self.wished.emit(ShowHelp(name))

    def _list_pages(self) -> None:
        text = self._search.text()
        with QSignalBlocker(self._tree):
            self._tree.clear()
            # Under each other without a place for arrows: nothing opens in what was found.
            self._tree.setRootIsDecorated(not text.strip())
            if text.strip():
                self._list_found(text)
            else:
                for title, some in groupby(self._pages, key=itemgetter(0)):
                    self._add(title, [page for _, page in some])
                for row in range(min(_OPEN, self._tree.topLevelItemCount())):
                    self._tree.expand(self._tree.model().index(row, 0))
            self._point()
        self._nothing.setVisible(not self._items())

    def _list_found(self, text: str) -> None:
        for hit in search([page for _, page in self._pages], text):
            item = QTreeWidgetItem(self._tree, [hit.page.title])
            item.setData(0, _NAME, hit.page.name)
            item.setData(0, LINE, hit.line)
            item.setData(0, _SPOKEN, ". ".join(part for part in (hit.page.title, hit.line) if part))
            item.setToolTip(0, hit.line or hit.page.code or hit.page.title)

    def _add(self, title: str, found: Sequence[Page]) -> None:
        group = QTreeWidgetItem(self._tree, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        room = QSize(0, row_height(self))
        group.setSizeHint(0, room)
        for page in found:
            item = QTreeWidgetItem(group, [page.title])
            item.setData(0, _NAME, page.name)
            item.setSizeHint(0, room)
            item.setToolTip(0, page.code or page.title)

    def _point(self) -> None:
        for item in self._items():
            if item.data(0, _NAME) == self._shown:
                self._tree.setCurrentItem(item)
                self._tree.scrollToItem(item)
                return
        self._tree.setCurrentIndex(QModelIndex())

    def _items(self) -> list[QTreeWidgetItem]:
        """Those of the pages, without the titles of the groups."""
        found: list[QTreeWidgetItem] = []
        for row in range(self._tree.topLevelItemCount()):
            top = self._tree.topLevelItem(row)
            if top is None:
                continue
            children = (top.child(at) for at in range(top.childCount()))
            found += [child for child in (top, *children) if child and child.data(0, _NAME)]
        return found


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.casefold().split())


def _in_groups(pages: Sequence[Page]) -> tuple[tuple[str, Page], ...]:
    """Each of ``pages`` with the title it stands under, those of a group next to each other."""
    titles = {**_guides(), **_rules()}
    order = [*titles]
    of_subject = {subject: title for title, subjects in titles.items() for subject in subjects}
    rest = (next(iter(_guides())), order[-1])
    found = [(of_subject.get(_subject(page), rest[page.code is not None]), page) for page in pages]
    return tuple(sorted(found, key=lambda pair: order.index(pair[0])))


def _subject(page: Page) -> str:
    return page.code.split("-")[1] if page.code else page.name


def _guides() -> dict[str, tuple[str, ...]]:
    """The titles of the guides, each with the names of its pages; the first takes the rest."""
    tr = QCoreApplication.translate
    return {
        tr("HelpContents", "Begin here"): ("index", "first-steps", "known"),
        tr("HelpContents", "The window"): (
            *("window", "workspaces", "keys", "windows", "settings", "program-languages", "finding"),
            *("undo", "nothing-lost", "where-files-lie"),
        ),
        tr("HelpContents", "Files"): (
            *("watched-folders", "watching", "looking-at-files", "ignoring"),
            *("into-packs", "selectors", "patterns"),
        ),
        tr("HelpContents", "Packs and their manifests"): (
            *("packs", "manifest-fields", "text-view", "dialects", "limits", "steam"),
        ),
        tr("HelpContents", "Languages and people"): ("languages", "families", "who-gets-what"),
        tr("HelpContents", "Problems and fixes"): ("problems", "fixes", "accepting"),
        tr("HelpContents", "Builds"): (
            *("build-desk", "what-now", "compatible", "open-pack", "built-packs", "build-cache"),
        ),
    }


def _rules() -> dict[str, tuple[str, ...]]:
    """The titles of rules, each with the subjects that stand in their codes; the last takes the rest."""
    tr = QCoreApplication.translate
    return {
        tr("HelpContents", "Problems with the text of a manifest"): ("JSON", "MANIFEST", "DIALECT"),
        tr("HelpContents", "Problems with IDs"): ("ID",),
        tr("HelpContents", "Problems with the download policy"): ("POLICY",),
        tr("HelpContents", "Problems with platforms"): ("PLATFORM",),
        tr("HelpContents", "Problems with languages"): ("LANGUAGE", "FAMILY"),
        tr("HelpContents", "Problems with file selectors"): ("SELECTOR", "EXCLUSION", "PATTERN"),
        tr("HelpContents", "Problems with names and paths"): ("PATH", "NAME"),
        tr("HelpContents", "Problems with files and folders"): ("FILE", "FOLDER", "ROOT", "CONTENT"),
        tr("HelpContents", "Problems between packs"): ("COLLISION",),
        tr("HelpContents", "Problems with limits"): ("LIMIT", "BUDGET"),
        tr("HelpContents", "Problems with releases and built packs"): ("RELEASE", "ARCHIVE"),
        tr("HelpContents", "Problems with the project"): ("PROJECT",),
    }
