"""What the floors below say, in the reader's language."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication

from studio.ui.look.language_words import part_name
from studio.ui.look.words import count, is_mirrored, isolated, listed, size
from studio.words import LanguageName, Size, Words

_MOST_IN_GRAMMAR = 2_000_000_000


def told(text: str) -> str:
    """``text`` in the reader's language, where it remembers what it was made of; any other text as it is.

    Names, paths and tags in it stay left to right in a window that runs right to left.
    """
    if isinstance(text, LanguageName):
        return part_name(text.code, str(text))
    if not isinstance(text, Words):
        return text
    number = text.values.get("count")
    of = min(number, _MOST_IN_GRAMMAR) if isinstance(number, int) else -1
    template = QCoreApplication.translate(text.context, text.template, None, of)
    return template.format_map({name: _told_value(value) for name, value in text.values.items()})


def told_if(text: str | None) -> str | None:
    """``told``, and nothing where there is nothing to tell."""
    return None if text is None else told(text)


def _told_value(value: object) -> str:
    match value:
        case Words() | LanguageName():
            return told(value)
        case Size():
            return size(value)
        case int():
            return count(value)
        case tuple():
            return listed(_told_value(one) for one in cast("tuple[object, ...]", value))
        case _:
            return isolated(str(value)) if is_mirrored() else str(value)
