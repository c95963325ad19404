"""What another platform might choose: matching by distances between languages, as Android and the web do.

It is never part of an answer of ours: Apple's function knows no distances (language facts, 5.4).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from studio.languages.alone import ALONE

SOURCE: Final = "CLDR language matching, langcodes 3.5.1"
"""What the opinion is told with: whose rules, and of which version."""

_FARTHEST: Final = 25
"""What langcodes calls near enough where nothing else is said."""

_LONGEST: Final = 100
"""Letters. langcodes reads a tag part by part, each within the one before, and does not get far."""


def second_opinion(preferred: Sequence[str], available: Sequence[str]) -> str | None:
    """Which of ``available`` people would get by distance, as it is spelled; ``None``: none is near enough.

    The first preferred language that is near one decides. Tags that CLDR cannot read are passed over.
    """
    from langcodes import closest_match  # noqa: PLC0415 -- see languages.tags

    offered = {tag: None for tag in available if _is_read(tag)}
    for wanted in preferred:
        if _is_read(wanted):
            with ALONE:
                chosen, distance = closest_match(wanted, list(offered), _FARTHEST)
            if distance <= _FARTHEST:
                return chosen
    return None


@lru_cache(maxsize=4096)
def _is_read(tag: str) -> bool:
    if len(tag) > _LONGEST:
        return False
    from langcodes import closest_match  # noqa: PLC0415 -- see languages.tags

    try:
        with ALONE:
            closest_match(tag, ["en"])
    except ValueError:
        return False
    return True
