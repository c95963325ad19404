"""What can be done in a place, under a name: so that menus and the palette reach the actions of panels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget


class Deed(QObject):
    """Names ``action``, which a widget has among its own: ``packs.rename`` is a ``rename`` in the packs.

    A button has a deed that its panel alone answers.

    ``obstacle`` says in words why it cannot be done now; without it a disabled action says that in its tip.
    """

    def __init__(
        self, name: str, action: QAction | QAbstractButton, obstacle: Callable[[], str | None] | None = None
    ) -> None:
        super().__init__(action)
        self.name = name
        self._action = action
        self._obstacle = obstacle
        self._keys = action.shortcuts() if isinstance(action, QAction) else []

    @property
    def text(self) -> str:
        """What it is called where it is done, with the letter for the keyboard."""
        return self._action.text()

    @property
    def obstacle(self) -> str | None:
        """Why it cannot be done now; ``None``: it can."""
        if self._obstacle is not None:
            return self._obstacle()
        return None if self._action.isEnabled() else self._action.toolTip()

    def do(self) -> None:
        """Do it, if it can be done."""
        if isinstance(self._action, QAction):
            self._action.trigger()
        else:
            self._action.click()

    def answers(self, wanted: str) -> bool:
        """Whether it is ``wanted``: ``rename`` is any of that kind, ``packs.rename`` this one alone."""
        return wanted in (self.name, self.name.rpartition(".")[2])

    def set_keys(self, keys: Sequence[QKeySequence] | None, instead_of: Sequence[QKeySequence]) -> None:
        """Listen to ``keys`` ``instead_of`` those of the program; ``None``: to those it came with."""
        if not isinstance(self._action, QAction):
            return
        if keys is None:
            self._action.setShortcuts(self._keys)
        else:
            others = [one for one in self._keys if one not in instead_of]
            self._action.setShortcuts([*keys, *others])


def deed_here(focus: QWidget | None, wanted: str) -> Deed | None:
    """The deed that is ``wanted`` of the nearest widget around ``focus`` that has it.

    One that a panel alone answers is found in the whole window.
    """
    widget = focus
    while widget is not None:
        found = next((one for one in _of(widget) if one.answers(wanted)), None)
        if found is not None:
            return found
        if widget.isWindow():
            break
        widget = widget.parentWidget()
    if widget is None or "." not in wanted:
        return None
    return next((one for one in deeds_in(widget) if one.name == wanted), None)


def do_here(focus: QWidget | None, wanted: str) -> None:
    """Do what is ``wanted`` there, if it can be done."""
    deed = deed_here(focus, wanted)
    if deed is not None and deed.obstacle is None:
        deed.do()


def deeds_in(window: QWidget) -> list[Deed]:
    """All deeds of the widgets in ``window``."""
    return window.findChildren(Deed)


def _of(widget: QWidget) -> Iterator[Deed]:
    for action in widget.actions():
        for child in action.children():
            if isinstance(child, Deed):
                yield child
