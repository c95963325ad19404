"""What a rule is."""

from __future__ import annotations

from enum import StrEnum

from studio.project.target import Hosting, Target, Tools
from studio.values import dataclass


class Severity(StrEnum):
    """Error: cannot be built, or Apple would refuse it. Warning: builds, but people may get something wrong.

    Info: worth a look.
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


RANK = {severity: rank for rank, severity in enumerate(Severity)}
"""How bad each is: the worst is 0."""


def worst(one: Severity | None, other: Severity | None) -> Severity | None:
    """The worse of two; ``None`` is better than any."""
    if one is None or other is None:
        return one or other
    return min(one, other, key=RANK.__getitem__)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``message`` and ``hint`` are templates; ``{pack}`` and the finding's arguments fill them.

    ``severity`` holds for packs that Apple hosts, ``self_hosted`` for others (``None``: no problem there).
    ``blocks``: a pack with such a problem is not built. ``tools``: the rule holds for these tools only;
    ``below_os``: only where the app supports a system below that version.
    """

    code: str
    severity: Severity
    message: str
    hint: str
    self_hosted: Severity | None
    blocks: bool = False
    tools: Tools | None = None
    below_os: int | None = None

    def severity_for(self, target: Target) -> Severity | None:
        """How much the rule matters for ``target``; ``None`` where it does not hold."""
        if self.tools is not None and target.tools is not self.tools:
            return None
        if self.below_os is not None and (target.lowest_os is None or target.lowest_os >= self.below_os):
            return None
        return self.severity if target.hosting is Hosting.APPLE else self.self_hosted


def error(code: str, message: str, hint: str) -> Rule:
    """A rule that is an error wherever the pack lies."""
    return Rule(code, Severity.ERROR, message, hint, Severity.ERROR)


def blocker(code: str, message: str, hint: str) -> Rule:
    """An error that stops the pack from being built."""
    return Rule(code, Severity.ERROR, message, hint, Severity.ERROR, blocks=True)


def warning(code: str, message: str, hint: str) -> Rule:
    return Rule(code, Severity.WARNING, message, hint, Severity.WARNING)


def info(code: str, message: str, hint: str) -> Rule:
    return Rule(code, Severity.INFO, message, hint, Severity.INFO)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 -- the name that lupdate looks for
    """``text`` itself. Marks it for the translators without needing Qt down here."""
    del context
    return text
