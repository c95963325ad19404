"""Common people."""

from __future__ import annotations

from studio.languages.tags import LanguageTag
from studio.project.presets import PRESETS


def test_every_preset_is_somebody_else_with_legal_languages_in_a_place() -> None:
    assert len({one.name for one in PRESETS}) == len(PRESETS) > 20
    assert len({one.preferred for one in PRESETS}) == len(PRESETS)
    for one in PRESETS:
        for text in one.preferred:
            tag = LanguageTag.parse(text)
            assert str(tag) == text
            assert tag.replacement is None
            assert tag.region, one.name


def test_those_that_people_ask_for_most_are_there() -> None:
    languages = {one.name: one.preferred for one in PRESETS}
    assert languages["German in Switzerland"] == ("de-CH", "en-CH")
    assert languages["Hong Kong"] == ("zh-Hant-HK", "en-HK")
    assert languages["US Spanish"] == ("es-US", "en-US")
    assert languages["Serbia, Latin script"] == ("sr-Latn-RS", "en-RS")
    assert languages["Norway, Nynorsk"][0] == "nn-NO"
