"""Languages out of what people paste."""

from __future__ import annotations

import json
import plistlib
import time

import pytest

from studio.project.pasted_languages import pasted

SWISS = ("de-CH", "en-CH")


@pytest.mark.parametrize(
    "text",
    [
        '(\n    "de-CH",\n    "en-CH"\n)\n',
        '{\n  AppleLanguages =     (\n    "de-CH",\n    "en-CH"\n  );\n  AppleLocale = "fr_FR";\n}',
        '["de-CH", "en-CH"]',
        '{"AppleLanguages": ["de-CH", "en-CH"], "other": ["fr"]}',
        '{"preferred": ["de-CH", "en-CH"], "platform": "fr"}',
        plistlib.dumps({"AppleLanguages": list(SWISS), "AppleLocale": "fr_FR"}).decode(),
        plistlib.dumps(list(SWISS)).decode(),
        "<key>AppleLanguages</key>\n<array>\n<string>de&#45;CH</string><string>en-CH</string>",
        "de-CH, en-CH",
        "de-CH en-CH",
        "de-CH;en-CH",
        "de-CH\r\nen-CH\r\n",
        "de-CH\ten-CH",
        "de-CH:en-CH",
        "\N{LEFT DOUBLE QUOTATION MARK}de-CH\N{RIGHT DOUBLE QUOTATION MARK}, 'en-CH'",
        "// my phone\nde-CH # first\n/* fr, it */ en-CH",
        "- de-CH\n- en-CH",
        "1. de-CH\n2. en-CH",
        "\N{BULLET} de-CH\n\N{BULLET} en-CH",
        "-AppleLanguages '(de-CH, en-CH)' -AppleLocale fr_FR",
        'defaults write -g AppleLanguages -array "de-CH" "en-CH"\nkillall cfprefsd',
        "de-CH,en-CH;q=0.9",
        "de-CH, en-CH, DE-ch, de_CH",
        "LANGUAGE=de-CH.UTF-8:en-CH@euro",
    ],
)
def test_a_list_of_languages_is_understood_however_it_is_written(text: str) -> None:
    assert pasted(text).languages == SWISS
    assert pasted(text).not_understood == ()


def test_languages_stay_as_they_were_written() -> None:
    text = "zh_hant_TW en-GB-oxendict de-u-co-phonebk iw"
    assert pasted(text).languages == ("zh_hant_TW", "en-GB-oxendict", "de-u-co-phonebk", "iw")


def test_what_is_not_understood_is_given_back() -> None:
    found = pasted("German, de, Brazilian  Portuguese, foo-BAR, root, und, English, German")
    assert found.languages == ("de",)
    assert found.not_understood == ("German", "Brazilian Portuguese", "foo-BAR", "root", "und", "English")


@pytest.mark.parametrize(
    "text", ["", "   \n", "()", "[]", "{}", '""', "((((", "<string>", "null", "[1, null, {}]"]
)
def test_nothing_is_understood_where_there_is_nothing(text: str) -> None:
    assert pasted(text).languages == ()


def test_hundreds_of_languages_are_taken_in_their_order() -> None:
    tags = [
        f"{language}-{region}" for language in ("de", "en", "fr") for region in ("AT", "BE", "CH", "DE")
    ] * 50
    assert pasted(json.dumps(tags)).languages == tuple(dict.fromkeys(tags))


@pytest.mark.parametrize(
    "text",
    [
        "AppleLanguages" + " " * 99_000,
        "<string>" * 20_000,
        "/*" * 50_000,
        ";q" * 50_000,
        "a." * 50_000,
        "[" * 200_000,
        "(de," * 30_000,
        "\ud800\x00\u202e",
    ],
)
def test_rubbish_is_no_trouble_however_long_it_is(text: str) -> None:
    began = time.process_time()
    assert set(pasted(text).languages) <= {"de"}
    assert time.process_time() - began < 5
