"""Rules about how much all packs are together. Source: ``resources/limits.json``; asset pack facts, 4.1."""

from __future__ import annotations

from studio.project.rules.rule import QT_TRANSLATE_NOOP, Rule, Severity, warning

RULES: tuple[Rule, ...] = (
    Rule(
        "PS-LIMIT-TOTAL",
        Severity.ERROR,
        QT_TRANSLATE_NOOP(
            "problems",
            "All packs together are {used} before compression; Apple hosts up to {limit} (as of {seen}).",
        ),
        QT_TRANSLATE_NOOP("problems", "Take files out; a build shows what is left after compression."),
        self_hosted=None,
    ),
    Rule(
        "PS-LIMIT-TOTAL-NEAR",
        Severity.WARNING,
        QT_TRANSLATE_NOOP(
            "problems",
            "All packs together are {used} before compression, {share} % of Apple's {limit} (as of {seen}).",
        ),
        QT_TRANSLATE_NOOP("problems", "Plan for it: from {notice} % on, Apple sends a notice."),
        self_hosted=None,
    ),
    Rule(
        "PS-LIMIT-PACKS",
        Severity.WARNING,
        QT_TRANSLATE_NOOP(
            "problems",
            "All {count} packs together are more than {limit}, the limit on Apple's older pages; "
            "newer ones say {newer} (as of {seen}).",
        ),
        QT_TRANSLATE_NOOP("problems", "Look up Apple's present limit, or join packs."),
        self_hosted=None,
    ),
    Rule(
        "PS-LIMIT-PACKS-MOST",
        Severity.ERROR,
        QT_TRANSLATE_NOOP(
            "problems",
            "All {count} packs together are more than the {limit} that Apple hosts (as of {seen}).",
        ),
        QT_TRANSLATE_NOOP("problems", "Join packs that people always need together."),
        self_hosted=None,
    ),
    Rule(
        "PS-LIMIT-SUBMISSION",
        Severity.INFO,
        QT_TRANSLATE_NOOP(
            "problems",
            "All {count} packs together take {rounds} submissions; one has room for {limit} (as of {seen}).",
        ),
        QT_TRANSLATE_NOOP(
            "problems", "Plan which come first: packs go with the app's first version in one submission."
        ),
        self_hosted=None,
    ),
    warning(
        "PS-BUDGET-TOTAL",
        QT_TRANSLATE_NOOP(
            "problems", "All packs together are {used}, {over} over this project's budget of {budget}."
        ),
        QT_TRANSLATE_NOOP("problems", "Take files out, or raise the budget in the project's settings."),
    ),
    warning(
        "PS-BUDGET-PACK",
        QT_TRANSLATE_NOOP(
            "problems", "{pack} is {used}, {over} over this project's budget of {budget} for a pack."
        ),
        QT_TRANSLATE_NOOP("problems", "Take files out or split it, or raise the budget in the settings."),
    ),
)
