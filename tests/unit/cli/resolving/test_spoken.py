"""Languages as they are spoken of."""

from __future__ import annotations

import pytest

from studio.cli.resolving.spoken import language, languages, named, quoted_tag


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("de", "German (de)"),
        ("de-CH", "German (Switzerland, de-CH)"),
        ("pt_BR", "Portuguese (Brazil, pt_BR)"),
        ("English", "English"),
        ("zxx", "zxx"),
        ("", "“”"),
        ("💥 -", "“💥 -”"),
        ("x" * 300, "“" + "x" * 39 + "…”"),
    ],
)
def test_a_language_is_told_by_name_and_tag(tag: str, words: str) -> None:
    assert language(tag) == words


def test_what_is_no_tag_has_no_name() -> None:
    assert [named(tag) for tag in ("en-", "i-klingon", "und", "qq-ZZ-1")] == [None] * 4


def test_of_many_languages_the_first_are_named() -> None:
    assert languages(()) == ""
    assert languages(("de-CH", "en")) == "German (Switzerland), then English"
    assert languages(("de",) * 7).endswith("German, then 3 more")


def test_a_tag_is_quoted_only_where_it_looks_like_none() -> None:
    assert quoted_tag("zh_Hant-TW") == "zh_Hant-TW"
    assert quoted_tag("a b") == "“a b”"
