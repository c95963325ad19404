"""Why files cannot go into a pack, in words, as far as that can be said without asking the disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.files import plain
from studio.project.packs import Pack
from studio.ui.look.words import isolated

_LOOKED_AT = 100
"""So many paths tell; the others lie where they lie, in all likelihood."""


def outside(pack: Pack, paths: Sequence[Path]) -> str | None:
    """Why ``pack`` can take none of ``paths`` (absolute); ``None`` where it may."""
    if not pack.manifest.selectors:  # It has not decided yet where its files come from.
        return None
    base = plain(pack.base)
    if not paths or any(_is_below(path, base) for path in paths[:_LOOKED_AT]):
        return None
    text = QCoreApplication.translate("PackObstacles", "{pack} takes its files from {folder} only.")
    return text.format(pack=isolated(pack.name), folder=isolated(str(base)))


def elsewhere(pack: Pack, takers: Sequence[Pack]) -> str | None:
    """Why what ``takers`` take cannot be moved to ``pack``; ``None`` where it may."""
    base = plain(pack.base)
    other = next((one for one in takers if one.path != pack.path and plain(one.base) != base), None)
    if other is None:
        return None
    text = QCoreApplication.translate(
        "PackObstacles", "{pack} and {other} take their files from different folders."
    )
    return text.format(pack=isolated(pack.name), other=isolated(other.name))


def _is_below(path: Path, base: Path) -> bool:
    place = plain(path)
    return place != base and place.is_relative_to(base)
