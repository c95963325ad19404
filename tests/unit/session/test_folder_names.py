"""A folder's name says which language its pack is for, only where that is sure."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.session.folder_names import language_in, language_named, pack_name


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("fr", "fr"),
        ("fr_CA", "fr-CA"),
        ("FR-ca", "fr-CA"),
        ("zh-Hant", "zh-Hant"),
        ("zh_Hant_HK", "zh-Hant-HK"),
        ("es-419", "es-419"),
        ("iw", "he"),
        ("art", None),
        ("fil", None),
        ("English", None),
        ("ui", None),
        ("xx", None),
        ("en-GB-oxendict", None),
        ("fr CA", None),
        ("", None),
        ("e", None),
    ],
)
def test_only_names_that_look_like_a_two_letter_tag_are_languages(name: str, tag: str | None) -> None:
    found = language_in(name)
    assert (str(found) if found else None) == tag


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("de", "de"),
        ("zh_Hant_TW", "zh-Hant-TW"),
        ("PT-br", "pt-BR"),
        ("art", None),
        ("vo", None),
        ("deutsch", None),
        ("xx", None),
        ("", None),
        ("de ", None),
        ("en-GB-oxendict", None),
    ],
)
def test_only_a_name_that_is_surely_a_language_is_taken_for_one(name: str, language: str | None) -> None:
    found = language_in(name)
    assert (None if found is None else str(found)) == language


def test_a_pack_in_a_language_is_named_after_the_folder_above_too() -> None:
    assert pack_name(Path("/game/voices/fr_CA"), language_in("fr_CA")) == "voices-fr-CA"
    assert pack_name(Path("/game/art"), None) == "art"
    assert pack_name(Path("/fr"), language_in("fr")) == "fr"


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("fr_CA", "fr-CA"),
        ("pt br", "pt-BR"),
        ("English", "en"),
        ("Deutsch", "de"),
        ("chinese-traditional", "zh-Hant"),
        ("schinese", "zh-Hans"),
        ("Portuguese", "pt-PT"),
        ("fil", "fil"),
        ("art", None),
        ("sfx", None),
        ("shared", None),
        ("", None),
    ],
)
def test_where_folders_are_said_to_be_languages_names_count_too(name: str, tag: str | None) -> None:
    found = language_named(name)
    assert (str(found) if found else None) == tag
