"""The widths that somebody gave to columns: kept, and stronger than what the program would choose."""

from __future__ import annotations

from pydantic import TypeAdapter, ValidationError
from PySide6.QtCore import QEvent, QObject, QSettings, Slot
from PySide6.QtWidgets import QHeaderView

from studio.ui.look.scale import units

_WIDTHS = TypeAdapter(dict[int, float])
_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_INTERACTIVE = QHeaderView.ResizeMode.Interactive


class OwnWidths(QObject):
    """Keeps, under ``name``, the widths to which somebody drags columns of ``header``, and gives them back.

    They are kept in units, so that they grow with the font.
    """

    def __init__(self, name: str, header: QHeaderView) -> None:
        super().__init__(header)
        self._place = f"columns/{name}"
        self._header = header
        self._before: dict[int, int] = {}
        self._giving = False
        self._own = self._kept()
        for section in self._own:
            self._give(section)
        header.sectionResized.connect(self._resized)
        header.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOUSE:
            self._before = self._now()
        elif event.type() == QEvent.Type.MouseButtonRelease and self._before:
            before, self._before = self._before, {}
            self._take({section: size for section, size in self._now().items() if before[section] != size})
        return super().eventFilter(watched, event)

    def _now(self) -> dict[int, int]:
        header = self._header
        sections = range(header.count())
        return {
            one: header.sectionSize(one) for one in sections if header.sectionResizeMode(one) == _INTERACTIVE
        }

    def _take(self, sizes: dict[int, int]) -> None:
        """Somebody gave these ``sizes``."""
        if sizes:
            hundred = units(self._header, 100)
            self._own |= {section: size * 100 / hundred for section, size in sizes.items() if size}
            QSettings().setValue(self._place, _WIDTHS.dump_json(self._own).decode())

    def _kept(self) -> dict[int, float]:
        """What was kept; what does not read as that is passed over."""
        text = QSettings().value(self._place)
        try:
            return _WIDTHS.validate_json(text) if isinstance(text, str) else {}
        except ValidationError:
            return {}

    @Slot(int, int, int)
    def _resized(self, section: int, before: int, now: int) -> None:
        del before
        # Not while somebody drags, and not what is hidden.
        if not self._before and not self._giving and now and section in self._own:
            self._give(section)

    def _give(self, section: int) -> None:
        header = self._header
        if section < header.count() and not header.isSectionHidden(section):
            self._giving = True
            header.resizeSection(section, units(header, self._own[section]))
            self._giving = False
