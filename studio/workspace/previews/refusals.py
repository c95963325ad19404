"""Why a file is not shown, in sentences."""

from __future__ import annotations

from studio.workspace.previews.opened import OpenedFile
from studio.workspace.previews.preview import FactName, NotShown

HEAD_SHOWN = 512
"""Bytes from the beginning of a file that are shown where nothing else can be."""

_SPOKEN_WITH_VOWEL = ("A", "I", "M2", "MP", "O", "SGI", "STL", "SVG", "X")

_ELSEWHERE = "Open it with another program."


def empty(file: OpenedFile) -> NotShown:
    return NotShown(
        f"{file.name} is empty: there is not one byte in it.",
        "Save it again in the program that it comes from, or remove it.",
    )


def damaged(file: OpenedFile, what: str, *facts: tuple[FactName, str | int | float]) -> NotShown:
    """``what``: the kind of file that it says it is, with its article."""
    return NotShown(
        f"{file.name} says that it is {what}, but it is damaged or not complete.",
        "Open it in the program that it comes from and save it again.",
        ((FactName.FORMAT, _without_article(what)), *facts),
        file.head[:HEAD_SHOWN],
    )


def too_large_picture(file: OpenedFile, form: str, width: int, height: int) -> NotShown:
    pixels = f"{width:,} \N{MULTIPLICATION SIGN} {height:,}"
    return NotShown(
        f"{file.name} says that it is {pixels} pixels. That is too large to be shown here.",
        _ELSEWHERE,
        ((FactName.FORMAT, form), (FactName.SIZE, pixels)),
        file.head[:HEAD_SHOWN],
    )


def too_large(file: OpenedFile, what: str) -> NotShown:
    """``what`` it is, with its article."""
    return NotShown(
        f"{file.name} is {what} that is too large, or takes too long, to be looked into here.",
        _ELSEWHERE,
        ((FactName.FORMAT, _without_article(what)),),
        file.head[:HEAD_SHOWN],
    )


def named(what: str) -> str:
    """``what`` with its article, as it is spoken."""
    return f"an {what}" if what.startswith(_SPOKEN_WITH_VOWEL) else f"a {what}"


def _without_article(what: str) -> str:
    words = what.partition(" ")[2]
    return words[:1].upper() + words[1:]
