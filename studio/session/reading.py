"""Looking into files: all that the rules want to know of what a state ships."""

from __future__ import annotations

from collections.abc import Sequence

from studio.progress import CancelToken, Lanes, Report
from studio.project.contents import Contents
from studio.project.facts import Facts, wanted
from studio.session.state import State, derive
from studio.workspace.facts import Tell, read_facts, untold


def facts_for(
    contents: Sequence[Contents],
    facts: Facts,
    lanes: Lanes,
    cancel: CancelToken,
    *,
    report: Report,
    tell: Tell = untold,
) -> Facts:
    """``facts`` with all that is wanted of ``contents``. Raises ``Cancelled``.

    First come the heads; they tell whose digests are wanted. ``tell`` is given now and then what is known
    so far.
    """
    # Everything that is read is known afterwards, be it as trouble: so this comes to an end.
    while len(missing := wanted(contents, facts)):
        facts = read_facts(missing, facts, lanes, cancel, report=report, tell=tell)
    return facts


def looked_into(state: State, lanes: Lanes, cancel: CancelToken, *, report: Report) -> State:
    """``state`` with all that is found in its files. Raises ``Cancelled``."""
    facts = facts_for(state.contents, state.facts, lanes, cancel, report=report)
    snapshots = {one.pack.base: one.snapshot for one in state.contents}
    return derive(
        state.project, state.target, state.packs, snapshots, before=state, facts=facts, cancel=cancel
    )
