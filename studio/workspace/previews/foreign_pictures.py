"""Pictures that nothing here can decode: what their headers say."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping
from typing import TypeAlias

from studio.words import words
from studio.workspace.previews.opened import OpenedFile
from studio.workspace.previews.preview import FactName, FactsShown

_Size: TypeAlias = tuple[int, int]

_HDR = re.compile(rb"\n[-+]Y\s+(\d{1,7})\s+[-+]X\s+(\d{1,7})\n")
_WINDOW = b"dataWindow\0box2i\0\x10\0\0\0"


def foreign_form(file: OpenedFile) -> str | None:
    """Which such picture ``file`` is, as people call it; ``None``: none."""
    return _FORMS[file.kind][0] if file.kind in _FORMS else None


def foreign_picture(file: OpenedFile, form: str) -> FactsShown:
    """What is known of the picture in ``file``."""
    reader = _FORMS[file.kind or ""][1]
    try:
        width, height = reader(file.head)
    except struct.error:
        width = height = 0
    facts: list[tuple[FactName, str | int | float]] = [(FactName.FORMAT, form)]
    if width > 0 and height > 0:
        facts.append(
            (FactName.SIZE, words("{width} \N{MULTIPLICATION SIGN} {height}", width=width, height=height))
        )
    return FactsShown(tuple(facts))


def _unknown(head: bytes) -> _Size:
    del head
    return 0, 0


def _ktx(head: bytes) -> _Size:
    order = "<" if head[12:16] == b"\1\2\3\4" else ">"
    width, height = struct.unpack_from(f"{order}2I", head, 36)
    return width, height


def _ktx2(head: bytes) -> _Size:
    width, height = struct.unpack_from("<2I", head, 20)
    return width, height


def _astc(head: bytes) -> _Size:
    return int.from_bytes(head[7:10], "little"), int.from_bytes(head[10:13], "little")


def _exr(head: bytes) -> _Size:
    at = head.find(_WINDOW)
    if at < 0:
        return 0, 0
    left, top, right, bottom = struct.unpack_from("<4i", head, at + len(_WINDOW))
    return right - left + 1, bottom - top + 1


def _hdr(head: bytes) -> _Size:
    found = _HDR.search(head)
    return (int(found[2]), int(found[1])) if found is not None else (0, 0)


def _xcf(head: bytes) -> _Size:
    width, height = struct.unpack_from(">2I", head, 14)
    return width, height


def _psb(head: bytes) -> _Size:
    height, width = struct.unpack_from(">2I", head, 14)
    return width, height


_FORMS: Mapping[str | None, tuple[str, Callable[[bytes], _Size]]] = {
    "astc": (words("ASTC texture"), _astc),
    "exr": ("OpenEXR", _exr),
    "hdr": ("Radiance HDR", _hdr),
    "heic": ("HEIC", _unknown),
    "jxl": ("JPEG XL", _unknown),
    "ktx": (words("KTX texture"), _ktx),
    "ktx2": (words("KTX 2 texture"), _ktx2),
    "psb": (words("Photoshop (large document)"), _psb),
    "xcf": ("GIMP", _xcf),
}
