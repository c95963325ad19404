"""The signs are drawn alike and take the colours of the moment."""

from __future__ import annotations

import gc
import itertools
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from studio.resources import resource
from studio.ui.look.colours import Meaning, meaning_colour
from studio.ui.look.icons import icon, meaning_icon, names, sign_of
from tests.looks.palettes import dark, light

# look.md's signs, then what can be done.
# fmt: off
WANTED = [
    "error", "warning", "note", "done", "new", "changed", "in-no-pack", "ignored", "essential",
    "prefetch", "on-demand", "localized", "no-language", "watched", "polling", "not-watching", "undo",
    "redo", "renamed", "build", "cancel", "save", "open", "folder", "file", "new-project", "new-pack", "add",
    "remove", "up", "down", "why", "show-file", "close", "sample", "unreadable", "link", "pack", "more",
    "accepted", "search", "filter", "folded", "unfolded",
    "copy", "play", "stop", "view-tree", "view-list", "view-gallery", "open-list", "history", "now",
    "image", "audio", "video", "text", "font", "model", "archive",
    "back", "forward", "import", "pinned", "star", "to-do", "workspace",
]
# fmt: on
_SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def in_light(qapp: QApplication) -> Iterator[QApplication]:
    """An application in a light scheme, which goes back to its own palette afterwards."""
    before = QPalette(qapp.palette())
    qapp.setPalette(light())
    yield qapp
    qapp.setPalette(before)


def test_there_is_every_sign_and_no_other() -> None:
    assert sorted(WANTED) == list(names())


@pytest.mark.parametrize("name", WANTED)
def test_a_sign_is_drawn_as_all_are(name: str) -> None:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    drawing = ET.fromstring(text)  # noqa: S314 -- a file of ours
    assert drawing.get("viewBox") == "0 0 16 16"
    assert drawing.get("stroke-width") == "1.5"
    assert {part.tag for part in drawing} <= {f"{_SVG}{shape}" for shape in ("path", "circle", "rect")}
    colours = set(re.findall(r'(?:fill|stroke)="([^"]*)"', text))
    assert colours <= {"currentColor", "none"}
    assert not re.search(r"style=|class=|rgb|#[0-9a-f]|gradient|opacity", text, re.IGNORECASE)
    assert all(part.get("stroke-width") is None for part in drawing)
    assert {rect.get("rx") for rect in drawing.iter(f"{_SVG}rect")} <= {"1.5"}


@pytest.mark.parametrize("name", WANTED)
def test_a_sign_leaves_something_to_see_within_its_square(in_light: QApplication, name: str) -> None:
    del in_light
    image = icon(name).pixmap(QSize(32, 32), 1.0).toImage()
    assert 0.01 < _inked(image) < 0.8
    corners = [(0, 0), (31, 0), (0, 31), (31, 31)]
    assert not any(image.pixelColor(x, y).alpha() for x, y in corners)


def test_no_sign_looks_like_another(in_light: QApplication) -> None:
    del in_light
    pictures = {name: icon(name).pixmap(QSize(16, 16), 1.0).toImage() for name in names()}
    assert [
        pair for pair in itertools.combinations(names(), 2) if pictures[pair[0]] == pictures[pair[1]]
    ] == []


@pytest.mark.parametrize("name", ["unheard-of", "", "../sample/text", "Error"])
def test_an_unknown_name_is_a_mistake(name: str) -> None:
    with pytest.raises(KeyError):
        icon(name)
    with pytest.raises(KeyError):
        meaning_icon(name, Meaning.NOTE)


def test_every_meaning_has_its_sign() -> None:
    assert {sign_of(meaning) for meaning in Meaning} <= set(names())


def test_an_icon_made_in_light_is_light_in_the_dark(in_light: QApplication) -> None:
    made = icon("new")
    assert _colour(made) == light().windowText().color()
    in_light.setPalette(dark())
    assert _colour(made) == dark().windowText().color()


def test_a_button_repaints_its_icon_in_the_new_scheme_by_itself(in_light: QApplication, qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setAutoRaise(True)
    button.setIcon(icon("new"))
    button.setIconSize(QSize(16, 16))
    button.show()
    before = _ink_of(button.grab())
    in_light.setPalette(dark())
    qtbot.waitUntil(lambda: _ink_of(button.grab()) != before)
    assert _ink_of(button.grab()) == dark().windowText().color()


def test_a_disabled_and_a_selected_sign_take_the_palettes_colours(in_light: QApplication) -> None:
    del in_light
    disabled = light().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    for made in (icon("new"), meaning_icon("new", Meaning.DONE)):
        assert _colour(made, QIcon.Mode.Disabled) == disabled
        assert _colour(made, QIcon.Mode.Selected) == light().highlightedText().color()


def test_a_meaning_colours_its_sign_in_both_schemes(in_light: QApplication) -> None:
    made = meaning_icon("new", Meaning.ERROR)
    assert _colour(made) == meaning_colour(Meaning.ERROR, light())
    in_light.setPalette(dark())
    assert _colour(made) == meaning_colour(Meaning.ERROR, dark())


def test_a_copy_of_an_icon_paints_the_same_sign(in_light: QApplication) -> None:
    del in_light
    one = icon("pack")
    copy = QIcon(one)
    # Changing a copy makes Qt clone what paints it.
    copy.addPixmap(QPixmap(1, 1))
    del one
    gc.collect()
    assert copy.pixmap(16, 16).toImage() == icon("pack").pixmap(16, 16).toImage()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_a_sign_has_as_many_pixels_as_the_screen(in_light: QApplication, ratio: float) -> None:
    del in_light
    pixmap = icon("folder").pixmap(QSize(16, 16), ratio)
    assert pixmap.size() == QSize(16, 16) * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_a_stroke_is_as_wide_at_24_units_as_at_16(in_light: QApplication) -> None:
    del in_light
    widths = [_inked_column(icon("remove").pixmap(QSize(edge, edge), 4.0).toImage()) for edge in (16, 24)]
    assert widths == [6, 6]


@pytest.mark.parametrize(
    ("name", "turned"), [("undo", True), ("redo", True), ("folded", True), ("folder", False)]
)
def test_only_signs_with_a_direction_are_turned_from_right_to_left(
    in_light: QApplication, name: str, *, turned: bool
) -> None:
    upright = icon(name).pixmap(QSize(32, 32), 1.0).toImage()
    in_light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        now = icon(name).pixmap(QSize(32, 32), 1.0).toImage()
    finally:
        in_light.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert now == (upright.flipped(Qt.Orientation.Horizontal) if turned else upright)


def _colour(made: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    return made.pixmap(QSize(32, 32), 1.0, mode).toImage().pixelColor(16, 16)


def _ink_of(pixmap: QPixmap) -> QColor:
    image = pixmap.toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2)


def _inked(image: QImage) -> float:
    pixels = [image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())]
    return sum(alpha > 0 for alpha in pixels) / len(pixels)


def _inked_column(image: QImage) -> int:
    middle = image.width() // 2
    return sum(image.pixelColor(middle, y).alpha() > 127 for y in range(image.height()))
