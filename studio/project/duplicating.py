"""A pack once more, under another id: the same text but for that."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import count
from pathlib import Path

from studio.errors import Place
from studio.project.edits import Change, Edit, SetProject, SetText, SetValue
from studio.project.free_names import free_id, free_manifest
from studio.project.pack_order import followed_by
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.words import words

_NUMBERED = re.compile(r"(.+)-([1-9][0-9]{0,3})")


def duplicate(pack: Pack, taken: Collection[str], files: Collection[Path], project: ProjectFile) -> Edit:
    """A copy of ``pack`` beside it, with an id that none of ``taken`` is; comments and all else are kept.

    ``files`` are manifests that are there: none of them is overwritten. A text that has no place for an id
    is copied as it stands. In the list that somebody arranged, the copy follows ``pack``.
    """
    folder = pack.path.parent
    pack_id = next_id(pack.manifest.asset_pack_id or pack.path.stem, taken)
    path = free_manifest(folder, pack_id, files)
    changes: list[Change] = [SetText(path, pack.document.data)]
    if pack.document.root is not None and pack.document.root.kind == "object":
        changes.append(SetValue(path, ("assetPackID",), pack_id))
    order = followed_by(project.pack_order, folder, pack.path, path)
    if order != project.pack_order:
        changes.append(SetProject({"pack_order": order}))
    label = words("Duplicate {pack}", pack=pack.name)
    return Edit(label, tuple(changes), Place(pack_id, path, "assetPackID"))


def next_id(pack_id: str, taken: Collection[str]) -> str:
    """The id that comes after ``pack_id``: ``Act-2`` after ``Act-1``, ``Voices-2`` after ``Voices``."""
    numbered = _NUMBERED.fullmatch(pack_id)
    stem, first = (numbered[1], int(numbered[2]) + 1) if numbered else (pack_id, 2)
    used = {one.casefold() for one in taken}
    for number in count(first):
        wished = f"{stem}-{number}"
        if wished.casefold() not in used:
            return free_id(wished, taken)
    raise AssertionError(pack_id)
