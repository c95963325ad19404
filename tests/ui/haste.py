"""Tests of the window do not wait for what the window waits for only to spare people's machines."""

from __future__ import annotations

import pytest

from studio.ui.desk import looker


@pytest.fixture(autouse=True)
def nobody_waits_for_calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks come right after what makes them needed: they are the same ones, half a second sooner."""
    monkeypatch.setattr(looker, "_AFTER_LISTENING", 1)
    monkeypatch.setattr(looker, "_AFTER_HINT", 20)
