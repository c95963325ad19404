"""Journeys through the window are guarded like all its tests."""

from __future__ import annotations

from tests.ui.guards import no_timer_is_left_behind, no_window_is_left_behind
from tests.ui.haste import nobody_waits_for_calm

__all__ = ["no_timer_is_left_behind", "no_window_is_left_behind", "nobody_waits_for_calm"]
