"""The actions of a window as lines of the palette."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.ui.actions import Actions, Spec
from studio.ui.actions.spec import common, plain, said, spelled
from studio.ui.palette.entries import Command, Entry
from studio.ui.wishes import ShowPane

_ITSELF = "palette"


def commands(actions: Actions) -> tuple[Command, ...]:
    """All actions, as they can be done now and as they are called now; the palette itself is open already."""
    actions.look_here()
    specs = ((name, spec) for name, spec in actions.specs.items() if name != _ITSELF)
    # Whoever types what a pane is called as well wants to do something rather than to see the pane.
    ordered = sorted(specs, key=lambda one: isinstance(one[1].wish, ShowPane))
    return tuple(_command(actions, name, spec) for name, spec in ordered)


def _command(actions: Actions, name: str, spec: Spec) -> Command:
    menu, keys = actions.menu_of(name), common(actions.keys(name))
    entry = Entry(
        name,
        plain(actions[name].text()),
        name,
        aside=QCoreApplication.translate("Palette", "in {menu}").format(menu=menu),
        keys=spelled(keys[0]) if keys else "",
        obstacle=actions.reason(name),
    )
    return Command(entry, spec.label, menu, said(spec.about))
