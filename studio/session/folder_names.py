"""What a folder's name says about the pack that is made of it: the language, and a name for the pack."""

from __future__ import annotations

from pathlib import Path

from studio.languages.names import called_exactly, usual_entries
from studio.languages.tags import InvalidTag, LanguageTag

_MADE_UP = frozenset({"eo", "ia", "ie", "io", "vo"})
"""Nobody's first language; and a folder called vo holds voices of the rest."""

_STEAM = {
    "schinese": "zh-Hans",
    "tchinese": "zh-Hant",
    "koreana": "ko",
    "brazilian": "pt-BR",
    "latam": "es-419",
    "portuguese": "pt-PT",
    "norwegian": "nb",
}
"""How Steam calls languages where that is not their name, or not theirs alone. Source: its list of codes."""


def language_in(name: str) -> LanguageTag | None:
    """The language that a folder called ``name`` is surely for: two letters, perhaps script and region.

    ``fr_CA`` is one; ``art``, ``bin`` and ``vo`` are languages too, but not what such folders hold.
    """
    try:
        tag = LanguageTag.parse(name.replace("_", "-"))
    except InvalidTag:
        return None
    return (tag.replacement or tag) if len(tag.language) == 2 and tag.language not in _MADE_UP else None


def language_named(name: str) -> LanguageTag | None:
    """The language that a folder called ``name`` probably is for, when somebody says that folders are such.

    A tag also of three letters, a name of a language in English or in itself, or Steam's word for it. The
    first one takes a tenth of a second.
    """
    text = name.strip()
    word = _STEAM.get(text.casefold())
    if word is not None:
        return LanguageTag.parse(word)
    found = language_in(text.replace(" ", "-"))
    if found is not None:
        return found
    named = called_exactly(text)
    if named is not None or "-" not in text.replace("_", "-"):
        return named or _with_three_letters(text)
    return _with_three_letters(text) or called_exactly(text.replace("_", " ").replace("-", " "))


def pack_name(folder: Path, language: LanguageTag | None) -> str:
    """The folder's name; a language alone names no pack, so the folder above it does too."""
    above = folder.parent.name
    return f"{above}-{language}" if language is not None and above else folder.name


def _with_three_letters(text: str) -> LanguageTag | None:
    """A tag such as ``fil`` that is among the usual ones: most words of three letters are some language."""
    try:
        tag = LanguageTag.parse(text.replace("_", "-"))
    except InvalidTag:
        return None
    known = {entry.tag.language for entry in usual_entries()}
    return tag if len(tag.language) == 3 and tag.language in known else None
