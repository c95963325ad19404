"""Names that nothing in a project has yet: ids of packs, and files for their manifests."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from pathlib import Path

from studio.project.checks.ids import legal_id


def free_id(wished: str, taken: Collection[str]) -> str:
    """The legal id nearest to ``wished`` that differs from all ``taken``, letter case aside."""
    base = legal_id(unicodedata.normalize("NFC", wished))[:60].strip("-") or "asset-pack"
    used = {one.casefold() for one in taken}
    chosen, number = base, 2
    while chosen.casefold() in used:
        chosen, number = f"{base}-{number}", number + 1
    return chosen


def free_manifest(folder: Path, stem: str, files: Collection[Path]) -> Path:
    """A file for a manifest in ``folder``, named near ``stem``, and as none of ``files`` is named.

    Letter case aside: on some disks that would be the same file.
    """
    names = {path.name.casefold() for path in files}
    name, number = f"{stem}.json", 2
    while name.casefold() in names:
        name, number = f"{stem}-{number}.json", number + 1
    return folder / name
