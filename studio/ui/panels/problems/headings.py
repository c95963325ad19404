"""The words of a heading in the list of problems."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from studio.project.rules import Severity
from studio.ui.look.words import count, isolated, side_by_side
from studio.ui.panels.problems.counting import ORDER
from studio.ui.panels.problems.grouping import By, Group
from studio.ui.panels.problems.switches import counted


def heading_words(group: Group, titles: Mapping[str, str]) -> str:
    """What stands below it: ``Errors``, a pack's id, what a kind of problem is called.

    ``titles`` has by rule what kinds are called; until they are known a kind goes by its code.
    """
    by, name = group.key
    if by is None:
        return QCoreApplication.translate("ProblemHeadings", "Accepted")
    if by is By.SEVERITY:
        return _severity_words(Severity(name))
    if by is By.KIND:
        return titles.get(name, name)
    return isolated(name) if name else QCoreApplication.translate("ProblemHeadings", "The project as a whole")


def heading_aside(group: Group) -> str:
    """How many: a number where the heading says of what, else by severity."""
    if group.is_accepted or group.key[0] is By.SEVERITY:
        return count(len(group.problems))
    parts = [counted(one, number) for one, number in zip(ORDER, group.counts, strict=True) if number]
    return side_by_side(parts)


def _severity_words(severity: Severity) -> str:
    match severity:
        case Severity.ERROR:
            return QCoreApplication.translate("ProblemHeadings", "Errors")
        case Severity.WARNING:
            return QCoreApplication.translate("ProblemHeadings", "Warnings")
        case Severity.INFO:
            return QCoreApplication.translate("ProblemHeadings", "Notes")
