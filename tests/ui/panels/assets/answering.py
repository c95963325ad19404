"""A panel whose wish to have the assets arranged is answered at once, and the other wishes that it has."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot

from studio.project.arranging import arrange
from studio.project.asset_listing import AssetListing
from studio.ui import wishes
from studio.ui.panels.assets.panel import AssetsPanel


class Answering(QObject):
    """Answers ``panel`` as the window does, but without a job. ``heard`` are its other wishes."""

    def __init__(self, panel: AssetsPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.heard: list[object] = []
        panel.wished.connect(self._hear)

    @Slot(object)
    def _hear(self, wish: object) -> None:
        if isinstance(wish, wishes.Arrange):
            self._panel.show_arranged(arrange(AssetListing(wish.tree), wish.wanted, time.time()))
        else:
            self.heard.append(wish)
