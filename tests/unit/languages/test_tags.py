"""Language tags as asset packs take them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from studio.languages.tags import InvalidTag, LanguageTag, TagFault


@pytest.mark.parametrize(
    "text", ["en", "pt-BR", "zh-Hant", "zh-Hans-CN", "es-419", "sr-Latn-RS", "fil", "yue-Hant-HK"]
)
def test_a_legal_tag_is_written_as_it_was_read(text: str) -> None:
    assert str(LanguageTag.parse(text)) == text


@pytest.mark.parametrize(
    ("text", "canonical"),
    [("EN", "en"), ("en-us", "en-US"), ("ZH-HANT-tw", "zh-Hant-TW"), ("sr-latn", "sr-Latn")],
)
def test_any_case_is_read_and_the_usual_case_is_written(text: str, canonical: str) -> None:
    assert str(LanguageTag.parse(text)) == canonical


@pytest.mark.parametrize(
    ("text", "fault", "part", "suggestion"),
    [
        ("", TagFault.EMPTY, "", None),
        ("zh_CN", TagFault.SEPARATOR, "_", "zh-CN"),
        ("en-GB-oxendict", TagFault.VARIANT, "oxendict", "en-GB"),
        ("sl-rozaj", TagFault.VARIANT, "rozaj", "sl"),
        ("de-1996", TagFault.VARIANT, "1996", "de"),
        ("en-u-ca-buddhist", TagFault.EXTENSION, "u", "en"),
        ("ja-JP-x-foo", TagFault.EXTENSION, "x", "ja-JP"),
        ("x-foo", TagFault.EXTENSION, "x-foo", None),
        ("zh-yue", TagFault.EXTENDED, "yue", "yue"),
        ("English", TagFault.NAME, "English", "en"),
        ("Deutsch", TagFault.NAME, "Deutsch", "de"),
        ("français", TagFault.NAME, "français", "fr"),
        ("日本語", TagFault.NAME, "日本語", "ja"),
        ("Javanese", TagFault.NAME, "Javanese", "jv"),
        ("English (Australia)", TagFault.NAME, "English (Australia)", "en-AU"),
        ("Chinese (Traditional)", TagFault.NAME, "Chinese (Traditional)", "zh-Hant"),
        ("en us", TagFault.NAME, "en us", "en-US"),
        ("de ", TagFault.NAME, "de ", "de"),
        ("Portugese", TagFault.NAME, "Portugese", "pt"),
        ("Portugues (Brasil)", TagFault.NAME, "Portugues (Brasil)", "pt-BR"),
        ("\u202eenglish", TagFault.NAME, "\u202eenglish", "en"),
        ("עברית", TagFault.NAME, "עברית", "he"),
        ("en\u2013US", TagFault.NAME, "en\u2013US", "en-US"),
        ("\uff45\uff4e", TagFault.NAME, "\uff45\uff4e", "en"),
        ("zh/CN", TagFault.NAME, "zh/CN", "zh-CN"),
        ("zh.CN", TagFault.NAME, "zh.CN", "zh-CN"),
        ("None", TagFault.NAME, "None", None),
        ("\U0001f600", TagFault.MALFORMED, "\U0001f600", None),
        ("pt-Brazil", TagFault.VARIANT, "brazil", "pt-BR"),
        ("sr-cyrillic", TagFault.VARIANT, "cyrillic", "sr-Cyrl"),
        ("pt-br-AO1990", TagFault.VARIANT, "ao1990", "pt-BR"),
        ("zh-CHT", TagFault.EXTENDED, "cht", "zh-Hant"),
        ("zh-cmn", TagFault.EXTENDED, "cmn", "zh"),
        ("i-klingon", TagFault.EXTENSION, "i-klingon", "tlh"),
        ("i-default", TagFault.EXTENSION, "i-default", None),
        ("DE_at", TagFault.SEPARATOR, "_", "de-AT"),
        ("zh-Hans-CN-x-a", TagFault.EXTENSION, "x", "zh-Hans-CN"),
        ("cn", TagFault.UNKNOWN_LANGUAGE, "cn", "zh-Hans"),
        ("mul-Latn", TagFault.NOT_A_LANGUAGE, "mul", None),
        ("xx", TagFault.UNKNOWN_LANGUAGE, "xx", None),
        ("qaa", TagFault.UNKNOWN_LANGUAGE, "qaa", None),
        ("en-Zzzz", TagFault.UNKNOWN_SCRIPT, "zzzz", "en"),
        ("en-ZZ", TagFault.UNKNOWN_REGION, "zz", "en"),
        ("en-QQ", TagFault.UNKNOWN_REGION, "qq", "en"),
        ("und", TagFault.NOT_A_LANGUAGE, "und", None),
        ("root", TagFault.NOT_A_LANGUAGE, "root", None),
        ("mul", TagFault.NOT_A_LANGUAGE, "mul", None),
        ("en--US", TagFault.MALFORMED, "en--US", "en-US"),
        ("en_GB.UTF-8", TagFault.SEPARATOR, "_", "en-GB"),
        ("fr_FR@euro", TagFault.SEPARATOR, "_", "fr-FR"),
        ("jp", TagFault.UNKNOWN_LANGUAGE, "jp", "ja"),
        ("ua", TagFault.UNKNOWN_LANGUAGE, "ua", "uk"),
        ("-", TagFault.MALFORMED, "-", None),
        ("\0", TagFault.MALFORMED, "\0", None),
    ],
)
def test_anything_else_is_refused_with_its_reason_and_the_nearest_legal_tag(
    text: str, fault: TagFault, part: str, suggestion: str | None
) -> None:
    with pytest.raises(InvalidTag) as refusal:
        LanguageTag.parse(text)
    assert refusal.value.fault is fault
    assert refusal.value.part == part
    assert (str(refusal.value.suggestion) if refusal.value.suggestion else None) == suggestion


def test_a_usual_name_is_understood_before_the_registry_is_read() -> None:
    """Reading it takes as long as opening a project, and somebody always writes a language by its name."""
    asked = (
        "import sys; from studio.languages.tags import InvalidTag, LanguageTag\n"
        "try: LanguageTag.parse('German')\n"
        "except InvalidTag as refusal: print(refusal.suggestion, 'langcodes' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["de", "False"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("iw", "he"),
        ("in-ID", "id-ID"),
        ("eng", "en"),
        ("sh", "sr-Latn"),
        ("en-UK", "en-GB"),
        ("tl", "fil"),
        ("cmn-Hans", "zh-Hans"),
        ("prs", "fa-AF"),
        ("sgn-DE", "gsg"),
        ("en-840", "en-US"),
    ],
)
def test_a_withdrawn_code_is_read_and_offers_its_successor(old: str, new: str) -> None:
    assert str(LanguageTag.parse(old).replacement) == new


@pytest.mark.parametrize("text", ["en", "no", "zh-Hans-CN", "es-419", "nb-NO"])
def test_a_tag_in_use_has_no_successor(text: str) -> None:
    assert LanguageTag.parse(text).replacement is None


@pytest.mark.parametrize(
    "text", ["a" * 300, "a-" * 50_000, "en-x-" + "a-" * 50_000, "\u05d0" * 10_000, "-" * 10_000]
)
def test_a_text_of_any_length_is_refused_in_few_words(text: str) -> None:
    with pytest.raises(InvalidTag) as refusal:
        LanguageTag.parse(text)
    assert len(str(refusal.value)) < 1000
