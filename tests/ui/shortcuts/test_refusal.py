"""Keys that cannot be given to an action."""

from __future__ import annotations

import pytest

from studio.ui.shortcuts.refusal import refusal


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("", "Press the keys"),
        ("Ctrl+K, Ctrl+B", "one after the other"),
        ("Ctrl+C", "wherever text is typed"),
        ("Tab", "to move about"),
        ("Shift+Tab", "to move about"),
        ("Esc", "to move about"),
        ("Down", "to move about"),
        ("B", "is a letter"),
        ("Shift+B", "is a letter"),
        ("7", "is a letter"),
        ("Alt+F", "opens a menu"),
        ("Alt+F4", "belongs to the system"),
    ],
)
def test_keys_that_are_needed_are_refused_with_the_reason(keys: str, words: str) -> None:
    assert words in (refusal(keys) or "")


@pytest.mark.parametrize(
    "keys", ["F5", "Ctrl+B", "Ctrl+Shift+F", "Alt+Left", "Ctrl+Alt+B", "Shift+F8", "Del"]
)
def test_all_other_keys_can_be_used(keys: str) -> None:
    assert refusal(keys) is None
