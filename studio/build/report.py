"""What a build did, pack by pack."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from studio.archive.members import WrittenFile
from studio.values import dataclass

if TYPE_CHECKING:  # A report is told again without anything else of a project: see session.standing.
    from studio.project.project_file import Engine, OutputFormat


class Status(StrEnum):
    """What became of one pack in one format."""

    BUILT = "built"
    REUSED = "reused"
    FAILED = "failed"
    SKIPPED = "skipped"


FileRecord = WrittenFile
"""One file as shipped: stored path, bytes, BLAKE3 and SHA-256 in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What an output rests on besides its files.

    ``manifest`` is the BLAKE3 of its text, ``packer`` who compresses, ``settings`` how; these two in words
    that mean the same as long as they are the same.
    """

    manifest: str
    packer: str
    settings: str


@dataclass(frozen=True, slots=True)
class PackResult:
    """One pack in one format. ``bytes`` are of the output, ``source_bytes`` of the files in it.

    ``message`` says why it failed or was skipped, or why it was built or reused; ``hint`` what to do.
    ``records`` are empty unless it was built or reused. ``pieces`` are the blocks or entries of the output,
    ``pieces_reused`` how many of them were known from earlier builds and not packed again. ``engine`` is
    whose packager made it. ``bytes_before`` are of the output as an earlier build left it.
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
    grounds: Grounds | None = None
    bytes_before: int | None = None


@dataclass(frozen=True, slots=True)
class BuildReport:
    """All results in the order of the plan, who wrote the packs, and how long it took in seconds."""

    results: tuple[PackResult, ...]
    seconds: float
    cancelled: bool = False

    @property
    def engine(self) -> Engine | Literal["mixed"]:
        """Whose packager made what there is now."""
        there = [result for result in self.results if result.status in (Status.BUILT, Status.REUSED)]
        engines = {result.engine for result in there or self.results}
        if len(engines) > 1:
            return "mixed"
        return "apple" if "apple" in engines else "studio"

    @property
    def failed(self) -> tuple[PackResult, ...]:
        return tuple(result for result in self.results if result.status is Status.FAILED)
