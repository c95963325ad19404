"""``pack-studio new``: make a project."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.meter import Meter
from studio.cli.options import JsonFlag
from studio.cli.output import DONE, print_json, quoted, say
from studio.errors import StudioError
from studio.languages.tags import InvalidTag, LanguageTag
from studio.workspace.new_project import new_project
from studio.workspace.sample import make_sample


def new(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the project is made.")],
    *,
    name: Annotated[
        str | None, typer.Option("--name", help="Its name; else the folder's, or the sample's.")
    ] = None,
    primary_language: Annotated[
        str, typer.Option("--primary-language", metavar="TAG", help="The app's primary language.")
    ] = "en",
    sample: Annotated[
        bool, typer.Option("--sample", help="Fill it with a sample to try things on: seven packs.")
    ] = False,
    as_json: JsonFlag = False,
) -> int:
    """Make a project in FOLDER. Files that are there already stay as they are."""
    try:
        language = str(LanguageTag.parse(primary_language))
    except InvalidTag as refusal:
        instead = f"Write {refusal.suggestion}." if refusal.suggestion else "Write a tag such as en or pt-BR."
        raise StudioError(f"{primary_language} is no language tag.", instead) from refusal
    if sample:
        with cancelled_by_interrupt() as cancel, Meter() as meter:
            path = make_sample(folder, name=name, primary_language=language, report=meter.take, cancel=cancel)
    else:
        path = new_project(folder, name=name, primary_language=language)
    if as_json:
        print_json({"project": str(path), "name": path.stem})
    else:
        say(f"{path.stem} is made: {path}")
        say("Look at it with: pack-studio check " + quoted(path.parent))
    return DONE
