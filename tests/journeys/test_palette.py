"""Everything that the palette offers is done in it, one after the other, on the sample."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studio.ui.preferences import Preferences
from tests.journeys.person import Person

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def settings(qapp: QApplication) -> Iterator[None]:
    """The program has them as long as it runs; a test's go with it."""
    made = Preferences(qapp)
    yield
    made.close()
    made.setParent(None)


ELSEWHERE = {"build", "build-all", "build-pack", "close", "quit", "sample"}
"""These end or take a while; other journeys do them."""


def before_the_window(person: Person) -> list[QWidget]:
    """What stands before the window now."""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return [one for one in shown if one is not person.window]


def leave(person: Person) -> None:
    """Press Esc as often as it takes to be back at the window."""
    for _ in range(3):
        front = before_the_window(person)
        if not front:
            return
        nearest = QApplication.activePopupWidget() or QApplication.activeModalWidget() or front[-1]
        QTest.keyClick(nearest.windowHandle(), Key.Key_Escape)
        person.wait()


def take(person: Person, name: str) -> None:
    """Take the command ``name`` in the palette, by its words."""
    person.press(Key.Key_K, CONTROL)
    palette = person.window.keyboard.palette
    assert palette is not None
    popup = palette.popup
    assert popup is not None
    popup.line.setText(person.window.actions_[name].text().partition("\t")[0].replace("&", ""))
    for _ in range(popup.rows.rowCount()):
        if popup.current is not None and popup.current.key == name:
            break
        person.press(Key.Key_Down)
    person.press(Key.Key_Return)
    person.wait()
    assert palette.popup is not popup, f"{name} was not taken"


def test_each_command_can_be_taken_and_left_and_the_focus_is_in_the_window(person: Person) -> None:
    person.push("Try the sample project")
    window = person.window
    taken = []
    for name in window.actions_.specs:
        window.actions_.look_here()
        if name in ELSEWHERE or window.actions_.reason(name) is not None or name == "palette":
            continue
        take(person, name)
        taken.append(name)
        leave(person)
        assert not before_the_window(person), f"{name} leaves {before_the_window(person)} before the window"
        assert window.focusWidget() is not None, f"{name} loses the focus"
        assert "went wrong" not in person.notices
    assert len(taken) > 40
