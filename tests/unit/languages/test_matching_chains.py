"""Where a tag goes from parent to parent, and what an offered region costs. Source: language facts, 2.2."""

from __future__ import annotations

import pytest

from studio.languages.matching import match

# As the table of 2.2 has them, then one for each list of section 3.
CHAINS: dict[str, str] = {
    "en-NZ": "en_NZ en_AU en_GB en_001 en",
    "en-DE": "en_DE en_150 en_GB en_001 en",
    "en-IN": "en_IN en_GB en_001 en",
    "en-CA": "en_CA en",
    "en-JP": "en_JP en",
    "en-PH": "en_PH en",
    "en-AE": "en_AE en",
    "es-MX": "es_MX es_419 es",
    "es-US": "es_US es_419 es",
    "es-AR": "es_AR es_419 es",
    "pt-AO": "pt_AO pt_PT pt",
    "fr-CA": "fr_CA fr",
    "zh-Hans-CN": "zh_Hans_CN zh_Hans zh",
    "zh-Hans-HK": "zh_Hans_HK zh_Hans zh",
    "zh-TW": "zh_Hant_TW zh_Hant zh_TW",
    "zh-HK": "zh_Hant_HK zh_HK zh_Hant zh_TW",
    "zh-Hant-MO": "zh_Hant_MO zh_Hant_HK zh_HK zh_Hant zh_TW",
    "yue": "yue yue_Hant yue_HK zh_Hant_HK zh_HK zh_Hant zh_TW",
    "yue-Hans": "yue_Hans zh_Hans zh",
    "wuu": "wuu wuu_Hans zh_Hans zh",
    "sr-Latn-RS": "sr_Latn_RS sr_Latn",
    "sr-RS": "sr_RS sr",
    "nb-NO": "nb_NO nb no",
    "no-NO": "nb_NO nb no",
    "hi-Latn-IN": "hi_Latn_IN hi_Latn en_IN en_GB en_001 en",
    "tl-PH": "fil_PH fil",
    "en-AU": "en_AU en_GB en_001 en",
    "en-150": "en_150 en_GB en_001 en",
    "en-GB": "en_GB en_001 en",
    "en-ID": "en_ID en_001 en",
    "en-US": "en_US en",
    "en-XX": "en_XX en",
    "en-Latn-GB": "en_Latn_GB en_Latn en",
    "en-Dsrt": "en_Dsrt",
    "es-ES": "es_ES es",
    "es-JP": "es_JP es_419 es",
    "es-PH": "es_PH es",
    "pt-PT": "pt_PT pt",
    "pt-MO": "pt_MO pt_PT pt",
    "pt-US": "pt_US pt",
    "nn-NO": "nn_NO nn no",
    "no-SE": "no_SE no",
    "zh-Hant": "zh_Hant zh_TW",
    "zh-Hant-US": "zh_Hant_US zh_Hant zh_TW",
    "zh-MY": "zh_MY zh",
    "yue-HK": "yue_Hant_HK yue_Hant yue_HK zh_Hant_HK zh_HK zh_Hant zh_TW",
    "yue-CN": "yue_Hans_CN yue_Hans zh_Hans zh",
    "wuu-Hant": "wuu_Hant zh_Hant zh_TW",
    "ars": "ars ar",
    "ars-SA": "ars_SA ars ar",
    "ht": "ht fr_HT fr",
    "kk-Arab": "kk_Arab",
    "kk-Arab-CN": "kk_Arab_CN kk_Arab",
    "kk-Latn": "kk_Latn kk",
    "uz-Cyrl-UZ": "uz_Cyrl_UZ uz_Cyrl",
    "zh-Latn": "zh_Latn",
    "en-GB-oxendict": "en_GB_OXENDICT en_GB en_001 en",
}

# What an offered tag scores for a preferred one above it: the steps down to it, and one for a strange region.
STEPS: dict[str, tuple[str, str, int]] = {
    "France is where French is at home": ("fr", "fr-FR", 1),
    "Brazil is where Portuguese is at home": ("pt", "pt-BR", 1),
    "the United States are where English is at home": ("en", "en-US", 1),
    "China is where simplified Chinese is at home": ("zh-Hans", "zh-Hans-CN", 1),
    "two steps at home": ("zh", "zh-Hans-CN", 2),
    "Norway is where Bokmål is at home": ("nb", "nb-NO", 1),
    "Serbia is where Serbian is at home": ("sr", "sr-RS", 1),
    "at home by language and script together": ("sr-Latn", "sr-Latn-RS", 1),
    "Hindi in Latin letters is at home in India": ("hi-Latn", "hi-Latn-IN", 1),
    "Canada costs a point": ("fr", "fr-CA", 2),
    "Portugal costs a point": ("pt", "pt-PT", 2),
    "Britain costs a point": ("en", "en-GB", 3),
    "Latin America costs a point": ("es", "es-419", 2),
    "Montenegro costs a point": ("sr", "sr-ME", 2),
    "Argentina costs a point": ("es", "es-AR", 3),
    "Hong Kong costs a point": ("zh-Hant", "zh-Hant-HK", 3),
    "a region that no short form explains costs a point": ("zh-Hans", "zh-Hans-HK", 2),
    "an unknown language's region costs a point": ("xq", "xq-AT", 2),
    "Mexico is exempt": ("es", "es-MX", 2),
    "Mexico is exempt for Latin America": ("es-419", "es-MX", 1),
    "Taiwan is exempt": ("zh-Hant", "zh-Hant-TW", 1),
    "Taiwan is exempt, written short": ("zh-Hant", "zh-TW", 1),
    "no region, no point": ("zh", "zh-Hans", 1),
    "a preferred region costs nothing": ("fr-CA", "fr", 1),
    "a preferred region costs nothing, three steps": ("en-GB", "en", 2),
}


@pytest.mark.parametrize("tag", CHAINS)
def test_a_tag_goes_from_parent_to_parent(tag: str) -> None:
    assert " ".join(match([tag], ["de"]).steps[0].chain) == CHAINS[tag]


@pytest.mark.parametrize("tag", CHAINS)
def test_an_offered_tag_goes_the_same_way(tag: str) -> None:
    (candidate,) = match([tag], [tag]).steps[0].candidates
    assert tuple(dict.fromkeys(candidate.chain)) == tuple(CHAINS[tag].split())


@pytest.mark.parametrize(("wanted", "offered", "score"), STEPS.values(), ids=STEPS)
def test_a_region_that_is_not_the_usual_one_costs_a_point(wanted: str, offered: str, score: int) -> None:
    found = match([wanted], [offered])
    assert found.steps[0].candidates[0].score == score
    assert found.chosen == offered


def test_a_chain_ends_after_nine_entries() -> None:
    near = "yue-Hant-HK-aaaaa-bbbbb-ccccc"
    assert match([near], ["zh-Hant"]).chosen == "zh-Hant"
    assert len(match([near], ["zh-Hant"]).steps[0].chain) == 9
    far = f"{near}-ddddd"
    assert match([far], ["zh-Hant"]).chosen is None
    assert len(match([far], ["zh-Hant"]).steps[0].chain) == 9


def test_the_doubled_first_entry_is_one_of_the_nine() -> None:
    near, far = "yue-Hant-MO-aaaaa-bbbbb", "yue-Hant-MO-aaaaa-bbbbb-ccccc"
    assert match(["zh-Hant"], [near]).chosen == near
    assert match(["zh-Hant"], [far]).chosen is None
    assert match([far], ["zh-Hant"]).chosen == "zh-Hant"


def test_a_parent_is_not_normalized_again() -> None:
    # yue_HK on the way would be yue_Hant_HK again, and zh_TW would go on to zh_Hant_TW.
    assert match(["yue"], ["zh-Hant-TW"]).steps[0].candidates[0].meeting == "zh_Hant"
    assert "zh_Hant_TW" not in match(["yue"], ["de"]).steps[0].chain
