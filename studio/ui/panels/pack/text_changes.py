"""Between a manifest's text and the same text in an editor, which knows only one kind of line ending."""

from __future__ import annotations

import re
from collections import Counter

from studio.project.following import alike
from studio.values import dataclass

# What Qt's editor breaks a line at, and gives back as a plain line feed.
_BREAK = re.compile("\r\n|[\r\n\u2029\ufdd0\ufdd1]")
_ENDING = re.compile("\r\n|\r|\n")
_CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Difference:
    """What stands from ``start`` to ``end`` becomes ``text``."""

    start: int
    end: int
    text: str


def in_editor(text: str) -> str:
    """``text`` as an editor shows it: every line ends with a line feed."""
    return _BREAK.sub("\n", text)


def difference(old: str, new: str) -> Difference | None:
    """The smallest stretch of ``old`` that has to be replaced to give ``new``, or ``None``."""
    if old == new:
        return None
    start = alike(old, new)
    end = alike(old[start:][::-1], new[start:][::-1])
    return Difference(start, len(old) - end, new[start : len(new) - end])


def rewritten(original: str, edited: str) -> str:
    """``original`` as somebody ``edited`` it in an editor: what they left alone keeps its line endings.

    New lines end as the others do; where those differ, as most of them.
    """
    change = difference(in_editor(original), edited)
    if change is None:
        return original
    start, end = _offset(original, change.start), _offset(original, change.end)
    usual = _usual_ending(original)
    text = original[:start] + _whole_characters(change.text).replace("\n", usual) + original[end:]
    if in_editor(text) == _whole_characters(edited):
        return text
    # A new line feed came to stand behind an old carriage return: only one kind of ending is safe then.
    return _whole_characters(edited).replace("\n", usual)


def units(text: str) -> int:
    """The length of ``text`` as Qt counts it, in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters(text: str, end: int) -> str:
    """What of ``text`` stands before ``end``, which is counted in UTF-16 as Qt does."""
    if text.isascii():
        return text[:end]
    return text.encode("utf-16-le", "surrogatepass")[: 2 * end].decode("utf-16-le", "surrogatepass")


def without_controls(text: str) -> str:
    """``text`` without the characters that cannot be seen and that no manifest has, such as zero bytes."""
    return _CONTROL.sub("", text)


def _offset(original: str, shown: int) -> int:
    """Where in ``original`` the character number ``shown`` of its text in an editor stands."""
    at = shown
    for ending in _BREAK.finditer(original):
        if ending.start() >= at:
            break
        at += len(ending[0]) - 1
    return at


def _usual_ending(text: str) -> str:
    endings = Counter(_ENDING.findall(text)).most_common(1)
    return endings[0][0] if endings else "\n"


def _whole_characters(text: str) -> str:
    """``text`` without halves of characters, which no file can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
