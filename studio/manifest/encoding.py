"""From a manifest's bytes to text, and what is wrong with the bytes."""

from __future__ import annotations

import codecs
import re
from itertools import islice
from typing import Self

from studio.manifest.tokens import FAULT_LIMIT, Fault
from studio.values import dataclass
from studio.words import words

_CODE = "PS-JSON-ENCODING"
_BOM = codecs.BOM_UTF8
_UNDECODED = re.compile("[\udc80-\udcff]+")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of some bytes, one character for each that cannot be decoded, and the faults found.

    ``mark`` is the byte order mark, which is no part of ``text``. ``is_utf8`` is False for UTF-16 and UTF-32;
    such text is for reading only.
    """

    text: str
    mark: bytes
    is_utf8: bool
    faults: tuple[Fault, ...]

    @classmethod
    def of(cls, data: bytes) -> Self:
        """Decode ``data``; never raises."""
        wide = _wide_encoding(data)
        if wide is not None:
            text = data.decode(wide, "replace").removeprefix("\ufeff")
            name = wide.upper().removesuffix("-LE").removesuffix("-BE")
            return cls(
                text,
                b"",
                is_utf8=False,
                faults=(Fault(_CODE, 0, {"detail": words("it is {encoding}", encoding=name)}),),
            )
        mark = _BOM if data.startswith(_BOM) else b""
        text = raw_text(data, mark)
        readable = _UNDECODED.sub(lambda match: "\ufffd" * len(match[0]), text)
        return cls(readable, mark, is_utf8=True, faults=tuple(_faults(text)))


@dataclass(frozen=True, slots=True)
class WindowsText:
    """What bytes say that an old Windows program of western Europe wrote, and a word of it to judge by."""

    text: str
    sample: str


def windows_text(data: bytes) -> WindowsText | None:
    """``data`` read as Windows-1252, where that is plainly what it is.

    Every byte that is no ASCII has to be a letter within a word or a mark of typography there, none of them
    part of UTF-8.
    """
    escaped = raw_text(data, b"")
    if escaped.isascii() or any("\x80" <= letter < "\ud800" or letter > "\udfff" for letter in escaped):
        return None
    if not all(_plainly_windows(data, run) for run in _HIGH.finditer(data)):
        return None
    text = data.decode("cp1252", "replace")
    word = next((found[0] for found in _WINDOWS_WORD.finditer(text) if not found[0].isascii()), "")
    return WindowsText(text, word) if word and "\ufffd" not in text else None


def _plainly_windows(data: bytes, run: re.Match[bytes]) -> bool:
    """Whether ``run``, some bytes of ``data`` that are no ASCII, is usual in such a text."""
    if all(byte in _TYPOGRAPHY for byte in run[0]):
        return True
    start, end = run.span()
    beside = _LETTER.search(data[max(0, start - 1) : start] + data[end : end + 1])
    return (
        beside is not None
        and len(run[0]) <= 2
        and all(byte >= 0xC0 and byte not in _SIGNS for byte in run[0])
    )


def raw_text(data: bytes, mark: bytes) -> str:
    """UTF-8 ``data`` behind its ``mark``, so decoded that ``raw_bytes`` gives the same bytes again."""
    return data[len(mark) :].decode("utf-8", "surrogateescape")


def raw_bytes(text: str, mark: bytes) -> bytes:
    """The bytes that ``text``, made by ``raw_text``, came from."""
    return mark + text.encode("utf-8", "surrogateescape")


def _faults(text: str) -> list[Fault]:
    detail = words("the bytes at this place are something else")
    faults = [
        Fault(_CODE, match.start(), {"detail": detail})
        for match in islice(_UNDECODED.finditer(text), FAULT_LIMIT)
    ]
    if "\0" in text:
        faults.append(Fault(_CODE, text.index("\0"), {"detail": words("there is a zero byte at this place")}))
    return faults


def _wide_encoding(data: bytes) -> str | None:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    # Without a mark, the zero half of a bracket, quotation mark or space gives it away.
    if len(data) < 4 or len(data) % 2:
        return None
    return _ZEROS.get("".join("0" if byte == 0 else "x" for byte in data[:4]))


_LETTER = re.compile(rb"[A-Za-z]")
_HIGH = re.compile(rb"[\x80-\xff]+")
_WINDOWS_WORD = re.compile(r"[^\W\d_]+")
# The euro, dots, quotation marks, dashes, trade mark, section, copyright, registered, degree, pound.
_TYPOGRAPHY = b"\x80\x85\x91\x92\x93\x94\x96\x97\x99\xa3\xa7\xa9\xab\xae\xb0\xbb"
_SIGNS = b"\xd7\xf7"
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ZEROS = {"x0x0": "utf-16-le", "0x0x": "utf-16-be"}
