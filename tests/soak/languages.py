"""Hours of strange tags and lists: each has an answer, soon, and nothing but a refusal is raised."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from studio.languages import names
from studio.languages.matching import localizations_to_use, match
from studio.languages.second_opinion import second_opinion
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.pasted_languages import pasted
from tests.soak.repeating import repeat

NAME = "languages"
_SLOWEST = 0.5
"""Seconds of work that one answer may take."""

Answer = TypeVar("Answer")


def run(seed: int, seconds: float) -> str:
    """Ask about random tags for ``seconds``. Raises ``AssertionError`` that names seed and case."""
    names.catalogue()  # Made once; how long that takes is not the question here.
    done = repeat(NAME, seed, seconds, _try)
    return f"{done.cases} questions, {done.total} of them answered, slowest {done.slowest:.2f} s"


def _try(chance: random.Random) -> bool:
    """One person, some offers, and the list as somebody would paste it; whether anything was chosen."""
    wanted, offered = _list(chance), _list(chance)
    if chance.random() < 0.5:
        offered += chance.sample(wanted, min(len(wanted), 3))
    order = _soon("localizations_to_use", lambda: localizations_to_use(wanted, offered))
    assert set(order) <= set(offered), "something is returned that was not offered"
    assert len(order) <= len(offered), "something is returned too often"
    found = _soon("match", lambda: match(wanted, offered))
    assert list(found.order) == order, "the trace says another thing"
    few = chance.sample(wanted, min(len(wanted), 5))
    for tag in few:
        _read(tag)
        _soon("find", partial(names.find, tag))
    second = _soon("second_opinion", lambda: second_opinion(few, offered[:20]))
    assert second is None or second in offered, "the second opinion is something that was not offered"
    _pasted(chance.choice(_WRAPPERS)(wanted))
    _pasted("".join(chance.choices(_PASTED, k=chance.randrange(80))) * chance.choice((1, 1, 1, 200)))
    return bool(order)


def _read(text: str) -> None:
    """A tag reads the same again once it is written; where it is refused, so does what is suggested."""
    tag = _soon("LanguageTag.parse", lambda: _tag_or_suggestion(text))
    assert tag is None or LanguageTag.parse(str(tag)) == tag, "written out it is another tag"


def _tag_or_suggestion(text: str) -> LanguageTag | None:
    try:
        return LanguageTag.parse(text)
    except InvalidTag as refusal:
        return refusal.suggestion


def _pasted(text: str) -> None:
    read = _soon("pasted", lambda: pasted(text))
    assert all(read.languages), "an empty language"
    assert len(set(read.languages)) == len(read.languages), "a language twice"


def _soon(name: str, work: Callable[[], Answer]) -> Answer:
    started = time.process_time()
    try:
        return work()
    finally:
        took = time.process_time() - started
        assert took < _SLOWEST, f"{name} took {took:.1f} s"


def _list(chance: random.Random) -> list[str]:
    size = chance.choice((0, 1, 2, 3, 5, 8, 20, 300))
    return [chance.choice(_MAKERS)(chance) for _ in range(size)]


def _good(chance: random.Random) -> str:
    return chance.choice(_GOOD)


def _joined(chance: random.Random) -> str:
    """Parts that could be a tag, in any order, case and separators."""
    parts = [chance.choice(_LANGUAGES), *chance.choices(_PARTS, k=chance.randrange(5))]
    text = chance.choice("-_").join(parts)
    return chance.choice((str, str, str.upper, str.lower, str.swapcase))(text)


def _mutated(chance: random.Random) -> str:
    """A good tag with a few letters changed, taken out, or doubled."""
    text = chance.choice((_good, _joined))(chance)
    for _ in range(chance.randrange(5)):
        start = chance.randrange(len(text) + 1)
        end = start + chance.choice((0, 1, 1, 3))
        text = text[:start] + chance.choice(("", chance.choice(_FRAGMENTS), text[start:end] * 2)) + text[end:]
    return text


def _fragments(chance: random.Random) -> str:
    return "".join(chance.choices(_FRAGMENTS, k=chance.randrange(12)))


def _letters(chance: random.Random) -> str:
    return "".join(chr(chance.randrange(0x11_0000)) for _ in range(chance.randrange(6)))


def _long(chance: random.Random) -> str:
    if chance.random() < 0.9:  # Lists of nothing else would be slow to make, and all alike.
        return _joined(chance)
    return (chance.choice((*_FRAGMENTS, *_GOOD, "-aaaaa")) or "a") * chance.choice((12, 300, 10_000))


_MAKERS: tuple[Callable[[random.Random], str], ...] = (
    *(_good,) * 4,
    *(_joined,) * 3,
    *(_mutated,) * 3,
    _fragments,
    _letters,
    _long,
)


def _as_json(tags: list[str]) -> str:
    return json.dumps({"AppleLanguages": tags})


def _as_defaults(tags: list[str]) -> str:
    return "(\n" + ",\n".join(f'    "{tag}"' for tag in tags) + "\n)"


def _as_plist(tags: list[str]) -> str:
    inside = "".join(f"<string>{tag}</string>" for tag in tags)
    return f"<plist><dict><key>AppleLanguages</key><array>{inside}</array></dict></plist>"


def _as_lines(tags: list[str]) -> str:
    return "\n".join(tags)


def _as_words(tags: list[str]) -> str:
    return " ".join(tags)


_WRAPPERS: tuple[Callable[[list[str]], str], ...] = (_as_json, _as_defaults, _as_plist, _as_lines, _as_words)
_LANGUAGES = (
    *("en", "de", "fr", "pt", "es", "zh", "yue", "wuu", "sr", "sh", "nb", "nn", "no", "hi", "ars", "ar"),
    *("iw", "tl", "cmn", "prs", "cnr", "eng", "chi", "nor", "root", "und", "zxx", "mul", "English", "kk"),
    *("abcdefghijk", "abcdefghijkl", "i", "x", "a", "12"),
)
_PARTS = (
    *("US", "GB", "AU", "CN", "TW", "HK", "MO", "PT", "BR", "MX", "NO", "419", "001", "150", "XX", "ZZ"),
    *("Latn", "Cyrl", "Hans", "Hant", "Zzzz", "oxendict", "1996", "aaaaa", "u", "x", "ca", "gregory", ""),
)
_GOOD = (
    *("en", "en-GB", "en-001", "en-NZ", "de", "de-CH", "fr-CA", "fr-FR", "pt-PT", "pt-BR", "pt", "es-419"),
    *("zh-Hans", "zh-Hant", "zh-TW", "zh-Hant-MO", "zh_HK", "yue", "sr-Latn-RS", "sr", "nb", "nn-NO", "no"),
    *("hi-Latn-IN", "zxx", "root", "he", "iw", "Portuguese", "ca-ES-valencia", "de@collation=phonebook"),
)
_FRAGMENTS = (
    *"-_@.=;, \t\n\r\0'\"()[]{}<>/*#&!azAZ09",
    *(
        "\ud800",
        "\udfff",
        "\ufeff",
        "\u202e",
        "\u2028",
        "é",
        "ß",
        "\ufb01",
        "\u0130",
        "\u0131",
        "\uff14",
        "\u0664",
        "😀",
        "\u0301",
    ),
    *("en", "-x-", "-u-", "zh", "Hant", "root", "-US", "_419", "&#0;", "&amp;", "//", "/*", "*/"),
)
_PASTED = (
    *_FRAGMENTS,
    *("AppleLanguages", "AppleLanguages = (", "-AppleLanguages", "<key>AppleLanguages</key>", "<array>"),
    *("<string>", "</string>", "</array>", '{"AppleLanguages": ["de"]', "LANG=de_DE.UTF-8", "de;q=0.5"),
    *("defaults write -g AppleLanguages -array de fr", "1. ", "\n- ", "de-CH", '"en"', ":", "|"),
)
