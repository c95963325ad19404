"""Checks of how much a project lets kinds of problems matter."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import assert_never

from studio.errors import Finding, Place
from studio.project.project_file import ProjectFile
from studio.project.rulings import Mistake, misruled
from studio.words import words


def check_severities(project: ProjectFile, place: Place) -> Iterator[Finding]:
    """Severities of the project file, which is ``place``, that do not count."""
    for one in misruled(project.severities):
        wanted = one.value if isinstance(one.value, str) else json.dumps(one.value)
        arguments = {"kind": one.code, "wanted": wanted, "reason": _reason(one.mistake)}
        yield Finding("PS-PROJECT-SEVERITY", place, {**arguments})


def _reason(mistake: Mistake) -> str:
    match mistake:
        case Mistake.UNKNOWN:
            return words("no kind of problem has that name")
        case Mistake.NO_SEVERITY:
            return words("it can be error, warning, info or off")
        case Mistake.FIXED:
            return words("packs with such a problem cannot be built, or are refused")
        case _:
            assert_never(mistake)
