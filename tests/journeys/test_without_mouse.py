"""From the start page to built packs with the keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from studio.build.report import Status
from studio.ui.opener import SAMPLE_FOLDER
from tests.journeys.person import Person

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def tab_to(person: Person, text: str) -> None:
    """Press Tab until the focus is on the button ``text``."""
    for _ in range(20):
        here = QApplication.focusWidget()
        if isinstance(here, QPushButton) and here.text() == text:
            return
        person.press(Key.Key_Tab)
    raise AssertionError(f"Tab never came to {text!r}")


def test_from_the_start_page_to_built_packs(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    def reveal(path: Path) -> bool:
        shown.append(path)
        return True

    monkeypatch.setattr("studio.ui.errands.reveal", reveal)
    window = person.window

    # The sample.
    tab_to(person, "Try the sample project")
    person.press(Key.Key_Space)
    person.until(lambda: window.desk is not None)
    person.wait()
    panes = person.panes

    # A file: by a few letters of its name, and what is in it.
    person.press(Key.Key_1, CONTROL)
    person.wait()
    person.press(Key.Key_F, CONTROL)
    person.type("boat")
    person.press(Key.Key_Down)
    person.wait()  # Going down means the filter as it stands; its answer comes from a job.
    person.press(Key.Key_End)
    person.press(Key.Key_Space)
    person.wait()
    assert panes.docks["preview"].isVisible()
    assert panes.preview.subject is not None
    assert panes.preview.subject.path.name == "boat.svg"

    # A problem: the first, and what mends it.
    person.press(Key.Key_F8)
    before = person.problems
    person.press(Key.Key_Return, ALT)
    person.press(Key.Key_Return)
    person.wait()
    assert person.problems == before - 1
    assert panes.chosen == person.pack("coast-credits").path

    # A language, and who gets it.
    person.press(Key.Key_L, CONTROL)
    person.type("fran")
    person.press(Key.Key_Return)
    person.wait()
    assert str(person.pack("coast-credits").language) == "fr"
    person.press(Key.Key_3, CONTROL)
    person.wait()
    assert panes.audience.isAncestorOf(window.focusWidget())
    assert panes.audience.asked is not None

    # The build, and where it lies.
    person.press(Key.Key_B, CONTROL)
    person.wait()
    assert person.outcome()["coast-credits"] is Status.BUILT
    assert person.is_saved
    person.press(Key.Key_5, CONTROL)
    tab_to(person, "Show files")
    person.press(Key.Key_Space)
    assert shown == [tmp_path / SAMPLE_FOLDER / "builds"]
    assert (shown[0] / "coast-credits.aar").is_file()
