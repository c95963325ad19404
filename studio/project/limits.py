"""Limits of Apple's hosting. They are data with a date and a source, ``resources/limits.json``, not code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from studio.resources import resource
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """``value`` in ``unit``, as it was ``seen`` last (``2026-10``), where, and how sure that is."""

    value: int
    unit: str
    seen: str
    source: str
    certainty: str


def limit(name: str) -> Limit:
    """The limit of that id. Raises ``KeyError``."""
    return limits()[name]


@cache
def limits() -> Mapping[str, Limit]:
    """All limits by their id. Raises ``KeyError`` or ``TypeError`` where the file has other fields."""
    rows = json.loads(resource("limits.json").read_text(encoding="utf-8"))
    return {row.pop("id"): Limit(**row) for row in rows}
