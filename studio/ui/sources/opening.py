"""Shows the watched folders of the project that is open, and finds again what is not where it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.files import plain
from studio.progress import CancelToken, Report
from studio.project import intents
from studio.project.assets import Snapshot
from studio.project.packs import Pack
from studio.session.relocating import Comparison, compare, find_again, known_of, relocate
from studio.session.sources import names_of, sources_of
from studio.session.state import OpenProject
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.desk.desk import Desk
from studio.ui.jobs import Lane
from studio.ui.view import View
from studio.values import dataclass

if TYPE_CHECKING:
    from studio.ui.sources.dialog import SourcesDialog

_COMPARE = "compare-place"
_SEARCH = "find-sources"


class SourcesOpener(QObject):
    """One dialog at a time, for the desk that ``work_at`` named. ``wished`` carries what it asks for.

    ``noticed`` carries a ``Notice`` where a folder that is gone was found elsewhere, ``unnoticed`` the key of
    one that is no longer true.
    """

    wished = Signal(object)
    noticed = Signal(object)
    unnoticed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._asking: Asking | None = None
        self._desk: Desk | None = None
        self._dialog: SourcesDialog | None = None
        self._view: View | None = None
        # What each folder held when it was last there, and those that are gone and were searched.
        self._held: dict[Path, Snapshot] = {}
        self._gone: frozenset[Path] = frozenset()
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wishes.OpenSources: self._open,
            wishes.StopWatching: self._stop,
            wishes.FindFolder: self._find,
        }

    @property
    def dialog(self) -> SourcesDialog | None:
        """The dialog, as long as it is open."""
        return self._dialog

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none; what was open about the one before goes."""
        if self._dialog is not None:
            self._dialog.close()
        if self._asking is not None:
            self._asking.close()
        self._desk, self._view = desk, None
        self._held, self._gone = {}, frozenset()
        if desk is not None:
            desk.changed.connect(self._tell)
            self._tell(desk.view())

    @Slot(object)
    def _tell(self, view: View) -> None:
        before, self._view = self._view, view
        if before is None or before.tree is not view.tree:
            self._remember(view)
        self._show()

    def _remember(self, view: View) -> None:
        """Keep what folders hold that are there, and search those that are not there any more."""
        from studio.ui.sources.words import found_key  # noqa: PLC0415 -- few ever open it

        desk = self._desk
        if desk is None:
            return
        roots = view.tree.sources.roots
        for root in roots:
            snapshot = desk.session.look.scanned.snapshots.get(root.base)
            if not root.missing and snapshot is not None:
                self._held[root.folder] = snapshot
        gone = frozenset(root.folder for root in roots if root.missing)
        before, self._gone = self._gone, gone
        for folder in before - gone:
            self.unnoticed.emit(found_key(folder))
        if gone - before and view.read_only is None:
            held = {folder: self._held[folder] for folder in gone if folder in self._held}
            work = partial(found, _Ground(view.project, view.packs, held), tuple(sorted(gone - before)))
            desk.jobs.start(_SEARCH, work, self._found, lane=Lane.DISK)

    def _found(self, places: tuple[Comparison, ...]) -> None:
        from studio.ui.sources.words import found_notice  # noqa: PLC0415 -- few ever open it

        for one in places:
            if one.folder in self._gone and self._view is not None:
                self.noticed.emit(found_notice(self._name(one.folder), one))

    def _name(self, folder: Path) -> str:
        names = names_of(self._view.project, folder) if self._view is not None else ()
        return names[0] if names else folder.name

    def _open(self, wish: wishes.OpenSources) -> None:
        dialog = self._shown()
        if dialog is not None and wish.folder is not None:
            dialog.point_at(plain(wish.folder))

    def _stop(self, wish: wishes.StopWatching) -> None:
        view = self._view
        names = names_of(view.project, wish.folder) if view is not None else ()
        if view is not None and names:
            self.wished.emit(wishes.Perform(intents.unwatch(view.texts.project, names[0])))

    def _find(self, wish: wishes.FindFolder) -> None:
        if self._view is None or self._view.read_only is not None:
            return
        folder = plain(wish.folder)
        if wish.place is not None:
            self._compare(folder, wish.place, self._use)
            return
        window = self._dialog or self._window
        if self._asking is not None:
            self._asking.close()
            self._asking.deleteLater()
        self._asking = Asking(window)
        title = self.tr("Where is {name} now").format(name=self._name(folder))
        self._asking.folder(title, partial(self._chosen, folder), start=self._view.project.folder)

    def _chosen(self, folder: Path, places: tuple[Path, ...]) -> None:
        self._compare(folder, places[0], self._propose)

    def _compare(self, folder: Path, place: Path, then: Callable[[Comparison], None]) -> None:
        desk, view = self._desk, self._view
        if desk is None or view is None:
            return
        held = {folder: self._held[folder]} if folder in self._held else {}
        work = partial(compared, _Ground(view.project, view.packs, held), folder, place)
        desk.jobs.start(_COMPARE, work, then, lane=Lane.DISK)

    def _use(self, comparison: Comparison) -> None:
        """Somebody agreed to the place: it is used, unless it is not any more as it was said to be."""
        view = self._view
        if view is None:
            return
        if comparison.asked and not comparison.likely:
            self._propose(comparison)
            return
        self.wished.emit(wishes.Perform(relocate(view.project, view.packs, comparison).edit))

    def _propose(self, comparison: Comparison) -> None:
        dialog, view = self._shown(), self._view
        if dialog is not None and view is not None:
            relocation = relocate(view.project, view.packs, comparison)
            dialog.propose(self._name(comparison.folder), relocation)

    def _shown(self) -> SourcesDialog | None:
        from studio.ui.sources.dialog import SourcesDialog  # noqa: PLC0415 -- few ever open it

        view = self._view
        if view is None:
            return None
        if self._dialog is None:
            dialog = SourcesDialog(self._window, read_only=view.read_only)
            dialog.wished.connect(self.wished)
            dialog.finished.connect(self._closed)
            self._dialog = dialog
            self._show()
        # Beside the window, not before it: what is dropped or said there belongs to it.
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def _show(self) -> None:
        view = self._view
        if self._dialog is not None and view is not None:
            self._dialog.show_sources(sources_of(view.project, view.packs, view.tree), view.watch)

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
        # What it asked goes with it: its window is gone.
        asking, self._asking = self._asking, None
        if asking is not None:
            asking.close()


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a job compares with: what folders held when they were last there."""

    project: OpenProject
    packs: tuple[Pack, ...]
    held: Mapping[Path, Snapshot]


def found(
    ground: _Ground, folders: tuple[Path, ...], cancel: CancelToken, report: Report
) -> tuple[Comparison, ...]:
    """Where ``folders`` most likely are now; those that look like nothing are left out. Work for a job."""
    del report
    places = (
        find_again(ground.project, folder, known_of(folder, ground.packs, ground.held.get(folder)), cancel)
        for folder in folders
    )
    return tuple(place for place in places if place is not None)


def compared(ground: _Ground, folder: Path, place: Path, cancel: CancelToken, report: Report) -> Comparison:
    """What of ``folder`` is at ``place``. Work for a job."""
    del report
    return compare(folder, place, known_of(folder, ground.packs, ground.held.get(folder)), cancel)
