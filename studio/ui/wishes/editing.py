"""Edits and what leads to them: steps, undo, fixes, what would follow."""

from __future__ import annotations

from pathlib import Path

from studio.errors import Place
from studio.project.edits import Edit
from studio.project.fixes import Fix
from studio.project.packs import Pack
from studio.session.history import Step
from studio.session.mending import Plan
from studio.session.supposing import Question
from studio.values import dataclass
from studio.workspace.drafts import Draft


@dataclass(frozen=True, slots=True)
class Perform:
    """Carry out an edit as one step."""

    edit: Edit


@dataclass(frozen=True, slots=True)
class Mend:
    """Carry out one fix, as one step; ``pack`` is the one that its problem was found in, at ``place``."""

    pack: Pack | None
    fix: Fix
    place: Place


@dataclass(frozen=True, slots=True)
class Foresee:
    """Work out what ``plan`` would change; ``None``: nobody wants to know any more."""

    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class Suppose:
    """Work out what comes of something supposed; ``None``: nobody wants to know any more."""

    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Settle:
    """The focus left a field: what is typed next is a step of its own."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last step."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Do the step again that was taken back."""


@dataclass(frozen=True, slots=True)
class StepTo:
    """Take steps back, or do them again, until ``step`` is the last one that counts."""

    step: Step


@dataclass(frozen=True, slots=True)
class OpenHistory:
    """Show all steps, to go to one of them."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Sign with this name from now on, in this project and in others."""

    name: str


@dataclass(frozen=True, slots=True)
class KeepMine:
    """Keep what was edited here although another program changed the file, and ``more`` of them."""

    path: Path
    more: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class LoadTheirs:
    """Load what another program wrote to the file, and to ``more`` of them, as one step."""

    path: Path
    more: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Compare:
    """Show line by line what was edited here beside what another program wrote to these files."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class ShowDraft:
    """Show line by line what a draft would bring back; ``kept`` is where it lies, if it was put aside."""

    draft: Draft
    kept: Path | None = None


@dataclass(frozen=True, slots=True)
class Restore:
    """Take the draft that was found on opening."""


@dataclass(frozen=True, slots=True)
class Discard:
    """Put the draft that was found on opening aside."""


@dataclass(frozen=True, slots=True)
class Save:
    """Write what is not saved."""
