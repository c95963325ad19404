"""The window that looks into one built pack."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from studio.build.glance import Glance, Item
from studio.errors import StudioError
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.built_pack.arranging import Arranging
from studio.ui.built_pack.deeds import PackDeeds, States
from studio.ui.built_pack.digesting import Digesting
from studio.ui.built_pack.entry_list import Chosen, EntryList
from studio.ui.built_pack.head import PackHead
from studio.ui.built_pack.look_side import LookSide
from studio.ui.built_pack.manifest_page import ManifestPage
from studio.ui.built_pack.menus import PackMenus
from studio.ui.built_pack.notices import notices_about, stale_notice
from studio.ui.built_pack.refused import Refused
from studio.ui.built_pack.result_page import ResultPage
from studio.ui.built_pack.wishing import CloseWindow, CopyPaths, ReadAgain, ShowPack, ShowResult
from studio.ui.built_pack.work_line import WorkLine
from studio.ui.built_pack.working import Differs, Working
from studio.ui.built_pack.works import Held, Seen, Shelf, has_changed, looked_into, opened_at
from studio.ui.errands import Errands
from studio.ui.help_here import page_here
from studio.ui.jobs import JobRunner, Lane
from studio.ui.kept_filters import KeptFilters
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import isolated
from studio.ui.opener import Opener
from studio.ui.panels.preview.player import Load, installed
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.first_focus import first_in
from studio.ui.pieces.notice_bar import NoticeBar

_GEOMETRY = "built-pack-geometry"
_ENDINGS = (".aar", ".pack.zip")
_FILES, _MANIFEST, _RESULT = range(3)


class BuiltPackWindow(QMainWindow):
    """Looks into the built pack at ``path``. ``wished`` carries what is for the whole program.

    ``closed`` comes when it goes; what was unpacked to be looked at is gone then, too.
    """

    wished = Signal(object)
    closed = Signal()

    def __init__(
        self, path: Path, states: States, *, find_player: Callable[[], Load | None] = installed
    ) -> None:
        super().__init__()
        self.setObjectName("built-pack")
        self.setAcceptDrops(True)
        self.path = path
        self._found: Glance | None = None
        self._chosen: tuple[str, ...] = ()
        self._shelf = Shelf()
        self.jobs = JobRunner(self)
        self._asking = Asking(self)
        self._errands = Errands(self.jobs, self._asking, Opener(self.jobs, self), self)
        self._kept = KeptFilters(self.jobs, self)
        self.notices = NoticeBar(self)
        self.head = PackHead(self)
        self.list = EntryList(self)
        self.look = LookSide(self, find_player=find_player)
        self.manifest = ManifestPage(self)
        self.result = ResultPage(self)
        self.refused = Refused(self)
        self._digest = Digesting(path, self.jobs, self.head.digest, self)
        self.line = WorkLine(self)
        self.working = Working(self.jobs, self.line, self)
        self.deeds = PackDeeds(self._asking, self.working, states, self)
        self.menus = PackMenus(self)
        self.tabs = QTabWidget(self)
        self._stack = QStackedWidget(self)
        keep = dict.fromkeys(
            (wishes.KeepFilter, wishes.ForgetFilter, wishes.NoteFilter), self._kept.carry_out
        )
        self._acts: dict[type[object], Callable[[Any], object]] = {
            **self._errands.acts,
            **keep,
            **self.deeds.acts,
            **self._own_acts(),
        }
        self._lay_out()
        self._connect()
        self._kept.serve(self.list)
        self._kept.read()
        self.setWindowTitle(self.tr("{name} — Pack Studio").format(name=path.name))
        self.resize(units(self, 1120), units(self, 760))
        geometry = QSettings().value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.read()

    @property
    def found(self) -> Glance | None:
        """What is known of the pack."""
        return self._found

    @property
    def busy(self) -> bool:
        """Whether anything goes on: tests wait for its end."""
        return not self.jobs.idle

    def read(self) -> None:
        """Read what is in the file, beside the window."""
        self.look.fall_silent()
        self.notices.clear()
        if self._found is None:
            self.head.show_name(self.path.name)
        self.line.begin(self.tr("Reading {name}:").format(name=isolated(self.path.name)))
        self.jobs.start(
            "read",
            partial(opened_at, self.path),
            self._show,
            lane=Lane.LOOK,
            failed=self._refuse,
            progressed=self.line.show_progress,
            cancelled=self._give_up,
        )

    @Slot(object)
    def carry_out(self, wish: object) -> None:
        """Do what somebody wished in this window, or let the program do it."""
        act = self._acts.get(type(wish))
        if act is not None:
            act(wish)
        else:
            self.wished.emit(wish)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was begun is given up: nothing half-written stays."""
        QSettings().setValue(_GEOMETRY, self.saveGeometry())
        self._asking.close()
        self.look.fall_silent()
        self.jobs.close()
        self._shelf.clear()  # One small file; a job that does it would be given up with all others.
        event.accept()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up what is under way, or else closes the window."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif self.working.is_busy:
            self.working.stop()
        else:
            self.close()

    def changeEvent(self, event: QEvent) -> None:
        """Coming back, see whether the file is still the same."""
        super().changeEvent(event)
        came = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if came and self._found is not None:
            self.jobs.start("still", partial(has_changed, self._found), self._say_old, lane=Lane.DISK)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Built packs are welcome anywhere."""
        if _built(local_paths(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Each gets a window of its own."""
        event.acceptProposedAction()
        for path in _built(local_paths(event.mimeData())):
            self.wished.emit(wishes.OpenBuiltPack(path))

    # What was read

    def _show(self, seen: Seen) -> None:
        self.line.end()
        self._found = found = seen.found
        self._digest.forget()
        self.head.show_glance(found)
        self.list.show_files(seen.facets)
        self.manifest.show_manifest(found.manifest)
        self.tabs.setTabVisible(_MANIFEST, found.manifest is not None)
        self._stack.setCurrentWidget(self.tabs)
        for notice in reversed(tuple(notices_about(found))):
            self.notices.show_notice(notice)
        self._judge()

    def _refuse(self, trouble: StudioError) -> None:
        self.line.end()
        self._found = None
        self.head.show_name(self.path.name)
        self.refused.show_trouble(trouble)
        self._stack.setCurrentWidget(self.refused)
        self._judge()

    def _give_up(self) -> None:
        self.line.end()
        if self._found is None:
            self.refused.show_cancelled(isolated(self.path.name))
            self._stack.setCurrentWidget(self.refused)

    def _say_old(self, changed: bool) -> None:  # noqa: FBT001 -- what the job gives
        self.notices.drop("stale")
        if changed and self._found is not None:
            self.notices.show_notice(stale_notice(self._found))

    @Slot(object)
    def _arrange(self, asked: Arranging) -> None:
        self.jobs.start("list", asked, partial(self.list.show_arrangement, asked), lane=Lane.LIST)

    @Slot(object)
    def _choose(self, chosen: Chosen) -> None:
        self._chosen = tuple(node.path for node in chosen.nodes)
        self.look.show_chosen(chosen)
        self._judge()

    @Slot(object)
    def _look_into(self, item: Item | None) -> None:
        if item is None or self._found is None:
            self.jobs.cancel("look")
            return
        self.jobs.start(
            "look",
            partial(looked_into, self._found, item, self._shelf),
            partial(self.look.show_preview, item),
            lane=Lane.PREVIEW,
            failed=partial(self.look.show_trouble, item),
        )

    @Slot()
    def _judge(self) -> None:
        self.deeds.show_pack(self._found, self._chosen)
        busy = self.working.is_busy
        self.menus.judge(pack=self._found is not None, chosen=bool(self._chosen), busy=busy)
        self._compare.setEnabled(self._found is not None and not busy)

    @Slot(object)
    def _take_result(self, result: Held | Differs) -> None:
        self.tabs.setTabVisible(_RESULT, True)  # noqa: FBT003 -- Qt's own
        if isinstance(result, Differs):
            self.result.show_differences(result.sentence, result.differences)
        else:
            self.result.show_held(result)
            self._show_result(None)

    # What somebody wishes here

    def _own_acts(self) -> dict[type[object], Callable[[Any], object]]:
        return {
            ReadAgain: self._read_again,
            ShowPack: self._show_pack,
            CloseWindow: self._close_now,
            CopyPaths: self._copy_paths,
            ShowResult: self._show_result,
            wishes.FilterList: self._filter,
            wishes.NextPane: self._next_pane,
            wishes.HelpHere: self._help_here,
        }

    def _read_again(self, wish: object) -> None:
        del wish
        self.read()

    def _show_pack(self, wish: object) -> None:
        del wish
        self.carry_out(wishes.ShowFile(self.path))

    def _close_now(self, wish: object) -> None:
        del wish
        self.close()

    def _copy_paths(self, wish: object) -> None:
        del wish
        self.carry_out(wishes.CopyText("\n".join(self._chosen)))

    def _show_result(self, wish: object) -> None:
        del wish
        self.tabs.setCurrentIndex(_RESULT)
        self.result.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self, wish: object) -> None:
        del wish
        self.tabs.setCurrentIndex(_FILES)
        self.list.box.take_focus()

    def _next_pane(self, wish: wishes.NextPane) -> None:
        """From what is known of the pack to its files, to what is in one of them, and so on."""
        page = self.tabs.currentIndex()
        panes = [self.head, *((self.list, self.look), (self.manifest,), (self.result,))[page]]
        focus = QApplication.focusWidget() or self
        at = next((n for n, one in enumerate(panes) if one is focus or one.isAncestorOf(focus)), -1)
        to = panes[(at + (-1 if wish.back else 1)) % len(panes)]
        widget = self.list.tree if to is self.list else first_in(to)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _help_here(self, wish: object) -> None:
        del wish
        self.carry_out(wishes.ShowHelp(page_here(QApplication.focusWidget() or self)))

    @Slot()
    def _stop(self) -> None:
        self.jobs.stop("read")
        self.working.stop()

    # How it is put together

    def _connect(self) -> None:
        self.menus.wished.connect(self.carry_out)
        self.deeds.wished.connect(self.wished)
        for part in (self.head, self.list, self.look, self.notices, self.refused):
            part.wished.connect(self.carry_out)
        for source in (self.working, self._errands):
            source.noticed.connect(self.notices.show_notice)
        self._errands.wished.connect(self.wished)
        self.list.wants.connect(self._arrange)
        self.list.chosen.connect(self._choose)
        self.look.wants.connect(self._look_into)
        self.line.stopped.connect(self._stop)
        self.working.busy.connect(self._judge)
        self.working.found.connect(self._take_result)

    def _lay_out(self) -> None:
        actions = self.menus.actions
        for name in ("extract-all", "verify"):
            self.head.add_action(actions[name])
        self._compare = QPushButton(self.tr("Compare"), self)
        self._compare.setMenu(self.deeds.comparing)
        self._compare.setAutoDefault(False)
        self.head.add_button(self._compare)
        self.menus.pack.addMenu(self.deeds.comparing)
        self.list.add_menu([actions["extract"], actions["copy-path"]])
        for name in ("extract", "copy-path"):
            self.look.add_button(actions[name])
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.look)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([units(self, 660), units(self, 460)])
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(halves, self.tr("Files"))
        self.tabs.addTab(self.manifest, self.tr("Manifest"))
        self.tabs.addTab(self.result, self.tr("What differs"))
        self.tabs.setTabVisible(_RESULT, False)  # noqa: FBT003 -- Qt's own
        for page in (QWidget(self), self.tabs, self.refused):
            self._stack.addWidget(page)
        around = gap(self, Gap.AROUND)
        self.head.setContentsMargins(around, gap(self, Gap.BETWEEN), around, gap(self, Gap.INSIDE))
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.line)
        self.setCentralWidget(page)


def _built(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Those that are called like built packs; the disk is not asked."""
    return tuple(path for path in paths if path.name.casefold().endswith(_ENDINGS))
