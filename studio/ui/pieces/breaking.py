"""Sentences with long names in them, so that they break into lines anywhere rather than not at all."""

from __future__ import annotations

import re

_LONG = re.compile(r"\S{24,}")
# Nothing is taken apart but plain letters and digits: of other scripts some letters hang together.
_PLACES = re.compile(r"[/\\_.-]+|[A-Za-z0-9]{1,12}|[^/\\_.A-Za-z0-9-]+")
_BREAK = "\u200b"


def breakable(text: str) -> str:
    """``text``, to be shown in lines: a path or an ID that is wider than a window may break inside."""
    return _LONG.sub(lambda word: _BREAK.join(_PLACES.findall(word[0])), text)
