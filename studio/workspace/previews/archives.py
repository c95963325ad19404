"""Looking into archives: what they are and, where that is quickly told, how much is in them."""

from __future__ import annotations

import struct

from studio.words import words
from studio.workspace.previews.opened import OpenedFile
from studio.workspace.previews.preview import FactName, FactsShown, NotShown
from studio.workspace.previews.refusals import damaged, named

_FORMS = {
    "7z": words("7-Zip archive"),
    "apple archive": words("Apple archive"),
    "bzip2": words("Bzip2 archive"),
    "gzip": words("Gzip archive"),
    "lz4": words("LZ4 archive"),
    "rar": words("RAR archive"),
    "tar": words("Tape archive"),
    "usdz": words("USDZ scene"),
    "xz": words("XZ archive"),
    "zip": words("Zip archive"),
    "zstd": words("Zstandard archive"),
}

_INDEX = b".pack-index.json"
"""The last entry of an open pack that this program built."""

_TAIL = 22 + 65_535
"""Bytes at the end of a zip in which its directory is told of, after which a remark may follow."""

_UNKNOWN = 0xFFFF


def archive_form(file: OpenedFile) -> str | None:
    """Which archive ``file`` is, as people call it; ``None``: none."""
    form = _FORMS.get(file.kind or "")
    if file.kind == "apple archive" and file.ending == "aar":
        return words("Built asset pack (Apple archive)")
    return form


def archive(file: OpenedFile, form: str) -> FactsShown | NotShown:
    """What is known of the archive in ``file``. Raises ``Cancelled``."""
    if file.kind not in {"zip", "usdz"}:
        return FactsShown(((FactName.FORMAT, form),))
    start = max(file.size - _TAIL, 0)
    tail = file.part(start, _TAIL)
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) < at + 22:
        return damaged(file, named(form))
    entries, size, offset = struct.unpack_from("<HII", tail, at + 10)
    if entries == _UNKNOWN:
        entries = _many(tail, at)
    directory = file.part(offset + max(size - 1024, 0), 1024) if size < file.size else b""
    if _INDEX in directory:
        form, entries = words("Built asset pack (Zstandard in zip)"), entries - 1
    return FactsShown(((FactName.FORMAT, form), (FactName.ENTRIES, entries)))


def _many(tail: bytes, at: int) -> int:
    """The number of entries where two bytes do not hold it."""
    place = tail.rfind(b"PK\6\6", 0, at)
    return struct.unpack_from("<Q", tail, place + 32)[0] if 0 <= place <= len(tail) - 40 else _UNKNOWN
