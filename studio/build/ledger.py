"""The ledger beside a project: one record a build, never changed afterwards.

``Name.packstudio-ledger/builds/00041.json`` tells what each pack was; ``files/<digest>.json`` holds the list
of files of a pack once, however many builds shipped the same list. What later editions of this program write
besides is optional: a record without it is read all the same, and says ``None`` there, not recorded.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

from blake3 import blake3
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel

from studio.build.report import BuildReport, FileRecord, Grounds, PackResult, Status
from studio.files import make_folder, sweep, write_bytes, write_new
from studio.manifest.values import OnDemand
from studio.project.packs import Pack
from studio.project.project_file import OutputFormat
from studio.values import dataclass

_RECORD = re.compile(r"(\d{5,})\.json")


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel, populate_by_name=True)


class LedgerPack(_Value):
    """One pack as it was after a build. ``files`` is the digest of its list of files.

    ``manifest`` is the name of its file; where that is ``None``, nothing of what the manifest said was
    recorded. ``policy`` is its kind, ``events`` what it names, ``language`` a tag as written. ``grounds`` is
    what its bytes rest on besides its files.
    """

    id: str
    format: OutputFormat
    output: str
    bytes: int
    sha256: str
    fingerprint: str
    files: str
    manifest: str | None = None
    platforms: tuple[str, ...] | None = None
    language: str | None = None
    policy: str | None = None
    events: tuple[str, ...] | None = None
    grounds: Grounds | None = None


class LedgerBuild(_Value):
    """One build: its number, when it ended (seconds since 1970, UTC), by which program and engine.

    ``failed`` and ``left_out`` are ids of packs that were there and could not be built, or were not to be.
    """

    format: Literal[1] = 1
    number: int
    ended: int
    program: str
    engine: str
    packs: tuple[LedgerPack, ...]
    failed: tuple[str, ...] | None = None
    left_out: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """The ledger in ``folder``. A damaged record is passed over: it can only cost time."""

    folder: Path

    def builds(self) -> Iterator[LedgerBuild]:
        """The builds on record, newest first."""
        for number in self.numbers():
            build = self.build(number)
            if build is not None:
                yield build

    def build(self, number: int) -> LedgerBuild | None:
        """The build of that number, or ``None`` where its record is gone or damaged."""
        try:
            return LedgerBuild.model_validate_json(self._record(number).read_bytes())
        except (OSError, ValidationError):
            return None

    def numbers(self) -> list[int]:
        """The numbers of the records, newest first."""
        try:
            names = [path.name for path in (self.folder / "builds").iterdir()]
        except OSError:
            return []
        return sorted((int(match[1]) for name in names if (match := _RECORD.fullmatch(name))), reverse=True)

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

    def write(
        self, report: BuildReport, *, program: str, ended: int, packs: Iterable[Pack] = ()
    ) -> int | None:
        """Record ``report``; its number, or ``None`` where no pack is new. Raises ``StudioError``.

        ``packs`` are those that were built, for what their manifests say.
        """
        folders = (self.folder / "builds", self.folder / "files")
        for folder in folders:
            sweep(folder, None)
        known = self.latest({(result.pack_id, result.format) for result in report.results})
        if not any(
            self._is_news(result, known.get((result.pack_id, result.format))) for result in report.results
        ):
            return None
        for folder in folders:
            make_folder(folder)
        known_packs = {pack.name: pack for pack in packs}
        recorded = tuple(
            self._pack(result, known_packs, known.get((result.pack_id, result.format)))
            for result in report.results
            if result.records
        )
        while True:
            number = max(self.numbers(), default=0) + 1
            build = LedgerBuild(
                number=number,
                ended=ended,
                program=program,
                engine=report.engine,
                packs=recorded,
                failed=_ids(report, Status.FAILED),
                left_out=_ids(report, Status.SKIPPED),
            )
            text = build.model_dump_json(by_alias=True, indent=2) + "\n"
            if write_new(self._record(number), text.encode()):
                return number

    def files_of(self, build: LedgerBuild) -> list[Path]:
        """Where ``build`` is on record: its own file, and those with its lists of files."""
        return [self._record(build.number), *(self._list(pack.files) for pack in build.packs)]

    def _is_news(self, result: PackResult, known: LedgerPack | None) -> bool:
        if result.status is not Status.BUILT:
            return False
        same = known is not None and known.sha256 == result.sha256 and known.fingerprint == result.fingerprint
        return not (same and known is not None and self._has_list(known.files))

    def _pack(self, result: PackResult, packs: Mapping[str, Pack], known: LedgerPack | None) -> LedgerPack:
        reused = known if result.status is Status.REUSED else None
        # Of a pack that was left as it is the list is that which it was compared with.
        digest = reused.files if reused and self._has_list(reused.files) else self._listed(result.records)
        plain = LedgerPack(
            id=result.pack_id,
            format=result.format,
            output=result.output.name if result.output else "",
            bytes=result.bytes,
            sha256=result.sha256 or "",
            fingerprint=result.fingerprint or "",
            files=digest,
            grounds=result.grounds,
        )
        pack = packs.get(result.pack_id)
        return plain if pack is None else _described(plain, pack)

    def _listed(self, records: Iterable[FileRecord]) -> str:
        """Write the list of ``records``, unless it is there; its digest. Raises ``StudioError``."""
        rows = [[record.path, record.size, record.blake3, record.sha256] for record in records]
        data = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()
        digest = blake3(data).hexdigest()
        if not self._has_list(digest):
            write_bytes(self._list(digest), data)
        return digest

    def _has_list(self, digest: str) -> bool:
        try:
            return blake3(self._list(digest).read_bytes()).hexdigest() == digest
        except OSError:
            return False

    def _record(self, number: int) -> Path:
        return self.folder / "builds" / f"{number:05}.json"

    def _list(self, digest: str) -> Path:
        return self.folder / "files" / f"{digest}.json"


def _described(record: LedgerPack, pack: Pack) -> LedgerPack:
    """``record`` with what the manifest of ``pack`` says."""
    manifest, policy = pack.manifest, pack.manifest.policy
    return record.model_copy(
        update={
            "manifest": pack.path.name,
            "platforms": manifest.platforms,
            "language": manifest.language,
            "policy": policy.kind if policy is not None else None,
            "events": () if policy is None or isinstance(policy, OnDemand) else policy.events,
        }
    )


def _ids(report: BuildReport, status: Status) -> tuple[str, ...]:
    return tuple(dict.fromkeys(result.pack_id for result in report.results if result.status is status))
