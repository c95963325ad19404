"""A pack made one for each of several languages: itself for the first, a copy for each of the others."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from studio.languages.tags import LanguageTag
from studio.project.edits import Change, Edit, SetProject, SetText, SetValue
from studio.project.free_names import free_id, free_manifest
from studio.project.intents import choose_language
from studio.project.pack_order import followed_by
from studio.project.packs import Pack
from studio.project.project_file import ProjectFile
from studio.words import words


def in_each_language(
    pack: Pack,
    languages: Sequence[LanguageTag],
    taken: Collection[str],
    files: Collection[Path],
    project: ProjectFile,
) -> Edit:
    """``pack`` in the first of ``languages``, and a copy beside it in each other one, as one step.

    The copies have the id of the pack with their tag behind it, in place of the tag of the pack; ``taken``
    are ids, and ``files`` manifests, that are there. Everything else of the text is as in the pack, also
    which files it takes.
    """
    first, *others = languages
    stem = _stem(pack)
    folder, last = pack.path.parent, pack.path
    ids, manifests, order = [*taken], [*files], project.pack_order
    changes: list[Change] = [*choose_language(pack, first).changes]
    for tag in others:
        pack_id = free_id(f"{stem}-{tag}", ids)
        path = free_manifest(folder, pack_id, manifests)
        ids.append(pack_id)
        manifests.append(path)
        changes += [
            SetText(path, pack.document.data),
            SetValue(path, ("assetPackID",), pack_id),
            SetValue(path, ("language",), str(tag)),
        ]
        order = followed_by(order, folder, last, path)
        last = path
    if order != project.pack_order:
        changes.append(SetProject({"pack_order": order}))
    label = words("Make {pack} in {count} languages", pack=pack.name, count=len(languages))
    return Edit(label, tuple(changes), pack.place("language"))


def _stem(pack: Pack) -> str:
    """The id of ``pack`` without its language at the end."""
    pack_id = pack.manifest.asset_pack_id or pack.path.stem
    ending = f"-{pack.manifest.language}"
    has = pack.manifest.language and pack_id.casefold().endswith(ending.casefold())
    return pack_id[: -len(ending)] if has and len(pack_id) > len(ending) else pack_id
