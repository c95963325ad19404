"""How the command line speaks: people on standard output in words, programs in one JSON document."""

from __future__ import annotations

import contextlib
import json
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TextIO, TypeAlias

from rich.cells import cell_len

from studio.errors import StudioError

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"

_STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What moves the cursor, and what makes the letters after it run the other way."""

_FOREIGN = re.compile(r"[^\x00-\x7f]")
_BATCH = 2000
"""Lines of a table, or parts of a document, that are written at once."""

DONE, PROBLEMS, UNUSABLE, CANCELLED = 0, 1, 2, 130
"""Exit codes: done; done, but something is wrong; wrong usage or unreadable input; Ctrl+C."""


def print_json(document: Json) -> None:
    """``document`` on standard output, and nothing else beside it. Raises ``OSError``."""
    stream = sys.stdout
    if stream is None:  # Started without this stream: nobody listens.
        return
    # Written on the way: the text of a large document takes several times the memory of its values.
    parts = json.JSONEncoder(indent=2, ensure_ascii=False).iterencode(document)
    while text := "".join(islice(parts, _BATCH)):
        harmless = _STEERING.sub(_escape_json, text)
        # What the stream cannot show, a lone surrogate among it, is escaped as JSON does it.
        stream.write(harmless if _is_shown(stream, harmless) else _FOREIGN.sub(_escape_json, harmless))
    stream.write("\n")
    stream.flush()


def say(text: str = "") -> None:
    """A line for people on standard output."""
    _write(sys.stdout, text)


def note(text: str) -> None:
    """A message or a line of progress, on standard error; when nobody listens there, it is dropped."""
    with contextlib.suppress(OSError):
        _write(sys.stderr, text)


def show_trouble(trouble: StudioError, *, as_json: bool) -> None:
    """A failed command in one sentence and a hint."""
    if as_json:
        path = str(trouble.path) if trouble.path else None
        error = {"message": trouble.message, "hint": trouble.hint, "path": path, "line": trouble.line}
        print_json({"error": error})
    else:
        note(trouble.message)
        note(trouble.hint)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """Columns padded with spaces; those numbered in ``right`` end flush. Nothing is cut off."""
    return "\n".join(_lines(heads, lambda: rows, right))


def say_table(
    heads: Sequence[str], rows: Callable[[], Iterable[Sequence[str]]], right: Sequence[int] = ()
) -> None:
    """Such a table on standard output, line by line; ``rows`` are made twice and never held together."""
    lines = iter(_lines(heads, rows, right))
    while batch := "\n".join(islice(lines, _BATCH)):
        _write(sys.stdout, batch)


def size(count: int) -> str:
    """Bytes as Apple counts them: ``412 MB`` is 412,000,000."""
    if count < 1000:
        return counted(count, "byte")
    amount = float(count)
    for unit in ("KB", "MB", "GB", "TB"):
        amount /= 1000
        if amount < 999.5 or unit == "TB":
            return f"{amount:.1f} {unit}" if amount < 9.95 else f"{amount:.0f} {unit}"
    raise AssertionError(count)


def counted(count: int, one: str, many: str | None = None) -> str:
    """``1 file``, ``1,204 files``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def one_line(name: str) -> str:
    """``name`` as it stands in a line of its own: a break in it begins no other."""
    return name.replace("\n", "\\n").replace("\t", "\\t")


def quoted(path: Path) -> str:
    """``path`` as it is typed on a command line."""
    return subprocess.list2cmdline([str(path)]) if sys.platform == "win32" else shlex.quote(str(path))


def _lines(
    heads: Sequence[str], rows: Callable[[], Iterable[Sequence[str]]], right: Sequence[int]
) -> Iterator[str]:
    widths = [cell_len(head) for head in heads]
    for row in rows():
        widths = [max(width, cell_len(one_line(text))) for width, text in zip(widths, row, strict=True)]
    for row in chain([heads], rows()):
        cells = [_cell(text, widths[column], column in right) for column, text in enumerate(row)]
        yield "  ".join(cells).rstrip()


def _cell(text: str, width: int, to_the_right: bool) -> str:  # noqa: FBT001 -- one caller, above
    text = one_line(text)
    padding = " " * (width - cell_len(text))
    return padding + text if to_the_right else text + padding


def _escape(letter: re.Match[str]) -> str:
    code = ord(letter[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def _escape_json(letter: re.Match[str]) -> str:
    return json.dumps(letter[0])[1:-1] if letter[0] != "\x7f" else "\\u007f"


def _is_shown(stream: TextIO, text: str) -> bool:
    try:
        text.encode(stream.encoding)
    except UnicodeEncodeError:
        return False
    return True


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:  # Started without this stream: nobody listens.
        return
    # A name may hold codes that steer a terminal, and letters that this one cannot show.
    harmless = _STEERING.sub(_escape, text)
    stream.write(harmless.encode(stream.encoding, "backslashreplace").decode(stream.encoding) + "\n")
    stream.flush()
