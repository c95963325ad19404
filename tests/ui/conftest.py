"""What holds for every test of the window: nothing of Qt outlives it, and it speaks one language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.ui.guards import no_timer_is_left_behind, no_window_is_left_behind
from tests.ui.haste import nobody_waits_for_calm

__all__ = ["no_timer_is_left_behind", "no_window_is_left_behind", "nobody_waits_for_calm"]


@pytest.fixture(autouse=True)
def british_english(qapp: QApplication) -> Iterator[None]:
    """Numbers and dates as the tests expect them, whatever the machine speaks.

    There is an application from the first test on: what asks Qt for its theme ends the process without one.
    """
    del qapp
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)
