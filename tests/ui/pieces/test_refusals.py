"""Why a text is no language of an asset pack, in words."""

from __future__ import annotations

import pytest

from studio.languages.tags import InvalidTag, TagFault
from studio.ui.pieces.refusals import refusal


@pytest.mark.parametrize("fault", list(TagFault))
def test_every_fault_has_words_of_its_own(fault: TagFault) -> None:
    words = refusal(InvalidTag("abc-xyz", fault, "xyz"))
    assert words.endswith(".")
    assert "{" not in words


def test_a_long_text_is_shortened_and_its_controls_are_shown() -> None:
    words = refusal(InvalidTag("fr\0" + "x" * 1_000, TagFault.MALFORMED, "x" * 1_000))
    assert len(words) < 120
    assert "fr\ufffdxx" in words
