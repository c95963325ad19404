"""Languages of all packs together."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.languages.tags import LanguageTag
from studio.project.checks.mixing import check_mixing, majority
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from tests.builders import manifest, pack


def packs(folder: Path, *languages: str | None) -> list[Pack]:
    return [
        pack(folder, manifest(assetPackID=f"pack-{number}", language=language))
        for number, language in enumerate(languages)
    ]


def found(folder: Path, *languages: str | None, primary: str = "fr") -> list[tuple[str, str | None, str]]:
    project = ProjectFile(name="Game", primary_language=primary)
    return [
        (one.code, one.place.pack, str(one.arguments["tag"]))
        for one in check_mixing(packs(folder, *languages), project)
    ]


def test_two_spellings_of_one_language_are_named_where_fewer_packs_have_them(tmp_path: Path) -> None:
    assert found(tmp_path, "en-US", "en", "en-US", None, "de") == [
        ("PS-LANGUAGE-EQUIVALENT", "pack-1", "en-US")
    ]


def test_of_spellings_that_are_equally_frequent_the_shortest_is_right(tmp_path: Path) -> None:
    assert found(tmp_path, "en-US", "en", "en-Latn-US") == [
        ("PS-LANGUAGE-EQUIVALENT", "pack-0", "en"),
        ("PS-LANGUAGE-EQUIVALENT", "pack-2", "en"),
    ]


def test_a_withdrawn_code_is_never_the_right_one(tmp_path: Path) -> None:
    assert found(tmp_path, "iw", "iw", "he") == [
        ("PS-LANGUAGE-EQUIVALENT", "pack-0", "he"),
        ("PS-LANGUAGE-EQUIVALENT", "pack-1", "he"),
    ]
    assert majority([LanguageTag.parse("iw")] * 2 + [LanguageTag.parse("he")]) == LanguageTag.parse("he")


def test_norwegian_and_bokmal_are_two_spellings(tmp_path: Path) -> None:
    assert found(tmp_path, "no", "no", "nb") == [("PS-LANGUAGE-EQUIVALENT", "pack-2", "no")]


@pytest.mark.parametrize("languages", [("en", "en-GB"), ("zh-Hans", "zh-Hant"), ("en", "fr"), (None, "en")])
def test_different_languages_are_no_mixture(tmp_path: Path, languages: tuple[str | None, ...]) -> None:
    assert found(tmp_path, *languages) == []


def test_a_tag_that_is_longer_than_needed_is_worth_a_look(tmp_path: Path) -> None:
    assert found(tmp_path, "ja-JP", "de") == [("PS-LANGUAGE-REDUNDANT", "pack-0", "ja")]


def test_a_region_or_script_that_tells_packs_apart_is_needed(tmp_path: Path) -> None:
    assert found(tmp_path, "en-US", "en-GB") == []
    assert found(tmp_path, "sr-Cyrl", "sr-Latn") == []


def test_the_spelling_of_the_app_s_own_language_is_the_project_s_choice(tmp_path: Path) -> None:
    assert found(tmp_path, "en-US", primary="en-US") == []
    assert found(tmp_path, "en-US", primary="en") == [("PS-LANGUAGE-REDUNDANT", "pack-0", "en")]


def test_what_is_no_language_tag_is_another_rule_s(tmp_path: Path) -> None:
    assert found(tmp_path, "English", "xx", "", "en_US") == []


def test_the_finding_stands_at_the_language(tmp_path: Path) -> None:
    (finding,) = check_mixing(packs(tmp_path, "ja-JP"), None)
    assert (finding.place.field, finding.place.line) == ("language", 14)
