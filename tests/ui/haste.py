"""Tests of the window do not wait for what the window waits for only to spare people's machines."""

from __future__ import annotations

import gc

import pytest

from studio.ui import language_names, opener
from studio.ui.desk import looker


@pytest.fixture(autouse=True)
def nobody_waits_for_calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks come right after what makes them needed: they are the same ones, half a second sooner."""
    monkeypatch.setattr(looker, "_AFTER_LISTENING", 1)
    monkeypatch.setattr(looker, "_AFTER_HINT", 20)
    monkeypatch.setattr(language_names, "_UNTIL_SEEN", 0)
    # Keys that a test sends come sooner after the focus than those of people.
    monkeypatch.setattr(language_names, "named", opener.languages)
    # A window that closes looks for garbage in all there is: here that is thousands of tests.
    monkeypatch.setattr(gc, "unfreeze", _stay)


def _stay() -> None:
    """What was set aside stays so."""
