"""Who made an archive, as far as it tells: on-demand packs of early packagers of Apple may be bad."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from studio.archive.entries import EntryType
from studio.archive.opening import Archive
from studio.errors import Finding, Place
from studio.manifest.document import Document
from studio.manifest.reading import read_manifest
from studio.manifest.values import OnDemand

_OURS = 315_532_800
"""The time that our writer gives to every entry; Apple's packager writes the time of packing."""

_FIRST_SOUND = 2
"""The edition of Apple's packager that came with Xcode 27.0."""


def doubts_about(path: Path, archive: Archive) -> Iterator[Finding]:
    """Why an app may not get what is in ``archive``, which lies at ``path`` and can be read all the same.

    Raises what ``archive`` raises.
    """
    data = archive.manifest() if archive.format == "aar" else None
    if data is None:
        return
    document = Document.read(data)
    manifest = read_manifest(document).manifest
    if not isinstance(manifest.policy, OnDemand) or is_ours(archive):
        return
    node = document.node(("toolsVersion",))
    if node is None or not isinstance(node.value, str) or not _is_sound(node.value):
        yield Finding("PS-ARCHIVE-TOOLS", Place(manifest.asset_pack_id or path.name, path=path.name))


def is_ours(archive: Archive) -> bool:
    """Whether ``archive``, an Apple Archive, looks like one of our own making. Raises what it raises."""
    entries = [entry for entry in archive.entries() if entry.type is not EntryType.METADATA]
    return all(
        entry.mtime == _OURS and entry.mode == (0o755 if entry.type is EntryType.DIRECTORY else 0o644)
        for entry in entries
    )


def _is_sound(version: str) -> bool:
    """Whether an edition called ``version`` is no beta and not older than that of Xcode 27.0."""
    match = re.fullmatch(r"(\d{1,9})(?:\.\d+)*", version.strip())
    return match is not None and int(match[1]) >= _FIRST_SOUND
