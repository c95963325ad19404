"""What happens when the program makes a mistake."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.faults import FaultDialog, FaultHook


@dataclass
class Hooked:
    window: QWidget
    hook: FaultHook | None = None
    rescued: list[int] = field(default_factory=list[int])

    def rescue(self) -> None:
        self.rescued.append(1)

    @property
    def dialogs(self) -> list[FaultDialog]:
        return [one for one in self.window.findChildren(FaultDialog) if one.isVisible()]


@pytest.fixture
def hooked(qtbot: QtBot) -> Iterator[Hooked]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    there = Hooked(window)
    there.hook = FaultHook(window, there.rescue)
    yield there
    there.hook.close()


def fail() -> None:
    try:
        int("the tea is cold")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def fail_there() -> None:
    raise ValueError("the tea is cold")


def test_a_fault_rescues_the_work_and_its_details_can_be_copied(qtbot: QtBot, hooked: Hooked) -> None:
    fail()
    qtbot.waitUntil(lambda: len(hooked.dialogs) == 1)
    assert hooked.rescued
    copy = next(b for b in hooked.dialogs[0].findChildren(QPushButton) if b.text() == "Copy the details")
    copy.click()
    assert "the tea is cold" in QGuiApplication.clipboard().text()
    hooked.dialogs[0].accept()


def test_two_faults_in_a_row_are_told_once_and_the_next_one_again(qtbot: QtBot, hooked: Hooked) -> None:
    fail()
    fail()
    qtbot.waitUntil(lambda: len(hooked.rescued) == 2)
    assert len(hooked.dialogs) == 1
    hooked.dialogs[0].accept()
    fail()
    qtbot.waitUntil(lambda: len(hooked.rescued) == 3)
    assert len(hooked.dialogs) == 1
    hooked.dialogs[0].accept()


def test_a_fault_on_another_thread_is_told_too(qtbot: QtBot, hooked: Hooked) -> None:
    thread = threading.Thread(target=fail_there)  # noqa: TID251 -- threads of others are what it is about
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(hooked.dialogs) == 1)
    assert hooked.rescued
    hooked.dialogs[0].accept()


def test_work_that_cannot_be_rescued_is_not_said_to_be_kept(qtbot: QtBot, hooked: Hooked) -> None:
    dialog = FaultDialog("x", None, kept=False, parent=hooked.window)
    other = FaultDialog("x", None, kept=True, parent=hooked.window)
    assert "draft" not in _words(dialog)
    assert "draft" in _words(other)


def test_an_interrupt_closes_the_window_and_is_no_fault(qtbot: QtBot, hooked: Hooked) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.waitUntil(lambda: not hooked.window.isVisible())
    assert not hooked.rescued


def test_the_hooks_are_given_back(qtbot: QtBot) -> None:
    before = sys.excepthook, threading.excepthook
    window = QWidget()
    qtbot.addWidget(window)
    hook = FaultHook(window, lambda: None)
    assert sys.excepthook != before[0]
    hook.close()
    assert (sys.excepthook, threading.excepthook) == before


def _words(dialog: FaultDialog) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in dialog.findChildren(QLabel))
