"""What people call languages and places besides the names of CLDR: other names, old ones, usual misspellings.

Ours, for finding only: what stands here is never shown. Names are written as ``plain`` makes them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

OTHER_NAMES: Final[Mapping[str, str]] = {
    "af": "afrikaan; cape dutch",
    "ar": "arab; arabian; modern standard arabic; fusha; arabisch",
    "ar-EG": "masri",
    "az": "azeri; azari; azerbaijan",
    "be": "belorussian; byelorussian; white russian",
    "bg": "bulgar",
    "bn": "bengali; bangladeshi",
    "bs": "bosniak",
    "ca": "catalonian; valencian; valencia; cataln",
    "ckb": "sorani; kurdish sorani",
    "cs": "czek; cech; chech; checz; bohemian",
    "cy": "cymric",
    "de": "germen; garman; deutch; duits; teutonic; hochdeutsch; standard german",
    "de-AT": "oesterreichisch",
    "de-CH": "schwiizerduutsch",
    "el": "modern greek; hellenic; ellinika; greec",
    "en": "anglais; englisch; inglese; inglish; engish; ingles",
    "en-AU": "aussie; strine",
    "en-GB": "queens english; kings english; uk english; english uk; england; great britain; britain",
    "en-US": "usa; america; us english; english us; american; u s",
    "es": "castilian; castellano; castillian; castellan; spannish; spanich; espagnol; espaniol; espana",
    "es-419": "latam; latin american; latin spanish; latino; latinamerican; neutral spanish; south america",
    "es-ES": "european spanish; peninsular spanish; iberian spanish",
    "es-MX": "mexican",
    "et": "esti",
    "eu": "vasco; euskera",
    "fa": "farsi; iranian; parsi",
    "fa-AF": "dari",
    "fi": "suomi; finish; suomalainen",
    "fil": "phillipines; philipines; tagalog; pilipino; philipino; phillipino; philippino; filipino; tagalo",
    "fr": "franch; frensh; franceis; francese; franzosisch",
    "fr-CA": "quebecois; quebec; quebec french; canadien; french canadian",
    "fy": "friesian; frysian",
    "ga": "gaelic; irish gaelic; gaeilge; erse",
    "gd": "scots gaelic; gaelic",
    "gl": "gallego",
    "gu": "gujrati; gujerati",
    "he": "ivrit; israeli; hebrev; hebrue",
    "hi": "hindustani; indian; hindy",
    "hr": "croat; serbo croatian",
    "ht": "haitian; kreyol; creole",
    "hu": "magyar; hungary; hungrian; magyarul",
    "hy": "armenien",
    "id": "bahasa; bahasa indonesia; indonesien",
    "it": "italien; itallian; italiana",
    "ja": "nihongo; japaneese; japonese; japanise; nippon; jap",
    "jv": "jawa; javaneese",
    "ka": "kartuli; gruzinian",
    "kk": "kazak; qazaq",
    "km": "cambodian; kampuchean",
    "ko": "hangul; hangugeo; hanguk; corean; koreana; korian",
    "ku": "kurmanji",
    "ky": "kirghiz; kirgiz; kyrgiz",
    "lo": "laotian; laos",
    "lt": "lithuenian; litvian",
    "lv": "lettish; latviesu",
    "mk": "macedonia",
    "ml": "malayalee",
    "mr": "marathy",
    "ms": "malaysian; bahasa melayu; bahasa malaysia; malayan",
    "mt": "malteese",
    "my": "myanmar; myanma; burmeese; birman",
    "nb": "bokmal; bokmaal; norwegian bokmal; norwegien; norsk",
    "ne": "nepalese; napali; gurkhali",
    "nl": "hollandish; hollands; holland; duch; ducth; nederland",
    "nl-BE": "flemish; vlaams; belgian dutch; flamish; flanders",
    "nn": "nynorsk; new norwegian",
    "no": "norwegan; norvegian; norweigan; norge",
    "or": "oriya; orissa",
    "pa": "panjabi; punjaby; gurmukhi",
    "pl": "polski; pollish; polisch",
    "ps": "pashtu; pushto; pakhto; afghan",
    "pt": "portugese; portuguesse; portugeese; portugues; portogese; portugee",
    "pt-BR": "brazillian; brasilian; brazilian portugese; brasileiro; portugues brasileiro; br portuguese",
    "pt-PT": "european portuguese; iberian portuguese; continental portuguese",
    "ro": "rumanian; roumanian; moldovan; moldavian",
    "ru": "rusian; russkij; russki; ruski; rusky",
    "sk": "slovakian; slowak",
    "sl": "slovene; slowenisch; slovenija",
    "sq": "shqip; albanien",
    "sr": "serb; servian; serbo croatian",
    "sr-Latn": "serbian latin; srpski latinica",
    "sr-Cyrl": "serbian cyrillic",
    "sv": "sweedish; swedisch; sverige; svensk",
    "sw": "kiswahili",
    "ta": "tamizh; thamil; tamill",
    "te": "telegu",
    "th": "siamese; tai; thailandish",
    "tr": "turk; turkiye; turkce; turkisch; turkich; turkey",
    "uk": "ukranian; ukrainien; ruthenian; ucranian",
    "ur": "urdo; pakistani",
    "uz": "uzbeck; ozbek",
    "vi": "vietnameese; vietnemese; viet; annamese; vietnamien",
    "yi": "jiddish; yidish",
    "yue": "cantonese; guangdonghua; gwongdungwaa; hong kong cantonese; cantoneese; yue chinese",
    "zh-Hans": (
        "hans; mandarin; chinese; chineese; chinesse; chinees; putonghua; simplified; simplified chinese; "
        "schinese; chinese simplified; mainland chinese; mandarin chinese; guoyu; hanyu; zhongwen; zh chs; "
        "chs; cn"
    ),
    "zh-Hant": (
        "hant; traditional; traditional chinese; chinese traditional; tchinese; taiwanese; "
        "taiwanese mandarin; taiwan; zh cht; cht"
    ),
    "zh-Hant-HK": "hong kong; hongkong; hong kong chinese",
}
"""Names by tag, with semicolons between them. A name may stand for two languages; the first row is meant."""

_SCRIPTS: Final[Mapping[str, str]] = {
    "arabic": "Arab",
    "cyrillic": "Cyrl",
    "devanagari": "Deva",
    "latin": "Latn",
    "roman": "Latn",
    "simplified": "Hans",
    "chs": "Hans",
    "traditional": "Hant",
    "cht": "Hant",
}


def plain(text: str) -> str:
    """``text`` as names are compared: without case, accents and signs other than hyphens.

    "Português (Brasil)" is "portugues brasil".
    """
    text = text.casefold()
    if not text.isascii():
        spread = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in spread if not unicodedata.combining(letter))
    if not text.isalpha():
        text = "".join(letter if letter.isalnum() or letter == "-" else " " for letter in text)
    return " ".join(text.split())


def meant_by(name: str) -> str | None:
    """The tag that ``name`` stands for in this table."""
    return _by_name().get(plain(name))


def script_called(word: str) -> str | None:
    """The script that people write so behind a language, as in ``sr-latin`` and ``zh-CHT``."""
    return _SCRIPTS.get(plain(word))


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, str]:
    names: dict[str, str] = {}
    for tag, row in OTHER_NAMES.items():
        for name in row.split("; "):
            names.setdefault(name, tag)
    return names
