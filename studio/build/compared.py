"""What can be held against something else: an archive, what a manifest would ship, a pack of the ledger."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import field, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from studio.archive.limits import CHUNK
from studio.archive.opening import Archive, ZipArchive
from studio.build.bench import Bench
from studio.build.hashing import sha256_of
from studio.build.ledger import Ledger, LedgerPack
from studio.build.opened import opened
from studio.build.plan import output_name
from studio.build.verify import Decoded, decode
from studio.errors import StudioError
from studio.manifest.document import Document
from studio.manifest.jsonc import Json
from studio.manifest.reading import read_manifest
from studio.progress import CancelToken, Progress
from studio.project.assets import Asset
from studio.project.contents import Contents
from studio.values import dataclass
from studio.words import words
from studio.workspace.sources import read_source

Digests: TypeAlias = Callable[[Collection[str], Bench], Mapping[str, str]]
"""SHA-256 by stored path, of the paths asked for."""


@dataclass(frozen=True, slots=True)
class Packed:
    """An output of a build: its ``format``, its ``bytes``, and what tells whether another is the same.

    ``entries``: how many bytes each file takes in an open pack, its header included; ``tail``: the index and
    the directory after them. ``None`` where that is not known.
    """

    format: str
    bytes: int
    sha256: str | None = None
    entries: Mapping[str, int] | None = None
    tail: int = 0


@dataclass(frozen=True, slots=True)
class Side:
    """One pack, as one side of a comparison.

    ``sizes`` by stored path; ``digests`` reads what it must. Where both sides have the same ``origins`` for a
    path, its bytes are the same without reading. ``values`` are what the manifest says, ``None``: nothing of
    it is known; ``fields``: the only ones of them that are known, ``None``: all. ``size`` is in bytes, of the
    output, or of the sources where nothing is built and ``packed`` has no outputs.
    """

    pack_id: str | None
    sizes: Mapping[str, int]
    digests: Digests
    size: int
    values: Mapping[str, Json] | None = None
    fields: frozenset[str] | None = None
    manifest: bytes | None = None
    packed: tuple[Packed, ...] = ()
    origins: Mapping[str, object] = field(default_factory=dict[str, object])


def nothing_of(other: Side) -> Side:
    """What ``other`` is held against where there is no such pack."""
    return Side(other.pack_id, {}, partial(_recorded, {}), 0)


def of_archive(path: Path, bench: Bench) -> Side:
    """The archive ``path``, all of it decoded. Raises ``StudioError``."""
    with opened(path) as archive:
        decoded = decode(archive, bench)
        if decoded.differences:
            raise StudioError(
                words("{path} is damaged: {detail}.", path=path.name, detail=decoded.differences[0].detail),
                words("Copy or build it again, then compare."),
                path=path,
            )
        packed = _laid_out(archive)
    sizes = {one: size for one, (size, _) in decoded.digests.items()}
    digests = {one: digest for one, (_, digest) in decoded.digests.items()}
    return Side(
        _id_in(decoded),
        sizes,
        partial(_recorded, digests),
        packed.bytes,
        None if decoded.manifest is None else Document.read(decoded.manifest).values(),
        manifest=decoded.manifest,
        packed=(packed,),
    )


def with_layout(side: Side, folder: Path, bench: Bench) -> Side:
    """``side`` of a record, with how its open pack is laid out where that still lies in ``folder`` unchanged.

    Raises ``Cancelled``.
    """
    return replace(side, packed=tuple(_still_there(one, side, folder, bench) for one in side.packed))


def _still_there(packed: Packed, side: Side, folder: Path, bench: Bench) -> Packed:
    if packed.format != "zip" or side.pack_id is None or packed.entries is not None:
        return packed
    path = folder / output_name(side.pack_id, "zip")
    try:
        with path.open("rb") as stream:
            if stream.seek(0, os.SEEK_END) != packed.bytes:
                return packed
            stream.seek(0)
            found = sha256_of(iter(partial(stream.read, CHUNK), b""), bench.cancel)
        if found != packed.sha256:
            return packed
        with opened(path) as archive:
            return replace(_laid_out(archive), sha256=found)
    except (OSError, StudioError):
        return packed


def _laid_out(archive: Archive) -> Packed:
    if not isinstance(archive, ZipArchive):
        return Packed(archive.format, archive.bytes)
    entries = archive.spans()
    return Packed(archive.format, archive.bytes, None, entries, archive.bytes - sum(entries.values()))


def of_contents(contents: Contents) -> Side:
    """What the pack of ``contents`` would ship now. Files are read only where their sizes do not decide."""
    pack = contents.pack
    assets = {file.path: file.asset for file in contents.files}
    return Side(
        pack.name,
        {path: asset.size for path, asset in assets.items()},
        partial(_read, pack.base, assets),
        contents.total_bytes,
        pack.document.values(),
        manifest=pack.document.data,
        origins={path: (pack.base, asset.disk_path) for path, asset in assets.items()},
    )


def of_record(ledger: Ledger, outputs: Collection[LedgerPack], build: int) -> Side:
    """A pack as it was after a build, in all formats that it was built in.

    Raises ``StudioError`` where its list of files is gone from the ledger.
    """
    first = next(iter(outputs))
    files = ledger.files(first.files)
    if files is None:
        raise StudioError(
            words(
                "{pack} cannot be compared: its list of files in build {build} is gone from the ledger.",
                pack=first.id,
                build=str(build),
            ),
            words(
                "Take the ledger back from version control or a backup, or compare the built packs "
                "themselves."
            ),
            path=ledger.folder,
        )
    digests = {file.path: file.sha256 for file in files}
    values, fields = _values_on_record(first)
    return Side(
        first.id,
        {file.path: file.size for file in files},
        partial(_recorded, digests),
        first.bytes,
        values,
        fields,
        packed=tuple(Packed(one.format, one.bytes, one.sha256) for one in outputs),
    )


def _id_in(decoded: Decoded) -> str | None:
    if decoded.manifest is None:
        return None
    return read_manifest(Document.read(decoded.manifest)).manifest.asset_pack_id


def _values_on_record(pack: LedgerPack) -> tuple[Mapping[str, Json], frozenset[str]]:
    values: dict[str, Json] = {"assetPackID": pack.id}
    if pack.manifest is None:
        return values, frozenset(values)
    values["platforms"] = list(pack.platforms or ())
    if pack.language is not None:
        values["language"] = pack.language
    if pack.policy is not None:
        events: dict[str, Json] = {"installationEventTypes": list(pack.events or ())}
        values["downloadPolicy"] = {pack.policy: {} if pack.policy == "onDemand" else events}
    return values, frozenset({"assetPackID", "platforms", "language", "downloadPolicy"})


def _recorded(digests: Mapping[str, str], paths: Collection[str], bench: Bench) -> Mapping[str, str]:
    del paths, bench
    return digests


def _read(base: Path, assets: Mapping[str, Asset], paths: Collection[str], bench: Bench) -> Mapping[str, str]:
    """SHA-256 of the files at ``paths``. Raises ``StudioError`` and ``Cancelled``."""
    total = sum(assets[path].size for path in paths)
    done = 0
    found: dict[str, str] = {}
    work = partial(_digest, base, assets, bench.cancel)
    for path, digest in zip(paths, bench.lanes.map(work, paths, bench.cancel), strict=True):
        found[path] = digest
        done += assets[path].size
        bench.report(Progress(path, done, total))
    return found


def _digest(base: Path, assets: Mapping[str, Asset], cancel: CancelToken, path: str) -> str:
    return sha256_of(read_source(base, assets[path]), cancel)
