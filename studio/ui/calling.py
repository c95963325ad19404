"""The line between two starts of the program: a socket of one person, that never leaves this computer."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from studio.workspace.summons import ANSWER, LONGEST, Summons, message, understood

_TO_CONNECT = 300
_TO_ANSWER = 1_500
"""Milliseconds. A window answers between two strokes of its brush; who takes longer is stuck."""

_TO_SPEAK = 2_000
"""Milliseconds after which somebody who called and said nothing is hung up on."""


def call(place: str, summons: Summons) -> bool:
    """Whether somebody at ``place`` took ``summons``. Blocks, for two seconds at most."""
    socket = QLocalSocket()
    socket.connectToServer(place)
    try:
        if not socket.waitForConnected(_TO_CONNECT):
            return False
        _let_come_forward()
        socket.write(message(summons))
        while not socket.canReadLine():
            if not socket.waitForReadyRead(_TO_ANSWER):
                return False
        return bytes(socket.readLine().data()) == ANSWER
    finally:
        socket.abort()


class Listener(QObject):
    """Listens at a place; ``called`` carries the ``Summons`` of another start."""

    called = Signal(object)

    def __init__(self, place: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        # To listen is to take the place of whoever listens there, so it is asked first.
        if not _answers(place):
            QLocalServer.removeServer(place)  # Somebody may have ended without taking it along.
            self._server.listen(place)

    @property
    def listens(self) -> bool:
        """Whether others can call: not where somebody else listens at that place."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    @Slot()
    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            caller = _Caller(self._server.nextPendingConnection(), self)
            caller.spoke.connect(self.called)


class _Caller(QObject):
    """Somebody who called. ``spoke`` carries their ``Summons``, after they were answered."""

    spoke = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        socket.readyRead.connect(self._listen)
        socket.disconnected.connect(self.deleteLater)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._hang_up)
        self._patience.start(_TO_SPEAK)
        self._listen()  # They may have spoken before anybody listened.

    @Slot()
    def _listen(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > LONGEST:
                self._hang_up()
            return
        summons = understood(bytes(self._socket.readLine().data()))
        if summons is None:
            self._hang_up()
            return
        self._socket.write(ANSWER)
        self._socket.flush()
        self.spoke.emit(summons)

    @Slot()
    def _hang_up(self) -> None:
        self._socket.abort()


def _answers(place: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(place)
    there = socket.waitForConnected(_TO_CONNECT)
    socket.abort()
    return there


def _let_come_forward() -> None:
    """Windows lets a program come to the front only when the one that was started last says so."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
