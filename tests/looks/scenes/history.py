"""The list of steps: in the middle, with a step that the disk does not let go back, just opened, long."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.errors import Place
from studio.session.history import History
from studio.ui.desk.stepper import Passage
from studio.ui.history.popup import HistoryPopup
from studio.ui.history.rows import Line
from studio.ui.status_line import StatusLine
from tests.looks.discovery import Scene
from tests.ui.history.made import AT, history, line


def middle() -> QWidget:
    """Saved two steps ago; two steps were taken back; the cursor is on one further back."""
    popup = _popup(line(history(cursor=3), 1, saved=AT + 200))
    popup.steps.go_to(4)
    return popup


def stuck() -> QWidget:
    """A file has gone since it was renamed, so nothing before that can be had."""
    popup = _popup(line(history(cursor=3), 0, undo_obstacle="line_7.wav is not there any more."))
    popup.steps.go_to(4)
    return popup


def begun() -> QWidget:
    """Nothing was done yet."""
    return _popup(line(History(history().steps[:1]), 0))


def long() -> QWidget:
    """Hundreds of steps, some of them with long names."""
    labels = [
        f"Add {number:,} files to a pack whose name nobody can remember at once" for number in range(1, 501)
    ]
    return _popup(line(history(*labels, cursor=460), 300, saved=AT))


def taken_back() -> QWidget:
    """The line at the bottom of the window says for some seconds what undo took back."""
    status = StatusLine(None)  # type: ignore[arg-type]  # The window gives it a parent; here it stands alone.
    status.say_passage(Passage("Set the language of voices-fr to fr-CA", 1, Place(), back=True))
    status.resize(900, status.sizeHint().height())
    return status


def _popup(shown: Line) -> HistoryPopup:
    # A popup would close itself, and has no picture of its own.
    popup = HistoryPopup()
    popup.setWindowFlags(Qt.WindowType.Widget)
    popup.show_line(replace(shown))
    popup.resize(popup.sizeHint())
    return popup


SCENES: dict[str, Scene] = {
    "history-middle": middle,
    "history-stuck": stuck,
    "history-begun": begun,
    "history-long": long,
    "history-taken-back": taken_back,
}
