"""Which keys do what, where somebody has changed them: a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from PySide6.QtGui import QKeySequence

from studio.ui.actions import MENUS, Spec
from studio.ui.actions.spec import default_keys
from studio.values import dataclass

SPECS: Mapping[str, Spec] = {spec.name: spec for menu in MENUS for spec in menu.specs}


@dataclass(frozen=True, slots=True)
class Keymap:
    """``own`` has the keys of those actions, by name, that have others than the usual ones."""

    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of the action ``name``."""
        return self.own.get(name, default_keys(SPECS[name]))

    def is_changed(self, name: str) -> bool:
        """Whether the action ``name`` has other keys than usual."""
        return name in self.own

    def holder(self, keys: str, besides: str) -> str | None:
        """The other action that has ``keys``, by name."""
        wanted = normal(keys)
        return next((name for name in SPECS if name != besides and wanted in self.keys(name)), None)

    def using(self, name: str, keys: str) -> Keymap:
        """With ``keys`` for the action ``name`` alone: whichever had them has them no longer."""
        wanted = normal(keys)
        holder = self.holder(wanted, name)
        left = self
        if holder is not None:
            left = self._with(holder, tuple(one for one in self.keys(holder) if one != wanted))
        return left._with(name, (wanted,) if wanted else ())  # noqa: SLF001 -- of this very class

    def usual(self, name: str) -> Keymap:
        """With the usual keys for the action ``name``: another that has taken one of them gives it back."""
        left = self
        for keys in default_keys(SPECS[name]):
            holder = left.holder(keys, name)
            if holder is not None:
                left = left._with(holder, tuple(one for one in left.keys(holder) if one != keys))
        return Keymap({one: its for one, its in left.own.items() if one != name})

    def _with(self, name: str, keys: tuple[str, ...]) -> Keymap:
        others = {one: its for one, its in self.own.items() if one != name}
        return Keymap(others if keys == default_keys(SPECS[name]) else {**others, name: keys})


def known(own: Mapping[str, tuple[str, ...]]) -> Keymap:
    """The keymap that settings hold; what another edition calls otherwise is left aside."""
    return Keymap(
        {name: tuple(filter(None, map(normal, keys))) for name, keys in own.items() if name in SPECS}
    )


def normal(keys: str) -> str:
    """``keys`` spelled as settings spell them; ``""`` where they are none."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
