"""``pack-studio check``: all problems."""

from __future__ import annotations

from typing import Annotated

import typer

from studio.cli.interrupt import cancelled_by_interrupt
from studio.cli.meter import Meter
from studio.cli.options import JsonFlag, SubjectsArgument
from studio.cli.output import DONE, PROBLEMS, counted, print_json, say
from studio.cli.problems import (
    has_errors,
    new_under_target,
    problems_json,
    show_accepted,
    show_problems,
    summary,
    target_words,
)
from studio.progress import Lanes, usual_lanes
from studio.project.target import Hosting, Tools
from studio.session.opening import aimed_at, open_any
from studio.session.reading import looked_into


def check(
    subjects: SubjectsArgument,
    *,
    hosting: Annotated[Hosting | None, typer.Option("--hosting", help="Who hosts the packs.")] = None,
    tools: Annotated[Tools | None, typer.Option("--tools", help="Whose manifest keys hold.")] = None,
    lowest_os: Annotated[
        int | None, typer.Option("--lowest-os", metavar="N", min=26, help="The lowest OS the app supports.")
    ] = None,
    as_json: JsonFlag = False,
) -> int:
    """Check a project or manifests, and say what to mend.

    With another hosting, other tools or another lowest OS than the project's own, what is new under them is
    marked; the project stays as it is.
    """
    with cancelled_by_interrupt() as cancel:
        found = open_any(subjects, cancel=cancel)
        with Meter() as meter, Lanes(usual_lanes()) as lanes:
            own = looked_into(found, lanes, cancel, report=meter.take)
        state = aimed_at(own, hosting=hosting, tools=tools, lowest_os=lowest_os)
    new = new_under_target(state, own)
    if as_json:
        print_json(problems_json(state, new))
    else:
        with_target = target_words(state.target, own.target)
        show_problems(state.open_problems, new, with_target)
        show_accepted(state.accepted_problems)
        say(summary(state))
        if new:
            say(f"{counted(len(new), 'problem')} new with {with_target}.")
    return PROBLEMS if has_errors(state) else DONE
