"""Cells look alike everywhere, and say what they show."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from studio.ui.look.colours import Meaning, meaning_colour, pack_hue
from studio.ui.look.scale import row_height
from studio.ui.pieces.chips import Language
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell, ProgressShown, RowDelegate, cell_words

WIDTH = 300
FRENCH = Language("fr", "French", "français")


class _Rows(QAbstractListModel):
    def __init__(self, rows: list[tuple[str, Cell | None]]) -> None:
        super().__init__()
        self.rows = rows
        self.asked = 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 -- Qt's
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        self.asked += 1
        text, cell = self.rows[index.row()]
        return {int(Qt.ItemDataRole.DisplayRole): text, CELL_ROLE: cell}.get(role)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QListView]:
    view = QListView()
    qtbot.addWidget(view)
    view.setItemDelegate(RowDelegate(view))
    yield view
    QToolTip.hideText()


def test_the_hue_of_a_pack_is_the_bar_at_the_rows_start(view: QListView) -> None:
    hue = pack_hue("Voices", view.palette())
    left_to_right = _painted(view, "Voices", Cell(pack="Voices"))
    assert left_to_right.pixelColor(1, 10) == hue
    right_to_left = _painted(view, "Voices", Cell(pack="Voices"), direction=Qt.LayoutDirection.RightToLeft)
    assert right_to_left.pixelColor(WIDTH - 2, 10) == hue
    assert right_to_left.pixelColor(1, 10) != hue


def test_rows_with_and_without_a_hue_begin_at_the_same_place(view: QListView) -> None:
    with_hue, without = _painted(view, "Voices", Cell(pack="Voices")), _painted(view, "Voices", Cell())
    past_the_bar = with_hue.rect().adjusted(4, 0, 0, 0)
    assert with_hue.copy(past_the_bar) == without.copy(past_the_bar)


def test_a_meaning_is_a_sign_in_its_colour_before_the_text(view: QListView) -> None:
    colour = meaning_colour(Meaning.ERROR, view.palette())
    assert _colours(_painted(view, "Stopped", Cell(meaning=Meaning.ERROR)), 0, 30) & {colour.name()}
    assert not _colours(_painted(view, "Stopped", Cell()), 0, 30) & {colour.name()}


def test_states_differ_without_their_colours(view: QListView) -> None:
    pictures = [
        _painted(view, "", Cell(meaning=meaning), QStyle.StateFlag.State_Selected) for meaning in Meaning
    ]
    assert all(one != other for one, other in itertools.combinations(pictures, 2))


def test_numbers_end_at_the_same_place_whatever_they_are(view: QListView) -> None:
    ends = [
        _last_ink(_painted(view, text, Cell(number=True)), view.palette().text().color())
        for text in ("412 MB", "7 MB", "1,204 MB")
    ]
    assert max(ends) - min(ends) <= 2
    assert _last_ink(_painted(view, "412", Cell(number=True)), view.palette().text().color()) > max(ends)


def test_a_number_without_room_does_not_look_like_another(view: QListView) -> None:
    narrow = view.fontMetrics().horizontalAdvance("000,204")
    pictures = [
        _painted(view, text, Cell(number=True), width=narrow) for text in ("1,000,204", "9,000,204", "204")
    ]
    assert all(one != other for one, other in itertools.combinations(pictures, 2))


def test_a_fraction_fills_its_share_of_the_bar(view: QListView) -> None:
    colour = view.palette().accent().color().name()
    lengths = []
    for fraction in (0.0, 0.25, 0.5, 1.0, 7.0):
        image = _painted(view, "", Cell(progress=ProgressShown(fraction, "")))
        lengths.append(
            sum(image.pixelColor(x, image.height() // 2 + 1).name() == colour for x in range(WIDTH))
        )
    assert lengths[0] == 0
    assert lengths[1] == pytest.approx(lengths[3] / 4, abs=4)
    assert lengths[2] == pytest.approx(lengths[3] / 2, abs=4)
    assert lengths[3] == lengths[4] > 80


def test_without_a_fraction_there_are_only_words(view: QListView) -> None:
    colour = view.palette().accent().color().name()
    waiting = _painted(view, "", Cell(progress=ProgressShown(None, "Waiting")))
    assert colour not in _colours(waiting, 0, WIDTH)
    assert _inked(waiting)


def test_a_selected_row_is_one_ground_with_text_that_can_be_read(view: QListView) -> None:
    image = _painted(view, "Voices", Cell(pack="Voices", language=FRENCH), QStyle.StateFlag.State_Selected)
    palette = view.palette()
    assert image.pixelColor(WIDTH - 1, 1) == palette.highlight().color()
    assert palette.highlightedText().color().name() in _colours(image, 0, WIDTH)


def test_the_row_under_the_pointer_and_the_one_with_the_focus_can_be_told(view: QListView) -> None:
    states = (QStyle.StateFlag.State_None, QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_HasFocus)
    pictures = [_painted(view, "Voices", Cell(), state) for state in states]
    assert all(one != other for one, other in itertools.combinations(pictures, 2))


def test_a_row_is_as_high_as_all_rows_and_as_wide_as_what_is_in_it(view: QListView) -> None:
    full = Cell(
        pack="V", meaning=Meaning.NOTE, language=FRENCH, aside="1 file", progress=ProgressShown(0.5, "Half")
    )
    hints = [_hint(view, "Voices", cell) for cell in (Cell(), Cell(aside="1 file"), full)]
    assert {hint.height() for hint in hints} == {row_height(view)}
    assert hints[0].width() < hints[1].width() < hints[2].width()


@pytest.mark.parametrize(
    "cell",
    [Cell(), Cell(mono=True), Cell(number=True), Cell(aside="12 files"), Cell(language=FRENCH, pack="V")],
)
def test_at_its_own_width_nothing_is_missing(view: QListView, cell: Cell) -> None:
    width = _hint(view, "Voices-fr", cell).width()
    exact = _painted(view, "Voices-fr", cell, width=width)
    roomy = _painted(view, "Voices-fr", cell, width=width + 200)
    start = 200 if cell.number else 0
    assert exact == roomy.copy(start, 0, width, exact.height())


def test_a_cell_costs_its_model_two_questions(view: QListView) -> None:
    model = _Rows([("Voices", Cell(pack="Voices", language=FRENCH, aside="12 files"))])
    _paint_index(view, model, QStyle.StateFlag.State_None, WIDTH, Qt.LayoutDirection.LeftToRight)
    assert model.asked == 2


def test_a_cell_that_looks_like_any_other_is_left_to_the_style(view: QListView) -> None:
    assert _inked(_painted(view, "Voices", None))


def test_a_text_that_is_cut_is_whole_in_the_tool_tip(view: QListView, qtbot: QtBot) -> None:
    model = _Rows([("voices/fr/act1/scene_04/takes/line_0412_final.wav", Cell(mono=True)), ("a.wav", Cell())])
    view.setModel(model)
    view.resize(150, 100)
    view.show()
    _ask_for_tool_tip(view, model, 0)
    qtbot.waitUntil(lambda: QToolTip.text() == model.rows[0][0])
    _ask_for_tool_tip(view, model, 1)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    view.setModel(None)


def test_a_cell_is_heard_with_all_it_shows() -> None:
    cell = Cell(language=FRENCH, aside="12 files", progress=ProgressShown(0.5, "about 40 s left"))
    assert cell_words("Voices-fr", cell, "Changed") == (
        "Voices-fr, 12 files, French (fr), about 40 s left, Changed"
    )
    assert cell_words("Voices-fr", Cell()) == "Voices-fr"


def _ask_for_tool_tip(view: QListView, model: _Rows, row: int) -> None:
    option = _option(view, QStyle.StateFlag.State_None, 150, Qt.LayoutDirection.LeftToRight)
    place = view.rect().center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.mapToGlobal(place))
    view.itemDelegate().helpEvent(event, view, option, model.index(row, 0))


def _hint(view: QListView, text: str, cell: Cell) -> QSize:
    option = _option(view, QStyle.StateFlag.State_None, WIDTH, Qt.LayoutDirection.LeftToRight)
    model = _Rows([(text, cell)])
    return view.itemDelegate().sizeHint(option, model.index(0, 0))


def _painted(
    view: QListView,
    text: str,
    cell: Cell | None,
    state: QStyle.StateFlag = QStyle.StateFlag.State_None,
    *,
    width: int = WIDTH,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> QImage:
    return _paint_index(view, _Rows([(text, cell)]), state, width, direction)


def _paint_index(
    view: QListView, model: _Rows, state: QStyle.StateFlag, width: int, direction: Qt.LayoutDirection
) -> QImage:
    option = _option(view, state, width, direction)
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(view.palette().base().color())
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def _option(
    view: QListView, state: QStyle.StateFlag, width: int, direction: Qt.LayoutDirection
) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.font = view.font()
    option.rect = QRect(0, 0, width, row_height(view))
    option.direction = direction
    option.state = state | QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active
    return option


def _colours(image: QImage, start: int, end: int) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(start, end) for y in range(image.height())}


def _inked(image: QImage) -> bool:
    return len(_colours(image, 0, image.width())) > 1


def _last_ink(image: QImage, ink: QColor) -> int:
    """The last column in which there is something as dark as ``ink``."""
    columns = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() <= ink.lightness() + 40
    ]
    return max(columns)
