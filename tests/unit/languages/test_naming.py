"""What languages, scripts and regions are called."""

from __future__ import annotations

from studio.languages.naming import Name, all_names, called, display, names_of
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
