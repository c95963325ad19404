"""When the packs of a family are downloaded, and on which systems: chosen once for all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from studio.manifest.values import EVENTS
from studio.project.checks.platforms import PLATFORMS
from studio.project.intents import PolicyKind
from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, unit

_KINDS: tuple[PolicyKind, ...] = ("onDemand", "prefetch", "essential")
_SIGNS = ("on-demand", "prefetch", "essential")


class PolicyChoice(QWidget):
    """One policy of three; for two of them the events at which it counts. ``changed`` when it is another."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kinds = QComboBox(self)
        self._kinds.setAccessibleName(self.tr("Download policy"))
        for sign, name in zip(_SIGNS, self._names(), strict=True):
            self._kinds.addItem(icon(sign), name)
        labels = (self.tr("First installation"), self.tr("Subsequent update"))
        self._events = [QCheckBox(label, self) for label in labels]
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(gap(self, Gap.BETWEEN))
        line.addWidget(self._kinds)
        for box, label in zip(self._events, labels, strict=True):
            box.setChecked(True)
            box.setAccessibleName(label)
            box.toggled.connect(self._change)
            box.hide()
            line.addWidget(box)
        line.addStretch(1)
        self._kinds.currentIndexChanged.connect(self._change)
        self.setFocusProxy(self._kinds)

    @property
    def kind(self) -> PolicyKind:
        """The policy that is chosen."""
        return _KINDS[self._kinds.currentIndex()]

    @property
    def events(self) -> tuple[str, ...]:
        """The installation events that are ticked."""
        return tuple(event for event, box in zip(EVENTS, self._events, strict=True) if box.isChecked())

    @property
    def problem(self) -> str:
        """What is wrong with the choice, in a sentence; nothing where it is fine."""
        if self.kind != "onDemand" and not self.events:
            return self.tr("The packs need an event at which they are downloaded.")
        return ""

    @property
    def list(self) -> QComboBox:
        """The list of policies."""
        return self._kinds

    def _names(self) -> tuple[str, str, str]:
        return self.tr("On demand"), self.tr("Prefetch"), self.tr("Essential")

    @Slot()
    def _change(self) -> None:
        for box in self._events:
            box.setVisible(self.kind != "onDemand")
        self.changed.emit()


class PlatformChoice(QWidget):
    """The platforms, all ticked at first. ``changed`` when others are."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(gap(self, Gap.BETWEEN))
        for platform in PLATFORMS:
            name = self.tr("iOS (and iPadOS)") if platform == "iOS" else platform
            box = QCheckBox(name, self)
            box.setAccessibleName(name)
            box.setChecked(True)
            box.toggled.connect(self._change)
            self._boxes[platform] = box
            line.addWidget(box)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, unit(self), 0, unit(self))
        column.addLayout(line)
        self.setFocusProxy(self._boxes[PLATFORMS[0]])

    @property
    def platforms(self) -> tuple[str, ...]:
        """The platforms that are ticked."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    @property
    def problem(self) -> str:
        """What is wrong with the choice, in a sentence; nothing where it is fine."""
        return "" if self.platforms else self.tr("The packs need a platform.")

    def box(self, platform: str) -> QCheckBox:
        """The check box of ``platform``."""
        return self._boxes[platform]

    @Slot()
    def _change(self) -> None:
        self.changed.emit()
