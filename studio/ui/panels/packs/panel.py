"""The list of asset packs: choose one, drop files on it, name it, build it, remove it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from studio.project import intents
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, row_height, unit
from studio.ui.panels.packs.facets import PROBLEM, pack_fields, pack_listing
from studio.ui.panels.packs.list_view import Dropped, PackList, has_files
from studio.ui.panels.packs.rows import PackRow, PackRows
from studio.ui.panels.packs.table import Column, PackTable, Renamed
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.filter_box import FilterBox, StandingFilter
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.offer import Offer
from studio.ui.pieces.sieve import sieve
from studio.ui.view import View
from studio.ui.wishes import (
    Add,
    AskForFiles,
    AskForFolders,
    AskForLanguageFolder,
    Build,
    ChoosePack,
    CopyText,
    NewPack,
    Perform,
    Settle,
    ShowFile,
)

_NARROWEST, _WIDEST = 10, 36
"""Between these, in letters, columns are at first."""

_LOOKED_AT = 50
"""So many rows say how wide a column should be."""


class PacksPanel(QWidget):
    """All packs of the project. ``wished`` carries what somebody wants done with them.

    Its ``actions()`` are those of the list's menu, for a window that wants to show them elsewhere too.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = PackRows()
        self._all: list[PackRow] = []
        self._chosen: Path | None = None
        self._read_only: str | None = None
        self._quiet = False
        self._fitted = False
        self._table = PackTable(self)
        self._list = PackList(self._table, self)
        self._empty = EmptyState(
            "pack",
            self.tr("An asset pack is a set of files that people download together."),
            (
                Offer(self.tr("New pack"), NewPack()),
                Offer(self.tr("One pack per language folder…"), AskForLanguageFolder()),
            ),
            self,
        )
        self.filter_box = FilterBox(pack_fields(()), "packs", self)
        self._nothing = NothingFound(self.filter_box, self.tr("No pack matches {filter}."), self)
        self._lay_out()
        self._make_actions()
        self._empty.wished.connect(self.wished)
        self.filter_box.wished.connect(self.wished)
        self.filter_box.changed.connect(self._refilter)
        self._table.renamed.connect(self._renamed)
        self._list.dropped.connect(self._dropped)
        self._list.selectionModel().currentChanged.connect(self._moved)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)
        self._list.doubleClicked.connect(self._double_clicked)
        self._update_actions()

    def show_view(self, view: View) -> None:
        """Show the packs of ``view``. The chosen one stays chosen; if it is gone, its neighbour is."""
        place = self._list.currentIndex().row()
        self._read_only = view.read_only
        self._list.refuse_drops(view.read_only)
        self._empty.setEnabled(view.read_only is None)
        self._empty.setToolTip(view.read_only or "")
        self._all = self._rows.of(view)
        self.filter_box.set_fields(pack_fields(self._all))
        self._show_fitting()
        self._empty.setVisible(not view.packs)
        self.filter_box.setVisible(bool(view.packs))
        self._list.header().setVisible(bool(view.packs))
        if view.packs and not self._fitted:
            self._fitted = True
            self._fit_columns()
        self._find_again(place)
        self._update_actions()

    def finish(self) -> None:
        """Wish for what is half typed: call this before save and build."""
        self._list.finish()

    def choose(self, manifest: Path | None) -> None:
        """Make the pack of ``manifest`` the chosen one, now or as soon as it is there. Nothing is wished."""
        self._chosen = manifest
        self._go_to_chosen()
        self._update_actions()

    @property
    def chosen(self) -> Path | None:
        """The manifest of the chosen pack."""
        return self._chosen

    def _lay_out(self) -> None:
        box, inside = self.filter_box, gap(self, Gap.INSIDE)
        box.set_name(self.tr("Filter packs"))
        box.set_list(self._list)
        box.standing = (StandingFilter(self.tr("With problems"), f"state:{PROBLEM}"),)
        box.setContentsMargins(inside, inside, inside, inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(box)
        column.addWidget(self._list)
        # Within the list, so that what is dropped on it is dropped on the list's empty space.
        room = QVBoxLayout(self._list.viewport())
        room.addWidget(self._empty)
        room.addWidget(self._nothing)
        self.setTabOrder(box, self._list)

    def _make_actions(self) -> None:
        # Ctrl+Shift+N and Ctrl+Alt+B are the window's: two that listen to one key are deaf to it.
        self._new = self._action(self.tr("New pack"), "new-pack")
        self._new.triggered.connect(self._wish_new)
        self._folder = self._action(self.tr("Add folder…"), "folder")
        self._folder.triggered.connect(self._wish_folders)
        self._files = self._action(self.tr("Add files…"), "file")
        self._files.triggered.connect(self._wish_files)
        self._paste = self._action(self.tr("Paste files"), "add", QKeySequence.StandardKey.Paste)
        self._paste.triggered.connect(self._wish_pasted)
        self._line()
        self._build = self._action(self.tr("Build this pack"), "build")
        self._build.triggered.connect(self._wish_build)
        self._rename = self._action(self.tr("Rename pack"), None, "F2")
        self._rename.triggered.connect(self._edit_id)
        self._remove = self._action(self.tr("Remove pack"), "remove", QKeySequence.StandardKey.Delete)
        self._remove.triggered.connect(self._wish_removal)
        self._line()
        self._show = self._action(self.tr("Show manifest in file manager"), "show-file")
        self._show.triggered.connect(self._wish_shown)
        self._copy = self._action(self.tr("Copy ID"), None, QKeySequence.StandardKey.Copy)
        self._copy.triggered.connect(self._wish_copied)

    def _action(
        self, text: str, sign: str | None, keys: str | QKeySequence.StandardKey | None = None
    ) -> QAction:
        action = QAction(text, self)
        if sign is not None:
            action.setIcon(icon(sign))
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def _line(self) -> None:
        line = QAction(self)
        line.setSeparator(True)
        self.addAction(line)

    def _fit_columns(self) -> None:
        """Make the columns as wide as what they show at first; from then on their widths are people's own."""
        self._list.header().setResizeContentsPrecision(_LOOKED_AT)
        letter = self.fontMetrics().averageCharWidth()
        for column in Column:
            self._list.resizeColumnToContents(column)
            width = self._list.columnWidth(column)
            self._list.setColumnWidth(column, min(letter * _WIDEST, max(letter * _NARROWEST, width)))
        shown = sum(self._list.columnWidth(column) for column in Column)
        if shown > self._list.viewport().width():
            # In a narrow pane the sign says the policy, and its word is in the tool tip.
            self._list.setColumnWidth(Column.POLICY, row_height(self) + unit(self))
            for column in (Column.FILES, Column.SIZE):
                self._list.resizeColumnToContents(column)

    def _row(self) -> PackRow | None:
        index = self._list.currentIndex()
        return self._table.rows[index.row()] if index.isValid() else None

    def _update_actions(self) -> None:
        row = self._row()
        for action in (self._new, self._folder, self._files, self._paste):
            self._allow(action, self._read_only)
        nothing = self.tr("Choose a pack first.") if row is None else None
        for action in (self._rename, self._remove):
            self._allow(action, self._read_only or nothing)
        self._allow(self._show, nothing)
        nameless = None if row and row.pack.manifest.asset_pack_id else self.tr("Give the pack an ID first.")
        for action in (self._build, self._copy):
            self._allow(action, nothing or nameless)

    def _allow(self, action: QAction, obstacle: str | None) -> None:
        action.setEnabled(obstacle is None)
        action.setToolTip(obstacle or action.text())
        action.setStatusTip(obstacle or "")

    def _show_fitting(self) -> None:
        """Show the packs that fit the filter."""
        shown = sieve(self.filter_box, self._all, pack_listing(self._all))
        self._quiet = True
        self._table.take(shown, editable=self._read_only is None)
        self._quiet = False
        self._nothing.show_for(len(shown), len(self._all))

    @Slot()
    def _refilter(self) -> None:
        self._show_fitting()
        self._go_to_chosen()
        self._update_actions()

    def _find_again(self, place: int) -> None:
        known = any(row.manifest == self._chosen for row in self._all)
        if self._chosen is None or known:
            self._go_to_chosen()  # One that does not fit the filter stays the chosen one, unseen.
        elif place >= 0:
            # The row that was chosen went: the hand is where its neighbour is now.
            last = len(self._table.rows) - 1
            self._chosen = self._table.rows[min(place, last)].manifest if last >= 0 else None
            self._go_to_chosen()
            self.wished.emit(ChoosePack(self._chosen))

    def _go_to_chosen(self) -> None:
        place = None if self._chosen is None else self._table.rows.place(self._chosen)
        current = self._list.currentIndex()
        if place is not None and current.row() == place:
            return
        self._quiet = True
        if place is None:
            self._list.clearSelection()
            self._list.setCurrentIndex(QModelIndex())
        else:
            self._list.setCurrentIndex(self._table.index(place, Column.PACK))
        self._quiet = False

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        del before
        if self._quiet:
            return
        self._chosen = self._table.rows[current.row()].manifest if current.isValid() else None
        self._update_actions()
        self.wished.emit(ChoosePack(self._chosen))

    @Slot(object)
    def _renamed(self, renamed: Renamed) -> None:
        place = self._table.rows.place(renamed.manifest)
        if place is not None:
            self.wished.emit(Perform(intents.rename(self._table.rows[place].pack, renamed.pack_id)))
            self.wished.emit(Settle())

    @Slot(object)
    def _dropped(self, dropped: Dropped) -> None:
        self.wished.emit(Add(dropped.paths, dropped.manifest))

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        if self._paste.isEnabled() and not has_files(QGuiApplication.clipboard().mimeData()):
            self._allow(self._paste, self.tr("Copy files in the file manager first."))
            menu.aboutToHide.connect(self._update_actions)
        menu.addActions(self.actions())
        menu.popup(self._list.viewport().mapToGlobal(at))

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.PACK:
            self._edit_id()

    @Slot()
    def _edit_id(self) -> None:
        index = self._list.currentIndex()
        if index.isValid() and self._read_only is None:
            self._list.edit(index.siblingAtColumn(Column.PACK))

    @Slot()
    def _wish_new(self) -> None:
        self.wished.emit(NewPack())

    @Slot()
    def _wish_folders(self) -> None:
        self.wished.emit(AskForFolders(self._chosen))

    @Slot()
    def _wish_files(self) -> None:
        self.wished.emit(AskForFiles(self._chosen))

    @Slot()
    def _wish_pasted(self) -> None:
        paths = local_paths(QApplication.clipboard().mimeData())
        if paths:
            self.wished.emit(Add(paths, self._chosen))

    @Slot()
    def _wish_build(self) -> None:
        row = self._row()
        if row is not None and row.pack.manifest.asset_pack_id:
            self.wished.emit(Build((row.pack.manifest.asset_pack_id,)))

    @Slot()
    def _wish_removal(self) -> None:
        row = self._row()
        if row is not None:
            self.wished.emit(Perform(intents.remove_pack(row.pack)))

    @Slot()
    def _wish_shown(self) -> None:
        row = self._row()
        if row is not None:
            self.wished.emit(ShowFile(row.manifest))

    @Slot()
    def _wish_copied(self) -> None:
        row = self._row()
        if row is not None and row.pack.manifest.asset_pack_id:
            self.wished.emit(CopyText(row.pack.manifest.asset_pack_id))
