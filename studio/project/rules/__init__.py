"""The one table of rules: code, severity, whether it blocks a build, and its words."""

from studio.project.rules import identity, languages, paths, text
from studio.project.rules.rule import Rule, Severity

__all__ = ["RULES", "Rule", "Severity"]

RULES: dict[str, Rule] = {
    rule.code: rule for table in (text.RULES, identity.RULES, languages.RULES, paths.RULES) for rule in table
}
"""Every rule by its code. A code is never used for another meaning."""
