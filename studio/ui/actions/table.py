"""The one table of actions: menus, toolbar, shortcuts, palette and the sheet of shortcuts come from it."""

from __future__ import annotations

from studio.ui.actions.build_menu import BUILD
from studio.ui.actions.edit_menu import EDIT
from studio.ui.actions.file_menu import FILE
from studio.ui.actions.go_menu import GO
from studio.ui.actions.help_menu import HELP
from studio.ui.actions.pack_menu import PACK
from studio.ui.actions.project_menu import PROJECT
from studio.ui.actions.spec import Menu
from studio.ui.actions.view_menu import VIEW

MENUS: tuple[Menu, ...] = (FILE, EDIT, VIEW, GO, PACK, PROJECT, BUILD, HELP)
