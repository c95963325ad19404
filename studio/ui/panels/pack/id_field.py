"""The asset pack ID."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.project.intents import rename
from studio.project.packs import Pack
from studio.ui.look.colours import Meaning
from studio.ui.look.scale import Gap, gap
from studio.ui.panels.pack.shown import Shown, dress
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import FormRow
from studio.ui.pieces.line import Line
from studio.ui.pieces.sign import Sign
from studio.ui.wishes import Perform, Settle

KEY = "assetPackID"


class IdField(QWidget):
    """Every key pressed renames the pack at once; all of them are one step until the focus leaves."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pack: Pack | None = None
        self._sent: list[str] = []
        control = QWidget(self)
        control.setAccessibleName(self.tr("Asset pack ID"))
        self._line = Line(self.tr("Asset pack ID"), control, room=360)
        self._line.textEdited.connect(self._typed)
        self._line.left.connect(self._left)
        control.setFocusProxy(self._line)
        self._fine = QWidget(control)
        word = QLabel(self.tr("Unique in this project"), self._fine)
        fine = QHBoxLayout(self._fine)
        fine.setContentsMargins(0, 0, 0, 0)
        fine.addWidget(Sign("done", self._fine, meaning=Meaning.DONE))
        fine.addWidget(word)
        fine.setSpacing(gap(self, Gap.INSIDE) // 2)
        across = Flow(control, gap(self, Gap.INSIDE))
        across.addWidget(self._line)
        across.addWidget(self._fine)
        self._row = FormRow(self.tr("Asset pack ID"), control, self)
        self._row.wished.connect(self.wished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    def show_pack(self, shown: Shown) -> None:
        """Show the ID of the pack; what is being typed stays as it is."""
        written = shown.pack.manifest.asset_pack_id or ""
        other = self._pack is None or self._pack.path != shown.pack.path
        self._pack = shown.pack
        if other or not self._is_on_its_way(written):
            self._sent.clear()
            self._line.show_text(written)
        lock = shown.lock(KEY, self.tr("Asset pack ID"), "string")
        self._line.setReadOnly(lock is not None)
        self._line.setEnabled(lock is None or shown.view.read_only is not None)
        self._line.setToolTip("" if lock is None else lock.sentence)
        rows = shown.rows(KEY)
        self._fine.setVisible(bool(written) and lock is None and not rows)
        caption = self.tr("An ID can never be used for another pack once it is on the store.")
        dress(self._row, self._line, caption, rows if lock is None else lock.rows(rows))

    def go_to(self, field: str) -> bool:
        """Give the line the focus."""
        del field
        self._line.setFocus()
        self._line.selectAll()
        return True

    def _is_on_its_way(self, written: str) -> bool:
        """Whether ``written`` is something typed here a moment ago, so that the line is the newer one."""
        if not self._line.hasFocus() or written not in self._sent:
            return False
        # What was sent earlier has been seen by now.
        del self._sent[: self._sent.index(written)]
        return True

    @Slot(str)
    def _typed(self, text: str) -> None:
        if self._pack is not None:
            self._sent.append(text)
            self.wished.emit(Perform(rename(self._pack, text)))

    @Slot()
    def _left(self) -> None:
        self._sent.clear()
        self.wished.emit(Settle())
        if self._pack is not None:
            self._line.show_text(self._pack.manifest.asset_pack_id or "")
