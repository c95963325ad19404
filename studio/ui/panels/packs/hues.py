"""The hues of packs: those of a family share one, and differ in lightness by the order of their languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from studio.project.pack_order import Group
from studio.project.packs import Pack
from studio.ui.look.colours import Shade


def shades(groups: Sequence[Group], packs: Mapping[Path, Pack]) -> dict[str, Shade | None]:
    """By the name of each of ``packs``, the shade of its family's hue; ``None`` for those on their own.

    Who is for everybody comes first, then languages by their tags.
    """
    found: dict[str, Shade | None] = {}
    for group in groups:
        members = [packs[path] for path in group.manifests]
        if group.name is None:
            found.update((pack.name, None) for pack in members)
            continue
        for place, pack in enumerate(sorted(members, key=_by_language)):
            found[pack.name] = Shade(group.name.casefold(), place, len(members))
    return found


def _by_language(pack: Pack) -> tuple[str, str]:
    return str(pack.manifest.language or ""), pack.name
