"""The filters that people save, and the latest ones: read and changed in jobs, told to every box."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.errors import StudioError
from studio.progress import CancelToken, Report
from studio.ui.jobs import JobRunner, Lane
from studio.ui.pieces.filter_box import FilterBox, StandingFilter
from studio.ui.wishes import ForgetFilter, KeepFilter, NoteFilter
from studio.workspace.settings import (
    SavedFilter,
    Settings,
    change_settings,
    load_settings,
    with_filter,
    with_recent_filter,
    without_filter,
)

Act = KeepFilter | ForgetFilter | NoteFilter


class KeptFilters(QObject):
    """Tells boxes what is kept. Settings that cannot be written are no reason to stop anybody."""

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._boxes: list[FilterBox] = []
        self._settings: Settings | None = None

    def serve(self, place: QWidget) -> None:
        """Tell what is kept to the boxes in ``place`` from now on."""
        boxes = [box for box in place.findChildren(FilterBox) if box.place]
        self._boxes += boxes
        if self._settings is not None:
            _tell(boxes, self._settings)

    def read(self) -> None:
        """Read what is kept."""
        self._start(load_settings)

    def carry_out(self, wish: Act) -> None:
        """Keep a filter, or keep it no longer."""
        self._start(partial(change_settings, partial(_changed, wish)))

    def _start(self, act: Callable[[], Settings]) -> None:
        self._jobs.start(
            f"filters {time.monotonic()}",  # One after the other: none may supersede another.
            partial(_kept, act),
            self._take,
            lane=Lane.DISK,
            failed=_unheard,
        )

    def _take(self, settings: Settings) -> None:
        self._settings = settings
        _tell(self._boxes, settings)


def _tell(boxes: Iterable[FilterBox], settings: Settings) -> None:
    for box in boxes:
        saved = [StandingFilter(one.name, one.text) for one in settings.filters if one.place == box.place]
        recent = [one.text for one in settings.recent_filters if one.place == box.place]
        box.set_kept(saved, recent)


def _changed(wish: Act, settings: Settings) -> Settings:
    match wish:
        case KeepFilter(place, name, text, instead):
            return with_filter(settings, SavedFilter(place=place, name=name, text=text), instead)
        case ForgetFilter(place, name):
            return without_filter(settings, place, name)
        case NoteFilter(place, text):
            return with_recent_filter(settings, place, text)


def _kept(act: Callable[[], Settings], cancel: CancelToken, report: Report) -> Settings:
    del cancel, report
    return act()


def _unheard(trouble: StudioError) -> None:
    del trouble
