"""All there is to know of one watched folder, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.session.sources import Source
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.scale import Gap, gap, mono_font, unit
from studio.ui.look.words import directed, isolated, meaning_word, sentences
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.sign import Sign
from studio.ui.pieces.source_words import meaning_of, remark_words
from studio.ui.sources.words import base_words, loose_words, offers_for, state_words
from studio.workspace.hearing import WatchState


class AboutSource(QWidget):
    """``wished`` carries the wish of an offer that was pressed."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(unit(self))

    @property
    def offers(self) -> tuple[OfferLink, ...]:
        """What can be pressed."""
        return tuple(link for part in self._parts for link in part.findChildren(OfferLink))

    @property
    def said(self) -> tuple[str, ...]:
        """Everything that is said, line by line."""
        return tuple(label.text() for part in self._parts for label in _labels(part))

    def show_source(self, source: Source | None, watch: WatchState, *, read_only: bool) -> None:
        """Say what there is to know of ``source``."""
        shown = (source, watch, read_only)
        if shown == self._shown:
            return
        self._shown = shown
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [] if source is None else self._made(source, watch, read_only=read_only)
        for part in self._parts:
            self._column.addWidget(part)
            part.show()

    def _made(self, source: Source, watch: WatchState, *, read_only: bool) -> list[QWidget]:
        path = QLabel(directed(isolated(str(source.folder))), self)
        path.setFont(mono_font(self))
        path.setWordWrap(True)
        path.setTextFormat(Qt.TextFormat.PlainText)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        parts: list[QWidget] = [path]
        if not source.missing:
            told = (base_words(source), state_words(source, watch)[2], loose_words(source))
            parts.append(Caption(sentences(one for one in told if one), self))
        offered: set[object] = set()
        for remark in source.remarks:
            offers = () if read_only else offers_for(source, remark)
            new = tuple(one for one in offers if one.wish not in offered)
            offered.update(one.wish for one in new)
            parts.append(self._remark(remark_words(source.name, remark)[1], meaning_of(remark), new))
        return parts

    def _remark(self, words: str, meaning: Meaning, offers: tuple[Offer, ...]) -> QWidget:
        row = QWidget(self)
        row.setAccessibleName(f"{meaning_word(meaning)}: {words}")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, unit(self), 0, 0)
        line.setSpacing(gap(self, Gap.INSIDE))
        sign = Sign(sign_of(meaning), row, meaning=meaning)
        sign.setToolTip(meaning_word(meaning))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        label = QLabel(directed(words), row)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(label)
        links = QHBoxLayout()
        links.setSpacing(gap(self, Gap.AROUND))
        for offer in offers:
            link = OfferLink(offer, row)
            link.wished.connect(self.wished)
            links.addWidget(link)
        links.addStretch(1)
        column.addLayout(links)
        line.addLayout(column, 1)
        return row


def _labels(part: QWidget) -> list[QLabel]:
    return [part] if isinstance(part, QLabel) else part.findChildren(QLabel)
