"""Looking into texts: how they are written down, and their beginning."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence

from studio.words import words
from studio.workspace.previews.opened import OpenedFile, TooMuchError
from studio.workspace.previews.preview import Endings, TextShown
from studio.workspace.sources import CHUNK

MOST_SHOWN = 256 << 10
"""Bytes of a text that are shown."""

MOST_COUNTED = 64 << 20
"""Bytes of a text whose lines are counted."""

_SAMPLE = 32 << 10
"""Bytes by which an encoding is guessed."""

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""In this order: one begins like another."""

_CALLED = {
    "ascii": "UTF-8",
    "big5": "Big5",
    "big5hkscs": "Big5",
    "cp932": "Shift JIS",
    "cp949": words("Korean (Windows)"),
    "cp1250": words("Central European (Windows)"),
    "cp1251": words("Cyrillic (Windows)"),
    "cp1252": words("Western (Windows)"),
    "cp1253": words("Greek (Windows)"),
    "cp1254": words("Turkish (Windows)"),
    "cp1255": words("Hebrew (Windows)"),
    "cp1256": words("Arabic (Windows)"),
    "euc_jp": "EUC-JP",
    "euc_kr": "EUC-KR",
    "gb18030": "GB 18030",
    "gb2312": "GB 2312",
    "gbk": "GBK",
    "iso8859-1": "Latin-1",
    "latin_1": "Latin-1",
    "koi8_r": "KOI8-R",
    "mac_roman": words("Western (Mac)"),
    "shift_jis": "Shift JIS",
    "utf-8": "UTF-8",
    "utf-16-be": "UTF-16 BE",
    "utf-16-le": "UTF-16 LE",
    "utf-32-be": "UTF-32 BE",
    "utf-32-le": "UTF-32 LE",
}

_LIKELY = ("cp1252", "cp932", "gb18030", "big5", "euc_kr", "euc_jp", "cp1251", "cp1250", "cp1253", "cp1254")
"""Encodings that game texts come in, where it is none of Unicode's."""

_CONTROLS = bytes([*range(0x07), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
"""No text has them."""

_LINE = re.compile("\r\n|\r|\n")


def text_encoding(file: OpenedFile) -> str | None:
    """The encoding of ``file`` where it is a text, by Python's name; ``None`` where it is none."""
    if not file.size:
        return None
    for mark, encoding in _MARKS:
        if file.head.startswith(mark):
            return encoding
    if file.kind in {"text", "json", "lfs pointer"}:
        return "utf-8"
    if file.kind is not None:
        return None
    return _wide(file.head) or _guessed(file.part(0, _SAMPLE))


def text(file: OpenedFile, encoding: str) -> TextShown:
    """The beginning of the text in ``file``. Raises ``Cancelled``."""
    mark = next((len(mark) for mark, name in _MARKS if name == encoding and file.head.startswith(mark)), 0)
    beginning = file.part(mark, MOST_SHOWN)
    is_cut = mark + len(beginning) < file.size
    shown, encoding = _decoded(beginning, encoding, file, is_cut=is_cut)
    endings, lines = _lines(file, mark, encoding)
    return TextShown(
        _LINE.sub("\n", shown).replace("\0", "\N{REPLACEMENT CHARACTER}"),
        _CALLED.get(encoding, encoding.upper().replace("_", "-")),
        bool(mark),
        endings,
        lines,
        is_cut,
        _language(file),
    )


def _decoded(beginning: bytes, encoding: str, file: OpenedFile, *, is_cut: bool) -> tuple[str, str]:
    """The text and what it is written in, after all: sniffing saw the first bytes only."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(beginning, final=not is_cut), encoding
    except UnicodeDecodeError:
        guessed = None if file.head.startswith(tuple(mark for mark, _ in _MARKS)) else _guessed(beginning)
        other = guessed or encoding
        return beginning.decode(other, "replace"), other


def _wide(head: bytes) -> str | None:
    """Text in UTF-16 without a mark: every other byte of plain letters is zero."""
    if len(head) < 8 or b"\0" not in head:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    for encoding, few, many in (("utf-16-le", even, odd), ("utf-16-be", odd, even)):
        if many > half * 0.4 and few < half * 0.02:
            shown = head[: half * 2].decode(encoding, "replace")
            odd_ones = sum(not letter.isprintable() and not letter.isspace() for letter in shown)
            return encoding if odd_ones <= len(shown) // 100 else None
    return None


def _guessed(sample: bytes) -> str | None:
    """An encoding in which ``sample`` makes sense; ``None`` where it seems to be no text at all."""
    if b"\0" in sample or len(sample.translate(None, _CONTROLS)) < len(sample):
        return None
    from charset_normalizer import from_bytes  # noqa: PLC0415 -- only texts of old programs need it

    best = from_bytes(sample, cp_isolation=list(_LIKELY), preemptive_behaviour=False).best()
    if best is None:
        return None
    # Where several say the same, it is the one that most texts come in.
    return "cp1252" if "cp1252" in best.could_be_from_charset else best.encoding


def _lines(file: OpenedFile, start: int, encoding: str) -> tuple[Endings, int | None]:
    """How the lines of the whole file end, and how many there are; of a long one, how its first ones end."""
    width = 4 if encoding.startswith("utf-32") else 2 if encoding.startswith("utf-16") else 1
    feed, back = (letter.encode(encoding if width > 1 else "ascii") for letter in "\n\r")
    both = returns = feeds = 0
    left = b""
    file.seek(start)
    is_long = file.size > MOST_COUNTED
    try:
        while piece := file.read(MOST_SHOWN if is_long else CHUNK):
            found = _counts(left + piece, (back + feed, back, feed), len(left))
            both, returns, feeds = (sum(pair) for pair in zip((both, returns, feeds), found, strict=True))
            left = piece[-width:]
            if is_long:
                break
    except TooMuchError:
        is_long = True
    lines = None
    if not is_long:
        ends = feeds + returns - both
        lines = ends + (left not in {feed, back})
    return _endings(both, returns - both, feeds - both), lines


def _counts(piece: bytes, wanted: Sequence[bytes], seen: int) -> list[int]:
    """How often each of ``wanted`` is in ``piece``, whose first ``seen`` bytes were looked at before."""
    return [piece.count(one) - piece[:seen].count(one) for one in wanted]


def _endings(both: int, returns: int, feeds: int) -> Endings:
    kinds = [
        kind for kind, count in ((Endings.CRLF, both), (Endings.CR, returns), (Endings.LF, feeds)) if count
    ]
    if not kinds:
        return Endings.NONE
    return kinds[0] if len(kinds) == 1 else Endings.MIXED


def _language(file: OpenedFile) -> str:
    """The name by which pygments knows how to colour it; its own guess from the content would take long."""
    if file.kind == "json":
        return "json"
    return _BY_ENDING.get(file.ending, "")


_BY_ENDING = {
    "bat": "bat", "c": "c", "cfg": "ini", "cpp": "cpp", "cs": "csharp", "css": "css", "frag": "glsl",
    "geom": "glsl", "glsl": "glsl", "gltf": "json", "h": "c", "hlsl": "hlsl", "hpp": "cpp", "htm": "html",
    "html": "html", "ini": "ini", "java": "java", "js": "javascript", "json": "json", "kt": "kotlin",
    "lua": "lua", "m": "objective-c", "md": "markdown", "metal": "cpp", "mm": "objective-c++", "php": "php",
    "plist": "xml", "po": "pot", "pot": "pot", "properties": "properties", "ps1": "powershell",
    "py": "python", "rb": "ruby", "rs": "rust", "sh": "bash", "sql": "sql", "strings": "c", "svg": "xml",
    "swift": "swift", "toml": "toml", "ts": "typescript", "vert": "glsl", "xaml": "xml", "xcstrings": "json",
    "xlf": "xml", "xliff": "xml", "xml": "xml", "yaml": "yaml", "yml": "yaml",
}  # fmt: skip
"""pygments' own table knows more endings, but takes a fifth of a second to be asked."""
