"""The languages that fit what somebody types, as the list under the line."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.languages.names import display
from studio.languages.tags import LanguageTag

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)

Index = QModelIndex | QPersistentModelIndex


class LanguageList(QAbstractListModel):
    """A few tags: shown with their names, completed as tags."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tags: tuple[LanguageTag, ...] = ()

    def show_tags(self, tags: tuple[LanguageTag, ...]) -> None:
        """List ``tags`` instead of what was listed."""
        self.beginResetModel()
        self._tags = tags
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._tags)

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        if not index.isValid():
            return None
        tag = self._tags[index.row()]
        if role == _EDIT:
            return str(tag)
        if role in (_DISPLAY, _SPOKEN):
            name = display(tag)
            own = "" if name.own == name.english else f"  ·  {name.own}"
            return f"\u2066{tag}\u2069  ·  {name.english}{own}"
        return None
