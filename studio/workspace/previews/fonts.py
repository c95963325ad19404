"""Looking into fonts, with FreeType."""

from __future__ import annotations

import io
import struct
import zlib

from studio.words import words
from studio.workspace.previews.opened import OpenedFile
from studio.workspace.previews.preview import FontShown, NotShown
from studio.workspace.previews.refusals import damaged, named, too_large

MOST_BYTES = 32 << 20
"""Of a font that is drawn: the largest ones, with all of Chinese, have some 20 MB."""

_FORMS = {
    "ttf": "TrueType",
    "otf": "OpenType",
    "ttc": words("TrueType collection"),
    "woff": "WOFF",
    "woff2": "WOFF 2",
}


def font_form(file: OpenedFile) -> str | None:
    """Which font ``file`` is, as people call it; ``None``: none."""
    return _FORMS.get(file.kind or "")


def font(file: OpenedFile, form: str) -> FontShown | NotShown:
    """The font in ``file``; of a collection, its first. Raises ``Cancelled``."""
    what = named(words("{form} font", form=form))
    if file.size > MOST_BYTES:
        return too_large(file, what)
    from PIL import ImageFont  # noqa: PLC0415 -- only who looks at fonts waits for it

    content = file.part(0, file.size)
    try:
        face = ImageFont.truetype(io.BytesIO(content), 16, layout_engine=ImageFont.Layout.BASIC)
        family, style = face.getname()
        glyphs = _glyphs(content, form)
    except (OSError, ValueError, struct.error, zlib.error):
        return damaged(file, what)
    return FontShown(form, family or file.path.stem, style or "", glyphs, content)


def _glyphs(content: bytes, form: str) -> int:
    """How many the font has, 0 where that is packed away; raises ``struct.error`` and ``zlib.error``."""
    match form:
        case "WOFF 2":
            return 0
        case "WOFF":
            table = _woff_table(content)
        case "TrueType collection":
            table = _table(content, struct.unpack_from(">I", content, 12)[0])
        case _:
            table = _table(content, 0)
    return int.from_bytes(table[4:6], "big")


def _table(content: bytes, start: int) -> bytes:
    """The beginning of the table that counts glyphs."""
    (count,) = struct.unpack_from(">H", content, start + 4)
    for number in range(count):
        tag, _, offset, _ = struct.unpack_from(">4s3I", content, start + 12 + 16 * number)
        if tag == b"maxp":
            return content[offset : offset + 6]
    return b""


def _woff_table(content: bytes) -> bytes:
    """The same in a font for the web, whose tables may be packed."""
    (count,) = struct.unpack_from(">H", content, 12)
    for number in range(count):
        tag, offset, packed, size, _ = struct.unpack_from(">4s4I", content, 44 + 20 * number)
        if tag == b"maxp":
            table = content[offset : offset + min(packed, 256)]
            return table if packed == size else zlib.decompressobj().decompress(table, 6)
    return b""
