"""Colours are computed against both schemes: what is meant to be read can be read."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from studio.ui.look import colours
from studio.ui.look.colours import (
    Meaning,
    between,
    contrast,
    dim,
    hover,
    is_dark,
    meaning_colour,
    mid,
    pack_hue,
    set_shades,
    set_stark,
)
from tests.looks.palettes import contrast_dark, contrast_light, dark, light

# The strictest grounds of the systems we know: Windows, macOS, Fusion, GNOME.
_LIGHT_GROUNDS = ("#ffffff", "#f3f3f4", "#efefef")
_DARK_GROUNDS = ("#1e1e1e", "#1f2023", "#2a2b2e", "#323232")
_GROUNDS = [(light, ground) for ground in _LIGHT_GROUNDS] + [(dark, ground) for ground in _DARK_GROUNDS]
# Machado, Oliveira and Fernandes (2009), full severity, on linear light.
_SEEN_AS = {
    "protanopia": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0992), (-0.0039, -0.0481, 1.0520)),
    "deuteranopia": ((0.3673, 0.8606, -0.2280), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9689)),
    "tritanopia": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9309, 0.1476), (0.0047, 0.6914, 0.3039)),
}

Vector = tuple[float, float, float]


def _on(palette: QPalette, ground: str) -> QPalette:
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        palette.setColor(role, QColor(ground))
    return palette


@pytest.mark.parametrize("ground", range(len(_GROUNDS)))
@pytest.mark.parametrize("meaning", list(Meaning))
def test_a_meaning_can_be_read_on_every_ground(qapp: QApplication, meaning: Meaning, ground: int) -> None:
    del qapp
    make, colour = _GROUNDS[ground]
    palette = _on(make(), colour)
    assert contrast(meaning_colour(meaning, palette), palette.base().color()) >= 4.5


@pytest.mark.parametrize("ground", range(len(_GROUNDS)))
def test_dim_text_can_be_read_and_is_still_dimmer(qapp: QApplication, ground: int) -> None:
    del qapp
    make, colour = _GROUNDS[ground]
    palette = _on(make(), colour)
    base = palette.base().color()
    assert 4.5 <= contrast(dim(palette), base) < 6.5 < contrast(palette.text().color(), base)
    assert 3.0 <= contrast(mid(palette), base) < contrast(dim(palette), base)


def test_text_that_is_pale_itself_is_not_made_unreadable(qapp: QApplication) -> None:
    del qapp
    palette = light()
    palette.setColor(QPalette.ColorRole.Text, QColor("#777777"))
    assert dim(palette) == QColor("#777777")


@pytest.mark.parametrize("make", [light, dark])
def test_every_hue_can_be_seen_on_its_ground(qapp: QApplication, make: type) -> None:
    del qapp
    palette: QPalette = make()
    for hue in _hues(palette):
        assert contrast(QColor(hue), palette.base().color()) >= 3.0
        assert contrast(QColor(hue), palette.window().color()) >= 3.0


@pytest.mark.parametrize("make", [light, dark])
@pytest.mark.parametrize("seen_as", ["everybody", *_SEEN_AS])
def test_no_two_hues_look_alike_to_anybody(qapp: QApplication, make: type, seen_as: str) -> None:
    del qapp
    looks = [_oklab(_seen(QColor(hue), seen_as)) for hue in _hues(make())]
    assert len(looks) == 12
    # 0.02 is about what can just be told apart side by side.
    assert min(math.dist(one, other) for one, other in itertools.combinations(looks, 2)) > 0.05


def test_a_pack_keeps_its_hue_and_most_packs_have_their_own(qapp: QApplication) -> None:
    del qapp
    set_shades({"Voices-fr": None})  # Other tests may have had it in a family.
    assert pack_hue("Voices-fr", light()).name() == "#811044"
    spread = {pack_hue(f"pack-{number}", light()).name() for number in range(100)}
    assert len(spread) == 12
    assert pack_hue("\udcff", dark()).isValid()


def test_the_scheme_is_told_from_the_palette(qapp: QApplication) -> None:
    del qapp
    assert is_dark(dark())
    assert not is_dark(light())


@pytest.mark.parametrize("make", [light, dark])
def test_a_row_under_the_pointer_is_told_from_the_others_and_can_be_read(
    qapp: QApplication, make: type
) -> None:
    del qapp
    palette: QPalette = make()
    assert hover(palette) != palette.base().color()
    assert contrast(palette.text().color(), hover(palette)) >= 7
    assert contrast(colours.hairline(palette), palette.window().color()) >= 1.2


@pytest.fixture
def stark(qapp: QApplication) -> Iterator[None]:
    """High contrast."""
    del qapp
    set_stark(stark=True)
    yield
    set_stark(stark=False)


@pytest.mark.parametrize("make", [contrast_light, contrast_dark])
def test_with_high_contrast_every_colour_is_one_of_the_palette(stark: None, make: type) -> None:
    del stark
    palette: QPalette = make()
    ours = [
        *(meaning_colour(meaning, palette) for meaning in Meaning),
        pack_hue("Voices", palette),
        dim(palette),
        mid(palette),
        colours.hairline(palette),
    ]
    assert {colour.name() for colour in ours} == {palette.text().color().name()}
    assert hover(palette) == palette.base().color()
    assert contrast(ours[0], palette.base().color()) >= 7


@pytest.mark.parametrize("make", [light, dark])
def test_meanings_and_captions_can_be_read_on_every_ground_they_are_painted_on(
    qapp: QApplication, make: type
) -> None:
    del qapp
    palette: QPalette = make()
    grounds = [palette.base().color(), palette.window().color(), hover(palette)]
    written = [dim(palette), *(meaning_colour(meaning, palette) for meaning in Meaning)]
    assert all(contrast(colour, ground) >= 4.5 for colour in written[1:] for ground in grounds[:2])
    assert all(contrast(colour, ground) >= 4 for colour in written for ground in grounds)
    highlight = palette.highlight().color()
    assert contrast(palette.highlightedText().color(), highlight) >= 4.5
    assert contrast(palette.link().color(), palette.window().color()) >= 4.5


def _hues(palette: QPalette) -> set[str]:
    return {pack_hue(f"pack-{number}", palette).name() for number in range(200)}


def _linear(colour: QColor) -> Vector:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return red, green, blue


def _seen(colour: QColor, seen_as: str) -> Vector:
    light_ = _linear(colour)
    if seen_as == "everybody":
        return light_
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, light_, strict=True)))) for row in _SEEN_AS[seen_as]
    )
    return red, green, blue


def _oklab(light_: Vector) -> Vector:
    red, green, blue = light_
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def test_a_colour_between_two_has_that_share_of_the_second() -> None:
    black, white = QColor("#000000"), QColor("#ffffff")
    assert [between(black, white, share).name() for share in (0, 0.2, 1)] == ["#000000", "#333333", "#ffffff"]
