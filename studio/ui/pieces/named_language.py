"""The chip of a language by its tag, with the names that are at hand without waiting."""

from __future__ import annotations

from studio.languages.tables import usual_names
from studio.ui.look.language_words import name_of
from studio.ui.pieces.chips import Language


def named_language(tag: str | None) -> Language:
    """``tag`` as its chip shows it: nothing stands for all languages, and what is no tag has no name."""
    if not tag:
        return Language()
    own = usual_names().get(tag)
    return Language(tag, name_of(tag), own[1] if own is not None else "")
