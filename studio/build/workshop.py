"""Where packs are made: with what is known of their files, of their pieces, and of earlier builds."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from studio.archive.pieces import PieceStore, Slot
from studio.build.bench import Bench
from studio.build.fingerprint import fingerprint, grounds_of
from studio.build.hashing import HashingOutput
from studio.build.ledger import Ledger, LedgerPack
from studio.build.members import DigestMemory, PackFiles
from studio.build.outputs import is_intact, remember_output
from studio.build.plan import BuildStep
from studio.build.reasons import files_changed, why_built
from studio.build.report import FileRecord, PackResult, Status
from studio.build.room import telling_of_room
from studio.build.writing import write_pack
from studio.files import make_folder, replacing
from studio.project.project_file import OutputFormat
from studio.values import dataclass
from studio.words import words

Advance = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Earlier:
    """What ``ledger`` tells of earlier builds: each pack as it was left last."""

    ledger: Ledger
    known: Mapping[tuple[str, OutputFormat], LedgerPack]

    def pack(self, step: BuildStep) -> LedgerPack | None:
        return self.known.get((step.pack_id, step.format))

    def files(self, pack: LedgerPack | None) -> tuple[FileRecord, ...] | None:
        """The files of ``pack`` as they were shipped, where that is known."""
        return None if pack is None else self.ledger.files(pack.files)


class WriteOnly:
    """A store that is filled for later, and not asked."""

    def __init__(self, store: PieceStore) -> None:
        self._store = store

    def find(self, keys: Iterable[bytes]) -> Mapping[bytes, Slot]:
        del keys
        return {}

    def load(self, slot: Slot) -> bytes | None:
        del slot
        return None

    def keep(self, key: bytes, piece: bytes) -> None:
        self._store.keep(key, piece)


class _Made(NamedTuple):
    """An output as a packager left it. Of Apple's, nobody knows the pieces."""

    files: Collection[FileRecord]
    size: int
    sha256: str
    pieces: int = 0
    reused: int = 0


class Workshop:
    """Makes the packs of one build, one after the other. For one thread."""

    def __init__(
        self, bench: Bench, memory: DigestMemory, store: PieceStore, earlier: Earlier | None, *, reuse: bool
    ) -> None:
        self._bench = bench
        self._memory = memory
        self._store = store
        self._earlier = earlier
        self._reuse = reuse
        self._last: tuple[Path, PackFiles] | None = None
        self._folders: set[Path] = set()

    def make(self, step: BuildStep, advance: Advance) -> PackResult:
        """One pack, built, or left as it is where it is what a build would write.

        ``advance`` is told of bytes of sources that are done. Raises ``StudioError`` and ``Cancelled``; then
        what was there before is still there.
        """
        files = self._files(step)
        try:
            return self._made(step, files, advance)
        finally:
            files.remember(self._memory)

    def _made(self, step: BuildStep, files: PackFiles, advance: Advance) -> PackResult:
        known = self._earlier.pack(step) if self._earlier else None
        before = self._earlier.files(known) if self._earlier else None
        self._bench.cancel.check()
        share = 1.0
        if self._reuse and known is not None and before is not None:
            share = self._look(step, files, before, advance)
            reused = self._reused(step, files, known, before)
            if reused is not None:
                return reused
        why = why_built(step, known, before, files.records(), reuse=self._reuse)
        self._bench.cancel.check()
        made = self._built(step, files, _part_of(advance, share), before, why)
        return made if known is None else replace(made, bytes_before=known.bytes)

    def _files(self, step: BuildStep) -> PackFiles:
        """The files of the pack; of several formats in a row they are looked at once."""
        manifest = step.contents.pack.path
        if self._last is None or self._last[0] != manifest:
            memory = self._memory if self._reuse else None
            self._last = (manifest, PackFiles(step.contents, self._bench.cancel, memory))
        return self._last[1]

    def _look(
        self, step: BuildStep, files: PackFiles, before: tuple[FileRecord, ...], advance: Advance
    ) -> float:
        """Find out all digests where the pack may turn out unchanged; which share of its bytes is left."""
        now = [(path, source.stamp.size) for path, source in files.sources.items()]
        if not files.unknown or sorted(now) != sorted((one.path, one.size) for one in before):
            return 1.0
        size = sum(files.sources[path].stamp.size for path in files.unknown)
        files.read_unknown(self._bench, advance)
        return 1 - size / max(step.contents.total_bytes, 1)

    def _reused(
        self, step: BuildStep, files: PackFiles, known: LedgerPack, before: tuple[FileRecord, ...]
    ) -> PackResult | None:
        """The pack as it lies there, where it is what a build would write, byte for byte; else ``None``."""
        records = files.records()
        self._bench.cancel.check()
        if records is None or fingerprint(step, records) != known.fingerprint:
            return None
        if not is_intact(step.output, known.bytes, known.sha256, self._memory, self._bench.cancel):
            return None
        return PackResult(
            step.pack_id,
            step.format,
            Status.REUSED,
            step.output,
            known.bytes,
            step.contents.total_bytes,
            known.sha256,
            len(records),
            0,
            message=words("Nothing changed since it was built."),
            fingerprint=known.fingerprint,
            records=before,
            engine=step.engine,
            grounds=grounds_of(step),
        )

    def _built(
        self,
        step: BuildStep,
        files: PackFiles,
        advance: Advance,
        before: tuple[FileRecord, ...] | None,
        why: str,
    ) -> PackResult:
        made = (
            self._by_apple(step, files, advance)
            if step.engine == "apple"
            else self._by_us(step, files, advance)
        )
        records = files.take(made.files)
        return PackResult(
            step.pack_id,
            step.format,
            Status.BUILT,
            step.output,
            made.size,
            step.contents.total_bytes,
            made.sha256,
            len(records),
            files_changed(before, records),
            message=why,
            fingerprint=fingerprint(step, records),
            records=records,
            pieces=made.pieces,
            pieces_reused=made.reused,
            engine=step.engine,
            grounds=grounds_of(step),
        )

    def _by_us(self, step: BuildStep, files: PackFiles, advance: Advance) -> _Made:
        self._make_folder(step.output.parent)
        with telling_of_room(step.output, step.contents.total_bytes), replacing(step.output) as stream:
            number = os.fstat(stream.fileno()).st_ino
            out = HashingOutput(stream)
            written = write_pack(
                step,
                files.members(),
                out,
                self._bench,
                advance=advance,
                scratch=step.output.parent,
                store=self._store,
            )
            digests = out.digests()
            self._bench.cancel.check()
        remember_output(step.output, digests, self._memory, number)
        return _Made(written.files, out.size, digests.sha256, written.pieces, written.reused)

    def _make_folder(self, folder: Path) -> None:
        """Make the output folder once: where it went with its disk, it is not made anew on another."""
        if folder not in self._folders:
            make_folder(folder)
            self._folders.add(folder)

    def _by_apple(self, step: BuildStep, files: PackFiles, advance: Advance) -> _Made:
        from studio.build.apple_build import make_with_apple  # noqa: PLC0415 -- only where Apple's is chosen

        records, size, sha256 = make_with_apple(step, self._bench, known=files.records(), advance=advance)
        return _Made(records, size, sha256)


def _part_of(advance: Advance, share: float) -> Advance:
    """``advance`` for work that makes up ``share`` of what is counted."""
    if share == 1.0:
        return advance
    return lambda count: advance(int(count * share))
