"""The languages, or parts of tags, that fit what somebody types: the list under the line."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.languages.names import display
from studio.languages.samples import sample
from studio.languages.tags import LanguageTag
from studio.ui.look.language_words import language_name
from studio.values import dataclass

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 101
"""The model answers this role with a ``Row``, or a ``Heading``."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """What the rows below it have in common. It cannot be chosen."""

    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """Something to choose. ``key`` is what the line gets, ``code`` what is shown of it, in Latin letters.

    ``own`` is its name in itself, ``sample`` are letters of its script.
    """

    key: str
    code: str
    name: str
    own: str = ""
    sample: str = ""

    @property
    def words(self) -> str:
        """The row as a line of text."""
        own = "" if self.own in ("", self.name) else f"  ·  \u2068{self.own}\u2069"
        code = f"\u2066{self.code}\u2069  ·  " if self.code else ""
        return f"{code}{self.name}{own}"


Item: TypeAlias = LanguageTag | Row | Heading


class LanguageList(QAbstractListModel):
    """Tags or other rows, maybe under headings: shown with their names, taken as their keys."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self._choosable: tuple[int, ...] = ()

    def show_tags(self, tags: tuple[LanguageTag, ...]) -> None:
        """List ``tags`` instead of what was listed."""
        self.show_items(tags)

    def show_items(self, items: tuple[Item, ...]) -> None:
        """List ``items`` instead of what was listed."""
        self.beginResetModel()  # It is a new list each time, and what was chosen in it is chosen no more.
        self._items = items
        self._choosable = tuple(row for row, one in enumerate(items) if not isinstance(one, Heading))
        self.endResetModel()

    @property
    def keys(self) -> tuple[str, ...]:
        """What can be taken, in order."""
        return tuple(key_of(one) for one in self._items if not isinstance(one, Heading))

    @property
    def choosable(self) -> tuple[int, ...]:
        """The rows that can be chosen."""
        return self._choosable

    def row_of(self, key: str) -> int:
        """Where ``key`` is first listed; -1: nowhere."""
        found = (
            n for n, one in enumerate(self._items) if not isinstance(one, Heading) and key_of(one) == key
        )
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._items[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if isinstance(item, Heading):
            return {_DISPLAY: item.text, _SPOKEN: item.text, ROW_ROLE: item}.get(role)
        if role == _EDIT:
            return key_of(item)
        if role in (_DISPLAY, _SPOKEN):
            return _row(item).words
        if role != ROW_ROLE:
            return None
        # Which script a tag means is worth finding out only for rows that are seen.
        return item if isinstance(item, Row) else replace(_row(item), sample=sample(item))


def key_of(item: LanguageTag | Row) -> str:
    """What a line gets where ``item`` is taken."""
    return item.key if isinstance(item, Row) else str(item)


def _row(item: LanguageTag | Row) -> Row:
    if isinstance(item, Row):
        return item
    return Row(str(item), str(item), language_name(item), display(item).own)
