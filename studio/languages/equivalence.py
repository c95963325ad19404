"""Tags that mean the same people: what CLDR says is likely is as good as written.

Source: asset pack facts, 5.2 (header of the 27 SDK: script and region that are not written are taken from
CLDR, so that ``en`` equals ``en-US`` but not ``en-CA``).
"""

from __future__ import annotations

from functools import lru_cache

from studio.languages.tables import expanded
from studio.languages.tags import LanguageTag

_USUAL = {
    LanguageTag.parse("zh-Hans-CN"): LanguageTag.parse("zh-Hans"),
    LanguageTag.parse("pt-Latn-BR"): LanguageTag.parse("pt-BR"),
}
"""Languages that Apple's systems do not call by their shortest tag, by their longest."""

WRITTEN_IN = {
    "az": ("Latn", "Cyrl"),
    "kk": ("Cyrl", "Arab"),
    "pa": ("Guru", "Arab"),
    "sr": ("Cyrl", "Latn"),
    "uz": ("Latn", "Cyrl"),
    "zh": ("Hans", "Hant"),
}
"""Languages with two scripts in use, the likely one first: their tags are plainer with it.

Source: language facts, 8 (Chinese: what Apple's systems are set to).
"""


@lru_cache(maxsize=4096)
def maximized(tag: LanguageTag) -> LanguageTag:
    """``tag`` with its likely script and region; where CLDR knows none, as it is. ``iw`` becomes ``he``."""
    tag = tag.replacement or tag
    full = expanded(tag.language, tag.script or "", tag.region or "")
    return LanguageTag(*full.split("_")) if full is not None else tag


def equivalent(one: LanguageTag, other: LanguageTag) -> bool:
    """Whether both mean the same people."""
    return one == other or maximized(one) == maximized(other)


def same_people(tag: LanguageTag) -> LanguageTag:
    """What is equal for all tags that mean the same people: ``maximized``, and ``no`` is read as ``nb``.

    Files are not looked up so, but who has one of the two in the settings is the same person.
    """
    full = maximized(tag)
    return LanguageTag("nb", full.script, full.region) if full.language == "no" else full


@lru_cache(maxsize=4096)
def shorter(tag: LanguageTag) -> LanguageTag | None:
    """The usual tag for the same people where ``tag`` says more than that; ``None``: it does not.

    ``ja-JP`` is ``ja``, ``zh-Hans-CN`` is ``zh-Hans``; ``zh-Hant``, ``en-GB`` and ``pt-BR`` are as they are.
    A script that is worth writing stays: ``sr-Cyrl-RS`` is ``sr-Cyrl``.
    """
    full = maximized(tag)
    usual = _USUAL.get(full)
    if usual is None and tag.language in WRITTEN_IN:
        usual = LanguageTag(tag.language, tag.script) if tag.script else tag
    bare, written = LanguageTag(tag.language), LanguageTag(tag.language, tag.script)
    placed = LanguageTag(tag.language, None, tag.region)
    for candidate in (usual,) if usual is not None else (bare, written, placed):
        if _parts(candidate) < _parts(tag) and maximized(candidate) == full:
            return candidate
    return None


def _parts(tag: LanguageTag) -> int:
    return 1 + (tag.script is not None) + (tag.region is not None)
