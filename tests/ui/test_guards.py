"""The guards see what they are there for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import guards

pytest_plugins = "pytester"


def test_a_window_that_is_still_there_is_named(qapp: QApplication) -> None:
    del qapp
    before = guards.windows()
    window = QWidget()
    window.setObjectName("forgotten")
    assert guards.names_of_windows_since(before) == ["forgotten"]
    window.deleteLater()
    assert guards.names_of_windows_since(before) == []


def test_a_window_of_qtbot_is_not_left_behind(qtbot: QtBot) -> None:
    # The guard around this very test is what would fail.
    window = QWidget()
    qtbot.addWidget(window)
    window.show()


def test_a_widget_with_a_parent_is_no_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before = guards.windows()
    QWidget(window)
    assert guards.names_of_windows_since(before) == []


@pytest.mark.parametrize("interval", [0, 60_000])
def test_a_timer_that_still_runs_is_named(qapp: QApplication, interval: int) -> None:
    del qapp
    before = guards.running_timers()
    owner = QObject()
    timer = QTimer(owner)
    assert guards.names_of_timers_since(before) == []
    timer.start(interval)
    assert guards.names_of_timers_since(before) == ["QTimer of QObject"]
    timer.stop()
    assert guards.names_of_timers_since(before) == []


def test_a_timer_that_only_the_application_holds_is_named(qapp: QApplication) -> None:
    before = guards.running_timers()
    QTimer(qapp).start(60_000)
    assert guards.names_of_timers_since(before) == ["QTimer of QApplication"]
    for timer in qapp.findChildren(QTimer):
        timer.stop()
        timer.setParent(None)
    assert guards.names_of_timers_since(before) == []


def test_a_test_that_leaves_a_window_a_timer_or_a_warning_fails(pytester: pytest.Pytester) -> None:
    pytester.makeini(
        "[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\nqt_log_ignore = propagateSizeHints\n"
    )
    pytester.makeconftest("from tests.ui.guards import no_timer_is_left_behind, no_window_is_left_behind\n")
    pytester.makepyfile(
        """
        from PySide6.QtCore import QTimer, qWarning
        from PySide6.QtWidgets import QWidget

        left = []

        def test_window(qapp):
            left.append(QWidget())

        def test_timer(qapp):
            timer = QTimer(qapp)
            timer.start(60_000)

        def test_warning(qapp):
            qWarning("something is odd")

        def test_clean(qtbot):
            widget = QWidget()
            qtbot.addWidget(widget)
            widget.show()
        """
    )
    outcome = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    outcome.assert_outcomes(passed=3, failed=1, errors=2)
    outcome.stdout.fnmatch_lines(["*Windows outlive the test: QWidget*", "*Timers outlive the test: QTimer*"])
