"""Tables as files that spreadsheets open."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from studio.files import write_bytes

_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula, and would carry out."""


def write_table(path: Path, heads: Sequence[str], rows: Iterable[Sequence[str | int]]) -> None:
    """Write ``rows`` below ``heads`` to ``path``, atomically, as comma-separated values.

    In UTF-8 with its mark, without which Excel takes accents for other letters, and with line ends of
    Windows. What would be taken for a formula gets an apostrophe in front, as whoever types it in would write
    it. Raises ``StudioError``.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_cell(head) for head in heads])
    writer.writerows([_cell(value) for value in row] for row in rows)
    # A name may hold half a letter, which no encoding can write.
    write_bytes(path, text.getvalue().encode("utf-8-sig", "backslashreplace"))


def _cell(value: str | int) -> str | int:
    if isinstance(value, str) and value.startswith(_FORMULAS):
        return f"'{value}"
    return value
