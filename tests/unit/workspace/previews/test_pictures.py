"""Looking into pictures."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from PIL import Image

from studio.workspace.previews.preview import FactName, FactsShown, ImageShown, NotShown
from studio.workspace.previews.reading import MOST_PIXELS
from tests.looked_into import Look
from tests.media import MADE, picture, png_of, slope

WIDE = {"a.icns": (1024, 1024), "a.ico": (32, 21)}

PICTURES = [name for name in MADE if name.endswith((
    *(".png", ".jpg", ".gif", ".webp", ".bmp", ".tif", ".tga", ".dds", ".psd", ".ico", ".icns", ".jp2"),
    *(".avif", ".ppm", ".sgi", ".pcx", ".qoi"),
))]  # fmt: skip


def shown(look: Look, name: str, content: bytes) -> ImageShown:
    """The picture in such a file, which is one."""
    found = look(name, content)
    assert isinstance(found, ImageShown), found
    return found


def corner(found: ImageShown, across: int = 0, down: int = 0) -> tuple[int, ...]:
    """One of its pixels."""
    assert found.pixels is not None
    at = 4 * (down * found.pixels.width + across)
    return tuple(found.pixels.rows[at : at + 4])


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_of_every_kind_are_shown_in_their_size(name: str, look: Look) -> None:
    found = shown(look, name, MADE[name]())
    assert (found.width, found.height) == WIDE.get(name, (48, 32))
    assert found.pixels is not None
    assert (found.pixels.width, found.pixels.height) == (found.width, found.height)
    assert len(found.pixels.rows) == found.width * found.height * 4
    assert found.whole
    assert not found.reduced


@pytest.mark.parametrize(
    ("name", "form", "channels", "depth"),
    [
        ("a.png", "PNG", "RGB", 8),
        ("alpha.png", "PNG", "RGBA", 8),
        ("palette.png", "PNG", "palette with transparency", 8),
        ("deep.png", "PNG", "grey", 16),
        ("a.jpg", "JPEG", "RGB", 8),
        ("inks.jpg", "JPEG", "CMYK", 8),
        ("float.tif", "TIFF", "grey", 32),
        ("a.psd", "Photoshop", "RGB", 8),
        ("a.dds", "DDS", "RGBA", 8),
        ("bc3.dds", "DDS DXT5", "RGBA", 8),
    ],
)
def test_format_channels_and_depth_are_told_as_people_say_them(
    name: str, form: str, channels: str, depth: int, look: Look
) -> None:
    found = shown(look, name, MADE[name]())
    assert (found.format, found.channels, found.depth) == (form, channels, depth)


@pytest.mark.parametrize("name", ["moving.png", "a.gif", "moving.webp"])
def test_the_pictures_of_an_animation_are_counted(name: str, look: Look) -> None:
    assert shown(look, name, MADE[name]()).frames == 3


def test_colours_are_those_of_the_picture(look: Look) -> None:
    image = Image.new("RGBA", (4, 4), (10, 200, 30, 128))
    assert corner(shown(look, "a.png", picture("PNG", image))) == (10, 200, 30, 128)
    assert corner(shown(look, "a.tga", picture("TGA", image))) == (10, 200, 30, 128)
    assert corner(shown(look, "a.dds", picture("DDS", image))) == (10, 200, 30, 128)


def test_sixteen_bits_are_scaled_and_not_cut_off(look: Look) -> None:
    numbers = np.array([[0, 0x8000, 0xFFFF]], dtype=np.uint16)
    found = shown(look, "a.png", picture("PNG", Image.fromarray(numbers)))
    assert [corner(found, across)[0] for across in range(3)] == [0, 127, 255]


def test_a_transparent_colour_of_a_palette_is_transparent(look: Look) -> None:
    image = Image.new("P", (2, 1))
    image.putpalette([255, 0, 0, 0, 255, 0])
    image.putpixel((1, 0), 1)
    found = shown(look, "a.png", picture("PNG", image, transparency=1))
    assert corner(found)[3] == 255
    assert corner(found, 1)[3] == 0


def test_a_picture_for_printing_is_shown_in_the_colours_of_a_screen(look: Look) -> None:
    found = shown(look, "a.tif", picture("TIFF", Image.new("CMYK", (2, 2), (0, 255, 255, 0))))
    red, green, blue, _ = corner(found)
    assert red > 200
    assert green < 60
    assert blue < 60


def test_a_picture_is_turned_as_the_camera_was_held(look: Look) -> None:
    remarks = Image.Exif()
    remarks[0x0112] = 6
    image = Image.new("RGB", (40, 20), (0, 0, 255))
    image.paste((255, 0, 0), (0, 0, 20, 20))
    found = shown(look, "a.jpg", picture("JPEG", image, exif=remarks, quality=95))
    assert (found.width, found.height) == (20, 40)
    assert corner(found, 10, 5)[0] > 200
    assert corner(found, 10, 35)[2] > 200


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TGA"])
def test_a_large_picture_is_reduced_and_keeps_its_shape(form: str, look: Look) -> None:
    found = shown(look, f"a.{form.lower()}", picture(form, slope(3000, 2000)))
    assert (found.width, found.height) == (3000, 2000)
    assert found.reduced
    assert found.pixels is not None
    assert MOST_PIXELS * 0.95 < found.pixels.width * found.pixels.height <= MOST_PIXELS
    assert found.pixels.width / found.pixels.height == pytest.approx(1.5, rel=0.01)
    assert corner(found, 2000, 100)[0] > corner(found, 100, 100)[0] + 100


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tga"])
def test_of_a_picture_that_breaks_off_the_beginning_is_shown(name: str, look: Look) -> None:
    found = shown(look, name, _noise(name)[: len(_noise(name)) // 2])
    assert not found.whole
    first, last = any(corner(found)[:3]), any(corner(found, 40, 95)[:3])
    assert (first, last) == {"a.png": (True, False), "a.jpg": (True, False), "a.tga": (False, True)}[name]


def _noise(name: str) -> bytes:
    chance = np.random.default_rng(1)
    image = Image.fromarray(chance.integers(30, 255, (96, 96, 3), dtype=np.uint8))
    return picture({"png": "PNG", "jpg": "JPEG", "tga": "TGA"}[name[2:]], image)


@pytest.mark.parametrize("size", [(50_000, 50_000), (9_000, 9_000), (1, 2_000_000_000)])
def test_a_picture_that_says_it_is_too_large_is_refused_with_its_size(
    size: tuple[int, int], look: Look
) -> None:
    found = look("sky.png", png_of(*size))
    assert isinstance(found, NotShown)
    said = f"{size[0]:,} \N{MULTIPLICATION SIGN} {size[1]:,}"
    assert found.message == f"sky.png says that it is {said} pixels. That is too large to be shown here."
    assert (FactName.SIZE, said) in found.facts


def test_a_picture_that_lies_about_its_size_is_damaged(look: Look) -> None:
    found = look("sky.png", png_of(4_000, 4_000))
    assert isinstance(found, (NotShown, ImageShown))
    assert isinstance(found, NotShown) or not found.whole


def test_a_jpeg_larger_than_that_is_read_at_an_eighth_of_its_size(look: Look) -> None:
    found = shown(look, "wide.jpg", picture("JPEG", Image.new("L", (20_000, 5_000), 99)))
    assert (found.width, found.height) == (20_000, 5_000)
    assert corner(found)[0] == pytest.approx(99, abs=2)


def test_a_progressive_jpeg_of_that_size_would_be_held_whole_and_is_refused(look: Look) -> None:
    content = bytearray(picture("JPEG", progressive=True))
    at = content.index(b"\xff\xc2") + 5
    content[at : at + 4] = struct.pack(">HH", 20_000, 20_000)
    assert isinstance(look("wide.jpg", bytes(content)), NotShown)


@pytest.mark.parametrize(
    ("name", "at", "value", "form"),
    [("a.psd", 22, b"\0\x10", "Photoshop, 16 bit"), ("bc3.dds", 84, b"ODD!", "DDS")],
)
def test_a_sound_picture_of_a_sort_that_is_not_read_tells_its_size(
    name: str, at: int, value: bytes, form: str, look: Look
) -> None:
    content = bytearray(MADE[name]())
    content[at : at + len(value)] = value
    size = "48 \N{MULTIPLICATION SIGN} 32"
    assert look(name, bytes(content)) == FactsShown(((FactName.FORMAT, form), (FactName.SIZE, size)))


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.gif", "a.webp", "a.psd", "a.dds"])
def test_of_a_picture_with_nothing_but_a_beginning_nothing_is_shown(name: str, look: Look) -> None:
    found = look(name, MADE[name]()[:16])
    assert isinstance(found, NotShown), found
    assert found.message.startswith(f"{name} says that it is a")
    assert found.head == MADE[name]()[:16]


def test_a_picture_goes_by_its_content_whatever_its_name_is(look: Look) -> None:
    assert shown(look, "a.txt", picture("PNG")).format == "PNG"
    assert shown(look, "a.jpg", picture("GIF")).format == "GIF"
