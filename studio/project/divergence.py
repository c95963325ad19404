"""Where two texts of a manifest part: the line or the field to show when one becomes the other."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from studio.errors import Place
from studio.manifest.document import Document
from studio.project.edits import Texts
from studio.project.following import alike

_ITEM = re.compile(r"(\w+)\[(\d+)\]")


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
        return replace(said, manifest=manifest, line=None, column=None)  # The pack as a whole, no text.
    if said.line is None:
        return replace(said, manifest=manifest, field=_field(one, other))
    line, column = other.lines.at(alike(one.text, other.text))
    return replace(said, line=line, column=column)


def place_back(before: Texts, after: Texts, place: Place) -> Place:
    """Where that is in ``before`` what stands at ``place`` in ``after``: who undoes a move goes with it."""
    found = _ITEM.fullmatch(place.field or "")
    one, other = (texts.documents.get(place.manifest or Path()) for texts in (before, after))
    if found is None or one is None or other is None:
        return place
    name, number = found[1], int(found[2])
    old, new = ((document.values() or {}).get(name) for document in (one, other))
    if not (isinstance(old, list) and isinstance(new, list)) or len(old) != len(new) or number >= len(new):
        return place
    parted = [at for at, (left, right) in enumerate(zip(old, new, strict=True)) if left != right]
    there = [at for at in parted if old[at] == new[number]]
    # What moved by one changed places with its neighbour, and what moved farther stands at the other end.
    return replace(place, field=f"{name}[{there[0]}]") if number in parted and there else place


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
