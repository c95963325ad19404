"""Fixes of how much a project lets kinds of problems matter."""

from __future__ import annotations

from collections.abc import Iterator

from studio.project.edits import SetProject
from studio.project.fixes.fix import Fix, Ground, Maker


def _as_usual(ground: Ground) -> Iterator[Fix]:
    kind = ground.problem.finding.arguments.get("kind")
    project = ground.project
    if project is None or kind not in project.severities:
        return
    left = {code: value for code, value in project.severities.items() if code != kind}
    label = f"Treat {kind} as usual" if str(kind).startswith("PS-") else f"Remove {kind} from the settings"
    yield Fix("severity-as-usual", label, (SetProject({"severities": left}),))


FIXES: dict[str, Maker] = {"PS-PROJECT-SEVERITY": _as_usual}
