"""Making pictures smaller."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from studio.progress import Cancelled, CancelToken
from studio.workspace.previews.shrinking import area, pixels_of, shrunk, square
from tests.media import slope


def test_what_fits_stays_as_it_is() -> None:
    assert area(4_000_000)(2_000, 2_000) == (2_000, 2_000)
    assert square(256)(200, 100) == (200, 100)


@pytest.mark.parametrize("size", [(3_000, 3_000), (10, 10_000_000), (123_456, 77), (1, 1)])
def test_what_does_not_fit_is_made_to(size: tuple[int, int]) -> None:
    width, height = area(1_000_000)(*size)
    assert 1 <= width * height <= 1_000_000
    assert max(square(256)(*size)) <= 256
    assert min(square(256)(*size)) >= 1


@pytest.mark.parametrize(
    "mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "HSV", "LAB", "F", "I"]
)
def test_every_kind_of_picture_becomes_one_that_can_be_shown(mode: str) -> None:
    image = slope(300, 200, "L" if mode == "I" else "RGB" if mode == "LAB" else mode)
    image = image.convert(mode) if mode == "I" else image
    if mode == "LAB":
        image = Image.merge("LAB", image.split())
    small = shrunk(image, square(64), CancelToken())
    assert small.mode in {"L", "RGB", "RGBA"}
    assert small.size == (64, 43)
    assert len(pixels_of(small).rows) == 64 * 43 * 4


def test_a_picture_made_smaller_in_strips_is_the_same_as_one_made_smaller_at_once() -> None:
    image = slope(2_400, 1_600)
    small = np.asarray(shrunk(image, square(240), CancelToken()), dtype=int)
    other = np.asarray(image.resize((240, 160), Image.Resampling.BOX), dtype=int)
    assert np.abs(small - other).max() <= 1


def test_what_is_transparent_gives_its_neighbours_no_colour() -> None:
    image = Image.new("RGBA", (400, 400), (0, 255, 0, 0))
    image.paste((255, 0, 0, 255), (0, 0, 200, 400))
    rows = pixels_of(shrunk(image, square(3), CancelToken())).rows
    assert tuple(rows[:3]) == tuple(rows[4:7]) == (255, 0, 0)


def test_numbers_that_are_none_are_black() -> None:
    image = Image.fromarray(np.array([[np.nan, 0.0, 1.0, np.inf]], dtype=np.float32))
    small = shrunk(image, square(4), CancelToken())
    assert [small.getpixel((at, 0)) for at in range(4)] == [0, 0, 255, 255]


def test_a_cancel_comes_between_strips() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        shrunk(slope(), square(4), cancel)
