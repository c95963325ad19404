"""What is wanted of builds besides building: comparing, reports, another output folder, cancelling."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.errors import StudioError
from studio.project.intents import relative
from studio.project.settling import change_settings
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.desk.desk import Desk
from studio.ui.jobs import Lane
from studio.ui.look.colours import Meaning
from studio.ui.look.words import elapsed, isolated
from studio.ui.pieces.notice_bar import Notice, Offer

if TYPE_CHECKING:
    from studio.ui.builds.comparison import ComparisonDialog

_COMPARING, _SAVING = "compare builds", "save report"

PATIENCE = 60.0
"""Seconds of work that nobody throws away by a slip of the finger."""


class BuildOpener(QObject):
    """For the desk that ``work_at`` named. ``wished`` carries what follows, ``noticed`` a ``Notice``."""

    wished = Signal(object)
    noticed = Signal(object)

    def __init__(self, asking: Asking, window: QWidget) -> None:
        super().__init__(window)
        self._asking = asking
        self._window = window
        self._desk: Desk | None = None
        self._dialog: ComparisonDialog | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wishes.CancelBuild: self._cancel,
            wishes.ChooseOutputFolder: self._choose_folder,
            wishes.CompareBuilds: self._compare,
            wishes.SaveReport: self._ask_where,
        }

    @property
    def dialog(self) -> ComparisonDialog | None:
        """The comparison, as long as it is open."""
        return self._dialog

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; what was open about the one before goes."""
        if self._dialog is not None:
            self._dialog.close()
        self._desk = desk

    def _cancel(self, wish: wishes.CancelBuild) -> None:
        """At once; only much work is asked about, and goes on meanwhile."""
        del wish
        desk = self._desk
        building = desk.last_build if desk is not None else None
        if building is None or building.seconds < PATIENCE:
            self._cancel_now()
            return
        self._asking.decision(
            self.tr("This build has been going on for {time}.").format(time=elapsed(building.seconds)),
            self.tr("Packs that are done stay. Nothing is left half-written."),
            {self.tr("Cancel the build"): self._cancel_now, self.tr("Keep building"): _stay},
        )

    def _cancel_now(self) -> None:
        if self._desk is not None:
            self._desk.carry_out(wishes.CancelBuild())

    def _choose_folder(self, wish: wishes.ChooseOutputFolder) -> None:
        del wish
        if self._desk is not None:
            start = self._desk.session.project.output_folder
            self._asking.folder(self.tr("Choose where built packs go"), self._use_folder, start=start)

    def _use_folder(self, folders: tuple[Path, ...]) -> None:
        if self._desk is None:
            return
        project = self._desk.session.project
        edit = change_settings(project.file, {"output_folder": relative(folders[0], project.folder)})
        self.wished.emit(wishes.Perform(edit))

    def _compare(self, wish: wishes.CompareBuilds) -> None:
        desk = self._desk
        if desk is None:
            return
        from studio.ui.builds.comparison import ComparisonDialog, compared  # noqa: PLC0415 -- seldom wanted

        if self._dialog is not None:
            self._dialog.close()
        dialog = ComparisonDialog(wish.number, self._window)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        desk.jobs.start(
            _COMPARING,
            partial(compared, desk.session.project, wish.number),
            dialog.show_compared,
            lane=Lane.DISK,
            failed=dialog.show_trouble,
        )
        dialog.open()

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
        if self._desk is not None:
            self._desk.jobs.cancel(_COMPARING)

    def _ask_where(self, wish: wishes.SaveReport) -> None:
        desk = self._desk
        if desk is None:
            return
        project = desk.session.project
        building = desk.last_build
        number = wish.number or (building.number if building is not None else None)
        name = self.tr("Report of {project}").format(project=project.path.stem)
        if number is not None:
            words = self.tr("Report of {project}, build {build}")
            name = words.format(project=project.path.stem, build=number)
        kind = self.tr("Pages (*.html)") if wish.form == "html" else self.tr("Documents (*.json)")
        start = project.folder / f"{name}.{wish.form}"
        title = self.tr("Save the report of the build")
        self._asking.new_file(title, partial(self._save, wish), start=start, kind=kind)

    def _save(self, wish: wishes.SaveReport, paths: tuple[Path, ...]) -> None:
        desk, path = self._desk, paths[0]
        if desk is None:
            return
        if path.suffix.lower() != f".{wish.form}":
            path = path.with_name(f"{path.name}.{wish.form}")
        from studio.ui.builds.page import ReportOrder, Subject, write_report  # noqa: PLC0415 -- seldom wanted

        project, building = desk.session.project, desk.last_build
        known: Subject | None = None
        if wish.number is None:
            if building is None or building.report is None:
                return
            known = Subject(project.file.name, building.number, int(time.time()), building.report)
        work = partial(write_report, ReportOrder(project, wish, known), path)
        desk.jobs.start(_SAVING, work, self._say_saved, lane=Lane.DISK, failed=self._say_trouble)

    def _say_saved(self, path: Path) -> None:
        text = self.tr("The report is saved: {name} in {folder}.").format(
            name=isolated(path.name), folder=isolated(path.parent.name or str(path.parent))
        )
        offers = (
            Offer(self.tr("Open the report"), wishes.OpenFile(path)),
            Offer(self.tr("Show in file manager"), wishes.ShowFile(path)),
        )
        self.noticed.emit(Notice(text, "", Meaning.DONE, offers, key="report"))

    def _say_trouble(self, trouble: StudioError) -> None:
        self.noticed.emit(Notice(trouble.message, trouble.hint, Meaning.ERROR, key="report"))


def _stay() -> None:
    pass
