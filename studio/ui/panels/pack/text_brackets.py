"""Which bracket of a text belongs to the one beside the cursor."""

from __future__ import annotations

import re

_TOKEN = re.compile(r'"(?:[^"\\\n]|\\[^\n])*"?|//[^\n]*|/\*(?s:.*?)(?:\*/|\Z)|[{}\[\]]')
_CLOSING = {"{": "}", "[": "]"}
_BRACKETS = frozenset("{}[]")


def pair_at(text: str, offset: int) -> tuple[int, int | None] | None:
    """The bracket just before or behind ``offset``, and the one that belongs to it, if there is one.

    Brackets in texts and comments are no brackets.
    """
    near = [at for at in (offset - 1, offset) if 0 <= at < len(text) and text[at] in _BRACKETS]
    if not near:
        return None
    pairs: dict[int, int | None] = {}
    opened: list[int] = []
    for match in _TOKEN.finditer(text):
        if match[0] in _CLOSING:
            opened.append(match.start())
            pairs[match.start()] = None
        elif match[0] in _BRACKETS:
            _closed(text, match.start(), opened, pairs)
    return next(((at, pairs[at]) for at in near if at in pairs), None)


def _closed(text: str, at: int, opened: list[int], pairs: dict[int, int | None]) -> None:
    pairs[at] = None
    if opened and _CLOSING[text[opened[-1]]] == text[at]:
        other = opened.pop()
        pairs[at], pairs[other] = other, at
