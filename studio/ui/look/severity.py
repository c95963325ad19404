"""How bad a problem is, as a colour, a sign and a word say it: one table for every place that marks it."""

from __future__ import annotations

from collections.abc import Mapping

from studio.project.rules import Severity
from studio.ui.look.colours import Meaning
from studio.ui.look.icons import sign_of
from studio.ui.look.words import meaning_word

MEANING_OF: Mapping[Severity, Meaning] = {
    Severity.ERROR: Meaning.ERROR,
    Severity.WARNING: Meaning.WARNING,
    Severity.INFO: Meaning.NOTE,
}


def severity_sign(severity: Severity) -> str:
    """The name of the sign that tells ``severity`` without its colour."""
    return sign_of(MEANING_OF[severity])


def severity_word(severity: Severity) -> str:
    """What the sign says."""
    return meaning_word(MEANING_OF[severity])
