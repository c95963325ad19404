"""Settling clashes: where another program changed a file that is edited here, somebody chose a version."""

from __future__ import annotations

from collections.abc import Callable

from studio.session.session import Session
from studio.ui import wishes
from studio.ui.desk.teller import Teller


class Settler:
    """Carries out the choice, then calls ``then``: what is shown, and what is unsaved, is other now."""

    def __init__(self, session: Session, teller: Teller, then: Callable[[], None]) -> None:
        self._session = session
        self._teller = teller
        self._then = then

    def keep_mine(self, wish: wishes.KeepMine) -> None:
        """Saving may overwrite what another program wrote, as it was last seen; undo brings that back."""
        self._session.keep_mine(wish.path, *wish.more)
        self._finish()

    def load_theirs(self, wish: wishes.LoadTheirs) -> None:
        """Take what another program wrote, as one step."""
        self._session.load_theirs(wish.path, *wish.more)
        self._finish()

    def _finish(self) -> None:
        self._teller.drop_settled_clashes()
        self._then()
