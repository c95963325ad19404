"""What is said at each stop on the way through the problems."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.ui.look.told import told
from studio.ui.look.words import count, sentences
from studio.ui.panels.problems.problem_list import Step
from studio.ui.panels.problems.telling import state_word


def step_words(step: Step, *, enter: bool) -> str:
    """``Problem 2 of 12. Error: …``; ``enter``: its place is behind the Enter key."""
    tr = QCoreApplication.translate
    words = tr("ProblemSteps", "Problem {number} of {total}. {state}: {message}")
    if step.wrapped and step.total > 1:
        words = tr("ProblemSteps", "Round again: problem {number} of {total}. {state}: {message}")
    elif step.total == 1:
        words = tr("ProblemSteps", "The only problem. {state}: {message}")
    said = words.format(
        number=count(step.number),
        total=count(step.total),
        state=state_word(step.problem),
        message=told(step.problem.message),
    )
    more = tr("ProblemSteps", "Enter opens its setting.")
    return sentences((said, more)) if enter else said
