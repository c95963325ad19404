"""Reading a file "as localized for" a language."""

from __future__ import annotations

from studio.project.file_lookup import lookup, lookup_classes


def test_implied_script_and_region_count_as_written() -> None:
    tags = ("en", "en-CA", "en-US", "en-Latn-US", "zh-Hant", "zh-TW", "sr", "sr-Latn", "nope!")
    assert lookup_classes(tags) == (
        ("en", "en-US", "en-Latn-US"),
        ("en-CA",),
        ("zh-Hant", "zh-TW"),
        ("sr",),
        ("sr-Latn",),
        ("nope!",),
    )


def test_a_file_is_looked_for_in_one_class_only() -> None:
    assert lookup("en-US", ("en-CA", "en", "en-GB")) == ("en",)
    assert lookup("en-AU", ("en", "en-GB")) == ()
    assert lookup("EN_us", ("en", "en")) == ("en",)
    assert lookup("nope!", ("en", "nope!")) == ("nope!",)
