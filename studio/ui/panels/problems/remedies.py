"""What can be done about one problem. Pure; asked for the current row only."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from studio.project.fixes import Fix
from studio.project.packs import Pack
from studio.project.problems import Problem
from studio.session.mending import Known, Plan, alike, fixes_of, pack_of
from studio.session.state import State
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Remedies:
    """What mends ``problem``, and the file it is about.

    ``alike``: how many problems of its kind there are, where a fix may mend them all; else 0. ``state`` is
    what all of this was seen in.
    """

    problem: Problem
    pack: Pack | None
    fixes: tuple[Fix, ...]
    alike: int
    file: Path | None
    state: State = field(compare=False, repr=False)

    def plan(self, fix: Fix, *, everything: bool = False) -> Plan:
        """To carry out ``fix``, or with ``everything`` what such fixes can do for all of the kind."""
        return Plan(self.problem, fix.code, fix.label, everything)

    def again(self, plan: Plan) -> Plan | None:
        """What ``plan``, made for an earlier state, is now; ``None`` where there is no such fix any more."""
        if not _is_same(plan.problem, self.problem):
            return None
        fix = next((one for one in self.fixes if (one.code, one.label) == (plan.code, plan.label)), None)
        if fix is None or (plan.everything and not self.alike):
            return None
        return self.plan(fix, everything=plan.everything)


def remedies(problem: Problem, known: Known, state: State) -> Remedies:
    """What can be done about ``problem``. ``known`` is what of it is still true."""
    fixes = fixes_of(problem, known, state)
    number = alike(problem, state) if fixes else 0
    return Remedies(
        problem, pack_of(problem, known), fixes, number if number > 1 else 0, file_of(problem, state), state
    )


def file_of(problem: Problem, state: State) -> Path | None:
    """The file on disk that ``problem`` is about, or ``None`` where it is about something else."""
    path = problem.place.path
    contents = next((one for one in state.contents if one.pack.path == problem.place.manifest), None)
    if path is None or contents is None:
        return None
    asset = contents.asset_at(path)
    return None if asset is None else contents.pack.base / asset.disk_path


def _is_same(one: Problem, other: Problem) -> bool:
    """Whether it is one problem, seen twice."""
    left, right = one.place, other.place
    return (one.code, left.manifest, left.field, left.path) == (
        other.code,
        right.manifest,
        right.field,
        right.path,
    )
