"""Choosing between the two versions that version control left in a manifest, as an edit."""

from __future__ import annotations

from typing import assert_never

from studio.errors import Place
from studio.manifest.conflict_marks import Conflict, Keep, resolved
from studio.manifest.document import Document
from studio.manifest.encoding import raw_bytes, raw_text
from studio.project.edits import Edit, SetText
from studio.project.packs import Pack
from studio.words import Words, words


def keeping(pack: Pack, keep: Keep, line: int | None = None) -> Edit:
    """Keep one version at the place that begins at ``line``, or at all places of ``pack``'s manifest."""
    document = pack.document
    places = document.conflicts
    chosen = [keep if line in (None, place.line) else None for place in places]
    first = line if line is not None else next((place.line for place in places), None)
    return Edit(
        _step_label(keep, pack.path.name),
        (SetText(pack.path, _with(document, chosen)),),
        Place(pack.manifest.asset_pack_id, pack.path, None, first),
    )


def choice_label(conflict: Conflict, keep: Keep) -> str:
    """What the button that keeps one version of ``conflict`` says."""
    name = (conflict.first if keep is Keep.FIRST else conflict.second).name
    match keep:
        case Keep.FIRST:
            return words("Keep the first ({name})", name=name) if name else words("Keep the first")
        case Keep.SECOND:
            return words("Keep the second ({name})", name=name) if name else words("Keep the second")
        case _:
            assert_never(keep)


def _step_label(keep: Keep, file: str) -> Words:
    match keep:
        case Keep.FIRST:
            return words("Keep the first version in {file}", file=file)
        case Keep.SECOND:
            return words("Keep the second version in {file}", file=file)
        case _:
            assert_never(keep)


def _with(document: Document, chosen: list[Keep | None]) -> bytes:
    return raw_bytes(resolved(raw_text(document.data, document.mark), chosen), document.mark)
