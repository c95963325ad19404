"""What could be typed next into a filter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.project.filtering.listing import Field


@dataclass(frozen=True, slots=True)
class Completion:
    """``text`` in place of the letters from ``start`` to ``stop``; ``value`` is empty where it names a field only."""

    text: str
    start: int
    stop: int
    field: Field
    value: str = ""


def completions(text: str, cursor: int, fields: Sequence[Field]) -> tuple[Completion, ...]:
    """What may stand where ``cursor`` is, the likeliest first. None behind a complete term's space."""
    raise NotImplementedError
