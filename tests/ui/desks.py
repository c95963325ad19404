"""A desk at work on a project on disk, and what it said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.progress import CancelToken
from studio.session.beginning import begin
from studio.ui.desk.desk import Desk
from studio.ui.pieces.notice_bar import Notice, Offer
from studio.ui.view import Building, View


class AtWork:
    """A desk, and everything it said since it began. ``settle`` waits until nothing goes on."""

    def __init__(self, project: Path, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._closed = False
        self._parent = QObject()
        begun = begin(project, CancelToken())
        self.views: list[View] = []
        self.notices: list[Notice] = []
        self.buildings: list[Building] = []
        self.places: list[Place] = []
        self.desk = Desk(begun.session, begun.presence, self._parent)
        self.desk.changed.connect(self.views.append)
        self.desk.noticed.connect(self.notices.append)
        self.desk.building.connect(self.buildings.append)
        self.desk.led.connect(self.places.append)
        self.settle()

    @property
    def view(self) -> View:
        return self.desk.view()

    def settle(self) -> None:
        """Wait until nothing goes on; what other programs just did may still be on its way."""
        self._qtbot.waitUntil(lambda: not self.desk.busy, timeout=20_000)

    def wish(self, wish: object) -> None:
        """Carry out ``wish`` to its end."""
        assert self.desk.carry_out(wish), wish
        self.settle()

    def offer(self, label: str) -> Offer:
        """The newest offer with that label."""
        offers = [offer for notice in reversed(self.notices) for offer in notice.offers]
        return next(offer for offer in offers if offer.label == label)

    def said(self, words: str) -> bool:
        """Whether a notice has ``words`` in it, marks for the direction of writing aside."""
        plain = [f"{notice.text} {notice.hint}" for notice in self.notices]
        return any(words in text.replace("\u2066", "").replace("\u2069", "") for text in plain)

    def close(self, *, discarding: bool = True) -> None:
        if not self._closed:
            self._closed = True
            self.desk.close(discarding=discarding)
            self._parent.deleteLater()
