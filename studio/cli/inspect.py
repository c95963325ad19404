"""``pack-studio inspect``: what is in an archive."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Annotated

import typer

from studio.archive.entries import Entry, EntryType
from studio.build.inspect import Inspection
from studio.build.inspect import inspect as inspect_archive
from studio.cli.doubts import show_warnings, warnings_json
from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.options import ArchiveArgument, JsonFlag, lane_count
from studio.cli.output import DONE, Json, counted, print_json, say, say_table, size
from studio.manifest.document import Document
from studio.progress import Lanes

_TYPES = {EntryType.FILE: "file", EntryType.DIRECTORY: "directory", EntryType.LINK: "link"}


def inspect(
    archive: ArchiveArgument,
    *,
    digests: Annotated[bool, typer.Option("--hash", help="Decode everything and add SHA-256.")] = False,
    as_json: JsonFlag = False,
) -> int:
    """List what is in an archive.

    Entries with their sizes, how it is compressed, and the manifest in it. Any Apple Archive will do.
    """
    with cancelled_by_interrupt() as cancel, Lanes(lane_count(None)) as lanes:
        found = inspect_archive(archive, lanes, cancel, digests=digests)
    if as_json:
        print_json(_as_json(found))
    else:
        _show(archive.name, found)
    return DONE


def _as_json(found: Inspection) -> Json:
    return {
        "format": found.format,
        "compression": found.compression,
        "blockSize": found.block_size,
        "blocks": found.blocks,
        "bytes": found.size,
        "entries": [_entry_json(entry, found.digests) for entry in found.entries],
        "manifest": _manifest(found.manifest),
        "warnings": warnings_json(found.findings),
    }


def _entry_json(entry: Entry, digests: dict[str, str]) -> Json:
    values: dict[str, Json] = {
        "path": entry.path,
        "type": _TYPES.get(entry.type, "other"),
        "size": entry.size,
        "mode": None if entry.mode is None else f"{entry.mode:04o}",
        "mtime": entry.mtime,
    }
    if entry.link is not None:
        values["link"] = entry.link
    if entry.path in digests:
        values["sha256"] = digests[entry.path]
    return values


def _manifest(data: bytes | None) -> Json:
    """The manifest as values where it is a JSON object, comments and all; else ``None``."""
    return None if data is None else Document.read(data).values()


def _show(name: str, found: Inspection) -> None:
    files = [entry for entry in found.entries if entry.type is EntryType.FILE]
    kind = "Apple Archive" if found.format == "aar" else "open pack"
    blocks = f", {counted(found.blocks, 'block')}" if found.blocks is not None else ""
    total = sum(entry.size for entry in files)
    say(f"{name}: {kind}, {found.compression}{blocks}, {size(found.size)}")
    heads = ["path", "type", "size"] + (["SHA-256"] if found.digests else [])
    if found.entries:
        say_table(heads, partial(_rows, found), right=(2,))
    count = counted(len(found.entries), "entry", "entries")
    say(f"{count}, {counted(len(files), 'file')} of {size(total)}.")
    if found.manifest is not None:
        say("The manifest in it:")
        say(found.manifest.decode("utf-8", "replace").rstrip())
    elif found.format == "aar":
        say("There is no Manifest.json in it, so it is not an asset pack.")
    show_warnings(found.findings)


def _rows(found: Inspection) -> Iterator[list[str]]:
    for entry in found.entries:
        path = (
            f"{entry.path} -> {entry.link}" if entry.link is not None else entry.path or "(the folder itself)"
        )
        row = [path, _TYPES.get(entry.type, entry.type.name.lower()), size(entry.size)]
        yield [*row, found.digests.get(entry.path, "")] if found.digests else row
