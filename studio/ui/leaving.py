"""Leaving a project: nothing is lost by it, so people are asked where something is not saved or under way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from studio.ui.asking import Asking, unsaved_words
from studio.ui.desk.desk import Desk

Then = Callable[[], None]


class Leaving(QObject):
    """Asks by way of ``asking``. ``desk`` says what is open now, ``close`` closes it."""

    def __init__(
        self, asking: Asking, desk: Callable[[], Desk | None], close: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._asking = asking
        self._desk = desk
        self._close = close

    def after_closing(self, then: Then) -> None:
        """Close the project and go on; where something is not saved or under way, ask first."""
        desk = self._desk()
        if desk is None:
            then()
        elif desk.hold(partial(self.after_closing, then)):
            pass  # Files are being renamed: it comes after that.
        elif desk.is_building:
            self._asking.before_leaving_a_build(partial(self._after_changes, then))
        else:
            self._after_changes(then)

    def _after_changes(self, then: Then) -> None:
        """Close the project and go on; what is not saved is asked about first."""
        desk = self._desk()
        if desk is not None and desk.modified:
            text = unsaved_words(desk.session.project, desk.view().modified)
            close, ask = partial(self._close_and, then), self._asking
            save = partial(desk.save, close)
            leave = partial(desk.before_leaving, close, partial(ask.before_losing_changes, save, close))
            stuck = partial(ask.before_leaving_new_names, leave)
            leave = partial(desk.take_names_back, leave, stuck)
            ask.before_leaving_changes(text, save=save, leave=leave, renamed=bool(desk.session.trips))
        else:
            self._close_and(then)

    def _close_and(self, then: Then) -> None:
        self._close()
        then()
