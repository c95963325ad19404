"""Fixes of how much a project lets kinds of problems matter."""

from __future__ import annotations

from collections.abc import Iterator

from studio.project.edits import SetProject
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.words import words


def _as_usual(ground: Ground) -> Iterator[Fix]:
    kind = ground.problem.finding.arguments.get("kind")
    project = ground.project
    if project is None or kind not in project.severities:
        return
    left = {code: value for code, value in project.severities.items() if code != kind}
    is_ours = str(kind).startswith("PS-")
    label = (
        words("Treat {kind} as usual", kind=str(kind))
        if is_ours
        else words("Remove {kind} from the settings", kind=str(kind))
    )
    yield Fix("severity-as-usual", label, (SetProject({"severities": left}),))


FIXES: dict[str, Maker] = {"PS-PROJECT-SEVERITY": _as_usual}
