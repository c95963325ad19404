"""Keys that cannot do anything else, because the system or somebody who types needs them, and why."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from studio.ui.actions.spec import spelled
from studio.ui.look.words import isolated

translate = QCoreApplication.translate

_Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier
_TYPING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)
_MOVING = frozenset(
    {
        _Key.Key_Tab,
        _Key.Key_Backtab,
        _Key.Key_Escape,
        _Key.Key_Return,
        _Key.Key_Enter,
        _Key.Key_Backspace,
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_Up,
        _Key.Key_Down,
        _Key.Key_Home,
        _Key.Key_End,
        _Key.Key_PageUp,
        _Key.Key_PageDown,
    }
)
_SYSTEM = ("Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Space", "Ctrl+Alt+Del", "F10", "Shift+F10")
_MODIFIERS = frozenset({_Key.Key_Control, _Key.Key_Shift, _Key.Key_Alt, _Key.Key_Meta, _Key.Key_AltGr})


def refusal(keys: str) -> str | None:
    """Why ``keys`` cannot be given to an action, in words; ``None``: they can."""
    sequence = QKeySequence(keys)
    if sequence.isEmpty():
        return translate("Shortcuts", "Press the keys that are to do it.")
    if sequence.count() > 1:
        return translate("Shortcuts", "Keys that are pressed one after the other are not used here.")
    pressed = cast("QKeyCombination", cast("Any", sequence)[0])  # The stubs know no item of it.
    shown = isolated(spelled(keys))
    sentence = _needed(sequence, pressed) or _of_letters(pressed)
    return None if sentence is None else sentence.format(keys=shown)


def _needed(sequence: QKeySequence, pressed: QKeyCombination) -> str | None:
    """Who needs these keys, if anybody does."""
    key, held = pressed.key(), pressed.keyboardModifiers()
    if key in _MODIFIERS:
        return translate("Shortcuts", "{keys} alone does nothing: press another key with it.")
    if any(sequence in QKeySequence.keyBindings(one) for one in _TYPING):
        return translate("Shortcuts", "{keys} is needed wherever text is typed.")
    if key in _MOVING and not held & (_CONTROL | _ALT | _META):
        return translate("Shortcuts", "{keys} is needed to move about and to type.")
    if sequence in [QKeySequence(one) for one in _SYSTEM]:
        return translate("Shortcuts", "{keys} belongs to the system.")
    return None


def _of_letters(pressed: QKeyCombination) -> str | None:
    """Why letters, digits and signs cannot do it as they were pressed."""
    key, held = pressed.key(), pressed.keyboardModifiers()
    if not _Key.Key_Space <= key <= _Key.Key_ydiaeresis or held & (_CONTROL | _META):
        return None
    if held & _ALT:
        return translate("Shortcuts", "{keys} opens a menu or goes to a field.")
    return translate("Shortcuts", "{keys} is a letter that is typed: hold Ctrl or Alt with it.")
