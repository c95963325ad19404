"""What a folder's name says about the pack that is made of it: the language, and a name for the pack."""

from __future__ import annotations

from pathlib import Path

from studio.languages.tags import InvalidTag, LanguageTag

_MADE_UP = frozenset({"eo", "ia", "ie", "io", "vo"})
"""Nobody's first language; and a folder called vo holds voices of the rest."""


def language_in(name: str) -> LanguageTag | None:
    """The language that a folder called ``name`` is surely for: two letters, perhaps script and region.

    ``fr_CA`` is one; ``art``, ``bin`` and ``vo`` are languages too, but not what such folders hold.
    """
    try:
        tag = LanguageTag.parse(name.replace("_", "-"))
    except InvalidTag:
        return None
    return (tag.replacement or tag) if len(tag.language) == 2 and tag.language not in _MADE_UP else None


def pack_name(folder: Path, language: LanguageTag | None) -> str:
    """The folder's name; a language alone names no pack, so the folder above it does too."""
    above = folder.parent.name
    return f"{above}-{language}" if language is not None and above else folder.name
