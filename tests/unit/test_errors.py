"""What errors say."""

from __future__ import annotations

from studio.errors import StudioError, said
from studio.words import Words, words


def test_an_error_says_the_very_words_that_it_was_raised_with() -> None:
    reason = words("{file} is not UTF-8.", file="core.json")
    assert said(ValueError(reason)) is reason
    assert isinstance(said(StudioError(reason, words("Save it anew."))), Words)


def test_an_error_without_words_says_what_it_is() -> None:
    assert said(ValueError("plain")) == "plain"
    assert said(KeyError(4)) == "4"
    assert said(ValueError()) == ""
