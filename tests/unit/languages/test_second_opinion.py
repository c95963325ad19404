"""What another platform might choose."""

from __future__ import annotations

from importlib.metadata import version

import pytest

from studio.languages.second_opinion import SOURCE, second_opinion


@pytest.mark.parametrize(
    ("preferred", "available", "chosen"),
    [
        ("da", "nb en", "nb"),
        ("pt-PT en", "pt-BR en-US", "pt-BR"),
        ("en-JP", "en-GB en-US", "en-GB"),
        ("sr-Latn", "sr", "sr"),
        ("es-AR", "es es-419", "es-419"),
        ("th", "ja ko", None),
        ("th de-AT", "ja de", "de"),
        ("zh-HK", "zh_Hans zh_Hant", "zh_Hant"),
        ("en", "", None),
        ("", "en", None),
    ],
)
def test_the_nearest_language_of_the_first_that_has_one_is_chosen_as_it_is_spelled(
    preferred: str, available: str, chosen: str | None
) -> None:
    assert second_opinion(preferred.split(), available.split()) == chosen


@pytest.mark.parametrize(
    "odd", ["", "English", "i-", "x" * 5000, "\0", "\ud800", "en--US", "日本", "12", "und", "root"]
)
def test_tags_that_nobody_reads_are_passed_over(odd: str) -> None:
    assert second_opinion([odd, "fr"], [odd, "fr-CA"]) in {"fr-CA", odd}
    assert second_opinion(["fr"], [odd, "fr-CA"]) == "fr-CA"


def test_it_says_whose_rules_in_which_version_these_are() -> None:
    assert SOURCE.endswith(f"langcodes {version('langcodes')}")
