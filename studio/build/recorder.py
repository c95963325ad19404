"""Source files on their way into a pack: read, digested and counted as they pass."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from blake3 import blake3

from studio.archive.members import Member, WrittenFile
from studio.build.report import FileRecord
from studio.progress import CancelToken
from studio.project.contents import Contents, PackedFile
from studio.workspace.sources import read_source


class Recorder:
    """The members of one pack. Each remembers the BLAKE3 of the bytes that were last read from it."""

    def __init__(self, contents: Contents, cancel: CancelToken) -> None:
        self._contents = contents
        self._cancel = cancel
        self._digests: dict[str, str] = {}

    def members(self) -> tuple[Member, ...]:
        """One member a file, in stored order."""
        return tuple(
            Member(file.path, file.asset.size, partial(self._read, file)) for file in self._contents.files
        )

    def records(self, written: tuple[WrittenFile, ...]) -> tuple[FileRecord, ...]:
        """What was written, by stored path, with both digests."""
        return tuple(
            FileRecord(file.path, file.size, self._digests[file.path], file.sha256)
            for file in sorted(written, key=lambda file: file.path.encode())
        )

    def _read(self, file: PackedFile) -> Iterator[bytes]:
        digest = blake3()
        for chunk in read_source(self._contents.pack.base, file.asset):
            self._cancel.check()
            digest.update(chunk)
            yield chunk
        # Written from a lane; each file has a key of its own.
        self._digests[file.path] = digest.hexdigest()
