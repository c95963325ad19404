"""How long ago something was, in words that are true for a while."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.ui.look.words import count

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400


def ago(seconds: float) -> str:
    """``just now``, ``3 s ago``, ``2 min ago``, ``5 h ago``."""
    if seconds < 1:
        return QCoreApplication.translate("Ages", "just now")
    if seconds < _MINUTE:
        number = int(seconds)
        words = QCoreApplication.translate("Ages", "{count} s ago", None, number)
    elif seconds < _HOUR:
        number = int(seconds / _MINUTE)
        words = QCoreApplication.translate("Ages", "{count} min ago", None, number)
    elif seconds < _DAY:
        number = int(seconds / _HOUR)
        words = QCoreApplication.translate("Ages", "{count} h ago", None, number)
    else:
        return QCoreApplication.translate("Ages", "more than a day ago")
    return words.format(count=count(number))


def true_for(seconds: float) -> float:
    """For how many seconds what ``ago`` says stays good enough."""
    if seconds < _MINUTE:
        return 1
    return 30 if seconds < _HOUR else 600
