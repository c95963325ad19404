"""Holes: what people miss because an app has one resolved language, and not all families have packs in it.

Source: language facts, 1 (our inference): a pack that lacks the resolved language is a hole, even if another
pack has it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from studio.project.audience import Offer, languages_of
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Hole:
    """People whose app is in ``language`` (as first written) get nothing of ``family`` that is theirs.

    ``has`` are the languages that it has. ``is_filled``: it has a pack for everybody, so they get that.
    """

    language: str
    family: str
    has: tuple[str, ...]
    is_filled: bool


def holes(offers: Sequence[Offer], platform: str | None = None) -> Mapping[str, tuple[Hole, ...]]:
    """By language that an app can resolve to, in order, the families without packs in it; only where any are.

    Each offered language can be resolved to, by those who prefer just that. A pack of no ``family`` is one.
    """
    there = [one for one in offers if platform is None or one.is_for(platform)]
    families: dict[str, list[Offer]] = {}
    for one in there:
        families.setdefault(one.family or one.pack_id, []).append(one)
    found: dict[str, tuple[Hole, ...]] = {}
    tags = {name: {one.tag for one in family} for name, family in families.items()}
    languages = {name: languages_of(family) for name, family in families.items()}
    for language in languages_of(there):
        tag = next(one.tag for one in there if one.language == language)
        missing = tuple(
            Hole(language, name, languages[name], is_filled=any(one.language is None for one in family))
            for name, family in families.items()
            if languages[name] and tag not in tags[name]
        )
        if missing:
            found[language] = missing
    return found
