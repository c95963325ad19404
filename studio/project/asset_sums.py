"""What is below a folder of the asset tree, added up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from studio.project.asset_tree import FileRow, FolderRow, Standing
from studio.project.assets import AssetKind
from studio.project.rules import Severity, worst
from studio.values import dataclass

_NO_PACKS: tuple[str, ...] = ()
_FILE = AssetKind.FILE
_LOOSE = Standing.LOOSE


@dataclass(slots=True)
class FolderSum:
    """What is below a folder; local to whoever adds it up. Ignored files are counted, and add no bytes."""

    files: int = 0
    bytes: int = 0
    loose: int = 0
    loose_bytes: int = 0
    ignored: int = 0
    packs: set[str] = field(default_factory=set[str])
    severity: Severity | None = None
    news: int = 0
    changed: int = 0

    def add_files(self, rows: Iterable[FileRow]) -> None:
        """Add ``rows``. There may be 100,000 of them: what is the same for neighbours is asked once."""
        files = size = loose = loose_bytes = ignored = news = 0
        changed, known = self.changed, _NO_PACKS
        for row in rows:
            packs, asset = row.packs, row.asset
            if packs is not known:
                self.packs.update(packs)
                known = packs
            if row.severity is not None:
                self.severity = worst(self.severity, row.severity)
            if row.novelty is not None:
                news += 1
            if asset.ignored_by is not None and not packs:
                ignored += 1
            elif asset.kind is _FILE:
                files += 1
                size += asset.size
                changed = max(changed, asset.changed)
            if row.standing is _LOOSE:
                loose += 1
                loose_bytes += asset.size
        self.files += files
        self.bytes += size
        self.loose += loose
        self.loose_bytes += loose_bytes
        self.ignored += ignored
        self.news += news
        self.changed = changed

    def add_folder(self, row: FolderRow) -> None:
        self.files += row.files
        self.bytes += row.bytes
        self.loose += row.loose
        self.loose_bytes += row.loose_bytes
        self.ignored += row.ignored
        self.news += row.news
        self.changed = max(self.changed, row.changed)
        self.packs.update(row.packs)
        self.severity = worst(self.severity, row.severity)
