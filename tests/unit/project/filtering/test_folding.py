"""How texts are compared."""

from __future__ import annotations

import unicodedata

import pytest

from studio.project.filtering.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Line_04.WAV", "line_04.wav"), ("Café", "cafe"), ("STRASSE", "strasse"), ("ÅNGSTRÖM", "angstrom")],
)
def test_letter_case_and_accents_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_the_form_of_unicode_does_not_matter() -> None:
    assert fold(unicodedata.normalize("NFD", "é")) == fold(unicodedata.normalize("NFC", "é"))


def test_letters_of_other_scripts_stay_what_they_are() -> None:
    assert fold("日本語") == "日本語"
    assert fold("") == ""
