"""The rows of a list that fit its filter."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTreeView

from studio.project.filtering.filter import fitting
from studio.project.filtering.listing import Listing
from studio.ui.pieces.filter_box import FilterBox

Row = TypeVar("Row")

_WORTH = 8
"""Of so many rows and fewer, a short list shows all without a box above it."""


def sieve(box: FilterBox, rows: Sequence[Row], listing: Listing) -> Sequence[Row]:
    """Those of ``rows`` that fit the filter of ``box``, which says how many they are.

    ``listing`` has the same rows. Where all of them fit, they are ``rows`` itself.
    """
    numbers = fitting(box.filter, listing, time.time())
    shown = rows if numbers is None else [rows[number] for number in numbers]
    box.set_count(len(shown), len(rows))
    return shown


def hide_unfit(box: FilterBox, view: QTreeView, listing: Listing) -> None:
    """Hide the rows of ``view`` that do not fit; ``listing`` has the rows of its model, which are few.

    A list that is shorter than a screen needs no box, and has none.
    """
    rows = range(listing.count)
    shown = set(sieve(box, rows, listing))
    for row in rows:
        view.setRowHidden(row, QModelIndex(), row not in shown)
    box.setVisible(is_worth_filtering(box, listing.count))


def is_worth_filtering(box: FilterBox, count: int) -> bool:
    """Whether a short list of ``count`` rows needs ``box``; it stays where somebody has typed into it."""
    return count > _WORTH or bool(box.line.text())
