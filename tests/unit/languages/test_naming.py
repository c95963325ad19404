"""What languages, scripts and regions are called."""

from __future__ import annotations

import pytest

from studio.languages.naming import (
    Name,
    all_names,
    called,
    code_in,
    display,
    display_in,
    names_of,
    spoken_name,
)
from studio.languages.tags import LanguageTag


def test_a_part_is_called_by_its_english_name_and_in_the_language_asked_for() -> None:
    assert called("Cyrl", "sr") == Name("Cyrillic", "ћирилица")
    assert called("HK", "zh-Hant").own == "中國香港特別行政區"
    assert called("BR", "pt-AO") == Name("Brazil", "Brasil")


def test_what_has_no_name_in_a_language_has_its_english_one() -> None:
    assert called("Adlm", "pt").own in {"adlam", "Adlam"}
    assert called("AQ", "aaa") == Name("Antarctica", "Antarctica")


def test_what_has_no_name_at_all_is_called_by_its_code() -> None:
    assert called("nothing", "en") == Name("nothing", "nothing")
    assert names_of("nothing") == {}


def test_dialects_have_names_of_their_own() -> None:
    assert names_of("nl-BE")["en"] == "Flemish"


def test_every_tag_has_a_name_to_show() -> None:
    assert display(LanguageTag.parse("zh-Hant-HK")).english.startswith("Chinese (Traditional, Hong Kong")
    assert len(all_names()) > 8000


@pytest.mark.parametrize(
    ("tongue", "name"),
    [
        ("en", "Chinese (Traditional, Hong Kong SAR China)"),
        ("de", "Chinesisch (Traditionell, Hongkong)"),
        ("ja", "中国語 (繁体字、香港)"),
        ("ar", "الصينية (التقليدية، هونغ كونغ)"),
        ("fr", "Chinese (Traditional, Hong Kong SAR China)"),
    ],
)
def test_a_tag_is_called_by_its_name_in_the_language_of_the_program(tongue: str, name: str) -> None:
    assert display_in(LanguageTag.parse("zh-Hant-HK"), tongue) == name


def test_a_code_without_a_name_has_none_and_its_tag_an_english_one() -> None:
    assert code_in("aaa", "de") == ""
    assert display_in(LanguageTag.parse("aaa"), "de") == display(LanguageTag.parse("aaa")).english


def test_an_english_name_remembers_what_it_names() -> None:
    named = spoken_name(LanguageTag.parse("pt-BR"))
    assert (named, named.code) == ("Portuguese (Brazil)", "pt-BR")
