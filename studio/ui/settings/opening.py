"""Shows the settings of whoever sits here, and measures beside the window what their pages tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.build.cache_folder import DEFAULT_LIMIT, cache_folder, size_of_cache
from studio.progress import CancelToken, Report
from studio.ui import wishes
from studio.ui.jobs import JobRunner, Lane
from studio.ui.look.tongue import languages
from studio.ui.pieces.caption import Caption
from studio.ui.preferences import preferences
from studio.ui.settings import pages
from studio.ui.settings.cache_box import CacheBox, CacheSeen
from studio.ui.settings.dialog import SettingsDialog
from studio.ui.settings.page import Change, Page
from studio.ui.settings.places import Place, PlaceList
from studio.workspace.drafts import drafts_folder
from studio.workspace.journal import journal_path
from studio.workspace.settings import settings_path, system_user

_JOB = "measure-cache"


class PreferencesOpener(QObject):
    """One dialog at a time. ``wished`` carries what its pages ask for."""

    wished = Signal(object)

    def __init__(self, jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self._dialog: SettingsDialog | None = None
        self._cache: CacheBox | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {wishes.OpenPreferences: self._open}

    @property
    def dialog(self) -> SettingsDialog | None:
        """The dialog, as long as it is open."""
        return self._dialog

    def _open(self, wish: wishes.OpenPreferences) -> None:
        if self._dialog is None:
            self._dialog = self._made()
        self._dialog.go_to(wish.page)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _made(self) -> SettingsDialog:
        dialog = SettingsDialog(self._window)
        body = dialog.body
        builds = pages.builds(body, DEFAULT_LIMIT)
        self._cache = CacheBox(builds)
        self._cache.wished.connect(builds.wished)
        builds.add_widget(self._cache, self._cache.words)
        dialog.add_pages(
            (
                pages.general(body, system_user()),
                pages.appearance(body),
                pages.language(body, {one.tag: one.name for one in languages()}),
                pages.keyboard(body),
                pages.new_projects(body),
                builds,
                privacy(body),
            )
        )
        settings = preferences()
        dialog.show_settings(settings.settings)
        dialog.changed.connect(self._change)
        dialog.reset.connect(self._reset)
        dialog.wished.connect(self.wished)
        dialog.turned.connect(self._turned)
        dialog.finished.connect(self._closed)
        dialog.installEventFilter(self)
        settings.changed.connect(dialog.show_settings)
        settings.read()
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Coming back to the dialog, the cache may have been cleared."""
        if watched is self._dialog and event.type() == QEvent.Type.WindowActivate:
            self._measure()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _change(self, change: Change) -> None:
        preferences().change({change.field: change.value})

    @Slot(object)
    def _reset(self, fields: tuple[str, ...]) -> None:
        preferences().reset(fields)

    @Slot(object)
    def _turned(self, name: str) -> None:
        if name == pages.BUILDS:
            self._measure()

    def _measure(self) -> None:
        if self._cache is not None:
            self._jobs.start(_JOB, _cache_seen, self._cache.show_cache, lane=Lane.DISK)

    @Slot()
    def _closed(self) -> None:
        self._dialog = self._cache = None
        self._jobs.cancel(_JOB)


def privacy(parent: QWidget) -> Page:
    """What leaves this computer, which is nothing, and where the program keeps what is somebody's."""
    tr = QCoreApplication.translate
    page = Page(pages.PRIVACY, tr("Settings", "Privacy and files"), parent)
    said = tr("Settings", "Nothing is ever sent anywhere: no reports, no statistics, no search for updates.")
    page.add_widget(Caption(said, page), said)
    places = (
        Place(
            settings_path(),
            tr("Settings", "Settings"),
            tr("Settings", "What you set here, the projects that were open, and filters that you saved."),
        ),
        Place(
            drafts_folder(),
            tr("Settings", "Drafts"),
            tr("Settings", "What was not saved when the program ended, and changes that were left out."),
        ),
        Place(
            journal_path(),
            tr("Settings", "Log and faults"),
            tr("Settings", "What the program did, with names of files and folders, never what is in them."),
        ),
        Place(
            cache_folder().parent,
            tr("Settings", "Cache"),
            tr("Settings", "What makes the next look or build quicker. It may be deleted at any time."),
        ),
    )
    listed = PlaceList(places, page)
    listed.wished.connect(page.wished)
    page.add_widget(listed, " ".join(f"{place.name} {place.about}" for place in places))
    return page


def _cache_seen(cancel: CancelToken, report: Report) -> CacheSeen:
    del cancel, report
    found = size_of_cache()
    return CacheSeen(cache_folder(), found.bytes, found.pieces)
