"""Which lists of the panes keep the widths that somebody gave to their columns."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView, QTreeView, QWidget

from studio.ui.panes import Panes
from studio.ui.pieces.own_widths import OwnWidths


def keep_widths(panes: Panes) -> None:
    """Give the lists of ``panes`` the widths that were kept. Assets keep their columns themselves."""
    packs = panes.packs.findChild(QTreeView)
    if isinstance(packs, QTreeView):
        OwnWidths("packs", packs.header())
    panes.pack.made.connect(_keep_contents)
    OwnWidths("problems", panes.problems.table.horizontalHeader())


def _keep_contents(tab: QWidget) -> None:
    """Do the same for what a pack ships, if ``tab``, which has just come, lists that."""
    contents = tab.findChild(QTableView, "contents")
    if isinstance(contents, QTableView):
        OwnWidths("contents", contents.horizontalHeader())
