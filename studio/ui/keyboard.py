"""The keyboard of one window: palette, sheet of shortcuts, help about the place, a person's own keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from studio.ui import wishes
from studio.ui.actions import Actions
from studio.ui.desk.desk import Desk
from studio.ui.help_here import PAGES, page_here
from studio.ui.jobs import JobRunner
from studio.ui.pieces.learning import LearnKey
from studio.ui.preferences import found_preferences
from studio.workspace.settings import Settings

if TYPE_CHECKING:
    from studio.ui.palette.opening import PaletteOpener
    from studio.ui.shortcuts.sheet import ShortcutSheet


class Keyboard(QObject):
    """``wished`` carries what is chosen or asked for.

    What it opens is imported when somebody wants to see it: the window's start need not wait for that.
    """

    wished = Signal(object)
    noticed = Signal(object)

    def __init__(self, actions: Actions, jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._jobs = jobs
        self._window = window
        self._desk: Desk | None = None
        self._palette: PaletteOpener | None = None
        self._sheet: ShortcutSheet | None = None
        self.acts: dict[type[object], Callable[[Any], object]] = {
            wishes.OpenPalette: self._open_palette,
            wishes.ShowShortcuts: self._show_shortcuts,
            wishes.HelpHere: self._help_here,
        }
        kept = found_preferences()
        if kept is not None:
            kept.changed.connect(self._take_settings)
            self._take_settings(kept.settings)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def palette(self) -> PaletteOpener | None:
        """What opens the palette, once it was wanted."""
        return self._palette

    @property
    def sheet(self) -> ShortcutSheet | None:
        """The sheet of shortcuts, as long as it is open."""
        return self._sheet

    def work_at(self, desk: Desk | None) -> None:
        """Another project is open, or none."""
        self._desk = desk
        if self._palette is not None:
            self._palette.work_at(desk)

    def _open_palette(self, wish: wishes.OpenPalette) -> None:
        if self._palette is None:
            from studio.ui.palette.opening import PaletteOpener  # noqa: PLC0415 -- as said above

            self._palette = PaletteOpener(self._actions, self._jobs, self._window)
            self._palette.wished.connect(self.wished)
            self._palette.work_at(self._desk)
        self._palette.acts[wishes.OpenPalette](wish)

    def _show_shortcuts(self, wish: wishes.ShowShortcuts) -> None:
        from studio.ui.shortcuts.lines import sections  # noqa: PLC0415 -- as said above
        from studio.ui.shortcuts.sheet import ShortcutSheet  # noqa: PLC0415 -- as said above

        del wish
        if self._sheet is None:
            self._sheet = ShortcutSheet(sections(self._actions), self._window)
            self._sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._sheet.wished.connect(self.wished)
            self._sheet.finished.connect(self._sheet_gone)
        self._sheet.show()
        self._sheet.raise_()
        self._sheet.activateWindow()

    @Slot()
    def _sheet_gone(self) -> None:
        self._sheet = None

    def _help_here(self, wish: wishes.HelpHere) -> None:
        del wish
        self.wished.emit(wishes.ShowHelp(page_here(self._window.focusWidget())))

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        self._actions.set_keys(settings.shortcuts)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """In a dialog of this window F1 is not the window's: let the dialog have the key itself."""
        del before
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or not _is_of(dialog, self._window):
            return
        if any(isinstance(child, LearnKey) for child in dialog.children()):
            return
        page = PAGES.get(type(dialog).__name__, "")
        key = LearnKey(dialog)
        key.set_page(page)
        key.wished.connect(self.wished)


def _is_of(dialog: QWidget, window: QWidget) -> bool:
    parent = dialog.parentWidget()
    while parent is not None and parent is not window:
        parent = parent.parentWidget()
    return parent is window
