"""A list that opens where somebody types and leaves the typing to them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtWidgets import QCompleter, QListView, QStyledItemDelegate, QWidget


def list_at(
    widget: QWidget, model: QAbstractItemModel, delegate: type[QStyledItemDelegate], name: str, most: int
) -> tuple[QListView, QCompleter]:
    """A list of ``model`` for ``widget``, called ``name``, of ``most`` rows in sight, and what opens it.

    It writes nothing into ``widget``, whatever is pointed at: whoever asks for it hears of its keys and
    clicks, and decides.
    """
    owner: QObject | None = model.parent()
    popup = QListView(widget)
    popup.setAccessibleName(name)
    popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    popup.setUniformItemSizes(True)
    popup.setMouseTracking(True)
    completer = QCompleter(model, owner)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setCompletionRole(int(Qt.ItemDataRole.EditRole))
    completer.setMaxVisibleItems(most)
    completer.setPopup(popup)
    # Not the line's own completer: that one writes into the line whatever is pointed at.
    completer.setWidget(widget)
    popup.setItemDelegate(delegate(popup))
    return popup, completer
