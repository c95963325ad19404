"""Whether a pack that another packager made holds exactly the files that it was given."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from studio.archive.entries import EntryType
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.opening import Archive, open_archive
from studio.archive.paths import MANIFEST
from studio.build.bench import Bench
from studio.build.report import FileRecord
from studio.build.verify import Decoded, Difference, Kind, decode, is_manifest_of
from studio.files import trouble
from studio.manifest.document import Document
from studio.words import words


def differences(
    made: Path, manifest: Document, records: Collection[FileRecord], bench: Bench
) -> tuple[Difference, ...]:
    """How ``made`` differs from a pack of ``manifest`` with the files ``records``; all of it is decoded.

    A ``toolsVersion`` that the packager added to its copy of the manifest is no difference.
    Raises ``StudioError`` where ``made`` cannot be read, and ``Cancelled``.
    """
    try:
        with open_archive(made) as archive:
            if archive.format != "aar":
                return (Difference("", Kind.DAMAGED, words("it is no Apple Archive")),)
            decoded = decode(archive, bench)
            if decoded.differences:
                return decoded.differences
            return (*_strange_entries(archive), *_against(decoded, manifest, records))
    except (CorruptArchive, UnsupportedArchive) as fault:
        return (Difference("", Kind.DAMAGED, fault.sentence),)
    except OSError as error:
        raise trouble(error, made, "read") from error


def _strange_entries(archive: Archive) -> Iterator[Difference]:
    for entry in archive.entries():
        if entry.type not in (EntryType.FILE, EntryType.DIRECTORY):
            yield Difference(entry.path, Kind.UNEXPECTED, words("it is neither a file nor a folder"))


def _against(decoded: Decoded, manifest: Document, records: Collection[FileRecord]) -> Iterator[Difference]:
    if decoded.manifest is None:
        yield Difference(MANIFEST, Kind.MISSING, words("the pack holds no manifest"))
    elif not is_manifest_of(manifest, decoded.manifest):
        yield Difference(
            MANIFEST, Kind.DIFFERENT, words("it says something else than the manifest of the pack")
        )
    wanted = {record.path: (record.size, record.sha256) for record in records}
    for path in sorted(wanted.keys() | decoded.digests.keys()):
        if path not in decoded.digests:
            yield Difference(path, Kind.MISSING, words("the manifest selects it, and it is not in the pack"))
        elif path not in wanted:
            yield Difference(
                path, Kind.UNEXPECTED, words("it is in the pack, and the manifest does not select it")
            )
        elif wanted[path] != decoded.digests[path]:
            yield Difference(path, Kind.DIFFERENT, words("its bytes are not those of the file"))
