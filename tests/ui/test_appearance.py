"""The program looks as somebody has set it, at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QTableView, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.appearance import Appearance
from studio.ui.look.colours import Meaning, meaning_colour
from studio.ui.look.scale import row_height, title_font
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.rows import dress_table
from studio.ui.pieces.sign import Sign
from studio.workspace.settings import Settings
from tests.looks.camera import settle
from tests.looks.discovery import scenes
from tests.looks.palettes import dark, light


@pytest.fixture
def looks(qtbot: QtBot, qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp)
    yield made
    made.show_settings(Settings())
    qtbot.waitUntil(lambda: not made.findChildren(QTimer)[0].isActive())
    made.setParent(None)


def sizes(*labels: QLabel) -> list[float]:
    return [label.font().pointSizeF() for label in labels]


def test_compact_rows_are_lower_where_they_are_shown_already(qtbot: QtBot, looks: Appearance) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    dress_table(table)
    before = table.verticalHeader().defaultSectionSize()
    looks.show_settings(Settings(rows="compact"))
    assert table.verticalHeader().defaultSectionSize() == row_height(table) == before - 4
    looks.show_settings(Settings())
    assert table.verticalHeader().defaultSectionSize() == before


def test_text_grows_from_the_system_s_size_and_back(qapp: QApplication, looks: Appearance) -> None:
    before = qapp.font().pointSizeF()
    looks.show_settings(Settings(text_size=150))
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * before)
    looks.show_settings(Settings(text_size=90))
    assert qapp.font().pointSizeF() == pytest.approx(0.9 * before)
    looks.show_settings(Settings())
    assert qapp.font().pointSizeF() == pytest.approx(before)


def test_titles_and_small_print_grow_with_the_text_where_they_are_shown_already(
    qtbot: QtBot, looks: Appearance
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    title, small = QLabel("Title", window), Caption("Small print", window)
    title.setFont(title_font(window))
    window.show()
    before = sizes(title, small)
    looks.show_settings(Settings(text_size=120))
    looks.show_settings(Settings(text_size=140))
    qtbot.waitUntil(lambda: sizes(title, small) == pytest.approx([1.4 * size for size in before]))
    looks.show_settings(Settings())
    qtbot.waitUntil(lambda: sizes(title, small) == pytest.approx(before))


def test_the_colours_are_asked_of_the_system(qapp: QApplication, looks: Appearance) -> None:
    looks.show_settings(Settings(scheme="dark"))
    assert qapp.styleHints().colorScheme() in (Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown)
    looks.show_settings(Settings(scheme="light"))
    assert qapp.styleHints().colorScheme() in (Qt.ColorScheme.Light, Qt.ColorScheme.Unknown)


def test_nothing_moves_where_somebody_wants_that(qtbot: QtBot, qapp: QApplication) -> None:
    menus = Qt.UIEffect.UI_General
    QApplication.setEffectEnabled(menus, True)  # noqa: FBT003 -- Qt's own, which takes no name
    looks = Appearance(qapp)
    window, later = QMainWindow(), QMainWindow()
    qtbot.addWidget(window)
    qtbot.addWidget(later)
    looks.show_settings(Settings(motion="reduced"))
    looks.dress(later)
    assert not window.isAnimated()
    assert not later.isAnimated()
    assert not QApplication.isEffectEnabled(menus)
    looks.show_settings(Settings())
    assert window.isAnimated()
    assert QApplication.isEffectEnabled(menus)
    looks.setParent(None)


def test_high_contrast_is_shown_at_once_and_taken_back(qtbot: QtBot, looks: Appearance) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sign = Sign("error", window, meaning=Meaning.ERROR)
    sign.resize(sign.sizeHint())
    window.show()
    before = sign.grab().toImage()
    looks.show_settings(Settings(contrast="high"))
    assert meaning_colour(Meaning.ERROR, window.palette()) == window.palette().text().color()
    assert sign.grab().toImage() != before
    looks.show_settings(Settings())
    assert sign.grab().toImage() == before


@pytest.mark.parametrize("name", ["packs-families", "pack-contents", "pieces-notices"])
def test_another_scheme_leaves_no_colour_of_the_one_before(
    qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    palette, style = QPalette(qapp.palette()), qapp.style().objectName()
    qapp.setStyle("Fusion")
    qapp.setCursorFlashTime(0)
    qapp.setPalette(light())
    turned = scenes()[name]()
    qtbot.addWidget(turned)
    turned.show()
    settle()
    turned.grab()
    qapp.setPalette(dark())
    fresh = scenes()[name]()
    qtbot.addWidget(fresh)
    fresh.show()
    settle()
    wanted = fresh.grab().toImage()
    fresh.close()
    turned.activateWindow()  # What is chosen has another colour where nobody works.
    settle()
    shown = turned.grab().toImage()
    turned.close()
    qapp.setPalette(palette)
    qapp.setStyle(style)
    assert shown == wanted
