"""Proof: decode all of a built pack and compare it with what it says of itself and with its sources."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import partial
from pathlib import Path

from studio.archive.entries import EntryType
from studio.archive.faults import CorruptArchive
from studio.archive.limits import CHUNK
from studio.archive.opening import Archive, ZipArchive
from studio.archive.paths import CONTENTS, MANIFEST
from studio.build.bench import Bench
from studio.build.hashing import sha256_of
from studio.build.makers import doubts_about
from studio.build.opened import DamagedArchive, distinct_entries, opened
from studio.errors import Finding
from studio.files import trouble
from studio.manifest.document import Document
from studio.progress import Progress
from studio.project.assets import Asset
from studio.project.contents import Contents
from studio.values import dataclass
from studio.words import words
from studio.workspace.sources import read_source


class Kind(StrEnum):
    """How a pack differs from what it should be."""

    MISSING = "missing"
    UNEXPECTED = "unexpected"
    DIFFERENT = "different"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it should be. ``path`` is a stored path; empty for the pack as a whole."""

    path: str
    kind: Kind
    detail: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What was decoded, and what differs. ``bytes`` are of the decoded files.

    ``findings``: why an app may not get what is in it, although it is whole.
    """

    entries: int
    bytes: int
    differences: tuple[Difference, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.differences


@dataclass(frozen=True, slots=True)
class Decoded:
    """All that is in a pack: SHA-256 by stored path, the manifest, and where decoding broke off."""

    digests: dict[str, tuple[int, str]]
    manifest: bytes | None
    entries: int
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was written down of a pack when it was built: size and SHA-256 by stored path, and of its outputs.

    ``outputs``: SHA-256 by format; ``words`` say which build it was.
    """

    words: str
    files: Mapping[str, tuple[int, str]]
    outputs: Mapping[str, str]


def verify(path: Path, bench: Bench, against: Contents | Recorded | None = None) -> Verification:
    """Decode all of ``path``, and compare it with its sources or with what was recorded, where given.

    Raises ``StudioError`` where ``path`` is no archive at all, or a source cannot be read.
    """
    try:
        with opened(path) as archive:
            decoded = decode(archive, bench)
            found = [*decoded.differences, *_against_its_own_index(archive, decoded)]
            findings = () if decoded.differences else tuple(doubts_about(path, archive))
            form = archive.format
    except DamagedArchive as damage:
        return Verification(0, 0, (Difference("", Kind.DAMAGED, damage.fault),))
    if isinstance(against, Recorded):
        found.extend(_against_record(decoded, against))
        if not found and form in against.outputs:
            found.extend(_against_output(path, against, against.outputs[form], bench))
    elif against is not None:
        found.extend(_against_sources(decoded, against, bench))
    total = sum(size for size, _ in decoded.digests.values())
    return Verification(decoded.entries, total, tuple(found), findings)


def is_manifest_of(source: Document, embedded: bytes) -> bool:
    """Whether ``embedded`` is what a packager puts into the pack of ``source``.

    That is its text, or, of Apple's later packagers, its values with the packager's own ``toolsVersion``.
    """
    if embedded == source.data:
        return True
    made, given = Document.read(embedded).values(), source.values()
    if made is None or given is None or not isinstance(made.pop("toolsVersion", None), str):
        return False
    given.pop("toolsVersion", None)
    return made == given


def stored_paths(archive: Archive) -> dict[str, str]:
    """Each entry's path as an app would ask for it; what lies beside the contents begins with a slash."""
    paths = [entry.path for entry in archive.entries()]
    if archive.format != "aar" or MANIFEST not in paths:
        return {path: path for path in paths}
    return {path: path.removeprefix(CONTENTS) if path.startswith(CONTENTS) else f"/{path}" for path in paths}


def decode(archive: Archive, bench: Bench) -> Decoded:
    """Every byte of ``archive`` decoded once. Where that breaks off, the rest is reported as damaged."""
    digests: dict[str, tuple[int, str]] = {}
    entries, now = 0, ""
    total = archive.bytes
    try:
        listed = distinct_entries(archive)
        entries = len(listed)
        total = sum(entry.size for entry in listed)
        stored = stored_paths(archive)
        done = 0
        for entry, chunks in archive.contents(bench.lanes, bench.cancel):
            now = stored[entry.path]
            digest = hashlib.sha256()
            for chunk in chunks:
                bench.cancel.check()
                digest.update(chunk)
                done += len(chunk)
                bench.report(Progress(now, done, total))
            if entry.type is EntryType.FILE and now != f"/{MANIFEST}":
                digests[now] = (entry.size, digest.hexdigest())
    except CorruptArchive as fault:
        damaged = Difference(now, Kind.DAMAGED, fault.sentence)
        return Decoded(digests, None, entries, (damaged,))
    return Decoded(digests, archive.manifest(), entries, ())


def _against_its_own_index(archive: Archive, decoded: Decoded) -> Iterator[Difference]:
    """An open pack names the SHA-256 of each of its files; those must agree with the files."""
    index = archive.index() if isinstance(archive, ZipArchive) and not decoded.differences else None
    if index is None:
        return
    listed = {file.path: (file.size, file.sha256) for file in index.files}
    for path in sorted(listed.keys() | decoded.digests.keys()):
        if path not in decoded.digests:
            yield Difference(path, Kind.MISSING, words("the index lists it, and it is not in the pack"))
        elif path not in listed:
            yield Difference(path, Kind.UNEXPECTED, words("it is in the pack, but not in its index"))
        elif listed[path] != decoded.digests[path]:
            yield Difference(path, Kind.DAMAGED, words("its bytes are not those that the index names"))


def _against_sources(decoded: Decoded, contents: Contents, bench: Bench) -> Iterator[Difference]:
    if decoded.manifest is None:
        yield Difference(MANIFEST, Kind.MISSING, words("the pack holds no manifest"))
    elif not is_manifest_of(contents.pack.document, decoded.manifest):
        yield Difference(
            MANIFEST, Kind.DIFFERENT, words("it is not the text of {path}", path=contents.pack.path.name)
        )
    expected = {file.path: file.asset for file in contents.files}
    for path in sorted(expected.keys() | decoded.digests.keys()):
        if path not in decoded.digests:
            yield Difference(path, Kind.MISSING, words("the manifest selects it, and it is not in the pack"))
        elif path not in expected:
            yield Difference(
                path, Kind.UNEXPECTED, words("it is in the pack, and the manifest does not select it")
            )
        else:
            detail = _difference(decoded.digests[path], contents.pack.base, expected[path], bench)
            if detail is not None:
                yield Difference(path, Kind.DIFFERENT, detail)


def _against_record(decoded: Decoded, recorded: Recorded) -> Iterator[Difference]:
    for path in sorted(recorded.files.keys() | decoded.digests.keys()):
        if path not in decoded.digests:
            yield Difference(
                path,
                Kind.MISSING,
                words("{build} had it, and it is not in the pack", build=recorded.words),
            )
        elif path not in recorded.files:
            yield Difference(
                path,
                Kind.UNEXPECTED,
                words("it is in the pack, and {build} did not have it", build=recorded.words),
            )
        elif decoded.digests[path] != recorded.files[path]:
            now, then = decoded.digests[path][0], recorded.files[path][0]
            detail = (
                words("same size, other bytes than in {build}", build=recorded.words)
                if now == then
                else words(
                    "{size} bytes in the pack, {other} in {build}",
                    size=now,
                    other=then,
                    build=recorded.words,
                )
            )
            yield Difference(path, Kind.DIFFERENT, detail)


def _against_output(path: Path, recorded: Recorded, sha256: str, bench: Bench) -> Iterator[Difference]:
    """Whether ``path`` is, byte for byte, what that build made; its files were found to be the same."""
    try:
        with path.open("rb") as stream:
            found = sha256_of(iter(partial(stream.read, CHUNK), b""), bench.cancel)
    except OSError as error:
        raise trouble(error, path, "read") from error
    if found != sha256:
        yield Difference(
            "",
            Kind.DIFFERENT,
            words(
                "its files are the same, but it is not the very file that {build} made: "
                "its SHA-256 is {digest}",
                build=recorded.words,
                digest=found,
            ),
        )


def _difference(packed: tuple[int, str], base: Path, asset: Asset, bench: Bench) -> str | None:
    """How a file in the pack differs from ``asset`` on the disk, or ``None``."""
    if packed[0] != asset.size:
        return words("{size} bytes in the pack, {other} on disk", size=packed[0], other=asset.size)
    digest = sha256_of(read_source(base, asset), bench.cancel)
    return None if digest == packed[1] else words("same size, other bytes than on disk")
