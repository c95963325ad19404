"""Tags that mean the same people: what CLDR says is likely is as good as written.

Source: asset pack facts, 5.2 (header of the 27 SDK: script and region that are not written are taken from
CLDR, so that ``en`` equals ``en-US`` but not ``en-CA``).
"""

from __future__ import annotations

from functools import lru_cache

import langcodes

from studio.languages.tags import LanguageTag


@lru_cache(maxsize=4096)
def maximized(tag: LanguageTag) -> LanguageTag:
    """``tag`` with its likely script and region; where CLDR knows none, as it is."""
    full = langcodes.Language.get(str(tag), normalize=False).maximize()
    return LanguageTag(full.language or tag.language, full.script or tag.script, full.territory or tag.region)


def equivalent(one: LanguageTag, other: LanguageTag) -> bool:
    """Whether both mean the same people."""
    return one == other or maximized(one) == maximized(other)
