"""The main window: the start page, or one open project with its panes around the chosen pack."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSettings, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.ui import wishes
from studio.ui.actions import Actions
from studio.ui.asking import Asking
from studio.ui.collecting import Collector
from studio.ui.desk.desk import Desk
from studio.ui.desk.notices import read_only_notice, trouble_notice
from studio.ui.errands import Errands
from studio.ui.jobs import JobRunner
from studio.ui.keyboard import Keyboard
from studio.ui.language_names import LanguageNames
from studio.ui.leaving import Leaving
from studio.ui.look.scale import units
from studio.ui.opener import Opened, Opener
from studio.ui.panes import Panes
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.notice_bar import NoticeBar
from studio.ui.project_dialogs import ProjectDialogs
from studio.ui.shell.arrangement import Arrangement
from studio.ui.shell.columns import keep_widths
from studio.ui.shell.pane_menu import PaneMenu
from studio.ui.shell.toolbar import Toolbar
from studio.ui.shell.wayfinder import Wayfinder
from studio.ui.shell.workspace import Workspace
from studio.ui.starting import Starting
from studio.ui.status_line import StatusLine
from studio.ui.view import Building, View

_AFTER_TYPING = (
    wishes.Save,
    wishes.SaveCopy,
    wishes.Build,
    wishes.CloseProject,
    wishes.OpenProject,
    wishes.OpenSample,
)
"""What must see all that was typed, also what stands half typed in a field."""
_OF_THE_PROGRAM = (wishes.Quit, wishes.NewWindow, wishes.ShowWindow, wishes.OpenBuiltPack)
_AFTER_TYPING_TEXT = (wishes.Undo, wishes.Redo, wishes.StepTo, wishes.OpenHistory)


class MainWindow(QMainWindow):
    """One window. Without a project it shows the start page.

    ``wished`` carries what is for the whole program and its other windows; ``closed`` comes when it goes.
    """

    wished = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.jobs = JobRunner(self)
        self._collector = Collector(self)
        self.desk: Desk | None = None
        self.panes: Panes | None = None
        self._spare: Panes | None = None
        self._names = LanguageNames(self.jobs, self)
        self._asking = Asking(self)
        self._leaving = Leaving(self._asking, self._open_desk, self._close_project, self)
        self.opener = Opener(self.jobs, self)
        self._errands = Errands(self.jobs, self._asking, self.opener, self)
        self.dialogs = ProjectDialogs(self._asking, self)
        self.notices = NoticeBar(self)
        self.starting = Starting(self.jobs, self.opener, self._asking, self._leaving.after_closing, self)
        self.start_page = self.starting.page
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.actions_ = Actions(self.menuBar(), self)
        self.keyboard = Keyboard(self.actions_, self.jobs, self)
        self._openers = (self._errands, self.dialogs, self.keyboard)
        self.actions_.menu("File").insertMenu(self.actions_["sample"], self.starting.recent_menu)
        self.arrangement = Arrangement(self)
        self._wayfinder = Wayfinder(self)
        self._toolbar = Toolbar(self.actions_, self)
        self._toolbar.show_workspace(self.arrangement.workspace)
        self.addToolBar(self._toolbar)
        self._shown_panes = PaneMenu(self)
        self._toolbar.add_panes(self._shown_panes)
        self.actions_.menu("View").addMenu(self._shown_panes)
        self.status_line = StatusLine(self)
        self.statusBar().addPermanentWidget(self.status_line, 1)
        self.statusBar().messageChanged.connect(self.status_line.say)
        acts = (self._table_of_acts(), self.starting.acts, *(one.acts for one in self._openers))
        self._acts = {wish: act for table in acts for wish, act in table.items()}
        self._connect()
        self._show_no_project()
        self.resize(units(self, 1280), units(self, 800))
        geometry = QSettings().value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    @property
    def busy(self) -> bool:
        """Whether anything goes on: tests wait for its end."""
        soon = self._names.coming or (self.panes is not None and self.panes.busy)
        return soon or not self.jobs.idle or (self.desk is not None and self.desk.busy)

    @property
    def project(self) -> Path | None:
        """The project file that is open here."""
        return None if self.desk is None else self.desk.session.project.path

    def open(self, path: Path) -> None:
        """Open the project that ``path`` names; one that is open is closed first, after asking."""
        self.starting.open(path)

    @Slot(object)
    def carry_out(self, wish: object) -> None:
        """Do what somebody wished, wherever it was said."""
        if self.panes is not None and isinstance(wish, _AFTER_TYPING):
            self.panes.finish()
            if isinstance(wish, wishes.Build):
                self.panes.bring_forward("build")
        elif self.panes is not None and isinstance(wish, _AFTER_TYPING_TEXT):
            self.panes.pack.flush()
        act = self._acts.get(type(wish))
        if act is not None:
            act(wish)
        elif self.desk is not None and not self.desk.carry_out(wish) and self.panes is not None:
            self.panes.carry_out(wish)

    def leave(self, then: Callable[[], None]) -> None:
        """Close the window, where something is not saved or under way after asking; then call ``then``."""
        if self.panes is not None:
            self.panes.finish()
        self._leaving.after_closing(partial(self._close_again, then))

    def rescue(self) -> None:
        """The program failed: keep what is not saved."""
        if self.desk is not None:
            self.desk.rescue()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders are welcome anywhere."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What a drop means depends on what it is."""
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.carry_out(wishes.Take(paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is lost by closing: ask where something is not saved or under way."""
        if self.panes is not None:
            self.panes.finish()
        if self.desk is not None and (self.desk.modified or self.desk.is_building or self.desk.is_moving):
            event.ignore()
            self._leaving.after_closing(self._close_again)
            return
        self._close_project()
        QSettings().setValue("geometry", self.saveGeometry())
        self._asking.close()
        self.jobs.close()
        self.starting.close()
        self.opener.close()
        self._collector.close()
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window looks at the disk; leaving it keeps a draft."""
        super().changeEvent(event)
        if event.type() != QEvent.Type.ActivationChange:
            return
        self._collector.set_active(active=self.isActiveWindow())
        if self.desk is not None:
            if self.panes is not None:
                self.panes.pack.flush()
            self.desk.set_active(active=self.isActiveWindow())

    def _lay_out(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
        self._stack.addWidget(self.start_page)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        for source in (self.actions_, self.notices, self.start_page, self.status_line, *self._openers):
            source.wished.connect(self.carry_out)
        for source in self._openers:
            source.noticed.connect(self.notices.show_notice)
        self.dialogs.unnoticed.connect(self.notices.drop)
        self.starting.wished.connect(self.carry_out)
        self.starting.opened.connect(self._opened)
        self.starting.noticed.connect(self.notices.show_notice)
        self.starting.busy.connect(self._busy)
        self.jobs.failed.connect(self._trouble)
        self.arrangement.changed.connect(self._show_workspace)
        self._wayfinder.changed.connect(self._show_trail)

    def _table_of_acts(self) -> dict[type[object], Callable[[Any], object]]:
        return {
            wishes.CloseProject: self._wish_close_project,
            **dict.fromkeys(_OF_THE_PROGRAM, self.wished.emit),
            wishes.Take: self._take,
            wishes.Retrace: self._retrace,
            wishes.ChooseWorkspace: self._choose_workspace,
            wishes.ResetLayout: self._reset_layout,
        }

    # Opening and closing

    @Slot(object)
    def _opened(self, opened: Opened) -> None:
        self._close_project()
        self.notices.clear()
        begun = opened.begun
        self.desk = Desk(begun.session, begun.presence, self)
        self.dialogs.work_at(self.desk)
        self.keyboard.work_at(self.desk)
        self.panes = self._spare or Panes(self, self.jobs)
        self._spare = None
        self._stack.addWidget(self.panes.middle)
        self._stack.setCurrentWidget(self.panes.middle)
        keep_widths(self.panes)
        self.arrangement.begin(self.panes)
        self._wayfinder.follow(self.panes)
        self._shown_panes.show_docks(self.panes.docks)
        self.panes.rested.connect(self._show_changed)
        self.panes.wished.connect(self.carry_out)
        self.panes.chose.connect(self._aim)
        self.desk.changed.connect(self._show)
        self.desk.building.connect(self._show_building)
        self.desk.taking.connect(self.panes.pack.flush)
        self.desk.noticed.connect(self.notices.show_notice)
        self.desk.unnoticed.connect(self.notices.drop)
        self.desk.wished.connect(self.carry_out)
        self.desk.led.connect(self.panes.go_to)
        self.desk.passed.connect(self.status_line.say_passage)
        project = begun.session.project
        self._errands.start_at(project.folder / project.file.source_root)
        self._show(self.desk.view())
        self.panes.show_pane(self.arrangement.first_pane)
        self._names.serve(self.panes.set_languages)
        if begun.session.read_only is not None:
            elsewhere = begun.rival is not None and begun.rival.is_elsewhere
            why = begun.session.read_only
            self.notices.show_notice(read_only_notice(why, project.path, elsewhere=elsewhere))
        if opened.first is not None and self.desk.perform(opened.first):
            self.desk.save()

    def _wish_close_project(self, wish: wishes.CloseProject) -> None:
        del wish
        self._leaving.after_closing(self._show_no_project)

    def _close_again(self, then: Callable[[], None] | None = None) -> None:
        self.close()
        if then is not None:
            then()

    def _open_desk(self) -> Desk | None:
        return self.desk

    def _close_project(self) -> None:
        self._names.serve(None)
        desk, self.desk = self.desk, None
        panes, self.panes = self.panes, None
        if desk is None or panes is None:
            return
        self.arrangement.end()
        self._wayfinder.follow(None)
        self._shown_panes.show_docks({})
        self.starting.note(desk.view())
        self.dialogs.work_at(None)
        self.keyboard.work_at(None)
        desk.close(discarding=True)
        desk.deleteLater()
        self._stack.setCurrentWidget(self.start_page)
        self._stack.removeWidget(panes.middle)
        panes.close()
        self._errands.start_at(None)
        self.notices.clear()
        self._show_no_project()
        self._collector.thoroughly()

    @Slot()
    def _show_no_project(self) -> None:
        self.setWindowTitle(self.tr("Pack Studio"))
        self.setWindowModified(False)
        self.status_line.hide()
        self.status_line.clear()
        self._toolbar.hide()
        self.actions_.set_project(opened=False, editable=False)
        self.actions_.name_steps(None, None)
        self.actions_.set_building(building=False)
        self.starting.list_recent()

    # Showing

    @Slot(object)
    def _show(self, view: View) -> None:
        if self.panes is None or self.desk is None:
            return
        self.setWindowTitle(self.tr("{name}[*] — Pack Studio").format(name=view.project.file.name))
        self.setWindowModified(bool(view.modified))
        self.status_line.show()
        self._toolbar.show()
        self.panes.show_view(view)
        self.status_line.show_view(view)
        self.actions_.set_project(opened=True, editable=view.read_only is None, read_only=view.read_only)
        self.actions_.name_steps(view.undo, view.redo, view.undo_obstacle, view.redo_obstacle)
        self.actions_.set_saving(possible=bool(view.modified) and not view.saving)
        self._wayfinder.know_packs(view.packs)
        self._aim()

    @Slot()
    def _aim(self) -> None:
        """Let the actions for the chosen pack be for the one that is chosen now."""
        desk, panes = self.desk, self.panes
        if desk is None or panes is None:
            return
        chosen = next((pack for pack in desk.session.packs if pack.path == panes.chosen), None)
        pack_id = chosen.manifest.asset_pack_id if chosen is not None else None
        self.actions_.set_chosen(panes.chosen, pack_id)
        panes.build.choose(pack_id or "")
        self.actions_.set_building(building=desk.is_building)

    @Slot(object)
    def _show_building(self, building: Building) -> None:
        if self.panes is not None and self.desk is not None:
            self.panes.show_building(building)
            under_way = building.report is None and building.trouble is None
            self.actions_.set_building(building=under_way)

    @Slot(object)
    def _busy(self, words: str | None) -> None:
        if words is not None and self.panes is None and self._spare is None:
            self._spare = Panes(self, self.jobs)  # While the job works: later somebody would wait for it.
        if words is None:
            self.statusBar().clearMessage()
        elif self.desk is not None:
            self.statusBar().showMessage(words)

    @Slot(object)
    def _trouble(self, trouble: StudioError) -> None:
        self.notices.show_notice(trouble_notice(trouble))

    @Slot()
    def _show_changed(self) -> None:
        if self.panes is not None:
            self._toolbar.show_changed(self.panes.build.ready.changed)

    @Slot()
    def _show_workspace(self) -> None:
        self._toolbar.show_workspace(self.arrangement.workspace)

    @Slot()
    def _show_trail(self) -> None:
        way = self._wayfinder
        self.actions_.set_trail(back=way.can_go_back, forward=way.can_go_forward)

    # What was dropped, and where to go

    def _take(self, wish: wishes.Take) -> None:
        if self.desk is not None:
            self.desk.carry_out(wish)
        else:
            self.starting.take(wish.paths)

    def _retrace(self, wish: wishes.Retrace) -> None:
        self._wayfinder.walk(back=not wish.forward)

    def _choose_workspace(self, wish: wishes.ChooseWorkspace) -> None:
        self.arrangement.choose(Workspace(wish.name))

    def _reset_layout(self, wish: wishes.ResetLayout) -> None:
        del wish
        self.arrangement.reset()
