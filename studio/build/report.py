"""What a build did, pack by pack."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from studio.project.project_file import Engine, OutputFormat


class Status(StrEnum):
    """What became of one pack in one format."""

    BUILT = "built"
    REUSED = "reused"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file as shipped: stored path, bytes, BLAKE3 and SHA-256 in hexadecimal."""

    path: str
    size: int
    blake3: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PackResult:
    """One pack in one format. ``bytes`` are of the output, ``source_bytes`` of the files in it.

    ``message`` says why it failed or was skipped, or why it was built or reused; ``hint`` what to do.
    ``records`` are empty unless it was built or reused. ``pieces`` are the blocks or entries of the output,
    ``pieces_reused`` how many of them were known from earlier builds and not packed again. ``engine`` is
    whose packager made it.
    """

    pack_id: str
    format: OutputFormat
    status: Status
    output: Path | None = None
    bytes: int = 0
    source_bytes: int = 0
    sha256: str | None = None
    files: int = 0
    files_changed: int = 0
    seconds: float = 0.0
    message: str | None = None
    hint: str | None = None
    fingerprint: str | None = None
    records: tuple[FileRecord, ...] = ()
    pieces: int = 0
    pieces_reused: int = 0
    engine: Engine = "studio"


@dataclass(frozen=True, slots=True)
class BuildReport:
    """All results in the order of the plan, who wrote the packs, and how long it took in seconds."""

    results: tuple[PackResult, ...]
    seconds: float
    engine: str = "studio"
    cancelled: bool = False

    @property
    def failed(self) -> tuple[PackResult, ...]:
        return tuple(result for result in self.results if result.status is Status.FAILED)
