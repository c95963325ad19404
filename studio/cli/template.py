"""``pack-studio template``: a manifest to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli.options import JsonFlag
from studio.cli.output import DONE, print_json, say
from studio.errors import StudioError
from studio.files import write_new
from studio.manifest.template import template as template_text


def template(
    *,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write it to this file.")
    ] = None,
    as_json: JsonFlag = False,
) -> int:
    """Write a commented manifest to start from.

    Without -o it is printed. A file that is there is never replaced.
    """
    text = template_text()
    if output is not None and not write_new(output.absolute(), text.encode()):
        raise StudioError(
            f"{output} is there already, and a template never replaces a file.",
            "Choose another name.",
            path=output,
        )
    if as_json:
        print_json({"output": str(output.absolute()) if output else None, "text": text})
    elif output is None:
        say(text.rstrip("\n"))
    else:
        say(f"The template is in {output}.")
    return DONE
