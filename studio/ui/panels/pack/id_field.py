"""The asset pack ID."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.project.intents import rename
from studio.project.packs import Pack
from studio.ui.look.colours import Meaning
from studio.ui.look.scale import Gap, gap
from studio.ui.panels.pack.id_words import length_words, what_an_id_means
from studio.ui.panels.pack.shown import Lock, Shown, dress, text_at
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import FormRow, RowProblem
from studio.ui.pieces.line import Line
from studio.ui.pieces.one_line import OneLine
from studio.ui.pieces.sign import Sign
from studio.ui.wishes import Perform, Settle

KEY = "assetPackID"
LONGEST = 255
"""Characters; the pack is a file of that name, and no system takes longer ones."""


class IdField(QWidget):
    """Every key pressed renames the pack at once; all of them are one step until the focus leaves."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._sent: list[str] = []
        self._refusal = ""
        control = QWidget(self)
        control.setAccessibleName(self.tr("Asset pack ID"))
        self._line = Line(self.tr("Asset pack ID"), control, room=360)
        self._taking = OneLine(LONGEST, self._line)
        self._line.setValidator(self._taking)
        self._line.inputRejected.connect(self._rejected)
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
        self._length = Caption("", control)
        self._length.setWordWrap(False)
        self._length.hide()
        across = Flow(control, gap(self, Gap.INSIDE))
        across.addWidget(self._line)
        across.addWidget(self._length)
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
        self._shown = shown
        if other or not self._is_on_its_way(written):
            self._sent.clear()
            self._refusal = ""
            self._line.show_text(_in_line(written))
        self._dress()

    def go_to(self, field: str) -> bool:
        """Give the line the focus."""
        del field
        self._line.setFocus()
        self._line.selectAll()
        return True

    @property
    def _pack(self) -> Pack | None:
        return None if self._shown is None else self._shown.pack

    def _dress(self) -> None:
        shown = self._shown
        if shown is None:
            return
        written = shown.pack.manifest.asset_pack_id or ""
        lock = shown.lock(KEY, self.tr("Asset pack ID"), "string")
        if lock is None and _is_too_long(written):
            sentence = self.tr("The asset pack ID is too long for one line. Mend it in the text.")
            lock = Lock(sentence, text_at(shown.pack, KEY))
        self._line.setReadOnly(lock is not None)
        self._line.setEnabled(lock is None or shown.view.read_only is not None)
        self._line.setToolTip("" if lock is None else lock.sentence)
        rows = shown.rows(KEY)
        self._fine.setVisible(bool(written) and lock is None and not rows)
        length = length_words(written) if lock is None else ""
        self._length.setText(length)
        self._length.setVisible(bool(length))
        if lock is not None:
            rows = lock.rows(rows)
        elif self._refusal:
            rows = (RowProblem(Meaning.NOTE, self._refusal), *rows)
        dress(self._row, self._line, what_an_id_means(shown), rows)

    def _is_on_its_way(self, written: str) -> bool:
        """Whether ``written`` is something typed here a moment ago, so that the line is the newer one."""
        if not self._line.hasFocus() or written not in self._sent:
            return False
        # What was sent earlier has been seen by now.
        del self._sent[: self._sent.index(written)]
        return True

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._refusal = ""
        if self._pack is not None:
            self._sent.append(text)
            self.wished.emit(Perform(rename(self._pack, text)))

    @Slot()
    def _rejected(self) -> None:
        # Of a text that came so from the manifest each key is taken after all: then this is forgotten again.
        if self._taking.refusal:
            self._refusal = self._taking.refusal
            self._dress()

    @Slot()
    def _left(self) -> None:
        self._sent.clear()
        self.wished.emit(Settle())
        self._refusal = ""
        if self._pack is not None:
            self._line.show_text(_in_line(self._pack.manifest.asset_pack_id or ""))
        self._dress()


def _in_line(pack_id: str) -> str:
    return f"{pack_id[:LONGEST]}…" if _is_too_long(pack_id) else pack_id


def _is_too_long(pack_id: str) -> bool:
    """Whether a line would cut ``pack_id``, so that one key pressed in it would lose the rest."""
    return len(pack_id) > 10 * LONGEST
