"""The people that every change is tried on: each language of Apple's systems, wherever it is plausibly used.

Source: language facts, 6. Which regions are plausible is ours; what they are taken from is told by
``languages.places``.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from studio.languages.apple_languages import APP_STORE_LANGUAGES, SYSTEM_LANGUAGES
from studio.languages.naming import spoken_name
from studio.languages.places import places_of
from studio.languages.tags import InvalidTag, LanguageTag
from studio.project.audience import usual_spelling
from studio.project.presets import PRESETS
from studio.project.profiles import Profile


@lru_cache(maxsize=1)
def standing() -> tuple[Profile, ...]:
    """Every system language, alone and with its plausible regions; what else the App Store has, and presets.

    Each wants one language only, on the newest system, so that it shows where nothing fits. The first call
    takes half a second.
    """
    tags: dict[LanguageTag, None] = {}
    for language in SYSTEM_LANGUAGES:
        for tag in (language, *places_of(language)):
            tags.setdefault(tag)
    tags.update(dict.fromkeys(APP_STORE_LANGUAGES))
    found: dict[str, str] = {str(tag): spoken_name(tag) for tag in tags}
    for one in PRESETS:
        found.setdefault(one.preferred[0], one.name)
    return tuple(Profile((tag,), name=name) for tag, name in found.items())


def standing_with(languages: Iterable[str]) -> tuple[Profile, ...]:
    """The standing people, and after them who speaks one of ``languages``, wherever that is plausible.

    Packs may be in a language that no system of Apple's has. What is no language is passed over.
    """
    found = {one.preferred: one for one in standing()}
    for text in languages:
        try:
            tag = LanguageTag.parse(usual_spelling(text) or text)
        except InvalidTag:
            continue
        for one in (tag, *places_of(tag)):
            found.setdefault((str(one),), Profile((str(one),), name=spoken_name(one)))
    return tuple(found.values())
