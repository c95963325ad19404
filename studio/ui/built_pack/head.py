"""What is known of a built pack as a whole, above the list of its files."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.build.glance import Glance
from studio.ui.built_pack.action_button import ActionButton
from studio.ui.built_pack.words import (
    contents_words,
    format_words,
    language_of,
    maker_words,
    platform_words,
    policy_sign,
    policy_words,
)
from studio.ui.built_pack.works import manifest_of, stem_of
from studio.ui.look.scale import Gap, gap, mono, title_font, units
from studio.ui.look.words import directed
from studio.ui.panels.preview.digest_line import DigestLine
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.chips import Language, LanguageChip
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.offer import Offer, OfferLink
from studio.ui.pieces.sign import Sign
from studio.ui.wishes import ShowHelp

_WIDE = 720
"""Units from which on facts stand two in a row."""


class PackHead(QWidget):
    """The id, and facts below it. ``wished`` carries a wish."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setFont(mono(title_font(self)))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._title.setAccessibleName(self.tr("Asset pack ID"))
        self._chip = LanguageChip(Language(), self)
        self.digest = DigestLine("SHA-256", self)
        self.digest.wished.connect(self.wished)
        self._more = OfferLink(
            Offer(self.tr("Compatible; not verified by Apple"), ShowHelp("compatible")), self
        )
        self._more.wished.connect(self.wished)
        self._sign = Sign("essential", self)
        self._labels: list[tuple[Caption, QWidget]] = []
        self._values: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._buttons = QWidget(self)
        self._flow = Flow(self._buttons, gap(self, Gap.INSIDE))
        self._lay_out()
        self._arranged: tuple[int, list[tuple[Caption, QWidget]]] = (0, [])
        self._arrange(2)

    @property
    def title(self) -> str:
        """What the pack is called."""
        return self._title.text()

    @property
    def facts(self) -> dict[str, str]:
        """What is said of it, by label, as far as it can be seen."""
        return {
            caption.text(): self._values[name].text()
            for name, (caption, _) in zip(self._values, self._labels, strict=False)
            if not self._values[name].isHidden()
        }

    def add_action(self, action: QAction) -> None:
        """Have a button for ``action``."""
        self._flow.addWidget(ActionButton(action, self._buttons))

    def add_button(self, button: QPushButton) -> None:
        """Have ``button`` among those for the whole pack."""
        button.setParent(self._buttons)
        self._flow.addWidget(button)

    def show_glance(self, found: Glance) -> None:
        """Show what is known of ``found``."""
        manifest = manifest_of(found)
        is_pack = found.manifest is not None
        self._title.setText(manifest.asset_pack_id or stem_of(found.path))
        self._chip.set_language(language_of(manifest))
        self._chip.setVisible(is_pack)
        self._show_sign(policy_sign(manifest) if is_pack else "")
        self._say("policy", policy_words(manifest) if is_pack else "")
        self._say("platforms", platform_words(manifest) if is_pack else "")
        self._say("contents", contents_words(found))
        self._say("format", format_words(found))
        self._say("maker", maker_words(found))
        self._more.setVisible(bool(found.ours) and found.format == "aar")
        self._make_room()

    def show_name(self, name: str) -> None:
        """Nothing but the name is known yet, or at all."""
        self._title.setText(name)
        self._chip.hide()
        for value in self._values:
            self._say(value, "")
        self._show_sign("")
        self._more.hide()
        self._labels[-1][0].hide()
        self.digest.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._arrange(2 if self.width() >= units(self, _WIDE) else 1)

    def _say(self, name: str, text: str) -> None:
        number = list(self._values).index(name)
        caption, widget = self._labels[number]
        self._values[name].setText(directed(text))
        for part in (caption, widget, self._values[name]):
            part.setVisible(bool(text))
        self._labels[-1][0].show()
        self.digest.show()

    def _show_sign(self, name: str) -> None:
        self._sign.setVisible(bool(name))
        if name:
            self._sign.set_sign(name, None)

    def _arrange(self, columns: int) -> None:
        """Put the facts that there are in so many columns."""
        shown = [pair for pair in self._labels if not pair[1].isHidden()]
        if (columns, shown) == self._arranged:
            return
        self._arranged = (columns, shown)
        while self._grid.count():
            self._grid.takeAt(0)
        rows = max(1, -(-len(shown) // columns))
        for number, (caption, value) in enumerate(shown):
            column, row = divmod(number, rows)
            self._grid.addWidget(caption, row, 2 * column, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(value, row, 2 * column + 1)
        for column in range(2):
            self._grid.setColumnStretch(2 * column + 1, 1 if column < columns else 0)

    def _lay_out(self) -> None:
        inside = gap(self, Gap.INSIDE)
        above = QHBoxLayout()
        above.setSpacing(gap(self, Gap.BETWEEN))
        above.addWidget(self._title)
        above.addWidget(self._chip)
        above.addStretch(1)
        self._grid.setHorizontalSpacing(gap(self, Gap.BETWEEN))
        self._grid.setVerticalSpacing(units(self, 4))
        for name, label in (
            ("policy", self.tr("Downloaded")),
            ("platforms", self.tr("Platforms")),
            ("contents", self.tr("Contents")),
            ("format", self.tr("Format")),
            ("maker", self.tr("Made by")),
        ):
            value = QLabel(self)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(label)
            self._values[name] = value
            self._labels.append((self._caption(label), self._with_more(name, value)))
        self._labels.append((self._caption(self.tr("SHA-256")), self.digest))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(inside)
        column.addLayout(above)
        column.addLayout(self._grid)
        column.addWidget(self._buttons)

    def _caption(self, label: str) -> Caption:
        caption = Caption(label, self)
        caption.setWordWrap(False)
        return caption

    def _with_more(self, name: str, value: QLabel) -> QWidget:
        """``value`` with what stands beside it."""
        if name not in {"policy", "maker"}:
            return value
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(units(self, 6))
        if name == "policy":
            row.addWidget(self._sign)
        row.addWidget(value, 1 if name == "policy" else 0)
        if name == "maker":
            value.setWordWrap(False)
            row.addWidget(self._more)
            row.addStretch(1)
        return line
