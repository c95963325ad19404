"""What else a manifest says: keys that nobody here knows, with their values. They are kept as they are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from studio.project.fixes.keys import keys_of
from studio.project.packs import Pack
from studio.ui.look.scale import Gap, gap, mono_font, unit
from studio.ui.look.words import count
from studio.ui.panels.pack.shown import Shown, text_at
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.form_row import FormRow, Offer
from studio.ui.pieces.offer import OfferLink
from studio.values import dataclass

_MOST = 12
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Kept:
    """A key and the beginning of its value, as the manifest writes it."""

    key: str
    value: str


class UnknownKeys(QWidget):
    """One line a key, with the way to its place in the text; nothing at all where every key is known."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pack: Pack | None = None
        self._kept: tuple[Kept, ...] = ()
        self._links: dict[str, OfferLink] = {}
        control = QWidget(self)
        control.setAccessibleName(self.tr("Also in the manifest"))
        self._list = QWidget(control)
        self._lines = QGridLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(gap(self, Gap.BETWEEN))
        self._lines.setVerticalSpacing(unit(self))
        self._lines.setColumnStretch(1, 1)
        self._more = Caption("", control)
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        column.addWidget(self._more)
        self._row = FormRow(self.tr("Also in the manifest"), control, self)
        self._row.wished.connect(self.wished)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._row)
        self.hide()

    def show_pack(self, shown: Shown) -> None:
        """List what the manifest of the pack says besides."""
        keys = shown.pack.manifest.unknown_keys
        self.setVisible(bool(keys))
        if shown.pack is not self._pack:
            self._pack = shown.pack
            self._show(kept(shown.pack)[:_MOST])
            for key, link in self._links.items():
                link.offer = Offer(link.offer.label, text_at(shown.pack, key))
            more = len(keys) - _MOST
            words = self.tr("{count} more stand in the text.", "", more).format(count=count(more))
            self._more.setText(words)
            self._more.setVisible(more > 0)
        if keys:
            self._row.set_caption(self.tr("Entries that Pack Studio does not know. They are kept."))
            rows = (row for key in keys[:_MOST] for row in shown.rows(key))
            # That a key is not known is said for all of them; a row is worth it where something can be done.
            self._row.set_problems(tuple(row for row in rows if row.offers))

    def go_to(self, field: str) -> bool:
        """Give the focus to the line of the key that ``field`` names, if it is listed."""
        keys = keys_of(field)
        link = self._links.get(str(keys[0])) if keys and not self.isHidden() else None
        if link is None:
            return False
        link.setFocus()
        return True

    def _show(self, listed: tuple[Kept, ...]) -> None:
        if listed == self._kept:
            return
        self._kept = listed
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._links = {}
        for row, one in enumerate(listed):
            self._add(row, one)

    def _add(self, row: int, one: Kept) -> None:
        key = ElidedLabel(one.key, self._list, path=True)
        key.setFont(mono_font(self))
        value = ElidedLabel(one.value, self._list, dimmed=True)
        value.setFont(mono_font(self))
        link = OfferLink(Offer(self.tr("Show in text"), None), self._list)
        link.setAccessibleName(self.tr("Show {key} in the text").format(key=one.key))
        link.wished.connect(self.wished)
        self._links[one.key] = link
        for column, widget in enumerate((key, value, link)):
            self._lines.addWidget(widget, row, column)


def kept(pack: Pack) -> tuple[Kept, ...]:
    """The keys of ``pack``'s manifest that nobody here knows, each with the beginning of its value."""
    document = pack.document
    found: list[Kept] = []
    for key in pack.manifest.unknown_keys:
        node = document.node((key,))
        if node is None:
            continue
        raw = document.text[node.start : min(node.end, node.start + _LONGEST)]
        cut = "…" if node.end - node.start > _LONGEST else ""
        found.append(Kept(key, " ".join(raw.split()) + cut))
    return tuple(found)
