"""The dialog that finds a pack by a few letters of its name, and puts files into it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from studio.ui.gathering.choices import LANGUAGE, PACK, Target, TargetRows
from studio.ui.look.scale import Gap, gap, row_height, units
from studio.ui.look.words import count, isolated
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.clear_button import let_clear
from studio.ui.pieces.dialog_foot import dialog_foot
from studio.ui.pieces.hairline import Hairline
from studio.ui.pieces.rows import dress_tree
from studio.ui.wishes import Add, AskForPack, MoveTo

_FEWEST_ROWS = 6
_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class PackChooser(QDialog):
    """Says which packs there are for ``wish``. ``wished`` carries what was decided. Shown with ``open``.

    Letters go to the search, arrows to the list, whichever of both has the focus.
    """

    wished = Signal(object)

    def __init__(self, wish: AskForPack, targets: tuple[Target, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish = wish
        self._rows = TargetRows(targets, self)
        self._search = QLineEdit(self)
        self._list = QTreeView(self)
        self._why = Caption("", self)
        self._make = QPushButton(self)
        self._lay_out()
        self._search.installEventFilter(self)
        self._search.textChanged.connect(self._look)
        self._list.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._list.doubleClicked.connect(self._press)
        self._make.clicked.connect(self._press)
        self._look("")
        self._search.setFocus()

    @property
    def search(self) -> QLineEdit:
        """Where letters of the name are typed."""
        return self._search

    @property
    def names(self) -> tuple[str, ...]:
        """The packs that are listed."""
        return tuple(one.pack.name for one in self._rows.targets)

    @property
    def make_button(self) -> QPushButton:
        """The button that does it."""
        return self._make

    @property
    def why(self) -> str:
        """What stands in the way of the chosen pack."""
        return self._why.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the search choose in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -_FEWEST_ROWS, Qt.Key.Key_Down: 1}
            self._step(step.get(Qt.Key(event.key()), _FEWEST_ROWS))
            return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        last = self._rows.rowCount() - 1
        row = max(0, min(last, self._list.currentIndex().row() + by))
        self._list.setCurrentIndex(self._rows.index(row, PACK))

    def _chosen(self) -> Target | None:
        row = self._list.currentIndex().row()
        targets = self._rows.targets
        return targets[row] if 0 <= row < len(targets) else None

    @Slot(str)
    def _look(self, text: str) -> None:
        self._rows.look_for(text)
        best = next((at for at, one in enumerate(self._rows.targets) if one.obstacle is None), 0)
        self._list.setCurrentIndex(self._rows.index(best, PACK))
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        one = self._chosen()
        why = self.tr("No pack is called that.") if one is None else one.obstacle or ""
        self._why.setText(why)
        self._make.setEnabled(one is not None and one.obstacle is None)
        self._make.setToolTip(why)
        if one is None:
            return
        text = self.tr("Move to {pack}") if self._wish.move else self.tr("Add to {pack}")
        self._make.setText(text.format(pack=one.pack.name.replace("&", "&&")))

    @Slot()
    @Slot(QModelIndex)
    def _press(self, at: QModelIndex | None = None) -> None:
        del at
        one = self._chosen()
        if one is None or one.obstacle is not None:
            return
        self.accept()
        wish = self._wish
        path = one.pack.path
        self.wished.emit(MoveTo(wish.paths, path) if wish.move else Add(wish.paths, path, stay=True))

    def _lay_out(self) -> None:
        moves, paths = self._wish.move, self._wish.paths
        self.setWindowTitle(self.tr("Move to a pack") if moves else self.tr("Add to a pack"))
        self._search.setPlaceholderText(self.tr("Find a pack"))
        self._search.setAccessibleName(self.tr("Find a pack"))
        let_clear(self._search)
        view = self._list
        view.setModel(self._rows)
        dress_tree(view)
        view.setRootIsDecorated(False)
        view.setHeaderHidden(True)
        view.setAccessibleName(self.tr("Packs"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setMinimumHeight(_FEWEST_ROWS * row_height(self))
        head = view.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(PACK, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(LANGUAGE, QHeaderView.ResizeMode.ResizeToContents)
        what = isolated(paths[0].name) if len(paths) == 1 else self.tr("{count} chosen items", "", len(paths))
        around, between = gap(self, Gap.AROUND), gap(self, Gap.BETWEEN)
        page = QVBoxLayout()
        page.setContentsMargins(around, around, around, between)
        page.setSpacing(between)
        page.addWidget(Caption(what.format(count=count(len(paths))), self))
        page.addWidget(self._search)
        page.addWidget(view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(page, 1)
        column.addWidget(Hairline(self))
        column.addLayout(dialog_foot(self, self._why, self._make, self.tr("Keep as it was")))
        self.resize(units(self, 460), units(self, 400))
