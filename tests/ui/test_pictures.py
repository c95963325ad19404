"""Pictures as the window paints them."""

from __future__ import annotations

import gzip
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from studio.ui.pictures import drawn, image_of, picture_of, within
from studio.workspace.previews.preview import Pixels

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}">'
    '<rect width="100%" height="100%" fill="red"/></svg>'
)


def test_pixels_keep_their_colours_and_what_shows_through() -> None:
    image = image_of(Pixels(2, 1, bytes([255, 0, 0, 255, 0, 0, 255, 0])))
    assert image.pixelColor(0, 0) == QColor(255, 0, 0, 255)
    assert image.pixelColor(1, 0).alpha() == 0


def test_an_image_owns_its_bytes() -> None:
    image = image_of(Pixels(1, 1, bytes([9, 8, 7, 255])))
    assert [bytearray(4) for _ in range(100)]
    assert image.pixelColor(0, 0) == QColor(9, 8, 7, 255)


def test_the_level_that_is_painted_is_hardly_larger_than_what_is_seen() -> None:
    image = QImage(2048, 1024, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("red"))
    picture = picture_of(image, 4096, 2048)
    assert [level.width() for level in picture.levels] == [2048, 1024, 512, 256, 128]
    assert picture.level_for(0.1).width() == 512
    assert picture.level_for(1.0).width() == 2048
    assert picture.level_for(0.001).width() == 128


def test_a_drawing_is_drawn_at_its_size_and_a_huge_one_smaller(tmp_path: Path) -> None:
    (tmp_path / "sign.svg").write_text(_SVG.format(300, 200))
    small = drawn(tmp_path / "sign.svg")
    assert small is not None
    assert (small.width, small.height, small.levels[0].width()) == (300, 200, 300)
    (tmp_path / "sky.svg").write_text(_SVG.format(50_000, 50_000))
    huge = drawn(tmp_path / "sky.svg")
    assert huge is not None
    assert huge.width == 50_000
    assert huge.levels[0].width() <= 2_000


def test_what_cannot_be_drawn_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "bad.svg").write_text("<svg")
    (tmp_path / "bomb.svgz").write_bytes(gzip.compress(bytes(1_000_000)))
    for name in ("bad.svg", "bomb.svgz", "gone.svg"):
        assert drawn(tmp_path / name) is None
    assert drawn(tmp_path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes and no holes here")
def test_neither_a_pipe_nor_an_endless_file_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.svg")
    assert drawn(tmp_path / "pipe.svg") is None
    (tmp_path / "long.svg").touch()
    os.truncate(tmp_path / "long.svg", 20_000_000_000)
    assert drawn(tmp_path / "long.svg") is None


def test_a_size_within_bounds_is_left_alone_and_a_larger_one_keeps_its_shape() -> None:
    assert within(QSize(100, 100), 10_000) == QSize(100, 100)
    assert within(QSize(20_000, 10), 50_000) == QSize(10_000, 5)
