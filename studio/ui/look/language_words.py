"""What languages, scripts and regions are called in the reader's language: the one door of the window.

Names of CLDR that ship with the program are read at once. Only a rare tag costs a tenth of a second, once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale

from studio.languages.naming import code_in, display_in
from studio.languages.tags import InvalidTag, LanguageTag

_Item = TypeVar("_Item")


def language_name(tag: LanguageTag) -> str:
    """What ``tag`` is called: ``Portugiesisch (Brasilien)``."""
    return display_in(tag, tongue())


def part_name(code: str, english: str) -> str:
    """What ``code``, a tag, a script or a region, is called; ``english`` where it has no other name."""
    return english if tongue() == "en" else code_in(code, tongue()) or english


def name_of(text: str) -> str:
    """What the tag ``text`` is called, if there is a name at hand for it; "" where it is none."""
    try:
        tag = LanguageTag.parse(text.replace("_", "-"))
    except InvalidTag:
        return ""
    return code_in(str(tag), tongue())


def tongue() -> str:
    """The language in which the program speaks: that of its numbers and dates."""
    ours = QLocale()
    return "en" if ours.language() == QLocale.Language.C else ours.name().partition("_")[0]


def in_order(items: Iterable[_Item], name: Callable[[_Item], str]) -> list[_Item]:
    """``items`` by ``name``, as those who read the language look for it."""
    collator = QCollator(QLocale())
    return sorted(items, key=lambda one: collator.sortKey(name(one)))
