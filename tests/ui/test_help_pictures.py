"""The pictures of the help come with the program, are grabs of scenes, and are small."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from studio.project.guide import page, pages
from studio.ui.help_pictures import picture
from studio.ui.help_text import HelpText
from tests.looks.discovery import scenes
from tests.looks.pictures import FOLDER, files_of, named
from tests.unit.test_help_pages import PICTURE

_MOST_BYTES, _MOST_IN_ALL = 60_000, 1_000_000
_IMAGE = QTextDocument.ResourceType.ImageResource.value


def test_every_picture_that_a_page_shows_is_a_scene() -> None:
    assert not set(named()) - set(scenes()), "rename it on the page, or keep the scene"


def test_the_pictures_are_those_that_pages_show_and_no_others() -> None:
    """Make them anew: ``dev.py looks --help-pictures``."""
    assert set(FOLDER.glob("*")) == set(files_of(named()).values())


def test_they_are_small_and_light_and_dark_ones_are_alike() -> None:
    sizes = {}
    for file in FOLDER.glob("*.png"):
        with Image.open(file) as image:
            sizes[file.name] = image.size
            assert image.mode == "P", f"{file.name} has a palette"
        assert file.stat().st_size < _MOST_BYTES, file.name
    assert sum(file.stat().st_size for file in FOLDER.glob("*.png")) < _MOST_IN_ALL
    assert {name: sizes[name.replace("-dark", "")] for name in sizes} == sizes


@pytest.mark.parametrize("shown", [one for one in pages() if "![" in one.text], ids=lambda one: one.name)
def test_each_picture_is_told_in_words_too(shown: object) -> None:
    found = PICTURE.findall(getattr(shown, "text", ""))
    assert found
    assert all(len(words.split()) > 1 or words == "The palette" for words, _ in found)


def test_in_a_dark_window_they_are_dark() -> None:
    name = f"pictures/{named()[0]}.png"
    light, dark = picture(name, dark=False), picture(name, dark=True)
    assert light is not None
    assert dark is not None
    assert light.pixelColor(2, 2).lightness() > 200
    assert dark.pixelColor(2, 2).lightness() < 80


@pytest.mark.parametrize("name", ["pictures/none.png", "pictures/../index.md", "https://example.org/a.png"])
def test_nothing_else_is_a_picture(name: str) -> None:
    assert picture(name, dark=False) is None


def test_a_page_shows_its_pictures_no_wider_than_there_is_room(qtbot: QtBot) -> None:
    text = HelpText()
    qtbot.addWidget(text)
    guide = page("workspaces")
    assert guide is not None
    text.resize(500, 400)
    text.show_page(guide)
    text.show()
    for width in (500, 360):
        text.resize(width, 400)
        assert text.verticalScrollBar().value() == 0, "nobody has gone on yet"
        image = text.loadResource(_IMAGE, QUrl("pictures/shell-art.png"))
        assert isinstance(image, QImage)
        assert width // 2 < image.width() < width
        assert text.document().idealWidth() <= text.viewport().width()
