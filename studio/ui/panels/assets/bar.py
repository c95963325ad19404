"""What stands above the assets: the filter, the ways to see them, and what there is in numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from studio.project.asset_listing import IGNORED, LOOSE, asset_fields
from studio.project.asset_totals import Totals
from studio.project.asset_tree import AssetTree
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap
from studio.ui.look.words import count, files, size
from studio.ui.panels.assets.views import Way
from studio.ui.pieces.elided import ElidedLabel
from studio.ui.pieces.filter_box import FilterBox, StandingFilter


class AssetBar(QWidget):
    """``looked``: another way to see the assets, or whether ignored files are among them, was chosen.

    ``next_wanted``: somebody wants to be led to the next file in no pack.
    """

    looked = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = FilterBox(asset_fields(AssetTree()), "assets", self)
        self.box.setObjectName("asset-filter")
        self.box.set_name(self.tr("Filter the assets"))
        self.box.standing = (
            StandingFilter(self.tr("In no pack"), f"state:{LOOSE}"),
            StandingFilter(self.tr("New or changed since the last build"), "state:new,changed"),
            StandingFilter(self.tr("With problems"), "state:problem"),
            StandingFilter(self.tr("Ignored"), f"state:{IGNORED}"),
            StandingFilter(self.tr("Larger than 50 MB"), "size:>50mb"),
        )
        self._ways = QButtonGroup(self)
        self._buttons = {
            Way.TREE: self._button("view-tree", self.tr("Show as tree")),
            Way.LIST: self._button("view-list", self.tr("Show as list")),
            Way.GALLERY: self._button("view-gallery", self.tr("Show as gallery")),
        }
        for button in self._buttons.values():
            self._ways.addButton(button)
        self._buttons[Way.TREE].setChecked(True)
        self._ignored = self._button("ignored", self.tr("Show ignored files"))
        self._ignored.setObjectName("show-ignored")
        self._ignored.setChecked(True)
        self._ignored.setToolButtonStyle(self._ignored.toolButtonStyle().ToolButtonTextBesideIcon)
        self._totals = ElidedLabel("", self)
        self._totals.setObjectName("asset-totals")
        self._old_totals = ElidedLabel("", self, dimmed=True)
        self._old_totals.setObjectName("old-asset-totals")
        self._next = QPushButton(self.tr("Show next"), self)
        self._next.setObjectName("next-loose")
        self._next.setAccessibleName(self.tr("Show the next file that is in no pack"))
        self._next.setToolTip(self.tr("Show the next file that is in no pack"))
        self._next.setAutoDefault(False)
        self._next.clicked.connect(self.next_wanted)
        self._ways.buttonToggled.connect(self._toggled)
        self._ignored.toggled.connect(self._ticked)
        self._lay_out()

    @property
    def way(self) -> Way:
        """How the assets are to be seen."""
        return next(way for way, button in self._buttons.items() if button.isChecked())

    @property
    def with_ignored(self) -> bool:
        """Whether ignored files are to be shown."""
        return self._ignored.isChecked()

    def set_way(self, way: Way) -> None:
        """Have the assets seen that way."""
        self._buttons[way].setChecked(True)

    def set_with_ignored(self, *, on: bool) -> None:
        """Have ignored files shown, or not."""
        self._ignored.setChecked(on)

    def show_totals(self, total: Totals, *, checking: bool) -> None:
        """Say what there is in all watched folders; while it is ``checking``, that this is not sure."""
        text = f"{files(total.files)}, {size(total.bytes)}"
        if total.loose:
            text = self.tr("{totals}; {count} in no pack, {size}", "", total.loose).format(
                totals=text, count=count(total.loose), size=size(total.loose_bytes)
            )
        self._totals.set_text(text)
        self._old_totals.set_text(self.tr("{totals}; checking …").format(totals=text))
        self._totals.setVisible(not checking)
        self._old_totals.setVisible(checking)
        self._next.setVisible(bool(total.loose))
        self._ignored.setText(count(total.ignored))
        self._ignored.setVisible(bool(total.ignored))
        name = self.tr("Show {files} that are ignored").format(files=files(total.ignored))
        self._ignored.setAccessibleName(name)
        self._ignored.setToolTip(name)

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _lay_out(self) -> None:
        inside = gap(self, Gap.INSIDE)
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.box, 1)
        above.addSpacing(inside)
        for button in self._buttons.values():
            above.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(inside)
        below.addWidget(self._totals, 1)
        below.addWidget(self._old_totals, 1)
        below.addWidget(self._ignored)
        below.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(inside, inside, inside, inside)
        column.setSpacing(inside)
        column.addLayout(above)
        column.addLayout(below)

    @Slot(object, bool)
    def _toggled(self, _button: object, checked: bool) -> None:  # noqa: FBT001 -- Qt's own
        if checked:
            self.looked.emit()

    @Slot(bool)
    def _ticked(self, _checked: bool) -> None:  # noqa: FBT001 -- Qt's own
        self.looked.emit()
