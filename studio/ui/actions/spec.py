"""What the table of actions says of each of them. Texts are English here; ``said`` translates them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from studio.ui.look.words import without_mnemonic
from studio.values import dataclass

Key = QKeySequence.StandardKey
_RARE = frozenset({"New", "Open", "Save", "Close", "Undo", "Redo", "Help", "Find", "Exit", "Alt+Backspace"})
Needs = Literal["", "project", "editing"]


@dataclass(frozen=True, slots=True)
class Spec:
    """An action: its name, its text with the letter for the keyboard, and what is wished by it.

    ``needs`` a project, one that can be changed, or nothing. ``about`` says in a sentence what it does.

    One that is done to whatever somebody is at wishes ``DoHere``: ``deed`` names what panels answer, the text
    is theirs while one does, and ``otherwise`` says what to do where none does. ``local``: panels listen for
    its keys, the window does not. ``checkable``: it is on or off.
    """

    name: str
    text: str
    wish: object
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    sign: str | None = None
    needs: Needs = "project"
    about: str = ""
    deed: str = ""
    otherwise: str = ""
    local: bool = False
    checkable: bool = False

    @property
    def label(self) -> str:
        """The English text without the letter for the keyboard and the dots of a dialog."""
        return plain(self.text)


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: ``None`` is a line between groups."""

    title: str
    entries: tuple[Spec | None, ...]

    @property
    def specs(self) -> tuple[Spec, ...]:
        """The actions in it."""
        return tuple(one for one in self.entries if one is not None)


def said(text: str) -> str:
    """A text of the table in the reader's language."""
    marked = {"": text}  # By QT_TRANSLATE_NOOP(…), where it stands in the table.
    return QCoreApplication.translate("Actions", marked[""]) if text else ""


def plain(text: str) -> str:
    """The text of an action as people read it: without the letter for the keyboard and its key."""
    return without_mnemonic(text.partition("\t")[0])


def default_keys(spec: Spec) -> tuple[str, ...]:
    """The keys that ``spec`` has on this system, as settings spell them."""
    found: list[QKeySequence] = []
    for key in spec.keys:
        found += [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
    return tuple(dict.fromkeys(one.toString(QKeySequence.SequenceFormat.PortableText) for one in found))


def common(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Those of ``keys`` that every keyboard has; the key *Open* of some is not worth a word."""
    return tuple(one for one in keys if one not in _RARE)


def spelled(keys: str) -> str:
    """Keys as this system writes them on its own menus: ``⌘K`` or ``Ctrl+K``."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
