"""Pictures that the window draws itself."""

from __future__ import annotations

import pytest

from studio.workspace.previews.preview import ImageShown, TextShown
from tests.looked_into import Look
from tests.media import SVG


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="64" height="32px"', (64, 32)),
        ('width="1in" height="72pt"', (96, 96)),
        ('viewBox="0 0 24 12"', (24, 12)),
        ('width="100%" height="100%" viewBox="0,0,24,12"', (24, 12)),
        ("", (0, 0)),
        ('width="1e400" height="1...2"', (0, 0)),
    ],
)
def test_a_drawing_tells_its_size_as_far_as_it_knows(
    attributes: str, size: tuple[int, int], look: Look
) -> None:
    found = look("a.svg", f"<svg {attributes} xmlns='http://www.w3.org/2000/svg'></svg>".encode())
    assert isinstance(found, ImageShown)
    assert (found.width, found.height) == size
    assert found.pixels is None


def test_a_drawing_goes_by_its_content(look: Look) -> None:
    assert isinstance(look("a.txt", SVG), ImageShown)
    assert isinstance(look("a.txt", b"How to write an <svg> tag\n"), TextShown)


def test_pictures_in_the_language_c_are_drawings_too(look: Look) -> None:
    xpm = b'/* XPM */\nstatic char *a[] = {\n"24 12 2 1",\n"a c #000000",\n'
    found = look("a.xpm", xpm)
    assert isinstance(found, ImageShown)
    assert (found.format, found.width, found.height) == ("XPM", 24, 12)
    found = look("a.xbm", b"#define a_width 16\n#define a_height 8\nstatic char a_bits[] = {0};\n")
    assert isinstance(found, ImageShown)
    assert (found.format, found.width, found.height) == ("XBM", 16, 8)
