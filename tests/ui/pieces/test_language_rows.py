"""How a list of languages looks."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from studio.languages.tags import LanguageTag
from studio.ui.pieces.language_list import Heading, LanguageList
from studio.ui.pieces.language_rows import LanguageRows

WIDTH, HEIGHT = 480, 28


class Stage(QListView):
    def __init__(self) -> None:
        super().__init__()
        self.rows = LanguageList(self)
        self.rows.show_items((Heading("All"), LanguageTag.parse("ja"), LanguageTag.parse("en")))
        self.setModel(self.rows)
        self.painter_of_rows = LanguageRows(self)

    def paint(self, row: int, *, mirrored: bool = False, selected: bool = False) -> QImage:
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        option = QStyleOptionViewItem()
        option.initFrom(self)
        option.font, option.fontMetrics = self.font(), self.fontMetrics()
        option.rect = QRect(0, 0, WIDTH, HEIGHT)
        option.direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        if selected:
            option.state |= QStyle.StateFlag.State_Selected
        painter = QPainter(image)
        self.painter_of_rows.paint(painter, option, self.rows.index(row))
        painter.end()
        return image


def inked(image: QImage, first: int, last: int) -> bool:
    """Whether anything is painted between these columns."""
    ground = image.pixelColor(0, 0)
    return any(image.pixelColor(x, y) != ground for x in range(first, last) for y in range(HEIGHT))


def test_code_name_and_letters_have_their_places_on_the_side_where_reading_begins(qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    for mirrored in (False, True):
        image = stage.paint(1, mirrored=mirrored)
        start = (0, 60) if not mirrored else (WIDTH - 60, WIDTH)
        end = (WIDTH - 60, WIDTH) if not mirrored else (0, 60)
        middle = (WIDTH - 180, WIDTH - 120) if not mirrored else (120, 180)
        assert inked(image, *start)
        assert inked(image, *end)
        assert not inked(image, *middle)


def test_a_heading_has_nothing_at_its_end_and_is_not_marked_as_chosen(qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    image = stage.paint(0, selected=True)
    assert inked(image, 0, 60)
    assert not inked(image, 200, WIDTH)
    chosen = stage.paint(1, selected=True)
    assert chosen.pixelColor(0, 0) == stage.palette().color(QPalette.ColorRole.Highlight)
