"""A problem in words: where it is, how it stands, all of it as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.project.problems import Problem
from studio.ui.look.severity import severity_word
from studio.ui.look.told import told


def place_words(problem: Problem) -> str:
    """Where it is: the manifest's file name and line, or the path of the file concerned."""
    place = problem.place
    if place.manifest is None:
        return place.path or ""
    return f"{place.manifest.name}:{place.line}" if place.line else place.manifest.name


def state_word(problem: Problem) -> str:
    """What the sign of a row says."""
    if problem.accepted is not None:
        return QCoreApplication.translate("ProblemRows", "Accepted")
    return severity_word(problem.severity)


def accepted_words(problem: Problem) -> str:
    """Who accepted it and why, or nothing."""
    accepted = problem.accepted
    if accepted is None:
        return ""
    words = QCoreApplication.translate("ProblemRows", "accepted by {name}: {note}")
    return words.format(name=accepted.by, note=accepted.note)


def as_text(problem: Problem) -> str:
    """A problem on lines of its own, for a mail or a ticket."""
    where = place_words(problem)
    lines = [
        f"{state_word(problem)}: {told(problem.message)} ({where})",
        told(problem.hint),
        accepted_words(problem),
    ]
    return "\n    ".join(line for line in lines if line)
