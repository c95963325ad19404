"""Problems without a project."""

from __future__ import annotations

from pathlib import Path

from studio.errors import Finding, Place
from studio.project.problems import Problem
from studio.project.rules import Severity


def problem(
    name: str, severity: Severity = Severity.ERROR, *, code: str = "PS-TEST", message: str = "", line: int = 1
) -> Problem:
    """A problem about the manifest ``name``."""
    place = Place(name, Path("/project/manifests") / f"{name}.json", "language", line)
    return Problem(code, severity, False, place, message or f"{name} is odd.", "Look.", Finding(code, place))  # noqa: FBT003 -- a value's field


def many(count: int) -> tuple[Problem, ...]:
    """``count`` warnings that differ."""
    return tuple(problem(f"pack-{number:06}", Severity.WARNING) for number in range(count))
