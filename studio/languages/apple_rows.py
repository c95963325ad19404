"""Apple's own rows for matching languages: old names, completed scripts, parents, and who belongs together.

Source: language facts, sections 2 and 3 (read in Apple's published sources, ICU-76142.2: certain). What CLDR
has besides (aliases, likely subtags) is in ``resources/languages``. Tags are spelled as there: ``zh_Hant``.
"""

from __future__ import annotations

from itertools import chain as joined
from typing import Final

ROOT: Final = "root"
"""Where a chain of parents ends."""

OLD_NAMES: Final = {
    "arabic": "ar",
    "chinese": "zh_Hans",
    "danish": "da",
    "dutch": "nl",
    "english": "en",
    "finnish": "fi",
    "french": "fr",
    "german": "de",
    "italian": "it",
    "japanese": "ja",
    "korean": "ko",
    "norwegian": "nb",
    "polish": "pl",
    "portuguese": "pt",
    "russian": "ru",
    "spanish": "es",
    "swedish": "sv",
    "thai": "th",
    "turkish": "tr",
}
"""Names of languages, as folders of old programs have them."""

COMPLETED: Final = {
    "zh_CN": "zh_Hans_CN",
    "zh_SG": "zh_Hans_SG",
    "zh_TW": "zh_Hant_TW",
    "zh_HK": "zh_Hant_HK",
    "zh_MO": "zh_Hant_MO",
    "yue_CN": "yue_Hans_CN",
    "yue_HK": "yue_Hant_HK",
}
"""Tags whose script is put in."""

ALIASES: Final = {**OLD_NAMES, "no_NO": "nb_NO", **COMPLETED}
"""What is replaced as a whole, before CLDR's aliases are asked."""

GROUPS: Final = {"ars": "ar", "nb": "no", "nn": "no", "yue": "zh", "wuu": "zh", "hi": "en"}
"""Languages that are compared with another one's. Latin-script Hindi can fall to Indian English."""

UNPUNISHED: Final = frozenset({"es_MX", "zh_Hant_TW"})
"""Offered tags with a region that count as near as their language's own region."""

EUROPEAN_PORTUGUESE: Final = "pt_PT"
BRAZILIAN_PORTUGUESE: Final = "pt_BR"
"""Held back from those who prefer the European one, until nothing else fits."""

HONG_KONG: Final = "zh_Hant_HK"
TAIWAN: Final = "zh_Hant_TW"
"""The list of results that passes Hong Kong has this one too."""

_UNDER_EN_AU = "CC CK CX NF NR NU NZ PG WS"
_UNDER_EN_GB = """
    AG AI AU BB BD BM BN BS BW BZ DG DM FJ FK GD GG GH GI GM GY HK IE IM IN IO JE JM KE KI KN KY
    LC LK LS MO MS MT MU MV MW MY NA NG PK PN SB SC SD SG SH SL SS SZ TC TO TT TV TZ UG VC VG VU ZA ZM ZW 150
"""
_UNDER_EN_150 = """
    AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GE GL GR HR HU IS IT LI LT LU LV MC MD ME MK NL NO PL
    PT RO RS RU SE SI SK UA VA
"""
_UNDER_EN_001 = """
    GB AF AM AO AR AW AX AZ BF BH BJ BL BO BQ BR CD CF CG CI CM CR CU CV DO DZ EC EG EH ER ET FM GA GF GN GP
    GQ GT HN HT IC ID IL IQ JO KG KH KM KW KZ LA LB LR LY MA MF MG ML MM MN MQ MR MZ NC NE NI NP OM PE PF PM
    PS PW QA RE RW SJ SM SN SO ST SV SX SY TD TF TG TH TJ TK TL TM TN UY UZ VE VN WF YE YT
"""
_UNDER_ES_419 = """
    AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JP KN KY LC MF
    MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI
"""
_UNDER_PT_PT = "AO CH CV FR GQ GW LU MO MZ ST TL"
_UNDER_ROOT = """
    ar_Latn as_Latn az_Arab az_Cyrl bal_Latn ber_Latn blt_Latn bm_Nkoo bn_Latn bs_Cyrl byn_Latn cu_Glag
    dje_Arab dyo_Arab el_Latn en_Dsrt en_Shaw ff_Adlm ff_Arab gu_Latn ha_Arab he_Latn iu_Latn ja_Latn kaa_Latn
    kk_Arab kn_Latn kok_Latn ks_Deva ku_Arab kxv_Deva kxv_Orya kxv_Telu ky_Arab ky_Latn ml_Arab ml_Latn
    mn_Mong mni_Mtei mr_Latn ms_Arab or_Latn pa_Arab pa_Latn rej_Rjng ru_Latn sa_Latn sat_Deva sd_Deva sd_Khoj
    sd_Sind shi_Latn so_Arab sr_Latn sw_Arab ta_Latn te_Latn tg_Arab ug_Cyrl ur_Latn uz_Arab uz_Cyrl vai_Latn
    wo_Arab yi_Latn yo_Arab yue_Hans zh_Hant zh_Latn
"""

CHAINED: Final = {
    "ars": "ar",
    "hi_Latn": "en_IN",
    "ht": "fr_HT",
    "nb": "no",
    "nn": "no",
    "no_NO": "no",
    "wuu": "wuu_Hans",
    "wuu_Hans": "zh_Hans",
    "wuu_Hant": "zh_Hant",
    "yue": "yue_Hant",
    "yue_HK": "zh_Hant_HK",
    "yue_Hans": "zh_Hans",
    "yue_Hant": "yue_HK",
    "zh_HK": "zh_Hant",
    "zh_Hant": "zh_TW",
    "zh_Hant_HK": "zh_HK",
    "zh_Hant_MO": "zh_Hant_HK",
    "zh_TW": ROOT,
}
"""Parents that are in no series, or win over one."""


def _under(parent: str, regions: str) -> dict[str, str]:
    language = parent.partition("_")[0]
    return {f"{language}_{region}": parent for region in regions.split()}


AUSTRALIAN: Final = _under("en_AU", _UNDER_EN_AU)
BRITISH: Final = _under("en_GB", _UNDER_EN_GB)
EUROPEAN: Final = _under("en_150", _UNDER_EN_150)
INTERNATIONAL: Final = _under("en_001", _UNDER_EN_001)
"""English of regions: any other region's parent is ``en``, which is American."""

LATIN_AMERICAN: Final = _under("es_419", _UNDER_ES_419)
LUSOPHONE: Final = _under("pt_PT", _UNDER_PT_PT)
UNUSUAL_SCRIPTS: Final = dict.fromkeys(_UNDER_ROOT.split(), ROOT)
"""Their script is not the usual one of the language, so nothing is common to both."""

PARENTS: Final = dict(
    joined.from_iterable(
        rows.items()
        for rows in (
            UNUSUAL_SCRIPTS,
            AUSTRALIAN,
            BRITISH,
            EUROPEAN,
            INTERNATIONAL,
            LATIN_AMERICAN,
            LUSOPHONE,
            CHAINED,
        )
    )
)
"""The parent of each tag that has another one than itself without its last part."""
