"""A page of the help as plain text, for a terminal."""

from __future__ import annotations

import re
import textwrap
from itertools import groupby

from studio.cli.output import table

WIDTH = 80

_MARKS = re.compile(r"`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*")
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n+", re.MULTILINE)
_ACTION = "action:"
_ITEM = re.compile(r"(- |\d+\. )")


def as_lines(text: str, width: int | None = WIDTH) -> list[str]:
    """The Markdown ``text`` without its marks, in lines of ``width`` or, for ``None``, as long as they come.

    Where it leads on to another page, the command that shows it stands behind. Pictures are left out.
    """
    text = _PICTURE.sub("", text)
    found: list[str] = []
    for in_table, lines in groupby(_whole_lines(text), key=lambda line: line.startswith("|")):
        if in_table:
            found += _table(list(lines))
        else:
            for line in lines:
                found += _wrapped(_plain(line.lstrip("# ") if line.startswith("#") else line), width)
    return found


def _whole_lines(text: str) -> list[str]:
    """The lines of ``text``; one that only goes on after a break is joined to the one before."""
    found: list[str] = []
    for line in text.strip().splitlines():
        begins = not line or line.startswith(("#", "|")) or _ITEM.match(line)
        if begins or not found or not found[-1] or found[-1].startswith("#"):
            found.append(line)
        else:
            found[-1] += " " + line.strip()
    return found


def _wrapped(text: str, width: int | None) -> list[str]:
    if width is None or not text:
        return [text]
    item = _ITEM.match(text)
    indent = " " * len(item[0]) if item else ""
    return textwrap.wrap(
        text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def _table(lines: list[str]) -> list[str]:
    cells = [[_plain(cell.strip()) for cell in line.strip()[1:-1].split("|")] for line in lines]
    heads, rows = cells[0], cells[2:]  # Between the two is the line that makes it a table.
    return table(heads, rows).splitlines()


def _plain(line: str) -> str:
    return _MARKS.sub(_inside, line)


def _inside(mark: re.Match[str]) -> str:
    code, label, target, strong, stressed = mark.groups()
    if label is not None and target.startswith(_ACTION):
        return str(label)
    if label is not None:
        name = target.removesuffix(".md").rpartition("/")[2]
        return f"{label} (pack-studio explain {name})"
    return str(code or strong or stressed)
