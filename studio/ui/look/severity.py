"""How bad a problem is, as a colour and a sign say it."""

from __future__ import annotations

from studio.project.rules import Severity
from studio.ui.look.colours import Meaning

MEANING_OF = {
    Severity.ERROR: Meaning.ERROR,
    Severity.WARNING: Meaning.WARNING,
    Severity.INFO: Meaning.NOTE,
}
