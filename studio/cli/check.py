"""``pack-studio check``: all problems."""

from __future__ import annotations

from typing import Annotated

import typer

from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.options import JsonFlag, SubjectsArgument
from studio.cli.output import DONE, PROBLEMS, print_json, say
from studio.cli.problems import has_errors, problems_json, show_problems, summary
from studio.project.target import Hosting, Tools
from studio.session.opening import aimed_at, open_any


def check(
    subjects: SubjectsArgument,
    *,
    hosting: Annotated[Hosting | None, typer.Option("--hosting", help="Who hosts the packs.")] = None,
    tools: Annotated[Tools | None, typer.Option("--tools", help="Whose manifest keys hold.")] = None,
    as_json: JsonFlag = False,
) -> int:
    """Check a project or manifests, and say what to mend."""
    with cancelled_by_interrupt() as cancel:
        state = aimed_at(open_any(subjects, cancel=cancel), hosting=hosting, tools=tools)
    if as_json:
        print_json(problems_json(state))
    else:
        show_problems(state.problems)
        say(summary(state))
    return PROBLEMS if has_errors(state) else DONE
