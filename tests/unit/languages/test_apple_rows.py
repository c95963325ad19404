"""A recount of Apple's own rows, typed a second time from the language facts, section 3."""

from __future__ import annotations

import pytest

from studio.languages import apple_rows
from studio.languages.matching import match

NAMES = (
    "arabic chinese danish dutch english finnish french german italian japanese korean norwegian polish"
    " portuguese russian spanish swedish thai turkish"
)
CODES = "ar zh_Hans da nl en fi fr de it ja ko nb pl pt ru es sv th tr"
COMPLETED = "zh_CN zh_SG zh_TW zh_HK zh_MO yue_CN yue_HK"

# Who has which parent: as the lists of section 3 name them, and how many it counts.
REGIONS = {
    "en_AU": "CC CK CX NF NR NU NZ PG WS",
    "en_GB": """
        AG AI AU BB BD BM BN BS BW BZ DG DM FJ FK GD GG GH GI GM GY HK IE IM IN IO JE JM KE KI KN KY
        LC LK LS MO MS MT MU MV MW MY NA NG PK PN SB SC SD SG SH SL SS SZ TC TO TT TV TZ UG VC VG VU ZA ZM ZW
        150
    """,
    "en_150": """
        AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GE GL GR HR HU IS IT LI LT LU LV MC MD ME MK NL NO
        PL PT RO RS RU SE SI SK UA VA
    """,
    "en_001": """
        GB AF AM AO AR AW AX AZ BF BH BJ BL BO BQ BR CD CF CG CI CM CR CU CV DO DZ EC EG EH ER ET FM GA
        GF GN GP GQ GT HN HT IC ID IL IQ JO KG KH KM KW KZ LA LB LR LY MA MF MG ML MM MN MQ MR MZ NC NE NI
        NP OM PE PF PM PS PW QA RE RW SJ SM SN SO ST SV SX SY TD TF TG TH TJ TK TL TM TN UY UZ VE VN WF YE YT
    """,
    "es_419": """
        AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JP KN
        KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI
    """,
    "pt_PT": "AO CH CV FR GQ GW LU MO MZ ST TL",
}
COUNTED = {"en_AU": 9, "en_GB": 66, "en_150": 44, "en_001": 99, "es_419": 55, "pt_PT": 11}
AMERICAN = "AE CA CL CN CO JP KR MX PH PR PY PA SA TR TW US AS GU MP UM VI"

TO_ROOT = (
    "ar_Latn as_Latn az_Arab az_Cyrl bal_Latn ber_Latn blt_Latn bm_Nkoo bn_Latn bs_Cyrl byn_Latn cu_Glag"
    " dje_Arab dyo_Arab el_Latn en_Dsrt en_Shaw ff_Adlm ff_Arab gu_Latn ha_Arab he_Latn iu_Latn ja_Latn"
    " kaa_Latn kk_Arab kn_Latn kok_Latn ks_Deva ku_Arab kxv_Deva kxv_Orya kxv_Telu ky_Arab ky_Latn ml_Arab"
    " ml_Latn mn_Mong mni_Mtei mr_Latn ms_Arab or_Latn pa_Arab pa_Latn rej_Rjng ru_Latn sa_Latn sat_Deva"
    " sd_Deva sd_Khoj sd_Sind shi_Latn so_Arab sr_Latn sw_Arab ta_Latn te_Latn tg_Arab ug_Cyrl ur_Latn"
    " uz_Arab uz_Cyrl vai_Latn wo_Arab yi_Latn yo_Arab yue_Hans zh_Hant zh_Latn"
)
WON_OVER = {"zh_Hant", "yue_Hans"}

OTHERS = {
    "nb": "no",
    "nn": "no",
    "no_NO": "no",
    "zh_Hant_MO": "zh_Hant_HK",
    "zh_Hant_HK": "zh_HK",
    "zh_HK": "zh_Hant",
    "zh_Hant": "zh_TW",
    "zh_TW": "root",
    "yue": "yue_Hant",
    "yue_Hant": "yue_HK",
    "yue_HK": "zh_Hant_HK",
    "yue_Hans": "zh_Hans",
    "wuu": "wuu_Hans",
    "wuu_Hans": "zh_Hans",
    "wuu_Hant": "zh_Hant",
    "ars": "ar",
    "hi_Latn": "en_IN",
    "ht": "fr_HT",
}


def _under(parent: str) -> set[str]:
    return {tag for tag, above in apple_rows.PARENTS.items() if above == parent}


def _regions(parent: str) -> set[str]:
    language = parent.partition("_")[0]
    return {f"{language}_{region}" for region in REGIONS[parent].split()}


def test_there_are_19_old_names() -> None:
    assert len(apple_rows.OLD_NAMES) == 19
    assert dict(zip(NAMES.split(), CODES.split(), strict=True)) == apple_rows.OLD_NAMES


def test_there_are_27_aliases() -> None:
    assert len(apple_rows.ALIASES) == 27
    assert apple_rows.ALIASES.keys() == {*NAMES.split(), *COMPLETED.split(), "no_NO"}
    assert apple_rows.ALIASES["no_NO"] == "nb_NO"


def test_a_script_is_put_into_seven_tags() -> None:
    simplified = {"zh_CN", "zh_SG", "yue_CN"}
    completed = {
        tag: tag.replace("_", "_Hans_" if tag in simplified else "_Hant_") for tag in COMPLETED.split()
    }
    assert completed == apple_rows.COMPLETED


@pytest.mark.parametrize("parent", REGIONS)
def test_regions_have_the_parent_that_the_facts_give(parent: str) -> None:
    expected = _regions(parent)
    assert len(expected) == COUNTED[parent]
    children = _under(parent) - OTHERS.keys()
    assert children == expected


def test_no_region_is_in_two_lists() -> None:
    every = [tag for parent in REGIONS for tag in _regions(parent)]
    assert len(every) == len(set(every)) == sum(COUNTED.values())


@pytest.mark.parametrize("region", AMERICAN.split())
def test_american_english_regions_are_in_no_list(region: str) -> None:
    assert f"en_{region}" not in apple_rows.PARENTS
    assert match([f"en-{region}"], ["de"]).steps[0].chain == (f"en_{region}", "en")


def test_69_scripts_go_straight_to_root_but_for_two_that_are_won_over() -> None:
    expected = set(TO_ROOT.split())
    assert len(expected) == 69
    assert set(apple_rows.UNUSUAL_SCRIPTS) == expected
    assert _under(apple_rows.ROOT) == (expected - WON_OVER) | {"zh_TW"}


def test_the_other_parents_are_those_of_the_facts() -> None:
    known = {tag: apple_rows.PARENTS.get(tag) for tag in OTHERS}
    assert known == OTHERS


def test_there_are_no_further_rows() -> None:
    every = {tag for parent in REGIONS for tag in _regions(parent)} | set(TO_ROOT.split()) | OTHERS.keys()
    assert apple_rows.PARENTS.keys() == every
    assert len(every) == 284 + 69 + 18 - 2


def test_languages_are_grouped_as_the_facts_say() -> None:
    expected = {"ars": "ar", "nb": "no", "nn": "no", "yue": "zh", "wuu": "zh", "hi": "en"}
    assert expected == apple_rows.GROUPS


def test_two_offered_tags_are_exempt_from_the_point() -> None:
    assert {"es_MX", "zh_Hant_TW"} == apple_rows.UNPUNISHED
