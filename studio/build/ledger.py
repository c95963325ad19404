"""The ledger beside a project: one record a build, never changed afterwards.

``Name.packstudio-ledger/builds/00041.json`` tells what each pack was; ``files/<digest>.json`` holds the list
of files of a pack once, however many builds shipped the same list.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from blake3 import blake3
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel

from studio.build.report import BuildReport, FileRecord, PackResult, Status
from studio.files import make_folder, write_bytes, write_new
from studio.project.project_file import OutputFormat

_RECORD = re.compile(r"(\d{5,})\.json")


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel, populate_by_name=True)


class LedgerPack(_Value):
    """One pack as it was after a build. ``files`` is the digest of its list of files."""

    id: str
    format: OutputFormat
    output: str
    bytes: int
    sha256: str
    fingerprint: str
    files: str


class LedgerBuild(_Value):
    """One build: its number, when it ended (seconds since 1970, UTC), by which program and engine."""

    format: Literal[1] = 1
    number: int
    ended: int
    program: str
    engine: str
    packs: tuple[LedgerPack, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """The ledger in ``folder``. A damaged record is passed over: it can only cost time."""

    folder: Path

    def builds(self) -> Iterator[LedgerBuild]:
        """The builds on record, newest first."""
        for number in sorted(self._numbers(), reverse=True):
            try:
                yield LedgerBuild.model_validate_json(self._record(number).read_bytes())
            except (OSError, ValidationError):
                continue

    def latest(
        self, wanted: Collection[tuple[str, OutputFormat]] | None = None
    ) -> dict[tuple[str, OutputFormat], LedgerPack]:
        """Each pack in each format as its newest build left it.

        Records are read no further back than it takes to have met all the ``wanted`` ones.
        """
        found: dict[tuple[str, OutputFormat], LedgerPack] = {}
        for build in self.builds():
            for pack in build.packs:
                found.setdefault((pack.id, pack.format), pack)
            if wanted is not None and all(key in found for key in wanted):
                break
        return found

    def files(self, digest: str) -> tuple[FileRecord, ...] | None:
        """The list of files with ``digest``, or ``None`` where it is gone or damaged."""
        try:
            data = self._list(digest).read_bytes()
            if blake3(data).hexdigest() != digest:
                return None
            return tuple(FileRecord(*row) for row in json.loads(data))
        except (OSError, ValueError, TypeError):
            return None

    def write(self, report: BuildReport, *, program: str, ended: int) -> int | None:
        """Record ``report``; its number, or ``None`` where no pack is new. Raises ``StudioError``."""
        known = self.latest({(result.pack_id, result.format) for result in report.results})
        if not any(
            self._is_news(result, known.get((result.pack_id, result.format))) for result in report.results
        ):
            return None
        make_folder(self.folder / "builds")
        make_folder(self.folder / "files")
        packs = tuple(self._pack(result) for result in report.results if result.records)
        while True:
            number = max(self._numbers(), default=0) + 1
            build = LedgerBuild(
                number=number, ended=ended, program=program, engine=report.engine, packs=packs
            )
            text = build.model_dump_json(by_alias=True, indent=2) + "\n"
            if write_new(self._record(number), text.encode()):
                return number

    def _is_news(self, result: PackResult, known: LedgerPack | None) -> bool:
        if result.status is not Status.BUILT:
            return False
        same = known is not None and known.sha256 == result.sha256 and known.fingerprint == result.fingerprint
        return not (same and known is not None and self.files(known.files) is not None)

    def _pack(self, result: PackResult) -> LedgerPack:
        rows = [[record.path, record.size, record.blake3, record.sha256] for record in result.records]
        data = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()
        digest = blake3(data).hexdigest()
        if self.files(digest) is None:
            write_bytes(self._list(digest), data)
        return LedgerPack(
            id=result.pack_id,
            format=result.format,
            output=result.output.name if result.output else "",
            bytes=result.bytes,
            sha256=result.sha256 or "",
            fingerprint=result.fingerprint or "",
            files=digest,
        )

    def _numbers(self) -> list[int]:
        try:
            names = [path.name for path in (self.folder / "builds").iterdir()]
        except OSError:
            return []
        return [int(match[1]) for name in names if (match := _RECORD.fullmatch(name))]

    def _record(self, number: int) -> Path:
        return self.folder / "builds" / f"{number:05}.json"

    def _list(self, digest: str) -> Path:
        return self.folder / "files" / f"{digest}.json"
