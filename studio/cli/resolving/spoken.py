"""Languages as they are spoken of: by name and tag. Names are loaded when the first one is told."""

from __future__ import annotations

from collections.abc import Sequence

from studio.project.audience import usual_spelling

_TOLD = 4
"""So many languages of a list are told by name."""

_LONGEST = 40
"""A tag that is longer is nobody's language, and only its beginning is shown."""


def language(tag: str) -> str:
    """``tag`` by its name and itself: ``German (de)``; what has no name in quotation marks."""
    name = named(tag)
    if name is None:
        return quoted_tag(tag)
    return f"{name[:-1]}, {tag})" if name.endswith(")") else f"{name} ({tag})"


def languages(tags: Sequence[str]) -> str:
    """``tags`` in order by their names alone; of many the first ones."""
    told = [named(tag) or quoted_tag(tag) for tag in tags[:_TOLD]]
    more = len(tags) - len(told)
    return ", then ".join([*told, *([f"{more:,} more"] if more else [])])


def named(tag: str) -> str | None:
    """The English name of ``tag``; ``None`` where it is no tag with a name."""
    from studio.languages.names import display  # noqa: PLC0415 -- takes 0.2 s, and only people want names
    from studio.languages.tags import InvalidTag, LanguageTag  # noqa: PLC0415 -- as above

    usual = usual_spelling(tag)
    if usual is None:
        return None
    try:
        return display(LanguageTag.parse(usual)).english
    except InvalidTag:
        return None


def quoted_tag(tag: str) -> str:
    """``tag`` as it is where it looks like one, else its beginning in quotation marks."""
    if tag and len(tag) <= _LONGEST and all(letter.isalnum() or letter in "-_" for letter in tag):
        return tag
    return f"“{tag if len(tag) <= _LONGEST else tag[: _LONGEST - 1] + '…'}”"


def hyphened(tag: str) -> str:
    """``tag`` as people write it, where the matching has underscores."""
    return tag.replace("_", "-")
