"""What is below a folder of the asset tree, added up."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.project.asset_tree import FileRow, FolderRow, Standing
from studio.project.assets import AssetKind
from studio.project.rules import Severity, worst


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

    def add_file(self, row: FileRow) -> None:
        asset = row.asset
        if row.packs:
            self.packs.update(row.packs)
        if row.novelty is not None:
            self.news += 1
        if row.severity is not None:
            self.severity = worst(self.severity, row.severity)
        if asset.ignored_by is not None and not row.packs:
            self.ignored += 1
        elif asset.kind is AssetKind.FILE:
            self.files += 1
            self.bytes += asset.size
            self.changed = max(self.changed, asset.changed)
        if row.standing is Standing.LOOSE:
            self.loose += 1
            self.loose_bytes += asset.size

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
