"""Coverage as a table for a spreadsheet: a row for each logical path, a column for each language."""

from __future__ import annotations

from collections.abc import Iterator

from studio.languages.tags import LanguageTag
from studio.project.coverage import Cell, Coverage, FamilyCoverage

PRESENT, MISSING, SAME, UNKNOWN, FROM_EVERYBODY = (
    "present",
    "missing",
    "same as base",
    "not compared",
    "for everybody",
)
"""What a cell says; it says nothing where the family has no such language and none is asked for."""


def sheet_rows(coverage: Coverage) -> Iterator[tuple[str, ...]]:
    """The head, and then a row for each path of each family, in order."""
    everybody = any(one.everybody is not None for one in coverage.families)
    tags = (*((None,) if everybody else ()), *coverage.languages)
    yield ("family", "path", *("everybody" if tag is None else str(tag) for tag in tags))
    for family in coverage.families:
        columns = [_column(family, tag) for tag in tags]
        for path in family.paths:
            yield (family.name, path, *(column.get(path, column["*"]) for column in columns))


def _column(family: FamilyCoverage, tag: LanguageTag | None) -> dict[str, str]:
    """What stands in the column of ``tag``, by path; ``*``, which is no path, has what all others say."""
    cell: Cell | None = family.everybody if tag is None else family.cell(tag)
    if cell is None:
        return {"*": ""}
    return {
        **dict.fromkeys(cell.missing, "" if tag is None else MISSING),
        **dict.fromkeys(cell.from_everybody, FROM_EVERYBODY),
        **dict.fromkeys(cell.unknown, UNKNOWN),
        **dict.fromkeys(cell.same_as_base, SAME),
        "*": PRESENT,
    }
