"""Where a language is used: the regions that people who have it on their devices plausibly live in.

Source: how many people write a language in a country, of CLDR, as language_data ships it.
"""

from __future__ import annotations

from functools import lru_cache

from studio.languages.naming import called
from studio.languages.parts import writers
from studio.languages.tags import InvalidTag, LanguageTag
from studio.words import LanguageName

_SHARE = 0.04
_COUNT = 10_000
"""So many people write it there, and such a share of those who write the main language of the place.

With this share Hong Kong has people who write simplified Chinese.
"""


@lru_cache(maxsize=512)
def places_of(language: LanguageTag) -> tuple[LanguageTag, ...]:
    """``language``, of which the region is not looked at, in each plausible region; most people first."""
    stem = str(LanguageTag(language.language, language.script))
    people = writers()
    found: list[tuple[int, LanguageTag]] = []
    for region, most in _most().items():
        count = people.get(f"{stem}-{region}", 0)
        if count >= max(_COUNT, _SHARE * most):
            found += [(count, tag) for tag in _legal(f"{stem}-{region}")]
    return tuple(tag for _, tag in sorted(found, key=lambda pair: (-pair[0], pair[1].region or "")))


def place_name(region: str) -> LanguageName:
    """What the region of that code is called in English."""
    return LanguageName(called(region, "en").english, region)


@lru_cache(maxsize=1)
def _most() -> dict[str, int]:
    """For each region how many people write its main language."""
    most: dict[str, int] = {}
    for tag, count in writers().items():
        region = tag.partition("-")[2]
        if len(region) in (2, 3):
            most[region] = max(most.get(region, 0), count)
    return most


def _legal(text: str) -> tuple[LanguageTag, ...]:
    try:
        return (LanguageTag.parse(text),)
    except InvalidTag:
        return ()
