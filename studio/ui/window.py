"""The main window: the start page, or one open project with its panes around the chosen pack."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.languages.names import Catalogue
from studio.ui import wishes
from studio.ui.actions import Actions
from studio.ui.asking import Asking, unsaved_words
from studio.ui.collecting import Collector
from studio.ui.desk.desk import Desk
from studio.ui.desk.notices import read_only_notice, trouble_notice
from studio.ui.errands import Errands
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.scale import units
from studio.ui.opener import Opened, Opener, languages
from studio.ui.panes import Panes
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.notice_bar import NoticeBar
from studio.ui.project_dialogs import ProjectDialogs
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
_AFTER_TYPING_TEXT = (wishes.Undo, wishes.Redo, wishes.StepTo, wishes.OpenHistory)


class MainWindow(QMainWindow):
    """One window. Without a project it shows the start page."""

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
        self._catalogue: Catalogue | None = None
        self.jobs.start("languages", languages, self._know_languages, lane=Lane.LOOK)
        self._asking = Asking(self)
        self.opener = Opener(self.jobs, self)
        self._errands = Errands(self.jobs, self._asking, self.opener, self)
        self.dialogs = ProjectDialogs(self._asking, self)
        self._openers = (self._errands, self.dialogs)
        self.notices = NoticeBar(self)
        self._starting = Starting(self.jobs, self.opener, self._asking, self._after_closing, self)
        self.start_page = self._starting.page
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.actions_ = Actions(self.menuBar(), self)
        self._toolbar = self._make_toolbar()
        self.status_line = StatusLine(self)
        self.statusBar().addPermanentWidget(self.status_line, 1)
        acts = (self._table_of_acts(), self._starting.acts, *(one.acts for one in self._openers))
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
        panes = self.panes is not None and self.panes.busy
        return panes or not self.jobs.idle or (self.desk is not None and self.desk.busy)

    def open(self, path: Path) -> None:
        """Open the project that ``path`` names; one that is open is closed first, after asking."""
        self._starting.open(path)

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
            self._after_closing(self._close_again)
            return
        self._close_project()
        QSettings().setValue("geometry", self.saveGeometry())
        self._asking.close()
        self.jobs.close()
        self.opener.close()
        self._collector.close()
        event.accept()

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

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar(self.tr("Toolbar"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setToolButtonStyle(bar.toolButtonStyle().ToolButtonTextBesideIcon)
        for name in ("undo", "redo", "history", None, "save", None, "build", "cancel-build"):
            if name is None:
                bar.addSeparator()
            else:
                bar.addAction(self.actions_[name])
        self.addToolBar(bar)
        return bar

    def _connect(self) -> None:
        for source in (self.actions_, self.notices, self.start_page, self.status_line, *self._openers):
            source.wished.connect(self.carry_out)
        for source in self._openers:
            source.noticed.connect(self.notices.show_notice)
        self.dialogs.unnoticed.connect(self.notices.drop)
        self._starting.opened.connect(self._opened)
        self._starting.noticed.connect(self.notices.show_notice)
        self._starting.busy.connect(self._busy)
        self.jobs.failed.connect(self._trouble)

    def _table_of_acts(self) -> dict[type[object], Callable[[Any], object]]:
        return {
            wishes.CloseProject: self._wish_close_project,
            wishes.Quit: self._quit,
            wishes.Take: self._take,
            wishes.GoTo: self._go_to,
            wishes.ShowPane: self._show_pane,
            wishes.NextPane: self._next_pane,
            wishes.NextProblem: self._next_problem,
        }

    # Opening and closing

    @Slot(object)
    def _opened(self, opened: Opened) -> None:
        self._close_project()
        self.notices.clear()
        begun = opened.begun
        self.desk = Desk(begun.session, begun.presence, self)
        self.dialogs.work_at(self.desk)
        self.panes = self._spare or Panes(self, self.jobs)
        self._spare = None
        self.panes.appear()
        self._stack.addWidget(self.panes.pack)
        self._stack.setCurrentWidget(self.panes.pack)
        self._arrange(self.panes)
        self.panes.wished.connect(self.carry_out)
        self.panes.chose.connect(self._aim)
        self.desk.changed.connect(self._show)
        self.desk.building.connect(self._show_building)
        self.desk.taking.connect(self.panes.pack.flush)
        self.desk.noticed.connect(self.notices.show_notice)
        self.desk.unnoticed.connect(self.notices.drop)
        self.desk.led.connect(self.panes.go_to)
        self.desk.passed.connect(self.status_line.say_passage)
        project = begun.session.project
        self._errands.start_at(project.folder / project.file.source_root)
        self._show(self.desk.view())
        self.panes.show_pane("packs")
        if self._catalogue is not None:
            self.panes.set_languages(self._catalogue)
        if begun.session.read_only is not None:
            elsewhere = begun.rival is not None and begun.rival.is_elsewhere
            why = begun.session.read_only
            self.notices.show_notice(read_only_notice(why, project.path, elsewhere=elsewhere))
        if opened.first is not None and self.desk.perform(opened.first):
            self.desk.save()

    def _arrange(self, panes: Panes) -> None:
        layout = QSettings().value("docks")
        if isinstance(layout, QByteArray) and self.restoreState(layout):
            return
        docks = panes.docks
        side = [docks["assets"], docks["packs"]]
        self.resizeDocks(side, [units(self, 420)] * 2, Qt.Orientation.Horizontal)
        self.resizeDocks(side, [units(self, 400), units(self, 300)], Qt.Orientation.Vertical)
        self.resizeDocks([docks["preview"]], [units(self, 280)], Qt.Orientation.Horizontal)
        self.resizeDocks([docks["problems"]], [units(self, 260)], Qt.Orientation.Vertical)

    def _wish_close_project(self, wish: wishes.CloseProject) -> None:
        del wish
        self._after_closing(self._show_no_project)

    def _quit(self, wish: wishes.Quit) -> None:
        del wish
        self.close()

    def _close_again(self) -> None:
        self.close()

    def _after_closing(self, then: Callable[[], None]) -> None:
        """Close the project and go on; where something is not saved or under way, ask first."""
        desk = self.desk
        if desk is None:
            then()
        elif desk.hold(partial(self._after_closing, then)):
            pass  # Files are being renamed: it comes after that.
        elif desk.is_building:
            self._asking.before_leaving_a_build(partial(self._after_changes, then))
        else:
            self._after_changes(then)

    def _after_changes(self, then: Callable[[], None]) -> None:
        """Close the project and go on; what is not saved is asked about first."""
        if (desk := self.desk) is not None and desk.modified:
            text = unsaved_words(desk.session.project, desk.view().modified)
            close, ask = partial(self._close_and, then), self._asking
            save = partial(desk.save, close)
            leave = partial(desk.before_leaving, close, partial(ask.before_losing_changes, save, close))
            stuck = partial(ask.before_leaving_new_names, leave)
            leave = partial(desk.take_names_back, leave, stuck)
            ask.before_leaving_changes(text, save=save, leave=leave, renamed=bool(desk.session.trips))
        else:
            self._close_and(then)

    def _close_and(self, then: Callable[[], None]) -> None:
        self._close_project()
        then()

    def _close_project(self) -> None:
        desk, self.desk = self.desk, None
        panes, self.panes = self.panes, None
        if desk is None or panes is None:
            return
        QSettings().setValue("docks", self.saveState())
        self.dialogs.work_at(None)
        desk.close(discarding=True)
        desk.deleteLater()
        self._stack.setCurrentWidget(self.start_page)
        self._stack.removeWidget(panes.pack)
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
        self._starting.list_recent()

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
        self.actions_.set_project(opened=True, editable=view.read_only is None)
        self.actions_.name_steps(view.undo, view.redo, view.undo_obstacle, view.redo_obstacle)
        self.actions_.set_saving(possible=bool(view.modified) and not view.saving)
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
        self.actions_.set_building(building=desk.is_building)

    @Slot(object)
    def _show_building(self, building: Building) -> None:
        if self.panes is not None and self.desk is not None:
            self.panes.show_building(building)
            under_way = building.report is None and building.trouble is None
            self.actions_.set_building(building=under_way)

    def _know_languages(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        if self.panes is not None:
            self.panes.set_languages(catalogue)

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

    # What was dropped, and where to go

    def _take(self, wish: wishes.Take) -> None:
        if self.desk is not None:
            self.desk.carry_out(wish)
        else:
            self._starting.take(wish.paths)

    def _go_to(self, wish: wishes.GoTo) -> None:
        if self.panes is not None:
            self.panes.go_to(wish.place)

    def _show_pane(self, wish: wishes.ShowPane) -> None:
        if self.panes is not None:
            self.panes.show_pane(wish.name)

    def _next_pane(self, wish: wishes.NextPane) -> None:
        if self.panes is not None:
            self.panes.next_pane(back=wish.back)

    def _next_problem(self, wish: wishes.NextProblem) -> None:
        if self.panes is not None:
            self.panes.next_problem(back=wish.back)
