"""The index inside a zstd pack: its id, its manifest as text, its files with their SHA-256."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import cast

from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.members import WrittenFile
from studio.values import dataclass
from studio.words import words

INDEX_NAME = ".pack-index.json"
INDEX_FORMAT = 1

_ROWS = 1000


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """A file of the pack; ``same_as`` names the first of earlier files with the same bytes, if any."""

    path: str
    size: int
    sha256: str
    same_as: str | None


@dataclass(frozen=True, slots=True)
class PackIndex:
    """``manifest`` is the source text, a byte order mark included where there was one."""

    id: str
    manifest: str
    files: tuple[IndexedFile, ...]


def make_index(pack_id: str, manifest: bytes, files: Sequence[WrittenFile]) -> bytes:
    """The index of ``files``, which are sorted by path: compact JSON in UTF-8, the same bytes every time.

    Raises ``ValueError`` for a manifest that is not UTF-8.
    """
    head = json.dumps(
        {"format": INDEX_FORMAT, "id": pack_id, "manifest": manifest_text(manifest)},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    first: dict[tuple[str, int], str] = {}
    rows: list[str] = []
    # In portions: one call for a hundred thousand rows would keep the window from drawing.
    for start in range(0, len(files), _ROWS):
        portion = [_row(file, first) for file in files[start : start + _ROWS]]
        rows.append(json.dumps(portion, ensure_ascii=False, separators=(",", ":"))[1:-1])
    return f'{head[:-1]},"files":[{",".join(rows)}]}}'.encode()


def manifest_text(manifest: bytes) -> str:
    """The manifest as text, a byte order mark kept as a character. Raises ``ValueError``."""
    try:
        return manifest.decode()
    except UnicodeDecodeError as error:
        raise ValueError(words("the manifest is not UTF-8, at byte {offset}", offset=error.start)) from None


def parse_index(text: bytes) -> PackIndex:
    """The index in ``text``. Raises ``CorruptArchive``, and ``UnsupportedArchive`` for a later format."""
    try:
        document = cast("object", json.loads(text))
    except (ValueError, RecursionError):
        raise CorruptArchive(words("the pack's index is not JSON")) from None
    table = _table(document)
    if table.get("format") != INDEX_FORMAT:
        raise UnsupportedArchive(words("the pack's index is of a format that this version does not know"))
    rows = table.get("files")
    if not isinstance(rows, list):
        raise _malformed()
    return PackIndex(
        id=_text(table.get("id")),
        manifest=_text(table.get("manifest")),
        files=tuple(_file(row) for row in cast("list[object]", rows)),
    )


def _row(file: WrittenFile, first: dict[tuple[str, int], str]) -> dict[str, str | int]:
    row: dict[str, str | int] = {"path": file.path, "size": file.size, "sha256": file.sha256}
    earlier = first.setdefault((file.sha256, file.size), file.path)
    if earlier != file.path and file.size > 0:
        row["sameAs"] = earlier
    return row


def _file(row: object) -> IndexedFile:
    table = _table(row)
    size = table.get("size")
    if not isinstance(size, int) or isinstance(size, bool) or size < 0:
        raise _malformed()
    same_as = table.get("sameAs")
    return IndexedFile(
        path=_text(table.get("path")),
        size=size,
        sha256=_text(table.get("sha256")),
        same_as=None if same_as is None else _text(same_as),
    )


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _malformed()
    return cast("dict[str, object]", value)


def _text(value: object) -> str:
    if not isinstance(value, str) or any("\ud800" <= character <= "\udfff" for character in value):
        raise _malformed()
    return value


def _malformed() -> CorruptArchive:
    return CorruptArchive(words("the pack's index does not have the form it should have"))
