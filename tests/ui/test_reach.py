"""Everything can be reached, named, seen and hit without a mouse and without sight: every kind of view."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.looks import reach
from tests.looks.__main__ import ROOT
from tests.looks.camera import settle


def test_all_in_every_kind_of_view_has_a_name_a_way_by_keys_a_visible_focus_and_a_size() -> None:
    """And no view is larger than the smallest screen. Prints what is amiss, view by view."""
    walk = [sys.executable, "-m", "tests.looks.walk"]
    done = subprocess.run(walk, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == ""
    assert done.returncode == 0, done.stderr


def test_what_lacks_a_name_a_way_or_a_size_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setSpacing(2)
    last, first = QPushButton("Last", window), QPushButton("", window)
    column.addWidget(first)
    column.addWidget(last)
    for button in (first, last):
        button.setFixedHeight(12)
    window.show()
    window.activateWindow()
    settle()
    assert [one.split()[0] for one in reach.nameless(window)] == ["QPushButton"]
    assert len(reach.out_of_order(window)) == 1
    assert len(reach.too_small(window)) == 2
    assert reach.unreached(window) == []
