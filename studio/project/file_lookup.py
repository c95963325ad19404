"""Reading a file "as localized for" a language: another rule than the choice of packs, and a stricter one.

Source: asset pack facts, 5.2 (header of the 27 SDK: ``en`` equals ``en-US`` and ``en-Latn-US``, but not
``en-CA``). Nothing is ranked: a language is accepted or it is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from studio.languages.equivalence import maximized
from studio.languages.tags import InvalidTag, LanguageTag


def lookup_classes(tags: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """``tags`` in classes, in order: a file asked for in one of a class is read from a pack in any of it.

    What is no language is a class of its own.
    """
    classes: dict[object, dict[str, None]] = {}
    for one in tags:
        classes.setdefault(_meant(one), {}).setdefault(one)
    return tuple(tuple(one) for one in classes.values())


def lookup(wanted: str, tags: Sequence[str]) -> tuple[str, ...]:
    """Those of ``tags`` in which a file "as localized for" ``wanted`` is looked for, in order."""
    meant = _meant(wanted)
    return tuple(dict.fromkeys(one for one in tags if _meant(one) == meant))


def _meant(text: str) -> LanguageTag | str:
    try:
        return maximized(LanguageTag.parse(text.replace("_", "-")))
    except InvalidTag:
        return text
