"""Pictures that the window draws itself, from their file: here only how large they are."""

from __future__ import annotations

import re

from studio.words import words
from studio.workspace.previews.opened import OpenedFile
from studio.workspace.previews.preview import ImageShown, NotShown
from studio.workspace.previews.refusals import named, too_large

MOST_BYTES = 32 << 20
"""Of a drawing: each of them is text, and is read at once."""

_FORMS = {"svg": "SVG", "xpm": "XPM", "xbm": "XBM"}

_ROOT = re.compile(rb"<(?:svg|[\w.-]+:svg)\b[^>]*", re.DOTALL)
_ATTRIBUTE = re.compile(rb"""\b(width|height|viewBox)\s*=\s*["']([^"']{1,100})["']""")
_LENGTH = re.compile(rb"\s*([\d.]+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*", re.IGNORECASE)
_XPM = re.compile(rb'"\s*(\d{1,6})\s+(\d{1,6})\s+\d')
_XBM = re.compile(rb"#define\s+\S*(width|height)\s+(\d{1,6})")

_PIXELS = {b"pt": 4 / 3, b"pc": 16.0, b"mm": 96 / 25.4, b"cm": 96 / 2.54, b"in": 96.0}


def drawing_form(file: OpenedFile) -> str | None:
    """Which drawing ``file`` is, as people call it; ``None``: none."""
    if file.kind != "text":
        return None
    if _ROOT.search(file.head) and (
        file.ending == "svg" or file.head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<"
    ):
        return "SVG"
    if file.head.startswith(b"/* XPM */"):
        return "XPM"
    return "XBM" if file.ending == "xbm" and _XBM.search(file.head) else None


def drawing(file: OpenedFile, form: str) -> ImageShown | NotShown:
    """The size of the drawing in ``file``; 0 where it does not tell."""
    if file.size > MOST_BYTES:
        return too_large(file, named(words("{form} picture", form=form)))
    match form:
        case "SVG":
            return ImageShown(form, *_drawn(file.head), "vector")
        case "XPM":
            found = _XPM.search(file.head)
            size = (int(found[1]), int(found[2])) if found else (0, 0)
            return ImageShown(form, *size, words("palette with transparency"), 8)
        case _:
            said = {name: int(number) for name, number in _XBM.findall(file.head)}
            return ImageShown(
                form, said.get(b"width", 0), said.get(b"height", 0), words("black and white"), 1
            )


def _drawn(head: bytes) -> tuple[int, int]:
    """The size that a drawing is meant to have, in pixels; else that of its own measure."""
    root = _ROOT.search(head)
    said = dict(_ATTRIBUTE.findall(root[0])) if root is not None else {}
    size = _pixels(said.get(b"width", b"")), _pixels(said.get(b"height", b""))
    if all(size):
        return size
    box = [_pixels(one) for one in re.split(rb"[\s,]+", said.get(b"viewBox", b"").strip())]
    return (box[2], box[3]) if len(box) == 4 and all(box[2:]) else (0, 0)


def _pixels(length: bytes) -> int:
    found = _LENGTH.fullmatch(length)
    if found is None:
        return 0
    try:
        number = float(found[1]) * _PIXELS.get((found[2] or b"").lower(), 1.0)
    except ValueError:
        return 0
    return round(number) if 0.5 <= number < 1e7 else 0
