"""The languages of a family, each with a tick or a cross."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.ui.look.colours import Meaning
from studio.ui.look.scale import Gap, gap, mono_font, units
from studio.ui.look.words import side_by_side
from studio.ui.panels.preview.whereabouts import Twin
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.sign import Sign


class LanguageMarks(QWidget):
    """Shows in which languages there is a file at the same path, and in how many of all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._twins: tuple[Twin, ...] = ()
        self._total = Caption("", self)
        self._list = QWidget(self)
        self._flow = Flow(self._list, gap(self, Gap.BETWEEN))
        self._shown: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(units(self, 4))
        column.addWidget(self._list)
        column.addWidget(self._total)

    @property
    def words(self) -> str:
        """All of it, for those who hear it."""
        return self.accessibleName()

    def show_twins(self, twins: Sequence[Twin]) -> None:
        """Show these languages."""
        if tuple(twins) == self._twins:
            return
        self._twins = tuple(twins)
        for old in self._shown:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [self._mark(twin) for twin in twins]
        for mark in self._shown:
            self._flow.addWidget(mark)
            mark.show()
        missing = [twin.tag for twin in twins if not twin.present]
        if missing:
            said = self.tr("Missing in {languages}").format(languages=side_by_side(missing))
        else:
            said = self.tr("There in every language of the family")
        self._total.setText(said)
        self.setAccessibleName(side_by_side(mark.accessibleName() for mark in self._shown))

    def _mark(self, twin: Twin) -> QWidget:
        mark = QWidget(self._list)
        tag = QLabel(twin.tag, mark)
        tag.setFont(mono_font(self))
        sign = Sign("done", mark, meaning=Meaning.DONE, edge=12)
        if not twin.present:
            sign.set_sign("close", Meaning.WARNING)
        row = QHBoxLayout(mark)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(units(self, 4))
        row.addWidget(sign)
        row.addWidget(tag)
        words = self.tr("{language}: there") if twin.present else self.tr("{language}: missing")
        mark.setAccessibleName(words.format(language=twin.tag))
        mark.setToolTip(mark.accessibleName())
        return mark
