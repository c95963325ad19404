"""Choosing between the two versions that version control left in a manifest, as an edit."""

from __future__ import annotations

from studio.errors import Place
from studio.manifest.conflict_marks import Conflict, Keep, resolved
from studio.manifest.document import Document
from studio.manifest.encoding import raw_bytes, raw_text
from studio.project.edits import Edit, SetText
from studio.project.packs import Pack


def keeping(pack: Pack, keep: Keep, line: int | None = None) -> Edit:
    """Keep one version at the place that begins at ``line``, or at all places of ``pack``'s manifest."""
    document = pack.document
    places = document.conflicts
    chosen = [keep if line in (None, place.line) else None for place in places]
    first = line if line is not None else next((place.line for place in places), None)
    return Edit(
        f"Keep the {keep} version in {pack.path.name}",
        (SetText(pack.path, _with(document, chosen)),),
        Place(pack.manifest.asset_pack_id, pack.path, None, first),
    )


def choice_label(conflict: Conflict, keep: Keep) -> str:
    """What the button that keeps one version of ``conflict`` says."""
    name = (conflict.first if keep is Keep.FIRST else conflict.second).name
    return f"Keep the {keep} ({name})" if name else f"Keep the {keep}"


def _with(document: Document, chosen: list[Keep | None]) -> bytes:
    return raw_bytes(resolved(raw_text(document.data, document.mark), chosen), document.mark)
