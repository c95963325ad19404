"""What the list of recent projects can be filtered by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing
from studio.workspace.settings import Recent

RECENT_FIELDS = (
    Field("state", Kind.CHOICE, ("missing", "pinned")),
    Field("opened", Kind.DATE),
)


def recent_listing(recent: Sequence[Recent], missing: frozenset[Path]) -> Listing:
    """Projects as filters ask them; those in ``missing`` are not where they were."""
    return Listing(
        len(recent),
        partial(_words, recent),
        {"state": partial(_states, recent, missing), "opened": partial(_times, recent)},
    )


def _words(recent: Sequence[Recent]) -> Sequence[str]:
    return [fold(f"{one.name} {one.path}") for one in recent]


def _states(recent: Sequence[Recent], missing: frozenset[Path]) -> Column:
    return [_state(one, missing=one.path in missing) for one in recent]


def _times(recent: Sequence[Recent]) -> Column:
    return [one.opened for one in recent]


def _state(one: Recent, *, missing: bool) -> tuple[str, ...]:
    return (*(("missing",) if missing else ()), *(("pinned",) if one.pinned else ()))
