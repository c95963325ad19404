"""Keys that somebody changed."""

from __future__ import annotations

from studio.ui.shortcuts.keymap import Keymap, known


def test_what_nobody_changed_has_its_usual_keys() -> None:
    keymap = Keymap()
    assert keymap.keys("palette") == ("Ctrl+K", "Ctrl+Shift+P")
    assert not keymap.is_changed("palette")


def test_keys_that_another_action_had_are_taken_from_it() -> None:
    keymap = Keymap().using("rescan", "Ctrl+K")
    assert keymap.keys("rescan") == ("Ctrl+K",)
    assert keymap.keys("palette") == ("Ctrl+Shift+P",)
    assert keymap.holder("Ctrl+K", "palette") == "rescan"
    assert keymap.holder("Ctrl+K", "rescan") is None


def test_usual_keys_come_back_from_whoever_has_them() -> None:
    keymap = Keymap().using("rescan", "Ctrl+K").usual("palette")
    assert keymap.keys("palette") == ("Ctrl+K", "Ctrl+Shift+P")
    assert keymap.keys("rescan") == ()
    assert keymap.usual("rescan") == Keymap()


def test_the_usual_keys_count_as_no_change() -> None:
    assert Keymap().using("rescan", "Ctrl+R").using("rescan", "F5") == Keymap()
    assert Keymap().using("rescan", "").keys("rescan") == ()


def test_what_settings_of_another_edition_hold_is_left_aside() -> None:
    assert known({"gone": ("F5",), "rescan": ("ctrl+r", "")}).own == {"rescan": ("Ctrl+R",)}
