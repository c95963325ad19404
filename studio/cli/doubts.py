"""Doubts about an archive that can be read, as lines for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Iterable

from studio.cli.output import Json, say
from studio.errors import Finding
from studio.project.problems import judge
from studio.project.target import Target


def warnings_json(findings: Iterable[Finding]) -> Json:
    """The ``warnings`` of ``inspect`` and ``verify``."""
    return [{"id": one.code, "message": one.message, "hint": one.hint} for one in judge(findings, Target())]


def show_warnings(findings: Iterable[Finding]) -> None:
    """One paragraph each: a sentence, and what to do."""
    for one in judge(findings, Target()):
        say(f"▲ Warning: {one.message}")
        say(f"    {one.hint}  ({one.code})")
