"""The window's actions as a table, and made from it: menus, toolbar, shortcuts, palette."""

from studio.ui.actions.made import Actions
from studio.ui.actions.spec import Menu, Spec
from studio.ui.actions.table import MENUS

__all__ = ["MENUS", "Actions", "Menu", "Spec"]
