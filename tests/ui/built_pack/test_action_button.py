"""A button that is as able to as its action."""

from __future__ import annotations

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from studio.ui.built_pack.action_button import ActionButton


def test_it_says_and_can_what_the_action_says_and_can(qtbot: QtBot) -> None:
    action = QAction("E&xtract && go…")
    button = ActionButton(action, None)  # type: ignore[arg-type]  # nothing is around it here
    qtbot.addWidget(button)
    assert (button.text(), button.accessibleName()) == ("Extract & go…", "Extract & go…")
    action.setEnabled(False)
    action.setToolTip("Choose a file first.")
    assert not button.isEnabled()
    assert button.toolTip() == "Choose a file first."
    action.setEnabled(True)
    with qtbot.waitSignal(action.triggered):
        button.click()
