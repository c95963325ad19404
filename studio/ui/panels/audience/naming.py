"""Languages as this panel names them: whatever a device or a manifest has for a tag."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.languages.names import display
from studio.languages.tags import InvalidTag, LanguageTag
from studio.ui.look.language_words import language_name
from studio.ui.look.words import isolated
from studio.ui.pieces.chips import Language


def language(text: str, *, named: bool) -> Language:
    """``text`` as a chip shows it. It is ``named`` only once names are there: the first takes a while."""
    tag = text.replace("_", "-")
    if not named:
        return Language(tag)
    try:
        known = LanguageTag.parse(tag)
    except InvalidTag:
        return Language(tag)
    return Language(tag, language_name(known), display(known).own)


def words(text: str, *, named: bool) -> str:
    """``text`` in a sentence: its name, and its tag in brackets."""
    one = language(text, named=named)
    if not one.name:
        return isolated(one.tag)
    pattern = QCoreApplication.translate("Audience", "{language} ({tag})")
    return pattern.format(language=one.name, tag=isolated(one.tag))
