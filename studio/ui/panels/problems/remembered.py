"""How somebody saw the problems last, kept for the next time the window opens."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from studio.ui.panels.problems.grouping import By

_KEY = "problems/by"


def recall() -> By:
    """What the headings were last; what does not read as that is passed over."""
    text = QSettings().value(_KEY)
    return next((by for by in By if by.value == text), By.SEVERITY)


def remember(by: By) -> None:
    """Keep ``by`` for the next time."""
    QSettings().setValue(_KEY, by.value)
