"""What was read from source files: what they are, whatever their names say, and their digests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from studio.project.assets import Asset


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is known of one file's bytes, and the size (bytes) and time of change (ns) it is true for.

    ``kind`` names the content, whatever the name says (``workspace.sniffing``); ``None``: no known kind.
    ``digest`` is BLAKE3 in hexadecimal; ``None``: nobody needed it yet. ``trouble``: why it cannot be read.
    """

    size: int
    changed: int
    kind: str | None = None
    digest: str | None = None
    trouble: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts by base and path as the disk spells it. Facts about a file as it was before count for nothing."""

    known: Mapping[tuple[Path, str], FileFacts] = field(default_factory=dict[tuple[Path, str], FileFacts])

    def of(self, base: Path, asset: Asset) -> FileFacts | None:
        """What is known of ``asset`` below ``base`` as it is now; ``None``: it was not read yet."""
        found = self.known.get((base, asset.disk_path))
        if found is None or found.size != asset.size or found.changed != asset.changed:
            return None
        return found

    def adding(self, found: Iterable[tuple[tuple[Path, str], FileFacts]]) -> Facts:
        """These facts and those ``found`` later, which outweigh them."""
        return Facts({**self.known, **dict(found)})


NO_FACTS = Facts()
