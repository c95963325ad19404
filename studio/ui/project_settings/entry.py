"""What a field of the settings holds, and what is wrong with it."""

from __future__ import annotations

from studio.ui.pieces.form_row import RowProblem
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """``value`` is what the project file would have; with a ``problem`` it has to be mended first."""

    value: object
    problem: RowProblem | None = None
