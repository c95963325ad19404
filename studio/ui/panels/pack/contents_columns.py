"""The columns of what a pack ships, and what they are called."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication


class Column(IntEnum):
    """What stands where."""

    PATH = 0
    SIZE = 1
    SELECTOR = 2
    TWINS = 3
    ALSO = 4
    SOURCE = 5


def titles() -> dict[Column, str]:
    """The heads of the columns."""
    translate = QCoreApplication.translate
    return {
        Column.PATH: translate("ContentsTable", "Path in the pack"),
        Column.SIZE: translate("ContentsTable", "Size"),
        Column.SELECTOR: translate("ContentsTable", "Taken by"),
        Column.TWINS: translate("ContentsTable", "In other languages"),
        Column.ALSO: translate("ContentsTable", "Also in"),
        Column.SOURCE: translate("ContentsTable", "Path on disk"),
    }
