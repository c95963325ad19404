"""Whether a value means something, and what may have been meant."""

from __future__ import annotations

import pytest

from studio.project.filtering.listing import Field, Kind
from studio.project.filtering.meaning import is_understood, nearest
from studio.project.filtering.syntax import Piece

CHOICES = Field("type", Kind.CHOICE, ("audio", "image"))
PACKS = Field("pack", Kind.NAME, ("Voices-fr", "Voices-de", "Café"))
TAGS = Field("lang", Kind.TAG, ("fr", "Klingon"))


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (CHOICES, "aud"),
        (PACKS, "voices-FR"),
        (PACKS, "cafe"),
        (PACKS, "voices-*"),
        (PACKS, "none"),
        (TAGS, "fr"),
        (TAGS, "it"),
        (TAGS, "zh_Hant_TW"),
        (TAGS, "fr-"),
        (TAGS, "klingon"),
        (TAGS, "zh-*"),
        (TAGS, "any"),
        (Field("name", Kind.NAME), "wall.png"),
        (Field("by", Kind.CHOICE), "whatever"),
        (Field("in", Kind.FOLDER), "art/"),
        (Field("title", Kind.TEXT), "word"),
        (Field("size", Kind.SIZE), ">5mb"),
        (Field("size", Kind.SIZE), "none"),
        (Field("changed", Kind.DATE), "today"),
    ],
)
def test_what_a_field_can_be_is_understood(field: Field, text: str) -> None:
    assert is_understood(field, Piece(text, 0, len(text)))


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (CHOICES, "musik"),
        (CHOICES, "audio*"),
        (PACKS, "Voices"),
        (PACKS, "music-*"),
        (TAGS, "f"),
        (TAGS, "french"),
        (TAGS, "fr-c"),
        (Field("size", Kind.SIZE), ">five"),
        (Field("changed", Kind.DATE), "soon"),
    ],
)
def test_what_it_cannot_be_is_not(field: Field, text: str) -> None:
    assert not is_understood(field, Piece(text, 0, len(text)))


def test_between_quotes_signs_are_letters() -> None:
    assert not is_understood(PACKS, Piece("voices-*", 0, 10, literal=True))
    assert not is_understood(TAGS, Piece("zh-*", 0, 6, literal=True))


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("tipe", "type"),
        ("language", "lang"),
        ("la", "lang"),
        ("CHANGE", "changed"),
        ("speed", ""),
        ("", ""),
        ("x" * 100_000, ""),
    ],
)
def test_the_nearest_is_what_was_begun_or_looks_alike(text: str, near: str) -> None:
    assert nearest(text, ["type", "size", "lang", "changed"]) == near
