"""Which offered tag is chosen. Source: language facts, 2.3 and the table of 5.4; worked out by hand."""

from __future__ import annotations

import pytest

from studio.languages.matching import Rule, match

# What the rule is, the preferred languages, the offered ones, the chosen one.
CHOICES: dict[str, tuple[str, str, str]] = {
    # In order of the person's list.
    "the first language that is offered": ("fr de", "en de fr", "fr"),
    "the next where the first is not offered": ("da en", "nb en", "en"),
    "a poor fit of the first before a good one of the second": ("de fr", "fr de-AT", "de-AT"),
    "the whole of a long list is asked": ("da sv nb fi is ja", "en ja", "ja"),
    # Scores.
    "as written before normalized": ("zh-TW", "zh-Hant-TW zh-TW", "zh-TW"),
    "as written before normalized, old code": ("iw", "he iw", "iw"),
    "normalized before a parent": ("zh-TW", "zh-Hant zh-Hant-TW", "zh-Hant-TW"),
    "normalized before a parent, old code": ("iw-IL", "he he-IL", "he-IL"),
    "the nearest parent": ("en-NZ", "en en-001 en-GB en-AU", "en-AU"),
    "the next parent": ("en-NZ", "en en-001 en-GB", "en-GB"),
    "the last parent": ("en-NZ", "fr en", "en"),
    "a strictly lower score replaces": ("fr-CH", "fr-CA fr", "fr"),
    "the pair of positions with the least sum": ("en-ZA", "en-US en-GB", "en-GB"),
    "the usual region before another": ("en-US", "en-GB en", "en"),
    "another language of the group is a point further": ("nb", "nn no", "no"),
    "of equal scores the earlier": ("es-ES", "es-AR es-CO", "es-AR"),
    "of equal scores the earlier, turned round": ("es-ES", "es-CO es-AR", "es-CO"),
    "of equal tags the earlier": ("de", "DE de", "DE"),
    "of tags with equal meaning the earlier": ("tl", "fil-PH fil fil_ph", "fil"),
    # The second look.
    "second look: a later wish that is offered": ("fr-CH fr-CA", "fr-FR fr-CA", "fr-CA"),
    "second look: not for a winner without region": ("fr-CH fr-CA", "fr fr-CA", "fr"),
    "second look: not for Chinese": ("zh-Hant-MO zh-Hant-TW", "zh-Hant-HK zh-Hant-TW", "zh-Hant-HK"),
    "second look: not to another language": ("de-CH fr-CA", "de-DE fr-CA", "de-DE"),
    "second look: not to another language of the group": ("nn-NO no-SE", "nb-NO no-SE", "nb-NO"),
    "second look: by normalized tags": ("he-US iw-GB", "he-IL he-GB", "he-GB"),
    "second look: by tags as written": ("he-US iw-GB", "he-IL IW-gb", "IW-gb"),
    "second look: the first of the later wishes": ("fr-CH fr-BE fr-CA", "fr-FR fr-CA fr-BE", "fr-BE"),
    "second look: past another language": ("fr-CH de fr-CA", "de fr-FR fr-CA", "fr-CA"),
    "second look: not to a parent": ("fr-CH fr-US", "fr-FR fr", "fr"),
    "second look: none is offered as it is": ("fr-CH fr-US", "fr-FR fr-CA", "fr-FR"),
    # Portuguese.
    "Portuguese: Brazil is put aside for Portugal": ("pt-PT en", "pt-BR en-US", "en-US"),
    "Portuguese: and used in the end": ("pt-PT", "pt-BR", "pt-BR"),
    "Portuguese: used where nothing else fits": ("pt-PT ja", "en pt-BR de", "pt-BR"),
    "Portuguese: in every spelling": ("por_pt", "PT_br", "PT_br"),
    "Portuguese: Portuguese itself is better": ("pt-PT", "pt-BR pt", "pt"),
    "Portuguese: only for Portugal itself": ("pt-AO en", "pt-BR en", "pt-BR"),
    "Portuguese: only for the bare language's sake": ("pt en", "pt-BR en", "pt-BR"),
    "Portuguese: Portugal is not put aside for Brazil": ("pt-BR en", "pt-PT en", "pt-PT"),
    "Portuguese: asked for further down": ("pt-PT pt-BR en", "pt-BR en", "pt-BR"),
    "Portuguese: a language before it finds something": ("en pt-PT", "pt-BR en-AU", "en-AU"),
    "Portuguese: comes before what has no language": ("pt-PT", "zxx pt-BR", "pt-BR"),
    # Nothing.
    "nothing: traditional is no simplified Chinese": ("zh-Hant", "zh-Hans", ""),
    "nothing: simplified is no traditional Chinese": ("zh-Hans", "zh-Hant", ""),
    "nothing: Taiwan does not reach Chinese": ("zh-TW", "zh", ""),
    "nothing: Chinese does not reach traditional": ("zh", "zh-Hant zh-TW", ""),
    "nothing: Arabic letters are no Kazakh": ("kk-Arab", "kk", ""),
    "nothing: Latin letters are no Serbian": ("sr-Latn-RS", "sr sr-RS", ""),
    "nothing: Cyrillic letters are no Uzbek": ("uz-Cyrl", "uz uz-Latn", ""),
    "nothing: likely subtags do not join": ("sr-ME", "sr-Latn", ""),
    "nothing: Deseret is no English": ("en-Dsrt", "en", ""),
    "nothing: a neighbour": ("gl", "pt es", ""),
    "what is just cut": ("kk-Latn", "kk-Arab kk", "kk"),
    "Malaysia is cut to Chinese": ("zh-MY", "zh-Hant zh-Hans", "zh-Hans"),
    # Sections 1 and 6.
    "Apple's example, British": ("en-GB", "en-US fr de", "en-US"),
    "Apple's example, Spanish": ("es", "en-US fr de", ""),
    "Apple's note on India": ("en-IN", "en en-GB", "en-GB"),
    "Canada gets American English": ("en-CA", "en-AU en-GB en-US", "en-US"),
}

# The table of 5.4, in its order.
TABLE: dict[str, tuple[str, str, str]] = {
    "da: no neighbouring languages": ("da", "nb en", ""),
    "ca: no neighbouring languages": ("ca", "es", ""),
    "uk: no neighbouring languages": ("uk", "ru", ""),
    "bs: no neighbouring languages": ("bs", "hr sr-Latn", ""),
    "sr-Latn: no cross-script": ("sr-Latn", "sr", ""),
    "sr: no cross-script": ("sr", "sr-Latn", ""),
    "nn: its parent is no": ("nn", "nb no", "no"),
    "pt-PT: held back": ("pt-PT en", "pt-BR en-US", "en-US"),
    "pt-PT: used in the end": ("pt-PT", "pt-BR", "pt-BR"),
    "en-JP: the parent of Japan is en": ("en-JP", "en-GB en-US", "en-US"),
    "en-CA: the same": ("en-CA", "en-GB en", "en"),
    "en-001: a point for Britain": ("en-001", "en-US en-GB", "en-US"),
    "fr-US: the usual region": ("fr-US", "fr-CA fr-FR", "fr-FR"),
    "de-CH: second look": ("de-CH de-AT", "de-DE de-AT", "de-AT"),
    "hi-Latn-IN: Indian English": ("hi-Latn-IN", "hi en-GB", "en-GB"),
    "es-ES: Mexico has no point": ("es-ES", "es-MX es-419", "es-MX"),
}

RULES: dict[str, tuple[str, str, Rule | None, int | None]] = {
    "as written": ("da de", "en de", Rule.LITERAL, 1),
    "as normalized": ("zh-TW", "zh zh-Hant-TW", Rule.NORMALIZED, 0),
    "by parents": ("en-NZ", "en", Rule.PARENT, 0),
    "by a second look": ("fr-CH fr-CA", "fr-FR fr-CA", Rule.SECOND_LOOK, 1),
    "by a second look past another language": ("fr-CH de fr-CA", "fr-FR fr-CA", Rule.SECOND_LOOK, 2),
    "not by a second look that finds the same": ("fr-CH fr-FR", "fr-FR", Rule.PARENT, 0),
    "Portuguese": ("da pt-PT ja", "pt-BR", Rule.PORTUGUESE, 1),
    "without language": ("da", "zxx", Rule.NO_CONTENT, None),
    "nothing": ("da", "sv", None, None),
}

# From section 6: what people get of packs in all codes of the App Store.
APP_STORE = (
    "ar-SA bn ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR gu he hi hr hu id it ja kn"
    " ko ml mr ms nl-NL no or pa pl pt-BR pt-PT ro ru sk sl sv ta te th tr uk ur vi zh-Hans zh-Hant"
)
IN_ALL = {
    "nb": "no",
    "es-419": "es-MX",
    "zh-Hant-HK": "zh-Hant",
    "en-IN": "en-GB",
    "bg": None,
    "kk": None,
    "lt": None,
}


@pytest.mark.parametrize(("wanted", "offered", "chosen"), CHOICES.values(), ids=CHOICES)
def test_it_is_chosen(wanted: str, offered: str, chosen: str) -> None:
    assert (match(wanted.split(), offered.split()).chosen or "") == chosen


@pytest.mark.parametrize(("wanted", "offered", "chosen"), TABLE.values(), ids=TABLE)
def test_it_is_chosen_where_other_libraries_choose_otherwise(wanted: str, offered: str, chosen: str) -> None:
    assert (match(wanted.split(), offered.split()).chosen or "") == chosen


@pytest.mark.parametrize(("wanted", "offered", "rule", "decider"), RULES.values(), ids=RULES)
def test_the_rule_and_the_step_that_decided_are_told(
    wanted: str, offered: str, rule: Rule | None, decider: int | None
) -> None:
    found = match(wanted.split(), offered.split())
    assert found.rule is rule
    assert found.decider == decider


@pytest.mark.parametrize("wanted", IN_ALL)
def test_packs_in_all_languages_of_the_app_store(wanted: str) -> None:
    codes = APP_STORE.split()
    assert len(codes) == 50
    assert match([wanted], codes).chosen == IN_ALL[wanted]


def test_scores_and_meeting_points_are_told() -> None:
    found = match(["en-NZ"], ["en", "en-GB", "en-ZA", "en-AU", "de"])
    told = [(one.tag, one.score, one.meeting) for one in found.steps[0].candidates]
    assert told == [
        ("en", 4, "en"),
        ("en-GB", 2, "en_GB"),
        ("en-ZA", 4, "en_GB"),
        ("en-AU", 1, "en_AU"),
        ("de", None, None),
    ]
    assert found.steps[0].best == found.steps[0].candidates[3]


def test_a_tie_is_told_as_one() -> None:
    found = match(["en-001"], ["en-US", "en-GB"])
    assert [one.score for one in found.steps[0].candidates] == [2, 2]
    assert found.tie == ("en-GB",)
    turned = match(["en-001"], ["en-GB", "en-US"])
    assert turned.chosen == "en-GB"
    assert turned.tie == ("en-US",)


def test_what_is_not_as_near_is_no_tie() -> None:
    assert match(["es-ES"], ["es-MX", "es-419", "es-AR"]).tie == ("es-419",)
    assert match(["de"], ["de", "fr"]).tie == ()


def test_languages_after_the_one_that_found_something_are_never_reached() -> None:
    found = match(["da", "de", "en"], ["en", "de"])
    assert [step.is_reached for step in found.steps] == [True, True, False]
    assert [step.tag for step in found.steps] == ["da", "de", "en"]
    assert [bool(step.candidates) for step in found.steps] == [True, True, False]
    assert found.steps[0].best is None


def test_what_is_held_back_is_told_without_a_score() -> None:
    found = match(["pt-PT", "en"], ["pt-BR", "en"])
    held = found.steps[0].candidates[0]
    assert held.is_held_back
    assert held.score is None
    assert found.steps[0].best is None
