"""The one table of rules: code, severity, whether it blocks a build, and its words."""

from studio.project.rules import (
    collisions,
    content,
    families,
    identity,
    languages,
    limits,
    names,
    paths,
    releases,
    severities,
    text,
)
from studio.project.rules.rule import RANK, Rule, Severity, worst

__all__ = ["RANK", "RULES", "Rule", "Severity", "worst"]

RULES: dict[str, Rule] = {
    rule.code: rule
    for table in (
        text.RULES,
        identity.RULES,
        languages.RULES,
        paths.RULES,
        releases.RULES,
        severities.RULES,
        families.RULES,
        collisions.RULES,
        names.RULES,
        limits.RULES,
        content.RULES,
    )
    for rule in table
}
"""Every rule by its code. A code is never used for another meaning."""
