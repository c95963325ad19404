"""What the window shows while no project is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, title_font, unit, units
from studio.ui.look.words import directed
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.nothing_found import NothingFound
from studio.ui.pieces.sieve import is_worth_filtering, sieve
from studio.ui.pieces.sign import Sign
from studio.ui.recent_facets import RECENT_FIELDS, recent_listing
from studio.ui.recent_list import RecentList
from studio.ui.wishes import (
    CancelOpening,
    ImportManifests,
    NewProject,
    OpenBuiltPack,
    OpenProject,
    OpenSample,
    Take,
)
from studio.workspace.settings import Recent

_WIDEST = 880
_COLUMN = 280


class StartPage(QWidget):
    """Recent projects and ways to begin. ``wished`` carries the chosen way, or ``Take`` for a drop."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._hovered = False
        self._busy: str | None = None
        self._list = RecentList(self)
        self._list.wished.connect(self.wished)
        self._recent: tuple[Recent, ...] = ()
        self._missing: frozenset[Path] = frozenset()
        self.filter_box = FilterBox(RECENT_FIELDS, "", self)
        self.filter_box.set_name(self.tr("Filter recent projects"))
        self.filter_box.set_list(self._list)
        self.filter_box.listen_in(self)
        self.filter_box.changed.connect(self._narrow)
        self.filter_box.wished.connect(self.wished)
        self._nothing = NothingFound(self.filter_box, self.tr("No project matches {filter}."), self)
        self._none = Caption(self.tr("Projects that you open will be listed here."), self)
        self._sample = self._button("sample", self.tr("Try the sample project"))
        self._sample.clicked.connect(self._open_sample)
        self._new = self._button("new-project", self.tr("New project from folders…"))
        self._new.clicked.connect(self._new_project)
        self._import = self._button("import", self.tr("Import manifests…"))
        self._import.setMenu(self._ways_to_import())
        self._built = self._button("archive", self.tr("Open built pack…"))
        self._built.clicked.connect(self._open_built)
        self._open = self._button("open", self.tr("Open project…"))
        self._open.clicked.connect(self._open_project)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._cancel = QPushButton(self.tr("Cancel opening"), self)
        self._cancel.clicked.connect(self._cancel_opening)
        self._right = QStackedWidget(self)
        self._lay_out()
        self.show_recent((), frozenset())
        self.show_busy(None)

    @property
    def recent_list(self) -> RecentList:
        """The list of projects that were open before."""
        return self._list

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The ways to begin: sample, new, import, a built pack, open."""
        return self._sample, self._new, self._import, self._built, self._open

    @property
    def cancel_button(self) -> QPushButton:
        """The button that stops what is under way."""
        return self._cancel

    @property
    def busy_words(self) -> str | None:
        """What is under way, as shown."""
        return self._busy

    def show_recent(self, recent: tuple[Recent, ...], missing: frozenset[Path]) -> None:
        """List ``recent`` in their order; those in ``missing`` are no longer where they were."""
        self._recent, self._missing = recent, missing
        self._narrow()
        self.filter_box.setVisible(is_worth_filtering(self.filter_box, len(recent)))
        self._none.setVisible(not recent)

    @Slot()
    def _narrow(self) -> None:
        recent = self._recent
        shown = tuple(sieve(self.filter_box, recent, recent_listing(recent, self._missing)))
        self._list.show_recent(shown, self._missing)
        self._list.setVisible(bool(shown))
        self._list.setMaximumHeight(self._list.sizeHint().height())
        self._nothing.show_for(len(shown), len(recent))

    def show_busy(self, words: str | None) -> None:
        """Say what is under way, and offer to stop it; ``None``: nothing is."""
        began = self._busy is None and words is not None
        self._busy = words
        self._words.setText(words or "")
        self._list.setEnabled(words is None)
        self.filter_box.setEnabled(words is None)
        self._right.setCurrentIndex(0 if words is None else 1)
        if began and self.isVisible():
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_room(QSizePolicy.Policy.Preferred)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Behind a project it is no reason for the window to be high.
        self._take_room(QSizePolicy.Policy.Ignored)

    def _take_room(self, policy: QSizePolicy.Policy) -> None:
        self.setSizePolicy(policy, policy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders are welcome."""
        if self._busy is None and local_paths(event.mimeData()):
            event.acceptProposedAction()
            self._show_hovered(hovered=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_hovered(hovered=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """What was dropped is looked at by whoever hears the wish."""
        self._show_hovered(hovered=False)
        paths = local_paths(event.mimeData())
        if paths and self._busy is None:
            event.acceptProposedAction()
            self.wished.emit(Take(paths))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hovered:
            painter = QPainter(self)
            inset = unit(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), units(self, 2)))
            painter.drawRect(self.rect().adjusted(inset, inset, -inset, -inset))
            painter.end()

    def _show_hovered(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    @Slot()
    def _open_sample(self) -> None:
        self.wished.emit(OpenSample())

    @Slot()
    def _new_project(self) -> None:
        self.wished.emit(NewProject())

    @Slot()
    def _import_files(self) -> None:
        self.wished.emit(ImportManifests())

    @Slot()
    def _import_folder(self) -> None:
        self.wished.emit(ImportManifests(folder=True))

    @Slot()
    def _open_built(self) -> None:
        self.wished.emit(OpenBuiltPack())

    @Slot()
    def _open_project(self) -> None:
        self.wished.emit(OpenProject(None))

    @Slot()
    def _cancel_opening(self) -> None:
        self.wished.emit(CancelOpening())

    def _button(self, sign: str, text: str) -> QPushButton:
        button = QPushButton(icon(sign), text, self)
        button.setAutoDefault(False)
        button.setMinimumHeight(units(self, 32))
        return button

    def _ways_to_import(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Choose &files…")).triggered.connect(self._import_files)
        menu.addAction(self.tr("Choose a f&older…")).triggered.connect(self._import_folder)
        return menu

    def _title(self, text: str) -> QLabel:
        title = QLabel(directed(text), self)
        title.setFont(title_font(self))
        return title

    def _lay_out(self) -> None:
        left = _column(gap(self, Gap.BETWEEN))
        left.addWidget(self._title(self.tr("Open a project")))
        left.addWidget(self.filter_box)
        left.addWidget(self._list, 1)
        left.addWidget(self._nothing)
        left.addWidget(self._none)
        left.addStretch(0)
        halves = QHBoxLayout()
        halves.setSpacing(2 * gap(self, Gap.AROUND))
        halves.addLayout(left, 3)
        self._right.addWidget(self._ways())
        self._right.addWidget(self._under_way())
        halves.addWidget(self._right, 2)
        page = QWidget(self)
        page.setLayout(halves)
        page.setMaximumWidth(units(self, _WIDEST))
        row = QHBoxLayout(self)
        around = 2 * gap(self, Gap.AROUND)
        row.setContentsMargins(around, around, around, around)
        row.addStretch(1)
        row.addWidget(page, 100)
        row.addStretch(1)

    def _ways(self) -> QWidget:
        page = QWidget(self)
        page.setMinimumWidth(units(self, _COLUMN))
        column = _column(gap(self, Gap.INSIDE), page)
        column.addWidget(self._title(self.tr("Start here")))
        column.addSpacing(unit(self))
        column.addWidget(self._sample)
        sentence = self.tr("About 2 minutes: seven small packs with a few problems to mend.")
        column.addWidget(Caption(sentence, page))
        column.addSpacing(gap(self, Gap.BETWEEN))
        column.addWidget(self._new)
        column.addWidget(self._import)
        sentence = self.tr("A project around manifests (.json) and Steam depot scripts (.vdf) that you have.")
        column.addWidget(Caption(sentence, page))
        column.addWidget(self._built)
        column.addSpacing(gap(self, Gap.BETWEEN))
        column.addWidget(self._open)
        column.addSpacing(gap(self, Gap.AROUND))
        drop = QHBoxLayout()
        drop.setSpacing(gap(self, Gap.INSIDE))
        drop.addWidget(Sign("folder", page), 0, Qt.AlignmentFlag.AlignTop)
        sentence = self.tr("Drop a folder, a manifest, a project or a built pack anywhere in this window.")
        drop.addWidget(Caption(sentence, page), 1)
        column.addLayout(drop)
        column.addStretch(1)
        return page

    def _under_way(self) -> QWidget:
        page = QWidget(self)
        column = _column(gap(self, Gap.BETWEEN), page)
        column.addWidget(self._words)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return page


def _column(spacing: int, parent: QWidget | None = None) -> QBoxLayout:
    column = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
