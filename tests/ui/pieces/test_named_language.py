"""Chips of languages by their tags."""

from __future__ import annotations

from studio.ui.pieces.chips import Language
from studio.ui.pieces.named_language import named_language


def test_a_tag_comes_with_its_names() -> None:
    assert named_language("de") == Language("de", "German", "Deutsch")
    assert named_language("fr-BF") == Language("fr-BF", "French (Burkina Faso)")


def test_what_is_no_tag_has_no_name_and_nothing_means_all_languages() -> None:
    assert named_language("deutsch!") == Language("deutsch!")
    assert named_language(None) == named_language("") == Language()
