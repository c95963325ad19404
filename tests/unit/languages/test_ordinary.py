"""The codes that are known without the registry, against the registry."""

from __future__ import annotations

import subprocess
import sys
from itertools import product

import pytest
from langcodes import data_dicts

from studio.languages import tags
from studio.languages.apple_languages import APP_STORE_LANGUAGES, SYSTEM_LANGUAGES
from studio.languages.ordinary import LANGUAGES, REGIONS, SCRIPTS, is_ordinary
from studio.languages.tags import InvalidTag, LanguageTag


@pytest.mark.parametrize("text", sorted([*LANGUAGES, *(f"en-{part}" for part in (*SCRIPTS, *REGIONS))]))
def test_the_registry_takes_every_code_and_names_no_better_one(text: str) -> None:
    parts = text.split("-")
    assert is_ordinary(parts)
    assert tags._fault(text, parts) is None
    assert tags._replacement(LanguageTag.parse(text)) is None


def test_no_language_and_region_together_are_replaced_by_a_language_of_its_own() -> None:
    together = {f"{language}-{region}" for language, region in product(LANGUAGES, REGIONS)}
    scripted = {f"{language}-{script}" for language, script in product(LANGUAGES, SCRIPTS)}
    replaced = data_dicts.LANGUAGE_REPLACEMENTS.keys()
    assert not replaced & together
    assert not any(key.rpartition("-")[0] in scripted for key in replaced)
    assert "sgn-de" in replaced


@pytest.mark.parametrize(
    "text", ["iw", "cmn", "de-DD", "en-UK", "sr-Latn-CS", "sh", "qaa", "en-XA", "de-qaaa"]
)
def test_what_the_registry_has_something_to_say_of_is_not_ordinary(text: str) -> None:
    parts = text.lower().split("-")
    try:
        better = LanguageTag.parse(text).replacement
    except InvalidTag:
        assert not is_ordinary(parts)
    else:
        assert better is not None
        assert not is_ordinary(parts)


@pytest.mark.parametrize("text", ["", "en-", "en-US-Latn", "en-US-US", "de-1996", "en-Latn-US-x", "und", "e"])
def test_other_shapes_are_left_to_the_parser(text: str) -> None:
    assert not is_ordinary(text.lower().split("-"))


def test_letters_that_only_look_ordinary_in_lower_case_are_none() -> None:
    kelvin = "\N{KELVIN SIGN}o"
    assert kelvin.lower() == "ko"
    with pytest.raises(InvalidTag):
        LanguageTag.parse(kelvin)


def test_all_languages_of_apple_s_systems_are_ordinary() -> None:
    for tag in (*SYSTEM_LANGUAGES, *APP_STORE_LANGUAGES):
        assert is_ordinary(str(tag).lower().split("-"))


def test_an_ordinary_tag_is_parsed_without_langcodes() -> None:
    code = (
        "import sys; from studio.languages.tags import LanguageTag; "
        "assert LanguageTag.parse('zh-Hant-HK').replacement is None; "
        "sys.exit('langcodes' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
