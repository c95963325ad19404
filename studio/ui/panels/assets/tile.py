"""One file in the gallery: its picture or its type's sign, its name, its pack's hue and its state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.project.asset_tree import FileRow
from studio.project.file_types import FileType
from studio.ui.look.colours import dim, hover, meaning_colour, pack_hue
from studio.ui.look.icons import paint_sign
from studio.ui.look.scale import units
from studio.ui.panels.assets.cells import Column, cell
from studio.ui.panels.assets.flat import FlatModel
from studio.ui.thumbnailer import Thumbnailer

Index = QModelIndex | QPersistentModelIndex

_EDGE = 112
"""Units of a picture's longer edge."""

_AROUND = 8
_SIGN = 16
_LARGE_SIGN = 32
_BAR = 3

_SIGNS = {
    FileType.IMAGE: "image",
    FileType.AUDIO: "audio",
    FileType.VIDEO: "video",
    FileType.TEXT: "text",
    FileType.FONT: "font",
    FileType.MODEL: "model",
    FileType.ARCHIVE: "archive",
    FileType.CODE: "text",
    FileType.OTHER: "file",
}


class Tile(QStyledItemDelegate):
    """Paints one file: its picture or its type's sign, its name, and its state's sign with the pack's hue."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.thumbnails: Thumbnailer | None = None

    def size(self, view: QWidget) -> QSize:
        """How large a tile is."""
        edge, around = units(view, _EDGE), units(view, _AROUND)
        return QSize(edge + 2 * around, edge + 3 * around + view.fontMetrics().height())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return self.size(option.widget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        row = model.row_at(index) if isinstance(model, FlatModel) else None
        if row is None:
            return
        painter.save()
        painter.setClipRect(option.rect)
        _Brush(painter, option).tile(row, self._image(row))
        painter.restore()

    def _image(self, row: FileRow) -> QImage | None:
        return self.thumbnails.image(row.key, row.asset) if self.thumbnails is not None else None


class _Brush:
    """One tile under the brush."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._option = option
        self._view = option.widget
        self._selected = bool(option.state & QStyle.StateFlag.State_Selected)
        active = bool(option.state & QStyle.StateFlag.State_Active)
        self._group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive

    def tile(self, row: FileRow, image: QImage | None) -> None:
        self._ground()
        around = self._units(_AROUND)
        room = self._option.rect.adjusted(around, around, -around, -around)
        line = self._option.fontMetrics.height()
        above = QRect(room.left(), room.top(), room.width(), room.height() - line - around)
        if image is not None:
            self._picture(image, above)
        else:
            self._sign(_SIGNS[row.type], above, self._units(_LARGE_SIGN))
        below = QRect(room.left(), room.bottom() + 1 - line, room.width(), line)
        self._state(row, below)
        self._name(row, below)

    def _ground(self) -> None:
        rect, palette = self._option.rect, self._option.palette
        if self._selected:
            self._painter.fillRect(rect, palette.color(self._group, QPalette.ColorRole.Highlight))
        elif self._option.state & QStyle.StateFlag.State_MouseOver:
            self._painter.fillRect(rect, hover(palette))
        if self._option.state & QStyle.StateFlag.State_HasFocus:
            role = QPalette.ColorRole.HighlightedText if self._selected else QPalette.ColorRole.Highlight
            self._painter.setPen(palette.color(self._group, role))
            self._painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _picture(self, image: QImage, room: QRect) -> None:
        size = image.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(room.center())
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.drawImage(place, image)

    def _sign(self, name: str, room: QRect, edge: int) -> None:
        square = QRect(0, 0, edge, edge)
        square.moveCenter(room.center())
        paint_sign(self._painter, square, name, self._ink(dimmed=True))

    def _state(self, row: FileRow, room: QRect) -> None:
        """The sign of the state at the end of the line, and the pack's hue at its start."""
        if len(row.packs) == 1:
            bar = QRect(room.left(), room.top(), self._units(_BAR), room.height())
            hue = self._ink() if self._selected else pack_hue(row.packs[0], self._option.palette)
            self._painter.fillRect(self._visual(bar), hue)
        room.setLeft(room.left() + self._units(_BAR + 4))
        told = cell(row, Column.STATE)
        name = told.sign or (told.meaning.value if told.meaning is not None else "")
        if not name:
            return
        edge = min(self._units(_SIGN), room.height())
        square = QRect(room.right() + 1 - edge, room.center().y() - edge // 2, edge, edge)
        colour = self._ink(dimmed=True)
        if told.meaning is not None and not self._selected:
            colour = meaning_colour(told.meaning, self._option.palette)
        paint_sign(self._painter, self._visual(square), name, colour)
        room.setRight(square.left() - self._units(4))

    def _name(self, row: FileRow, room: QRect) -> None:
        self._painter.setPen(self._ink())
        self._painter.setFont(self._option.font)
        text = self._option.fontMetrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, room.width())
        sides = QStyle.visualAlignment(
            self._option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        flags = sides | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        self._painter.drawText(self._visual(room), flags, text)

    def _ink(self, *, dimmed: bool = False) -> QColor:
        palette = self._option.palette
        if self._selected:
            return palette.color(self._group, QPalette.ColorRole.HighlightedText)
        return dim(palette) if dimmed else palette.color(self._group, QPalette.ColorRole.Text)

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, rect)

    def _units(self, number: int) -> int:
        return units(self._view, number)
