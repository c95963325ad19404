"""The text of a damaged file, at the line where it breaks."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.session.damage import Damage
from studio.ui.comparing.text import TextDialog


def test_it_shows_the_whole_text_and_points_at_the_line(qtbot: QtBot) -> None:
    text = "".join(f"line {number}\n" for number in range(1, 80))
    damage = Damage(Path("/game/Game.packstudio"), text.encode(), "It cannot be read.", "", 40)
    dialog = TextDialog(damage)
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == text
    assert dialog.text.textCursor().block().text() == "line 40"
    assert dialog.text.isReadOnly()


def test_a_line_that_is_not_there_is_not_pointed_at(qtbot: QtBot) -> None:
    damage = Damage(Path("/game/Game.packstudio"), b"\xff\xfe", "It cannot be read.", "", 9)
    dialog = TextDialog(damage)
    qtbot.addWidget(dialog)
    assert dialog.text.textCursor().position() == 0
