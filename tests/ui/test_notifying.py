"""Telling people who look elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from studio.ui import notifying
from studio.ui.notifying import Notifier


class _Tray(QSystemTrayIcon):
    """A place for news that is there or not, on a screen that has none."""

    there = False

    @classmethod
    def isSystemTrayAvailable(cls) -> bool:  # noqa: N802 -- Qt's own name
        return cls.there

    @classmethod
    def supportsMessages(cls) -> bool:  # noqa: N802 -- Qt's own name
        return cls.there

    def show(self) -> None:
        """There is nothing to be shown on."""

    def hide(self) -> None:
        """There is nothing to be shown on."""

    def showMessage(self, *words: object) -> None:  # noqa: N802 -- Qt's own name
        """There is nothing to be shown on."""


def _away(monkeypatch: pytest.MonkeyPatch, state: Qt.ApplicationState, *, tray: bool) -> list[QWidget]:
    """Somebody works in another program; the windows that called for them."""
    called: list[QWidget] = []
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: state)
    monkeypatch.setattr(notifying, "QSystemTrayIcon", _Tray)
    monkeypatch.setattr(_Tray, "there", tray)
    monkeypatch.setattr(QApplication, "alert", called.append)
    return called


def test_who_looks_at_our_windows_needs_no_news(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    called = _away(monkeypatch, Qt.ApplicationState.ApplicationActive, tray=True)
    window = QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(window, window)
    assert not notifier.notify("The build is done", "3 packs built.")
    assert not called
    assert not notifier.is_shown


def test_without_a_place_for_news_the_window_calls(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    called = _away(monkeypatch, Qt.ApplicationState.ApplicationInactive, tray=False)
    window = QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(window, window)
    assert notifier.notify("The build is done", "3 packs built.")
    assert called == [window]
    assert not notifier.is_shown


def test_news_go_when_somebody_came_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    called = _away(monkeypatch, Qt.ApplicationState.ApplicationInactive, tray=True)
    window = QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(window, window)
    assert notifier.notify("The build is done", "3 packs built.")
    assert notifier.notify("The build is done", "2 packs built.")
    assert notifier.is_shown
    assert not called
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not notifier.is_shown
