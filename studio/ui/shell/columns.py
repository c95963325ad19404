"""Which lists of the panes keep the widths that somebody gave to their columns."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView, QTreeView

from studio.ui.panes import Panes
from studio.ui.pieces.own_widths import OwnWidths


def keep_widths(panes: Panes) -> None:
    """Give the lists of ``panes`` the widths that were kept. Assets keep their columns themselves."""
    packs = panes.packs.findChild(QTreeView)
    contents = panes.pack.findChild(QTableView, "contents")
    if isinstance(packs, QTreeView):
        OwnWidths("packs", packs.header())
    if isinstance(contents, QTableView):
        OwnWidths("contents", contents.horizontalHeader())
    OwnWidths("problems", panes.problems.table.horizontalHeader())
