"""The rule about how much a project lets kinds of problems matter."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, warning

RULES: tuple[Rule, ...] = (
    warning(
        "PS-PROJECT-SEVERITY",
        QT_TRANSLATE_NOOP("problems", "{pack} treats {kind} as {wanted}, which does not count: {reason}."),
        QT_TRANSLATE_NOOP("problems", "Take it out of the project's settings, or choose another one there."),
    ),
)
