"""Opens the palette over a window, and does what is chosen in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.progress import CancelToken, Report
from studio.project.searching import FileSearch, Found
from studio.ui import wishes
from studio.ui.actions import Actions
from studio.ui.desk.desk import Desk
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.words import isolated
from studio.ui.palette.commands import commands
from studio.ui.palette.entries import Command, Entry, found, unasked
from studio.ui.palette.places import Chain, Search, find, lines
from studio.ui.palette.popup import Manner, PalettePopup
from studio.ui.pieces.first_focus import leave_editor
from studio.ui.view import View

_JOB = "palette"
_MOST_RECENT = 6


class PaletteOpener(QObject):
    """One palette at a time, for the actions of one window and the desk that ``work_at`` named.

    ``wished`` carries what is chosen in it, where that is no action.
    """

    wished = Signal(object)

    def __init__(self, actions: Actions, jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._jobs = jobs
        self._window = window
        self._desk: Desk | None = None
        self._popup: PalettePopup | None = None
        self._what = ""
        self._commands: tuple[Command, ...] = ()
        self._recent: list[str] = []
        self._files = FileSearch()
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.OpenPalette: self._open}

    @property
    def popup(self) -> PalettePopup | None:
        """The palette, as long as it is open."""
        return self._popup

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; what was looked for in the one before goes."""
        if self._popup is not None:
            self._popup.close()
        self._jobs.cancel(_JOB)
        self._desk = desk
        self._files = FileSearch()

    def _open(self, wish: wishes.OpenPalette) -> None:
        if self._popup is not None:
            self._popup.close()
        if wish.what != "commands" and self._desk is None:
            return
        leave_editor(self._window)
        self._what = wish.what
        self._commands = commands(self._actions) if wish.what == "commands" else ()
        popup = PalettePopup(self._manner(wish.what), self._window)
        popup.typed.connect(self._look)
        popup.taken.connect(self._take)
        popup.closed.connect(self._closed)
        self._popup = popup
        popup.line.setText(wish.text)
        popup.line.selectAll()
        self._look(wish.text)
        popup.drop_down()

    @Slot(object)
    def _look(self, text: str) -> None:
        popup = self._popup
        if popup is None:
            return
        if self._what == "commands":
            popup.show_entries(self._fitting(text))
        elif self._desk is not None:
            view = self._desk.view()
            search = Search(view, text, everything=self._what == "project")
            work = partial(_found, search, self._files)
            self._jobs.start(_JOB, work, partial(self._show, view), lane=Lane.LIST)

    def _fitting(self, text: str) -> tuple[Entry, ...]:
        if not text.strip():
            return unasked(self._commands, self._recent, self.tr("Used last"), self.tr("All commands"))
        fitting = found(self._commands, text)
        if self._desk is None:
            return fitting
        words = self.tr("Search the project for {text}").format(text=isolated(text.strip()))
        return (*fitting, Entry("", words, wishes.OpenPalette("project", text.strip())))

    def _show(self, view: View, hits: tuple[Found, ...]) -> None:
        if self._popup is not None:
            self._popup.show_entries(lines(hits, view))

    @Slot(object)
    def _take(self, entry: Entry) -> None:
        match entry.wish:
            case str() as name:
                self._recent = [name, *(one for one in self._recent if one != name)][:_MOST_RECENT]
                self._actions[name].trigger()
            case Chain(following):
                for one in following:
                    self.wished.emit(one)
            case wish:
                self.wished.emit(wish)

    @Slot()
    def _closed(self) -> None:
        popup, self._popup = self._popup, None
        self._jobs.cancel(_JOB)
        if popup is not None:
            popup.deleteLater()

    def _manner(self, what: str) -> Manner:
        match what:
            case "places":
                return Manner(
                    self.tr("Go to a file or pack"),
                    self.tr("Type a few letters of its name, or of its folder."),
                    self.tr("No file and no pack is called that."),
                )
            case "project":
                return Manner(
                    self.tr("Search the project"),
                    self.tr("Looks in packs, file selectors, files and problems."),
                    self.tr("Nothing in this project fits that."),
                )
            case _:
                return Manner(
                    self.tr("Find a command"),
                    self.tr("Type a few letters of what you want to do."),
                    self.tr("No command fits that."),
                )


def _found(search: Search, files: FileSearch, cancel: CancelToken, report: Report) -> tuple[Found, ...]:
    del report
    return find(search, files, cancel)
