"""The platforms that a pack is for."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QVBoxLayout, QWidget

from studio.project.checks.platforms import PLATFORMS
from studio.project.intents import choose_platforms
from studio.ui.look.scale import Gap, gap
from studio.ui.panels.pack.platform_words import released_platforms, what_platforms_mean
from studio.ui.panels.pack.shown import Shown, dress
from studio.ui.pieces.flow import Flow
from studio.ui.pieces.form_row import FormRow
from studio.ui.pieces.offer import Offer, OfferButton
from studio.ui.wishes import Perform

KEY = "platforms"
_NAMED = 20
"""Characters of a name that no platform has, as a button has room for."""


class PlatformsField(QWidget):
    """Check boxes for the platforms there are, and a way out for every other one that is written."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._control = QWidget(self)
        self._control.setAccessibleName(self.tr("Platforms"))
        self._flow = Flow(self._control, gap(self, Gap.BETWEEN))
        self._boxes = [self._box(platform) for platform in PLATFORMS]
        self._strange: list[OfferButton] = []
        self._control.setFocusProxy(self._boxes[0])
        self._row = FormRow(self.tr("Platforms"), self._control, self)
        self._row.wished.connect(self.wished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    def show_pack(self, shown: Shown) -> None:
        """Show the platforms of the pack."""
        self._shown = shown
        platforms = shown.pack.manifest.platforms
        lock = shown.lock(KEY, self.tr("Platforms"), "array")
        released = released_platforms(shown)
        for platform, box in zip(PLATFORMS, self._boxes, strict=True):
            box.setChecked(platform in platforms)
            box.setEnabled(lock is None)
            told = self.tr("The released version is for it.") if platform in released else ""
            box.setToolTip(told if lock is None else lock.sentence)
            box.setAccessibleDescription(told)
        self._show_strange(shown)
        for button in self._strange:
            button.setEnabled(lock is None)
            button.setToolTip("" if lock is None else lock.sentence)
        rows = shown.rows(KEY) if lock is None else lock.rows(shown.rows(KEY))
        own = self._boxes[0].accessibleDescription()
        dress(self._row, self._boxes[0], what_platforms_mean(shown), rows)
        self._boxes[0].setAccessibleDescription(f"{own} {self._boxes[0].accessibleDescription()}".strip())

    def go_to(self, field: str) -> bool:
        """Give the focus to the platform that ``field`` names, or to the first."""
        platforms = self._shown.pack.manifest.platforms if self._shown is not None else ()
        number = field.removeprefix(f"{KEY}[").removesuffix("]")
        named = platforms[int(number)] if number.isdecimal() and int(number) < len(platforms) else ""
        if named in PLATFORMS:
            self._boxes[PLATFORMS.index(named)].setFocus()
        elif named and self._strange:
            names = [one for one in dict.fromkeys(platforms) if one not in PLATFORMS]
            self._strange[names.index(named)].setFocus()
        else:
            self._boxes[0].setFocus()
        return True

    def _box(self, platform: str) -> QCheckBox:
        name = self.tr("iOS (and iPadOS)") if platform == "iOS" else platform
        box = QCheckBox(name, self._control)
        box.setAccessibleName(name)
        box.setProperty("platform", platform)
        box.clicked.connect(self._clicked)
        self._flow.addWidget(box)
        return box

    def _show_strange(self, shown: Shown) -> None:
        """A button for each platform that does not exist; the old ones go where they say something else."""
        platforms = shown.pack.manifest.platforms
        offers: list[Offer] = []
        for name in dict.fromkeys(one for one in platforms if one not in PLATFORMS):
            left = [one for one in dict.fromkeys(platforms) if one != name]
            wish = Perform(choose_platforms(shown.pack, left))
            offers.append(Offer(self.tr("Remove {name}").format(name=_short(name)), wish))
        if offers == [button.offer for button in self._strange]:
            return
        for button in self._strange:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._strange = []
        for offer in offers:
            button = OfferButton(offer, self._control)
            button.wished.connect(self.wished)
            button.show()
            self._flow.addWidget(button)
            self._strange.append(button)

    @Slot(bool)
    def _clicked(self, checked: bool) -> None:  # noqa: FBT001 -- what Qt hands over
        button = self.sender()
        if self._shown is None or not isinstance(button, QAbstractButton):
            return
        platform = str(button.property("platform"))
        present = list(dict.fromkeys(self._shown.pack.manifest.platforms))
        kept = [one for one in present if one != platform]
        wanted = [*kept, platform] if checked else kept
        self.wished.emit(Perform(choose_platforms(self._shown.pack, wanted)))
        self.show_pack(self._shown)  # What was refused is not shown as if it were so.


def _short(name: str) -> str:
    return name if len(name) <= _NAMED else f"{name[:_NAMED]}…"
