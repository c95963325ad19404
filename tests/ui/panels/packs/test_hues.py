"""Packs of a family have one hue, in shades by the order of their languages; the others have their own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from studio.ui.look import colours
from studio.ui.look.colours import Shade, contrast, pack_hue, set_shades
from tests.looks.palettes import dark, light

_FAMILY = {f"voices-{tag}": Shade("voices", place, 3) for place, tag in enumerate(("de", "en", "fr"))}


@pytest.fixture
def family(qapp: QApplication) -> Iterator[None]:
    del qapp
    set_shades(_FAMILY)
    yield
    set_shades(dict.fromkeys(_FAMILY))


@pytest.mark.parametrize("make", [light, dark])
def test_a_family_shares_a_hue_and_each_of_it_is_of_another_lightness(family: None, make: type) -> None:
    del family
    palette: QPalette = make()
    hues = [pack_hue(name, palette) for name in _FAMILY]
    assert hues[0] == pack_hue("voices", palette)
    lightness = [hue.lightnessF() for hue in hues]
    assert sorted(set(lightness), reverse=make is light) == lightness
    assert all(contrast(hue, palette.base().color()) >= 3 for hue in hues)


def test_a_pack_that_left_its_family_has_a_hue_of_its_own_again(family: None) -> None:
    del family
    set_shades({"voices-fr": None})
    own = pack_hue("voices-fr", light())
    assert own not in [pack_hue(name, light()) for name in ("voices-de", "voices-en")]
    assert colours.pack_hue("voices-de", light()) == pack_hue("voices", light())
