"""How the matching reads one tag. Source: language facts, 2.1; worked out from its sentences."""

from __future__ import annotations

import pytest

from studio.languages.matching import Rule, Step, match

LITERAL: dict[str, tuple[str, str]] = {
    "capital letters do not count": ("EN", "en"),
    "case of all parts does not count": ("ZH-hANS-cn", "zh-Hans-CN"),
    "hyphen and underscore are one": ("en_GB", "en-GB"),
    "both separators in one tag": ("zh_Hans-CN", "zh-Hans_CN"),
    "keywords after an at sign are dropped": ("de_DE@collation=phonebook", "de-DE"),
    "an extension is dropped": ("en-GB-u-ca-gregory", "en-GB"),
    "an extension of an offered tag is dropped": ("en-GB", "en-GB-u-nu-latn"),
    "what is for private use is dropped": ("de-x-phonebk", "de"),
    "a variant counts, its case does not": ("ca-ES-valencia", "CA_es_VALENCIA"),
    "a code of three letters is the one of two": ("eng", "en"),
    "a code of three letters with a region": ("deu-AT", "de-AT"),
    "a code of three letters with a script": ("srp-Latn", "sr-Latn"),
    "three letters for Norwegian": ("nor", "no"),
    "an offered code of three letters": ("pt-PT", "por-PT"),
    "a long word stays a word": ("Klingon", "klingon"),
    "eleven letters are read": ("abcdefghijk", "abcdefghijk"),
    "a region of numbers": ("es_419", "es-419"),
    "Apple's names among each other": ("GERMAN", "German"),
}

NORMALIZED: dict[str, tuple[str, str]] = {
    "Mandarin is no other code but an alias": ("cmn", "zh"),
    "the bibliographic code is no other code but an alias": ("chi", "zh"),
    "old name and code": ("English", "en"),
    "old name offered": ("de", "German"),
    "old code and new": ("iw", "he"),
    "old code offered": ("id", "in"),
    "region behind an old code": ("iw-IL", "he-IL"),
    "short and full Chinese": ("zh-TW", "zh-Hant-TW"),
    "short Chinese offered": ("zh-Hans-CN", "zh-CN"),
    "two names of one tag": ("tl-PH", "fil-PH"),
}

SPELT: dict[str, tuple[str, str]] = {
    "Arabic": ("arabic", "ar"),
    "Chinese is simplified": ("chinese", "zh_Hans"),
    "Danish": ("danish", "da"),
    "Dutch": ("dutch", "nl"),
    "English": ("english", "en"),
    "Finnish": ("finnish", "fi"),
    "French": ("french", "fr"),
    "German": ("german", "de"),
    "Italian": ("italian", "it"),
    "Japanese": ("japanese", "ja"),
    "Korean": ("korean", "ko"),
    "Norwegian is Bokmål": ("norwegian", "nb"),
    "Polish": ("polish", "pl"),
    "Portuguese": ("portuguese", "pt"),
    "Russian": ("russian", "ru"),
    "Spanish": ("spanish", "es"),
    "Swedish": ("swedish", "sv"),
    "Thai": ("thai", "th"),
    "Turkish": ("turkish", "tr"),
    "a name is known in any case": ("FRENCH", "fr"),
    "Norwegian in Norway is Bokmål": ("no-NO", "nb_NO"),
    "Norwegian in Norway, three letters": ("nor-NO", "nb_NO"),
    "China writes simplified": ("zh-CN", "zh_Hans_CN"),
    "Singapore writes simplified": ("zh-SG", "zh_Hans_SG"),
    "Taiwan writes traditional": ("zh-TW", "zh_Hant_TW"),
    "Hong Kong writes traditional": ("zh-HK", "zh_Hant_HK"),
    "Macao writes traditional": ("zh-MO", "zh_Hant_MO"),
    "Cantonese in China is simplified": ("yue-CN", "yue_Hans_CN"),
    "Cantonese in Hong Kong is traditional": ("yue-HK", "yue_Hant_HK"),
    "no script for Malaysia": ("zh-MY", "zh_MY"),
    "no script for Cantonese in Macao": ("yue-MO", "yue_MO"),
    "no script for other languages": ("sr-ME", "sr_ME"),
    "a script that is written stays": ("zh-Hans-TW", "zh_Hans_TW"),
    "Norwegian alone is no alias": ("no", "no"),
    "Norwegian elsewhere is no alias": ("no-SE", "no_SE"),
    "Hebrew": ("iw", "he"),
    "Indonesian": ("in", "id"),
    "Yiddish": ("ji", "yi"),
    "Filipino": ("tl", "fil"),
    "Moldavian": ("mo", "ro"),
    "Serbo-Croatian": ("sh", "sr_Latn"),
    "Mandarin": ("cmn", "zh"),
    "Dari": ("prs", "fa_AF"),
    "Montenegrin": ("cnr", "sr_ME"),
    "one bare code: the region is put back": ("in-ID", "id_ID"),
    "one bare code: the script is put back": ("mo-Cyrl", "ro_Cyrl"),
    "one bare code: script and region are put back": ("cmn-Hant-TW", "zh_Hant_TW"),
    "what is put back is not completed": ("cmn-TW", "zh_TW"),
    "one with a script: the region is put back": ("sh-BA", "sr_Latn_BA"),
    "one with a script: no other script is put back": ("sh-Cyrl-BA", "sr_Latn_BA"),
    "one with a region: nothing is put back": ("prs-IR", "fa_AF"),
    "one with a region: no script is put back either": ("cnr-Latn-RS", "sr_ME"),
    "an unknown word": ("Klingon", "klingon"),
    "an unknown code": ("xq-AT", "xq_AT"),
}

GROUPS: dict[str, tuple[str, str, int]] = {
    "a language of Arabia is Arabic": ("ars", "ar", 2),
    "Bokmål is Norwegian": ("nb", "no", 2),
    "Nynorsk is Norwegian": ("nn", "no", 2),
    "Norwegian is Bokmål": ("no", "nb", 2),
    "Nynorsk and Bokmål meet in Norwegian": ("nn", "nb", 3),
    "Cantonese is Chinese": ("yue", "zh-Hant", 6),
    "Cantonese in simplified letters is Chinese": ("yue-Hans", "zh-Hans", 2),
    "Wu is Chinese": ("wuu", "zh-Hans", 3),
    "Hindi in Latin letters is Indian English": ("hi-Latn", "en-IN", 2),
    "Indian English is Hindi in Latin letters": ("en-IN", "hi-Latn", 2),
}


def _step(tag: str) -> Step:
    (step,) = match([tag], ["und-Zzzz"]).steps
    return step


@pytest.mark.parametrize(("wanted", "offered"), LITERAL.values(), ids=LITERAL)
def test_it_counts_as_written_the_same(wanted: str, offered: str) -> None:
    found = match([wanted], ["da", offered])
    assert found.chosen == offered
    assert found.rule is Rule.LITERAL
    assert found.steps[0].candidates[1].score == -1


@pytest.mark.parametrize(("wanted", "offered"), NORMALIZED.values(), ids=NORMALIZED)
def test_it_is_the_same_once_it_is_normalized(wanted: str, offered: str) -> None:
    found = match([wanted], ["da", offered])
    assert found.chosen == offered
    assert found.rule is Rule.NORMALIZED
    assert found.steps[0].candidates[1].score == 0


@pytest.mark.parametrize(("tag", "normalized"), SPELT.values(), ids=SPELT)
def test_a_wanted_tag_is_normalized(tag: str, normalized: str) -> None:
    step = _step(tag)
    assert step.tag == tag
    assert step.normalized == normalized
    assert step.chain[0] == normalized


@pytest.mark.parametrize(("tag", "normalized"), SPELT.values(), ids=SPELT)
def test_an_offered_tag_is_normalized_too(tag: str, normalized: str) -> None:
    found = match([normalized.replace("_", "-")], [tag])
    assert found.steps[0].candidates[0].tag == tag
    assert found.steps[0].candidates[0].normalized == normalized


@pytest.mark.parametrize(("wanted", "offered", "score"), GROUPS.values(), ids=GROUPS)
def test_languages_of_one_group_find_each_other(wanted: str, offered: str, score: int) -> None:
    found = match([wanted], [offered])
    assert found.chosen == offered
    assert found.rule is Rule.PARENT
    assert found.steps[0].candidates[0].score == score


@pytest.mark.parametrize("pair", ["ht fr", "hi en", "ms id", "gsw de", "hr bs", "nb da", "mul en"])
def test_languages_of_two_groups_do_not(pair: str) -> None:
    wanted, offered = pair.split()
    assert match([wanted], [offered]).order == ()


def test_what_is_longer_than_eleven_letters_matches_nothing_and_the_next_is_asked() -> None:
    long = "abcdefghijkl"
    found = match([long, "de"], [long, "de"])
    assert found.chosen == "de"
    assert found.decider == 1
    assert found.steps[0].best is None
    assert match([long], [long]).order == ()


@pytest.mark.parametrize("broken", ["", "-", "_", "--en", "en--US-x", "!", "e n", "a" * 300, "\0", "\ud800"])
def test_an_offered_tag_that_is_none_does_not_harm_the_others(broken: str) -> None:
    assert match(["de"], [broken, "de", broken]).chosen == "de"


@pytest.mark.parametrize("broken", ["", "-", "_", "!", "a" * 300, "\0", "\ud800"])
def test_a_wanted_tag_that_is_none_does_not_harm_the_others(broken: str) -> None:
    found = match([broken, "de"], ["en", "de"])
    assert found.chosen == "de"
    assert found.decider == 1
