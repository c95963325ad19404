"""The panes beside the chosen pack that many never open: assets, preview, and who gets what.

Each is made when it is first seen: making what nobody looks at kept people waiting for the window.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from studio.languages.names import Catalogue
from studio.ui import wishes
from studio.ui.arranger import Arranger
from studio.ui.jobs import JobRunner
from studio.ui.pieces.late import Late
from studio.ui.supposer import Supposer
from studio.ui.view import View

if TYPE_CHECKING:
    from studio.ui.panels.assets.panel import AssetsPanel
    from studio.ui.panels.audience.panel import AudiencePanel
    from studio.ui.panels.preview.panel import PreviewPanel
    from studio.ui.panels.preview.summary import AssetRow
    from studio.ui.previewer import Previewer
    from studio.ui.thumbnailer import Thumbnailer


class SidePanes(QObject):
    """``places`` are for docks. ``made`` carries a panel that has just come.

    ``peeked``: somebody wants to look into a file.
    """

    made = Signal(object)
    peeked = Signal()

    def __init__(self, window: QWidget, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._view: View | None = None
        self._catalogue: Catalogue | None = None
        self._files: tuple[AssetRow, ...] = ()
        self._place: Path | None = None
        self._arranger = Arranger(jobs, self)
        self._supposer = Supposer(jobs, self)
        self._thumbnails: Thumbnailer | None = None
        self._previewer: Previewer | None = None
        makers = {
            "assets": self._make_assets,
            "preview": self._make_preview,
            "languages": self._make_audience,
        }
        self.places = {name: Late(make, window) for name, make in makers.items()}
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wishes.Suppose: self._supposer.ask,
            wishes.Arrange: self._arranger.ask,
        }

    @property
    def busy(self) -> bool:
        """Whether one is about to come."""
        return any(place.coming for place in self.places.values())

    @property
    def assets(self) -> AssetsPanel:
        """What is on disk."""
        return cast("AssetsPanel", self.places["assets"].fill())

    @property
    def preview(self) -> PreviewPanel:
        """What is in a file."""
        return cast("PreviewPanel", self.places["preview"].fill())

    @property
    def audience(self) -> AudiencePanel:
        """Who gets what."""
        return cast("AudiencePanel", self.places["languages"].fill())

    def show_view(self, view: View) -> None:
        """Show ``view`` in those that are there."""
        self._view = view
        present = self._present()
        if "assets" in present:
            self.assets.show_view(view)
        if "preview" in present:
            self.preview.show_view(view)
        if "languages" in present:
            self.audience.show_view(view)

    def set_languages(self, catalogue: Catalogue) -> None:
        """Know languages by name from now on."""
        self._catalogue = catalogue
        if "languages" in self._present():
            self.audience.set_languages(catalogue)

    def go_to(self, path: Path) -> None:
        """Have ``path`` be the current one among the assets, as soon as they are seen."""
        if "assets" in self._present():
            self.assets.go_to(path)
        else:
            self._place = path

    def make(self, name: str) -> None:
        """Make the pane ``name`` now, if it is one of these: somebody is about to work in it."""
        if name in self.places:
            self.places[name].fill()

    def close(self) -> None:
        """End all work, and keep what is kept of how panels were used."""
        self._supposer.close()
        self._arranger.close()
        if self._thumbnails is not None:
            self._thumbnails.close()
            self.assets.remember()
        if self._previewer is not None:
            self._previewer.close()
        if "languages" in self._present():
            self.audience.remember()

    def _present(self) -> tuple[str, ...]:
        return tuple(name for name, place in self.places.items() if place.is_made)

    def _make_assets(self, place: QWidget) -> QWidget:
        from studio.ui.panels.assets.panel import AssetsPanel  # noqa: PLC0415 -- only now somebody sees it
        from studio.ui.thumbnailer import Thumbnailer  # noqa: PLC0415 -- as above

        panel = AssetsPanel(place)
        self._thumbnails = Thumbnailer(self._jobs, self)
        panel.set_thumbnails(self._thumbnails)
        panel.chose.connect(self._look_at)
        panel.peeked.connect(self.peeked)
        self._arranger.arranged.connect(panel.show_arranged)
        self.made.emit(panel)
        if self._view is not None:
            panel.show_view(self._view)
        if self._place is not None:
            panel.go_to(self._place)
        return panel

    def _make_preview(self, place: QWidget) -> QWidget:
        from studio.ui.panels.preview.panel import PreviewPanel  # noqa: PLC0415 -- as above
        from studio.ui.previewer import Previewer  # noqa: PLC0415 -- as above

        panel = PreviewPanel(place)
        self._previewer = Previewer(self._jobs, self)
        panel.wants.connect(self._previewer.take)
        self._previewer.seen.connect(panel.show_preview)
        self._previewer.digested.connect(panel.show_digest)
        self.made.emit(panel)
        if self._view is not None:
            panel.show_view(self._view)
        panel.show_files(self._files)
        return panel

    def _make_audience(self, place: QWidget) -> QWidget:
        from studio.ui.panels.audience.panel import AudiencePanel  # noqa: PLC0415 -- as above

        panel = AudiencePanel(place)
        self._supposer.worked_out.connect(panel.show_supposed)
        self.made.emit(panel)
        if self._catalogue is not None:
            panel.set_languages(self._catalogue)
        if self._view is not None:
            panel.show_view(self._view)
        return panel

    @Slot(object)
    def _look_at(self, files: tuple[AssetRow, ...]) -> None:
        self._files = files
        if "preview" in self._present():
            self.preview.show_files(files)
