"""How texts are compared by filters: letter case, accents and the form of Unicode aside."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]+"
)
"""Accents and points. What stands for a vowel in Indic scripts is a letter, and stays."""


def fold(text: str) -> str:
    """``text`` as filters compare it: ``Café`` is ``cafe``."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()))
