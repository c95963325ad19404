"""What happens when the program makes a mistake."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.details_dialog import DetailsDialog
from studio.ui.faults import FaultHook, fault_sentence


@dataclass
class Hooked:
    window: QWidget
    hook: FaultHook | None = None
    rescued: list[int] = field(default_factory=list[int])

    def rescue(self) -> None:
        self.rescued.append(1)

    @property
    def dialogs(self) -> list[DetailsDialog]:
        return [one for one in self.window.findChildren(DetailsDialog) if one.isVisible()]


@pytest.fixture
def hooked(qtbot: QtBot) -> Iterator[Hooked]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    there = Hooked(window)
    there.hook = FaultHook(window, there.rescue, lambda: "Pack Studio 1.2.3")
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
    hooked.dialogs[0].copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "the tea is cold" in copied
    assert "Pack Studio 1.2.3" in copied
    hooked.dialogs[0].accept()


def test_several_faults_in_a_row_make_one_dialog_with_their_number_and_the_next_one_again(
    qtbot: QtBot, hooked: Hooked
) -> None:
    fail()
    fail()
    qtbot.waitUntil(lambda: len(hooked.rescued) == 2)
    [dialog] = hooked.dialogs
    assert "2 mistakes" in dialog.sentence
    assert dialog.details.count("Traceback") == 2
    dialog.accept()
    fail()
    qtbot.waitUntil(lambda: len(hooked.rescued) == 3)
    [dialog] = hooked.dialogs
    assert "a mistake" in dialog.sentence
    dialog.accept()


def test_a_fault_on_another_thread_is_told_too(qtbot: QtBot, hooked: Hooked) -> None:
    thread = threading.Thread(target=fail_there)  # noqa: TID251 -- threads of others are what it is about
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(hooked.dialogs) == 1)
    assert hooked.rescued
    hooked.dialogs[0].accept()


def test_work_that_cannot_be_rescued_is_not_said_to_be_kept() -> None:
    assert "draft" not in fault_sentence(1, kept=False)
    assert "draft" in fault_sentence(1, kept=True)


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
