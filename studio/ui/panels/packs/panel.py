"""The list of asset packs: choose some, arrange them, drop files on them, name, build and remove them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.project import intents
from studio.project.duplicating import duplicate
from studio.project.regrouping import rename_family
from studio.ui.look.scale import Gap, gap, row_height, unit
from studio.ui.look.told import told
from studio.ui.look.words import sentences
from studio.ui.panels.packs.cells import Column
from studio.ui.panels.packs.deeds import Choice, PackDeeds
from studio.ui.panels.packs.facets import PROBLEM, pack_fields, pack_listing
from studio.ui.panels.packs.id_words import about_copy, about_name
from studio.ui.panels.packs.landing import Dropped, Rearranged
from studio.ui.panels.packs.list_view import PackList, Typing
from studio.ui.panels.packs.model import PackModel, Renamed
from studio.ui.panels.packs.rows import Branch, FamilyRow, PackRow, PackRows, Row, packs_of
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.filter_box import FilterBox, StandingFilter
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.offer import Offer
from studio.ui.pieces.sieve import sieve
from studio.ui.view import View
from studio.ui.wishes import AskForLanguageFolder, ChoosePack, NewPack, Perform, Settle

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
        self._view: View | None = None
        self._branches: tuple[Branch, ...] = ()
        self._all: list[PackRow] = []
        self._chosen: Path | None = None
        self._quiet = False
        self._refused = False
        self._fitted = False
        self._model = PackModel(self)
        self._list = PackList(self._model, self)
        self._about = Caption("", self)
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
        self._deeds = PackDeeds(self)
        self.addActions(self._deeds.all)
        self._lay_out()
        self._connect()
        self._deeds.set_choice(Choice())

    def show_view(self, view: View) -> None:
        """Show the packs of ``view``. The chosen one stays chosen; if it is gone, its neighbour is."""
        before = self._view
        self._view = view
        branches = self._rows.of(view)
        same = len(branches) == len(self._branches) and all(map(_is, branches, self._branches))
        if same and before is not None and _is_framed_alike(before, view):
            self._deeds.set_scene(view, self._rows.groups, self._bound())
            return
        shown = [row.manifest for row in self._model.packs()]
        self._branches, self._all = branches, list(packs_of(branches))
        self._list.refuse_drops(view.read_only)
        self._empty.setEnabled(view.read_only is None)
        self._empty.setToolTip(view.read_only or "")
        self.filter_box.set_fields(pack_fields(self._all))
        self._show_fitting()
        self._empty.setVisible(not view.packs)
        self.filter_box.setVisible(bool(view.packs))
        self._list.header().setVisible(bool(view.packs))
        self._fit_columns()
        self._find_again(shown)
        self._tell_deeds()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_columns()

    def name_languages(self) -> None:
        """The names of languages were read: call them by their names."""
        self._rows.name_languages()
        if self._view is not None:
            self.show_view(self._view)
        if self._fitted:  # It was fitted to tags alone.
            wanted = min(self._list.sizeHintForColumn(Column.LANGUAGE), self._letters(_WIDEST))
            self._list.setColumnWidth(Column.LANGUAGE, max(self._list.columnWidth(Column.LANGUAGE), wanted))

    def finish(self) -> None:
        """Wish for what is half typed: call this before save and build."""
        self._list.finish()

    def choose(self, manifest: Path | None) -> None:
        """Make the pack of ``manifest`` the chosen one, now or as soon as it is there. Nothing is wished."""
        if manifest != self._chosen:
            self._chosen = manifest
            self._about.hide()
            self._go_to_chosen(anyway=True)
        else:
            self._go_to_chosen()

    @property
    def chosen(self) -> Path | None:
        """The manifest of the chosen pack."""
        return self._chosen

    @property
    def first(self) -> Path | None:
        """The manifest of the first pack that is shown; of the first of all where the filter hides them."""
        row = next(self._model.packs(), None) or next(iter(self._all), None)
        return None if row is None else row.manifest

    def _lay_out(self) -> None:
        box, inside = self.filter_box, gap(self, Gap.INSIDE)
        box.set_name(self.tr("Filter packs"))
        box.set_list(self._list)
        box.standing = (StandingFilter(self.tr("With problems"), f"state:{PROBLEM}"),)
        box.setContentsMargins(inside, inside, inside, inside)
        self._about.setContentsMargins(inside, inside, inside, inside)
        self._about.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(box)
        column.addWidget(self._list, 1)
        column.addWidget(self._about)
        # Within the list, so that what is dropped on it is dropped on the list's empty space.
        room = QVBoxLayout(self._list.viewport())
        room.addWidget(self._empty)
        room.addWidget(self._nothing)
        self.setTabOrder(box, self._list)

    def _connect(self) -> None:
        self._empty.wished.connect(self.wished)
        self.filter_box.wished.connect(self.wished)
        self.filter_box.changed.connect(self._refilter)
        self._deeds.wished.connect(self.wished)
        self._deeds.renaming.connect(self._edit_name)
        self._deeds.duplicating.connect(self._duplicate)
        self._deeds.folding.connect(self._fold)
        self._model.renamed.connect(self._renamed)
        self._list.dropped.connect(self._dropped)
        self._list.typing.connect(self._tell_about_name)
        self._list.selectionModel().currentChanged.connect(self._moved)
        self._list.selectionModel().selectionChanged.connect(self._selected)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)
        self._list.doubleClicked.connect(self._double_clicked)

    def _fit_columns(self) -> None:
        """Make the columns as wide as what they show at first; from then on their widths are people's own."""
        if self._fitted or not self._all or not self.isVisible():
            return
        self._fitted = True
        self._list.header().setResizeContentsPrecision(_LOOKED_AT)
        for column in Column:
            self._list.resizeColumnToContents(column)
            width = max(self._letters(_NARROWEST), self._list.columnWidth(column))
            self._list.setColumnWidth(column, min(self._letters(_WIDEST), width))
        shown = sum(self._list.columnWidth(column) for column in Column)
        if shown > self._list.viewport().width():
            # In a narrow pane the sign says the policy, and its word is in the tool tip.
            self._list.setColumnWidth(Column.POLICY, row_height(self) + unit(self))
            for column in (Column.FILES, Column.SIZE):
                self._list.resizeColumnToContents(column)

    def _letters(self, number: int) -> int:
        return self.fontMetrics().averageCharWidth() * number

    def _bound(self) -> str | None:
        """Why packs cannot be put elsewhere in the list now; ``None`` where they can."""
        if self._view is None or self._view.read_only is not None:
            return None if self._view is None else self._view.read_only
        if self.filter_box.filter.terms:
            return self.tr("Clear the filter first: only some packs are shown.")
        return None

    def _tell_deeds(self) -> None:
        if self._view is not None:
            bound = self._bound()
            self._list.set_groups(self._rows.groups, bound)
            self._deeds.set_scene(self._view, self._rows.groups, bound)
        self._deeds.set_choice(self._choice())

    def _choice(self) -> Choice:
        rows = self._list.chosen_rows()
        packs: dict[Path, PackRow] = {}
        for row in rows:
            packs.update((one.manifest, one) for one in self._shown_of(row))
        families = {row.name for row in rows if isinstance(row, FamilyRow)}
        # A pack that is chosen beside its family is chosen with it.
        top = tuple(row for row in rows if isinstance(row, FamilyRow) or row.family not in families)
        return Choice(top, tuple(packs.values()))

    def _shown_of(self, row: Row) -> Sequence[PackRow]:
        if isinstance(row, PackRow):
            return (row,)
        found = (self._model.row_of(manifest) for manifest in row.manifests)
        return [one for one in found if isinstance(one, PackRow)]

    def _show_fitting(self) -> None:
        """Show the packs that fit the filter."""
        shown = sieve(self.filter_box, self._all, pack_listing(self._all))
        some = len(shown) < len(self._all)
        branches = _only(self._branches, {row.manifest for row in shown}) if some else self._branches
        editable = self._view is not None and self._view.read_only is None
        self._quiet = True
        filtered = bool(self.filter_box.filter.terms)
        self._list.take(branches, editable=editable, reveal=filtered)
        self._quiet = False
        self._nothing.show_for(len(shown), len(self._all))

    @Slot()
    def _refilter(self) -> None:
        self._show_fitting()
        self._go_to_chosen(anyway=True)
        self._tell_deeds()

    def _find_again(self, shown: Sequence[Path]) -> None:
        """Choose what was chosen; if it is gone, what stood next to it among ``shown``."""
        known = {row.manifest for row in self._all}
        if self._chosen is None or self._chosen in known:
            self._go_to_chosen()  # One that does not fit the filter stays the chosen one, unseen.
        elif self._chosen in shown:
            # The row that was chosen went: the hand is where its neighbour is now.
            place = shown.index(self._chosen)
            near = (*shown[place:], *reversed(shown[:place]))
            self._chosen = next((one for one in near if one in known), None)
            self._go_to_chosen(anyway=True)
            self.wished.emit(ChoosePack(self._chosen))

    def _go_to_chosen(self, *, anyway: bool = False) -> None:
        """Make the row of the chosen pack the current one; ``anyway``: also where a family's is."""
        index = QModelIndex() if self._chosen is None else self._model.index_of(self._chosen)
        current = self._list.currentIndex()
        if index.isValid() and current.siblingAtColumn(Column.PACK) == index:
            return
        if not anyway and isinstance(self._model.row_at(current), FamilyRow):
            return
        self._quiet = True
        if index.isValid():
            self._list.choose_only(index)
        else:
            self._list.clearSelection()
            self._list.setCurrentIndex(QModelIndex())
        self._quiet = False
        self._deeds.set_choice(self._choice())

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        del before
        row = self._model.row_at(current)
        if self._quiet or isinstance(row, FamilyRow):
            return
        self._chosen = row.manifest if row is not None else None
        self._about.hide()
        self.wished.emit(ChoosePack(self._chosen))

    @Slot(QItemSelection, QItemSelection)
    def _selected(self, came: QItemSelection, went: QItemSelection) -> None:
        del came, went
        if not self._quiet:
            self._deeds.set_choice(self._choice())

    @Slot(object)
    def _renamed(self, renamed: Renamed) -> None:
        view = self._view
        if view is None:
            return
        if isinstance(renamed.row, PackRow):
            self.wished.emit(Perform(intents.rename(renamed.row.pack, renamed.name)))
        else:
            self._rename_family(view, renamed.row, renamed.name)
        self.wished.emit(Settle())

    def _rename_family(self, view: View, row: FamilyRow, name: str) -> None:
        mine = set(row.manifests)
        packs = [pack for pack in view.packs if pack.path in mine]
        names = [group.name for group in self._rows.groups if group.name is not None]
        try:
            edit = rename_family(view.project.file, row.name, packs, name, names)
        except StudioError as refusal:
            self._refused = True
            self._say(sentences((told(refusal.message), told(refusal.hint))))
            return
        self.wished.emit(Perform(edit))

    @Slot(object)
    def _tell_about_name(self, typing: Typing) -> None:
        if typing.row is not None and self._view is not None:
            self._refused = False
            self._say(about_name(typing.row, typing.text, self._view))
        elif not self._refused:
            self._about.hide()

    def _say(self, sentence: str) -> None:
        self._about.setText(sentence)
        self._about.show()

    @Slot(object)
    def _dropped(self, deed: Dropped | Rearranged) -> None:
        if isinstance(deed, Dropped):
            self._deeds.put(deed.paths, deed.row)
        else:
            self.wished.emit(Settle())  # Each drag is a step; only keys pressed in a row are one.
            self._deeds.arrange(deed.groups, deed.manifests)

    @Slot()
    def _duplicate(self) -> None:
        original, view = self._choice().pack, self._view
        if original is None or view is None or view.read_only is not None:
            return
        file = view.project.file
        taken = [pack.manifest.asset_pack_id or "" for pack in view.packs]
        taken += [*file.retired_ids, *(mark.id for mark in file.released), *view.state.releases.built]
        # A pack that was removed and not saved yet has its manifest on disk still.
        present = {*view.modified, *(pack.path for pack in view.packs)}
        edit = duplicate(original.pack, taken, present, file)
        self.wished.emit(Perform(edit))
        copy = self._model.row_of(edit.focus.manifest)
        if isinstance(copy, PackRow):
            self._list.choose_only(self._model.index_of(copy.key))
            self._edit_name()
            self._say(about_copy(copy, original))

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        self._deeds.prepare()
        menu.aboutToHide.connect(self._deeds.settle)
        menu.addActions(self.actions())
        menu.popup(self._list.viewport().mapToGlobal(at))

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.PACK and isinstance(self._model.row_at(index), PackRow):
            self._edit_name()

    @Slot()
    def _edit_name(self) -> None:
        index = self._list.currentIndex()
        if index.isValid() and self._view is not None and self._view.read_only is None:
            self._list.edit(index.siblingAtColumn(Column.PACK))

    @Slot(object)
    def _fold(self, opened: object) -> None:
        if opened:
            self._list.expandAll()
        else:
            self._list.collapseAll()


def _is(one: Branch, other: Branch) -> bool:
    return one is other


def _is_framed_alike(one: View, other: View) -> bool:
    """Whether nothing but the packs could differ in what is shown of the two."""
    return one.read_only == other.read_only and one.project.file is other.project.file


def _only(branches: Sequence[Branch], shown: set[Path]) -> tuple[Branch, ...]:
    """``branches`` with the packs that are ``shown``, and the families that have one of them."""
    found: list[Branch] = []
    for branch in branches:
        packs = tuple(row for row in branch.rows if row.manifest in shown)
        if packs:
            found.append(Branch(branch.row, packs) if isinstance(branch.row, FamilyRow) else branch)
    return tuple(found)
