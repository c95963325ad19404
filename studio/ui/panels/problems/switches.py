"""Switches that show and hide problems by their severity, or accepted ones, and say how many there are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from studio.project.rules import Severity
from studio.ui.look.icons import icon, meaning_icon
from studio.ui.look.scale import Gap, gap
from studio.ui.look.severity import MEANING_OF, severity_sign
from studio.ui.look.words import count, directed
from studio.ui.panels.problems.counting import ORDER


class SeveritySwitches(QWidget):
    """``changed`` carries the severities that are to be shown, as a frozen set.

    A switch of its own is for what somebody accepted; it is there as long as there is any.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, Gap.INSIDE) // 2)
        self._buttons: dict[Severity, QToolButton] = {}
        for severity in ORDER:
            button = self._switch()
            button.setIcon(meaning_icon(severity_sign(severity), MEANING_OF[severity]))
            row.addWidget(button)
            self._buttons[severity] = button
        self._accepted = self._switch()
        self._accepted.setIcon(icon("accepted"))
        row.addWidget(self._accepted)
        self.set_counts({})

    @property
    def chosen(self) -> frozenset[Severity]:
        """The severities that are switched on."""
        return frozenset(severity for severity, button in self._buttons.items() if button.isChecked())

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The switches of errors, warnings and notes."""
        return tuple(self._buttons.values())

    @property
    def accepted_button(self) -> QToolButton:
        """The switch of what is accepted."""
        return self._accepted

    def set_counts(self, counts: Mapping[Severity, int], accepted: int = 0) -> None:
        """Say how many problems there are of each severity, and how many are ``accepted``."""
        for severity, button in self._buttons.items():
            words = counted(severity, counts.get(severity, 0))
            button.setText(directed(words))
            button.setAccessibleName(words)
            button.setToolTip(self.tr("Show or hide them"))
        words = self.tr("{count} accepted", "", accepted).format(count=count(accepted))
        self._accepted.setText(directed(words))
        self._accepted.setAccessibleName(words)
        self._accepted.setToolTip(self.tr("Show or hide what somebody accepted as it is"))
        self._accepted.setVisible(accepted > 0)

    def _switch(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoRaise(True)
        button.setCheckable(True)
        button.setChecked(True)
        button.toggled.connect(self._toggled)
        return button

    @Slot()
    def _toggled(self) -> None:
        self.changed.emit(self.chosen)


def counted(severity: Severity, number: int) -> str:
    """``2 errors``, ``1 warning``, ``no notes``."""
    if number == 0:
        return _none(severity)
    if number == 1:
        return _one(severity)
    return _many(severity, number).format(count=count(number))


def _none(severity: Severity) -> str:
    match severity:
        case Severity.ERROR:
            return QCoreApplication.translate("SeveritySwitches", "No errors")
        case Severity.WARNING:
            return QCoreApplication.translate("SeveritySwitches", "No warnings")
        case Severity.INFO:
            return QCoreApplication.translate("SeveritySwitches", "No notes")


def _one(severity: Severity) -> str:
    match severity:
        case Severity.ERROR:
            return QCoreApplication.translate("SeveritySwitches", "1 error")
        case Severity.WARNING:
            return QCoreApplication.translate("SeveritySwitches", "1 warning")
        case Severity.INFO:
            return QCoreApplication.translate("SeveritySwitches", "1 note")


def _many(severity: Severity, number: int) -> str:
    match severity:
        case Severity.ERROR:
            return QCoreApplication.translate("SeveritySwitches", "{count} errors", None, number)
        case Severity.WARNING:
            return QCoreApplication.translate("SeveritySwitches", "{count} warnings", None, number)
        case Severity.INFO:
            return QCoreApplication.translate("SeveritySwitches", "{count} notes", None, number)
