"""Saving a copy of the project that is open, with what is not saved, wherever there is room for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.session.copying import Original, ProjectCopy, copy_project
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.desk.desk import Desk
from studio.ui.jobs import Lane
from studio.ui.look.colours import Meaning
from studio.ui.look.words import isolated, packs
from studio.ui.pieces.notice_bar import Notice, Offer

_JOB = "save-copy"


class CopySaver(QObject):
    """Asks for a place and writes the copy in a job, for the desk that ``work_at`` named.

    ``noticed`` carries a ``Notice`` that says where the copy is, or why there is none.
    """

    wished = Signal(object)
    noticed = Signal(object)

    def __init__(self, asking: Asking, window: QWidget) -> None:
        super().__init__(window)
        self._asking = asking
        self._desk: Desk | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.SaveCopy: self._ask}

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none."""
        self._desk = desk

    def _ask(self, wish: wishes.SaveCopy) -> None:
        del wish
        if self._desk is None:
            return
        name = isolated(self._desk.session.project.file.name)
        title = self.tr("Save a copy of {name} into a new folder in …").format(name=name)
        self._asking.folder(title, self._write)

    def _write(self, folders: tuple[Path, ...]) -> None:
        desk = self._desk
        if desk is None:
            return
        session = desk.session
        name = self.tr("{name} copy").format(name=session.path.stem)
        work = partial(_copied, Original(session.project, session.texts), folders[0], name)
        desk.jobs.start(_JOB, work, self._say, lane=Lane.DISK, failed=self._say_trouble)

    def _say(self, copy: ProjectCopy) -> None:
        text = self.tr("A copy of {name} with {packs} is in {folder}.").format(
            name=isolated(copy.path.stem),
            packs=packs(copy.manifests),
            folder=isolated(copy.path.parent.name),
        )
        offers = (
            Offer(self.tr("Open the copy"), wishes.OpenProject(copy.path)),
            Offer(self.tr("Show the folder"), wishes.ShowFile(copy.path)),
        )
        meaning = Meaning.WARNING if copy.unaimed else Meaning.DONE
        self.noticed.emit(Notice(text, self._hint(copy), meaning, offers, key="copy"))

    def _hint(self, copy: ProjectCopy) -> str:
        if copy.unaimed:
            words = self.tr("{name} names a source folder that has to be corrected by hand in the copy.")
            return words.format(name=isolated(copy.unaimed[0]))
        if copy.far:
            return self.tr("Its files lie on another disk, by a path that holds only on this computer.")
        return self.tr("It has all that is not saved here, and takes its files from where they are now.")

    def _say_trouble(self, trouble: StudioError) -> None:
        offers = (Offer(self.tr("Choose another folder…"), wishes.SaveCopy()),)
        self.noticed.emit(Notice(trouble.message, trouble.hint, Meaning.ERROR, offers, key="copy"))


def _copied(original: Original, parent: Path, name: str, cancel: CancelToken, report: Report) -> ProjectCopy:
    del report
    return copy_project(original, parent, name, cancel)
