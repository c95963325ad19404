"""Telling people who look elsewhere that something has ended."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from studio.ui.look.icons import icon

_SHOWN_FOR = 10_000
"""Milliseconds for which a system may show a notification."""


class Notifier(QObject):
    """Speaks only while none of our windows is the active one. Nothing stays once somebody came back."""

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._came_back)

    @property
    def is_shown(self) -> bool:
        """Whether there is something of ours among the system's icons."""
        return self._tray is not None

    def notify(self, title: str, text: str) -> bool:
        """Say it, unless somebody looks at one of our windows; whether it was said."""
        application = QGuiApplication.instance()
        if QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive:
            return False
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(1)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._show(title, text)
        else:
            QApplication.alert(self._window)
        return True

    def close(self) -> None:
        """Take back what is still shown."""
        tray, self._tray = self._tray, None
        if tray is not None:
            tray.hide()
            tray.deleteLater()

    def _show(self, title: str, text: str) -> None:
        self.close()
        tray = QSystemTrayIcon(icon("build"), self)
        tray.setToolTip(title)
        tray.messageClicked.connect(self._raise)
        tray.activated.connect(self._raise)
        tray.show()
        tray.showMessage(title, text, icon("build"), _SHOWN_FOR)
        self._tray = tray

    @Slot()
    def _raise(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        self.close()

    @Slot(Qt.ApplicationState)
    def _came_back(self, state: Qt.ApplicationState) -> None:
        application = QGuiApplication.instance()
        if state is Qt.ApplicationState.ApplicationActive:
            if isinstance(application, QGuiApplication):
                application.setBadgeNumber(0)
            self.close()
