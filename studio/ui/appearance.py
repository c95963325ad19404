"""What the whole program looks like as somebody has set it: colours, rows, size of text, motion."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QTableView, QWidget
from shiboken6 import isValid

from studio.ui.look.colours import set_stark
from studio.ui.look.scale import row_height, scaled, set_compact_rows
from studio.ui.pieces.focus_ring import FocusRings
from studio.values import dataclass
from studio.workspace.settings import Scheme, Settings

_SCHEMES: dict[Scheme, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


@dataclass(frozen=True, slots=True)
class _System:
    """What the system itself wants."""

    font: QFont
    moves: bool


class Appearance(QObject):
    """Gives the application, and every window of it, the looks that ``show_settings`` names.

    What is as the system has it is left alone, so that it follows the system.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system = _System(app.font(), QApplication.isEffectEnabled(Qt.UIEffect.UI_General))
        self._shown = Settings()
        self._own: list[tuple[QWidget, QFont]] = []
        self._own_at = 100
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.timeout.connect(self._scale_own)
        self._rings = FocusRings(app, self)
        # Held: what it hands out goes with it.
        self._hints = app.styleHints()
        self._hints.accessibility().contrastPreferenceChanged.connect(self._contrast)
        self._is_stark = False
        self._contrast()

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """Look like that, at once."""
        before, self._shown = self._shown, settings
        if settings.scheme != before.scheme:
            self._app.styleHints().setColorScheme(_SCHEMES[settings.scheme])
        if settings.contrast != before.contrast:
            self._contrast()
        if settings.text_size != before.text_size:
            self._scale(before.text_size, settings.text_size)
        if settings.motion != before.motion:
            self._move(still=settings.motion == "reduced")
        if settings.rows != before.rows:
            set_compact_rows(compact=settings.rows == "compact")
        if (settings.rows, settings.text_size) != (before.rows, before.text_size):
            self._lay_out_rows()

    def dress(self, window: QMainWindow) -> None:
        """Have a new window be like the others."""
        window.setAnimated(self._shown.motion != "reduced")

    @Slot()
    def _contrast(self) -> None:
        """Use the palette's own colours alone where the system or its user wants high contrast."""
        asked = self._hints.accessibility().contrastPreference()
        stark = asked == Qt.ContrastPreference.HighContrast or self._shown.contrast == "high"
        if stark is self._is_stark:
            return
        self._is_stark = stark
        set_stark(stark=stark)
        # Some remember colours until the palette changes, and all are painted anew by that.
        for widget in self._app.allWidgets():
            QApplication.postEvent(widget, QEvent(QEvent.Type.PaletteChange))

    def _scale(self, before: int, percent: int) -> None:
        if not self._own:
            self._own_at = before
            self._own = [
                (widget, widget.font())
                for widget in self._app.allWidgets()
                if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
            ]
        self._app.setFont(scaled(self._system.font, percent / 100))
        self._after.start()

    @Slot()
    def _scale_own(self) -> None:
        """Titles, captions and the like have fonts of their own, which the application's does not change.

        They come after all others, for some of them look at what they stand in.
        """
        own, self._own = self._own, []
        for widget, font in own:
            if isValid(widget) and widget.font() == font:  # Else it has seen to that itself.
                widget.setFont(scaled(font, self._shown.text_size / self._own_at))
        self._lay_out_rows()

    def _move(self, *, still: bool) -> None:
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, self._system.moves and not still)
        for window in self._app.topLevelWidgets():
            if isinstance(window, QMainWindow):
                self.dress(window)

    def _lay_out_rows(self) -> None:
        for widget in self._app.allWidgets():
            if isinstance(widget, QTableView) and widget.verticalHeader().isHidden():
                widget.verticalHeader().setDefaultSectionSize(row_height(widget))
            elif isinstance(widget, QAbstractItemView):
                widget.scheduleDelayedItemsLayout()
