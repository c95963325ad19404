"""The button that begins a build, and the menu of other builds beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from studio.ui.look.icons import icon
from studio.ui.look.scale import Gap, gap, units
from studio.ui.look.words import count, directed
from studio.ui.panels.build.outdated import Outdated
from studio.ui.wishes import Build

_HIGH = 36


class StartButton(QWidget):
    """One large button, and a menu. ``wished`` carries what to build."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._button = QPushButton(icon("build"), self.tr("Build all packs"), self)
        self._button.clicked.connect(self._build)
        self._others = QPushButton(self.tr("More"), self)
        self._others.setAccessibleName(self.tr("More ways to build"))
        for button in (self._button, self._others):
            button.setAutoDefault(False)
        menu = QMenu(self)
        self._all = menu.addAction(self.tr("Build all packs"))
        self._all.triggered.connect(self._build)
        self._anew = menu.addAction(self.tr("Build all packs anew, also what has not changed"))
        self._anew.triggered.connect(self._build_anew)
        self._one = menu.addAction("")
        self._one.triggered.connect(self._build_chosen)
        self._others.setMenu(menu)
        self._others.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, Gap.INSIDE) // 2)
        row.addWidget(self._button)
        row.addWidget(self._others)
        self._measure()
        self.set_chosen("")

    @property
    def button(self) -> QPushButton:
        """The large button."""
        return self._button

    @property
    def others(self) -> tuple[QAction, ...]:
        """What the menu offers: all, all anew, the chosen pack."""
        return self._all, self._anew, self._one

    def set_chosen(self, pack_id: str) -> None:
        """The chosen pack is this one; empty: none that has an id."""
        self._chosen = pack_id
        self._one.setText(directed(self.tr("Build the chosen pack: {pack}").format(pack=pack_id)))
        self._one.setVisible(bool(pack_id))

    def show_outdated(self, outdated: Outdated, obstacle: str) -> None:
        """Offer to build what there is to build; or not, for ``obstacle``."""
        self._button.setText(self._label(outdated))
        for button in (self._button, self._others):
            button.setEnabled(not obstacle)
            button.setToolTip(obstacle)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _label(self, outdated: Outdated) -> str:
        if outdated.packs is None:
            return self.tr("Build what changed")
        number = len(outdated.packs)
        if not number:
            return self.tr("Build all packs")
        if not outdated.build:
            if number == 1:
                return self.tr("Build 1 pack")
            return self.tr("Build {count} packs", "", number).format(count=count(number))
        if number == 1:
            return self.tr("Build 1 changed pack")
        return self.tr("Build {count} changed packs", "", number).format(count=count(number))

    def _measure(self) -> None:
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        self._button.setFont(strong)
        for button in (self._button, self._others):
            button.setMinimumHeight(units(self, _HIGH))

    @Slot()
    def _build(self) -> None:
        self.wished.emit(Build())

    @Slot()
    def _build_anew(self) -> None:
        self.wished.emit(Build(everything=True))

    @Slot()
    def _build_chosen(self) -> None:
        if self._chosen:
            self.wished.emit(Build((self._chosen,)))
