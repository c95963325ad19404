"""Texts and keys of actions."""

from __future__ import annotations

import pytest

from studio.ui.actions.spec import Key, Spec, common, default_keys, plain, spelled


@pytest.mark.parametrize(
    ("text", "read"),
    [("&Save", "Save"), ("R&&D", "R&D"), ("Re&name\tF2", "Rename"), ("Undo: R&&&D", "Undo: R&D")],
)
def test_a_text_is_read_without_its_letter_and_its_key(text: str, read: str) -> None:
    assert plain(text) == read


def test_keys_of_the_system_and_our_own_are_spelled_alike() -> None:
    spec = Spec("save", "&Save", None, (Key.Save, "Ctrl+Shift+s"))
    assert {"Ctrl+S", "Ctrl+Shift+S"} <= set(default_keys(spec))
    assert "S" in spelled("Ctrl+S")


def test_keys_that_few_keyboards_have_are_not_worth_a_word() -> None:
    assert common(("Ctrl+O", "Open", "Alt+Backspace")) == ("Ctrl+O",)
