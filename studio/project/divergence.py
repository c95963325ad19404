"""Where two texts of a manifest part: the line or the field to show when one becomes the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.errors import Place
from studio.manifest.document import Document
from studio.project.edits import Texts


def place_between(before: Texts, after: Texts, said: Place) -> Place:
    """Where ``before`` became ``after``, for a step that ``said`` where it was made.

    Who named a field or a file knows best. A line is counted anew: what was typed may have come together
    from several places, and the first of them counts. Who named neither gets the field that changed.
    """
    if said.field is not None or said.path is not None:
        return said
    manifest = said.manifest if said.manifest is not None else _changed(before, after)
    if manifest is None:
        return said
    one, other = before.documents.get(manifest), after.documents.get(manifest)
    if one is None or other is None or one == other:
        return replace(said, manifest=manifest)
    if said.line is None:
        return replace(said, manifest=manifest, field=_field(one, other))
    line, column = other.lines.at(common(one.text, other.text))
    return replace(said, line=line, column=column)


def common(one: str, other: str) -> int:
    """How many characters ``one`` and ``other`` have in common from the beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:  # By halves, for a text may have megabytes.
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _changed(before: Texts, after: Texts) -> Path | None:
    """The first manifest that is not the same in both."""
    paths = dict.fromkeys((*before.documents, *after.documents))
    found = (path for path in paths if before.documents.get(path) != after.documents.get(path))
    return next(found, None)


def _field(one: Document, other: Document) -> str | None:
    """The first field with another value. ``None`` where a text is no manifest, or only looks different."""
    values, others = one.values(), other.values()
    if values is None or others is None:
        return None
    fields = dict.fromkeys((*others, *values))
    return next((name for name in fields if values.get(name) != others.get(name)), None)
