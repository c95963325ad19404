"""A language tag as Apple's matching looks at it: cleaned, normalized, and with the chain of its parents.

Source: language facts, 2.1 and 2.2 (Apple's published function: certain).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from studio.languages.apple_rows import ALIASES, GROUPS, PARENTS, ROOT, UNPUNISHED
from studio.languages.tables import aliases, expanded, two_letters
from studio.values import dataclass

_LONGEST_LANGUAGE = 11
"""Letters. Apple's code gives up on longer ones."""

_LONGEST_CHAIN = 9
_ALPHA3 = 3
_REMEMBERED = 8192

_END = re.compile(r"[@.\0]")
_PARTS = re.compile(r"[-_]")
_LANGUAGE = re.compile(r"[a-z]+")
_SCRIPT = re.compile(r"[A-Za-z]{4}")
_REGION = re.compile(r"[A-Za-z]{2}|[0-9]{3}")
_REST = re.compile(r"[A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Prepared:
    """One tag. All but ``text`` are in Apple's spelling: ``zh_Hant_TW``.

    ``base`` is ``text`` without what does not count; ``normalized`` has old and short spellings replaced.
    ``chain`` is normalized and then its parents; with ``is_distant`` its first entry counts twice when it is
    offered. ``steps`` has the place of each entry in the chain as it is for who wants it, ``offered_steps``
    for who offers it.
    """

    text: str
    base: str
    normalized: str
    language: str
    region: str
    group: str
    chain: tuple[str, ...]
    is_distant: bool
    steps: Mapping[str, int]
    offered_steps: Mapping[str, int]


@lru_cache(maxsize=_REMEMBERED)
def prepared(text: str) -> Prepared | None:
    """``text`` made ready for matching; ``None`` where it is malformed, and matches nothing."""
    base = _base(text)
    if base is None:
        return None
    normalized = _normalized(base)
    language, _, rest = normalized.partition("_")
    script, region = _script_and_region(rest)
    chain = _chain(normalized)
    is_distant = _is_distant(normalized, language, script, region)
    steps = {tag: at for at, tag in reversed(list(enumerate(chain)))}
    # The first entry stands there once more, so that everything behind it is a step further away.
    offered = {
        tag: at + (is_distant and at > 0)
        for tag, at in steps.items()
        if at + is_distant < _LONGEST_CHAIN or not at
    }
    group = GROUPS.get(language, language)
    return Prepared(text, base, normalized, language, region, group, chain, is_distant, steps, offered)


def _base(text: str) -> str | None:
    parts = _PARTS.split(_END.split(text, maxsplit=1)[0])
    language = parts[0].lower()
    if not _LANGUAGE.fullmatch(language) or not 1 < len(language) <= _LONGEST_LANGUAGE:
        return None
    if len(language) == _ALPHA3:
        language = two_letters().get(language, language)
    kept = [language]
    expected = [(_SCRIPT, str.title), (_REGION, str.upper)]
    for part in parts[1:]:
        if len(part) == 1:  # What follows is an extension.
            break
        if not part:
            continue
        if not _REST.fullmatch(part):
            return None
        while expected and not expected[0][0].fullmatch(part):
            expected.pop(0)
        kept.append(expected.pop(0)[1](part) if expected else part.upper())
    return "_".join(kept)


def _normalized(base: str) -> str:
    known = ALIASES.get(base) or aliases().get(base)
    if known is not None:
        return known
    language, _, rest = base.partition("_")
    instead = ALIASES.get(language) or aliases().get(language)
    if instead is None or not rest:
        return instead or base
    _, *parts = instead.split("_")
    if not parts:
        return f"{instead}_{rest}"
    _, region = _script_and_region(rest)
    ends_in_script = _SCRIPT.fullmatch(parts[-1]) is not None
    return f"{instead}_{region}" if ends_in_script and region else instead


def _script_and_region(rest: str) -> tuple[str, str]:
    """Of what follows the language in a tag; empty where it has none."""
    parts = rest.split("_")
    script = parts.pop(0) if _SCRIPT.fullmatch(parts[0]) else ""
    return script, parts[0] if parts and _REGION.fullmatch(parts[0]) else ""


def _chain(normalized: str) -> tuple[str, ...]:
    found = [normalized]
    while len(found) < _LONGEST_CHAIN:
        parent = PARENTS.get(found[-1]) or found[-1].rpartition("_")[0]
        if not parent or parent == ROOT:
            break
        found.append(parent)
    return tuple(found)


def _is_distant(normalized: str, language: str, script: str, region: str) -> bool:
    """Whether the tag has a region that is not the one its language, or its script, has by itself."""
    if not region or normalized in UNPUNISHED:
        return False
    full = expanded(language, script, region)
    if full is None:
        return True
    if expanded(language, "", "") == full:
        return False
    return expanded(language, "", region) == full or expanded(language, script, "") != full
