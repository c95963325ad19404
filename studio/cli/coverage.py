"""``pack-studio coverage``: which paths there are in which languages."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.cells import cell_len

from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.meter import Meter
from studio.cli.options import JsonFlag, ProjectArgument
from studio.cli.output import DONE, PROBLEMS, Json, counted, note, one_line, print_json, quoted, say, table
from studio.cli.problems import has_errors
from studio.errors import StudioError
from studio.languages.names import display
from studio.progress import Lanes, usual_lanes
from studio.project.coverage import Cell, Coverage, FamilyCoverage, Outcome, Uneven
from studio.project.coverage import coverage as covered
from studio.project.coverage_sheet import sheet_rows
from studio.session.opening import open_project
from studio.session.reading import looked_into
from studio.session.state import State
from studio.workspace.spreadsheet import write_table

_WIDTH = 100
"""Columns that a line for people may take."""

_NAME = 30
"""Columns that the name of a language may take."""


def coverage(
    project: ProjectArgument,
    *,
    sheet: Annotated[
        Path | None,
        typer.Option(
            "--csv", metavar="FILE", help="Write every path and language as a table for a spreadsheet."
        ),
    ] = None,
    as_json: JsonFlag = False,
) -> int:
    """Show which paths each family of packs has in which languages.

    Files that a language lacks, files with the same bytes as the base's, required languages, and families
    that lack a language which another one has. Files are compared by what is in them.

    The table for a spreadsheet has a row for each path and a column for each language. It is UTF-8 with a
    byte order mark and commas, as Excel opens it; a cell that would be taken for a formula begins with an
    apostrophe. A file that is there is replaced.

    For example:

    pack-studio coverage Coast.packstudio

    pack-studio coverage Coast.packstudio --csv coverage.csv

    pack-studio coverage Coast.packstudio --json
    """
    if project.suffix.lower() == ".json":
        raise StudioError(
            f"{project.name} is a manifest, and coverage is about all packs of a project.",
            "Name the .packstudio file, or the folder that holds it.",
            path=project,
        )
    if sheet is not None and sheet.suffix.lower() != ".csv":
        raise StudioError(
            f"{sheet.name} would not be opened as a table.", "End its name in .csv.", path=sheet
        )
    with cancelled_by_interrupt() as cancel:
        found = open_project(project, cancel=cancel)
        with Meter() as meter, Lanes(usual_lanes()) as lanes:
            state = looked_into(found, lanes, cancel, report=meter.take)
    file = state.project.file if state.project is not None else None
    answer = covered(state.contents, file, state.facts, state.memory)
    if sheet is not None:
        heads, *rows = sheet_rows(answer)
        write_table(sheet, heads, rows)
    if as_json:
        print_json(_as_json(answer))
    else:
        _show(answer)
    if sheet is not None:
        note(f"The table is in {sheet}.")
    return _code(state, project)


def _code(state: State, project: Path) -> int:
    if not has_errors(state):
        return DONE
    note(f"There are problems. See them with: pack-studio check {quoted(project)}")
    return PROBLEMS


def _as_json(answer: Coverage) -> Json:
    return {
        "families": [_family_json(one) for one in answer.families],
        "uneven": [_uneven_json(one) for one in answer.uneven],
        "people": [_outcome_json(one) for one in answer.outcomes],
        "leftOut": [
            {"id": one.name, "manifest": str(one.path), "language": one.manifest.language}
            for one in answer.left_out
        ],
        "ruleSet": answer.rule_set,
    }


def _family_json(one: FamilyCoverage) -> Json:
    base = one.base_pack
    return {
        "name": one.name,
        "base": one.base,
        "basePack": None if base is None else base.name,
        "languages": [str(tag) for tag in one.family.tags],
        "required": [str(tag) for tag in one.family.required],
        "paths": len(one.paths),
        "cells": {str(cell.tag): _cell_json(cell) for cell in one.cells},
        "everybody": None if one.everybody is None else _cell_json(one.everybody),
    }


def _cell_json(cell: Cell) -> Json:
    return {
        "present": cell.present,
        "missing": list(cell.missing),
        "sameAsBase": list(cell.same_as_base),
        "unknown": list(cell.unknown),
        "fromEverybody": list(cell.from_everybody),
        "percent": cell.percent,
        "packs": list(cell.packs),
    }


def _uneven_json(one: Uneven) -> Json:
    return {
        "family": one.family,
        "lacks": [str(tag) for tag in one.lacks],
        "against": one.against,
        "everybody": one.for_everybody,
        "message": one.words,
    }


def _outcome_json(one: Outcome) -> Json:
    return {
        "language": str(one.language),
        "resolved": one.resolved,
        "via": one.via.value,
        "without": list(one.without),
        "onlyEverybody": list(one.only_everybody),
        "message": one.words,
    }


def _show(answer: Coverage) -> None:
    for family in answer.families:
        _show_family(family)
    if not answer.families:
        say("No pack has a language, so everybody gets the same files.")
    for one in answer.left_out:
        _say_wrapped(
            f"{one.name} has the language {one.manifest.language}, which Apple does not take: "
            "it covers nothing."
        )
    for uneven in answer.uneven:
        _say_wrapped(uneven.words)
    told = {(one.family, tag) for one in answer.uneven for tag in one.lacks}
    surprises = [
        one
        for one in answer.outcomes
        if one.resolved != str(one.language) or any((name, one.language) not in told for name in one.without)
    ]
    for outcome in surprises:
        _say_wrapped(outcome.words)
    if answer.uneven or surprises:
        _say_wrapped(f"Who resolves to what: {answer.rule_set}.")


def _show_family(one: FamilyCoverage) -> None:
    base = one.base_pack
    if base is None:
        against = "nothing to compare with"
    elif one.base:
        against = f"compared with {one.base}"
    else:
        against = f"compared with {base.name}, which everybody gets"
    _say_wrapped(f"{one.name}: {counted(len(one.paths), 'path')}, {against}")
    everybody = [] if one.everybody is None else [one.everybody]
    rows = [_row(cell) for cell in (*one.cells, *everybody)]
    heads = ("  language", "", "present", "%", "missing", "same as base", "")
    say(table(heads, rows, right=(2, 3, 4, 5)))
    for cell in one.cells:
        _show_paths(cell)
    say()


def _row(cell: Cell) -> tuple[str, ...]:
    tag = cell.tag
    name = "no language" if tag is None else display(tag).english
    same = f"{len(cell.same_as_base):,}" if cell.same_as_base else ""
    return (
        f"  {tag or 'everybody'}",
        _short(name, _NAME),
        f"{cell.present:,}",
        f"{cell.percent} %",
        f"{len(cell.missing):,}" if cell.missing and tag is not None else "",
        same,
        ", ".join(_remarks(cell)),
    )


def _remarks(cell: Cell) -> Iterator[str]:
    if cell.is_required:
        yield "required"
    if not cell.packs:
        yield "no pack"
    if cell.unknown:
        yield f"{len(cell.unknown):,} not compared"


def _show_paths(cell: Cell) -> None:
    """What ``cell`` lacks and what nobody translated, an example each."""
    everybody = set(cell.from_everybody)
    holes = [path for path in cell.missing if path not in everybody]
    if holes and cell.packs:
        _example(f"  {cell.tag} lacks", holes)
    if everybody and cell.packs:
        _example(f"  {cell.tag} has from the pack for everybody", cell.from_everybody)
    if cell.same_as_base:
        _example(f"  {cell.tag} is not translated?", cell.same_as_base)


def _example(words: str, paths: Iterable[str]) -> None:
    first, *more = paths
    rest = f" and {counted(len(more), 'more path')}" if more else ""
    # The path is what gets shorter; the whole of it is in the table for spreadsheets.
    room = max(20, _WIDTH - cell_len(words) - cell_len(rest) - 1)
    say(f"{words} {_short(one_line(first), room)}{rest}")


def _short(text: str, room: int) -> str:
    """``text`` in ``room`` columns, shortened in its middle where it takes more."""
    if cell_len(text) <= room:
        return text
    start, end = text[: room // 3], text
    while cell_len(start) + 1 + cell_len(end) > room and end:
        end = end[1:]
    return f"{start}…{end}"


def _say_wrapped(text: str) -> None:
    for line in textwrap.wrap(one_line(text), _WIDTH, break_on_hyphens=False, break_long_words=False):
        say(line)
