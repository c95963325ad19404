"""One pack: its manifest as a form and as text, and what it ships."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from studio.errors import Place
from studio.languages.names import Catalogue
from studio.project.packs import Pack
from studio.ui.answerer import Answer
from studio.ui.look.scale import row_height
from studio.ui.panels.pack.form import ManifestForm
from studio.ui.panels.pack.panel_header import PackHeader, fault_of
from studio.ui.pieces.deed import Deed
from studio.ui.pieces.empty_state import EmptyState
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.late import Late
from studio.ui.view import View
from studio.ui.wishes import Add

if TYPE_CHECKING:
    from studio.ui.panels.pack.contents import ContentsTab
    from studio.ui.panels.pack.text import TextTab


class PackPanel(QWidget):
    """Shows the pack that was chosen last, in whichever tab was open.

    ``made`` carries a tab that has just come: contents and text come when they are first seen.
    """

    wished = Signal(object)
    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._manifest: Path | None = None
        self._catalogue: Catalogue | None = None
        self.setAcceptDrops(True)
        self._empty = EmptyState("pack", "", (), self)
        self._sheet = QWidget(self)
        self._header = PackHeader(self._sheet)
        self._form = ManifestForm(self._sheet)
        self._contents = Late(self._make_contents, self._sheet, at_once=True)
        self._text = Late(self._make_text, self._sheet, at_once=True)
        self._scroll = QScrollArea(self._sheet)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._form)
        self._scroll.setAccessibleName(self.tr("Manifest"))
        self._tabs = QTabWidget(self._sheet)
        self._tabs.setAccessibleName(self.tr("Views of the pack"))
        self._tabs.tabBar().setAccessibleName(self.tr("Parts of the pack"))
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._scroll, self.tr("Manifest"))
        self._tabs.addTab(self._contents, self.tr("Contents"))
        self._tabs.addTab(self._text, self.tr("Text"))
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(Hairline(self._sheet))
        column.addWidget(self._tabs, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._sheet)
        turn = QAction(self.tr("Form or text of the pack"), self)
        turn.triggered.connect(self._turn)
        Deed("pack.turn", turn, self._turn_obstacle)
        for part in (self._header, self._form):
            part.wished.connect(self.wished)

    @property
    def manifest(self) -> Path | None:
        """The manifest of the pack that is shown, or was before it went."""
        return self._manifest

    @property
    def contents(self) -> ContentsTab:
        """What the pack ships; made now if nobody has seen it yet, as is the next one."""
        return cast("ContentsTab", self._contents.fill())

    @property
    def text(self) -> TextTab:
        """The manifest as text."""
        return cast("TextTab", self._text.fill())

    def set_languages(self, catalogue: Catalogue) -> None:
        """Name languages in words, and offer them by name."""
        self._catalogue = catalogue
        self._form.set_languages(catalogue)
        self._header.set_languages(catalogue)
        if self._text.is_made:
            self.text.set_languages(catalogue)

    def show_view(self, view: View) -> None:
        """Show the chosen pack as it is in ``view``. Nothing that somebody is at is disturbed."""
        self._view = view
        self._update()

    def show_pack(self, manifest: Path | None) -> None:
        """Show the pack of ``manifest``, now or as soon as it is there; ``None`` shows none."""
        if manifest != self._manifest:
            self.flush()
            self._manifest = manifest
            self._update()

    @Slot(object)
    def take_answer(self, answer: Answer) -> None:
        """Take what came of a question that was asked here."""
        self._form.take_answer(answer)
        if self._contents.is_made:
            self.contents.take_answer(answer)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders anywhere on the pack are meant for it."""
        editable = self._view is not None and self._view.read_only is None
        if editable and self._manifest is not None and local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData())
        if paths and self._manifest is not None:
            event.acceptProposedAction()
            self.wished.emit(Add(paths, self._manifest))

    @Slot()
    def flush(self) -> None:
        """Wish for what was typed into the text and not wished yet: call this before undo."""
        if self._text.is_made:
            self.text.flush()

    def finish(self) -> None:
        """Wish also for what is half typed in a field of the form: call this before save and build."""
        self.flush()
        self._form.flush()

    def go_to(self, place: Place) -> bool:
        """Open the tab that shows ``place`` best and put the focus there; whether it is in this pack."""
        view, pack = self._view, self._pack()
        if view is None or pack is None or place.manifest not in {None, pack.path}:
            return False
        # Who is at work in the text goes from problem to problem there.
        if fault_of(view, pack) is not None or (place.line is not None and self._is_text_worked_in):
            return self._go_to_line(place)
        if place.path is not None and self.contents.holds(place.path):
            self._tabs.setCurrentWidget(self._contents)
            return self.contents.go_to(place.path)
        if place.field is not None or place.line is None:
            self._tabs.setCurrentWidget(self._scroll)
            if place.field is None or self._go_to_field(place.field):
                return True
        return self._go_to_line(place)

    def place_here(self) -> Place | None:
        """The place of the pack at which somebody is: a field, a line, a file, or the pack as a whole."""
        pack = self._pack()
        if pack is None:
            return None
        place = Place(pack.manifest.asset_pack_id, pack.path)
        match self._tabs.currentWidget():
            case self._text:
                return replace(place, line=self.text.line_here())
            case self._contents:
                return replace(place, path=self.contents.path_here())
            case _:
                return replace(place, field=self._form.field_here())

    def turn_to(self, part: str) -> None:
        """Show ``manifest``, ``contents`` or ``text`` of the pack; the focus stays where it is."""
        parts: dict[str, QWidget] = {"contents": self._contents, "text": self._text}
        self._tabs.setCurrentWidget(parts.get(part, self._scroll))

    @Slot()
    def _turn(self) -> None:
        """From the form to the text, and from anywhere else to the form; the focus goes along."""
        there = self._text if self._tabs.currentWidget() is self._scroll else self._scroll
        self._tabs.setCurrentWidget(there)
        if there is self._text:
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif (last := cast("QWidget | None", self._form.focusWidget())) is not None:
            last.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._go_to_field("assetPackID")

    def _turn_obstacle(self) -> str | None:
        return None if self._pack() is not None else self.tr("Choose a pack first.")

    def _go_to_field(self, field: str) -> bool:
        if not self._form.go_to(field):
            return False
        # Where it is has to be known before it can be brought into view.
        layout = self._form.layout()
        if layout is not None:
            layout.activate()
        margin = row_height(self) * 2
        self._scroll.ensureWidgetVisible(self._form.focusWidget(), margin, margin)
        return True

    def _go_to_line(self, place: Place) -> bool:
        self._tabs.setCurrentWidget(self._text)
        self.text.go_to(place.line or 1, place.column or 1)
        return True

    @property
    def _is_text_worked_in(self) -> bool:
        return self._text.is_made and self.text.is_worked_in

    def _make_contents(self, place: QWidget) -> QWidget:
        from studio.ui.panels.pack.contents import ContentsTab  # noqa: PLC0415 -- only now somebody sees it

        return self._joined(ContentsTab(place))

    def _make_text(self, place: QWidget) -> QWidget:
        from studio.ui.panels.pack.text import TextTab  # noqa: PLC0415 -- as above

        tab = TextTab(place)
        if self._catalogue is not None:
            tab.set_languages(self._catalogue)
        return self._joined(tab)

    def _joined(self, tab: ContentsTab | TextTab) -> QWidget:
        """``tab``, which has just come, showing the same pack and heard like the others."""
        view, pack = self._view, self._pack()
        if view is not None and pack is not None:
            tab.show_pack(view, pack)
        tab.wished.connect(self.wished)
        self.made.emit(tab)
        return tab

    def _pack(self) -> Pack | None:
        packs = self._view.packs if self._view is not None else ()
        return next((pack for pack in packs if pack.path == self._manifest), None)

    def _update(self) -> None:
        view, pack = self._view, self._pack()
        if view is None or pack is None:
            if self._text.is_made:
                self.text.forget()
            if view is not None and not view.packs:
                self._empty.set_sentence(self.tr("There is no pack yet. Drop a folder on the list of packs."))
            else:
                self._empty.set_sentence(
                    self.tr("Choose a pack in the list to see its manifest and its files.")
                )
            self._stack.setCurrentWidget(self._empty)
            return
        self._header.show_pack(view, pack)
        self._form.show_pack(view, pack)
        if self._contents.is_made:
            self.contents.show_pack(view, pack)
        if self._text.is_made:
            self.text.show_pack(view, pack)
        self._stack.setCurrentWidget(self._sheet)
