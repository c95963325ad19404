"""Going back and forth in the history: by one step, or to any of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.errors import Place
from studio.session.session import Session
from studio.ui import wishes
from studio.ui.desk.mover import Mover
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """``count`` steps were taken back (``back``) or done again, the last of them ``label``, at ``place``."""

    label: str
    count: int
    place: Place
    back: bool = field(kw_only=True)


class Stepper(QObject):
    """Takes steps back and does them again. ``passed`` carries a ``Passage``.

    On the way to a step that is far off, steps that moved something on disk are gone over one by one by
    ``mover``. Where the disk refuses one, it stops there: ``mover.failed`` has its sentence. ``keep`` is
    called after each of them: the disk holds names that only the texts know.
    """

    passed = Signal(object)

    def __init__(self, session: Session, mover: Mover, keep: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._mover = mover
        self._keep = keep

    def settle(self, wish: object) -> None:
        """What is typed from now on is a step of its own."""
        del wish
        self._session.settle()

    def undo(self, wish: object) -> None:
        """Take back the last step."""
        del wish
        self._go(self._session.history.cursor - 1)

    def redo(self, wish: object) -> None:
        """Do the next step again."""
        del wish
        self._go(self._session.history.cursor + 1)

    def step_to(self, wish: wishes.StepTo) -> None:
        """Go to a step that the history still has."""
        number = self._session.history.number_of(wish.step)
        if number is not None:
            self._go(number)

    def _go(self, number: int) -> None:
        history = self._session.history
        number = max(0, min(number, len(history.steps) - 1))
        self._go_on(history.cursor, number, history.cursor)

    def _go_on(self, began: int, number: int, told: int | None) -> None:
        """Go as far as the texts alone lead, and have the disk changed for the step that comes then.

        What was done is told before the disk is touched: whatever happens there, it has happened.
        """
        self._session.step_to(number)
        here = self._session.history.cursor
        if here not in {told, began}:
            self._tell(began)
        then = partial(self._moved, began, number)
        if number < here:
            self._mover.undo(then)
        elif number > here:
            self._mover.redo(then)

    def _moved(self, began: int, number: int) -> None:
        self._keep()
        self._go_on(began, number, None)

    def _tell(self, began: int) -> None:
        history = self._session.history
        here = history.cursor
        back = here < began
        last = here + 1 if back else here
        label, place = history.steps[last].label, self._session.place_of(last, back=back)
        self.passed.emit(Passage(label, abs(here - began), place, back=back))
