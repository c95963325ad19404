"""What the list of packs can be filtered by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing
from studio.project.intents import PolicyKind
from studio.project.rules import Severity
from studio.ui.panels.packs.rows import PackRow

PROBLEM = "problem"
"""What filters call packs that have one."""

_STATES = ("ready", PROBLEM, "error", "warning", "note", "stopped", "unsaved")
_POLICIES = ("essential", "prefetch", "on-demand", "unset")
_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def pack_fields(rows: Sequence[PackRow]) -> tuple[Field, ...]:
    """What ``rows`` can be asked, with the values that there are."""
    platforms = {name for some in {row.pack.manifest.platforms for row in rows} for name in some}
    return (
        Field("state", Kind.CHOICE, _STATES),
        Field("lang", Kind.TAG, tuple(sorted({row.tag for row in rows if row.tag}))),
        Field("policy", Kind.CHOICE, _POLICIES),
        Field("size", Kind.SIZE),
        Field("name", Kind.NAME, tuple(row.pack.name for row in rows)),
        Field("platform", Kind.NAME, tuple(sorted(platforms))),
    )


def pack_listing(rows: Sequence[PackRow]) -> Listing:
    """``rows`` as filters ask them."""
    return Listing(
        len(rows),
        partial(_words, rows),
        {
            "state": partial(_states, rows),
            "lang": partial(_tags, rows),
            "policy": partial(_policies, rows),
            "size": partial(_sizes, rows),
            "name": partial(_names, rows),
            "platform": partial(_platforms, rows),
        },
    )


def _words(rows: Sequence[PackRow]) -> Sequence[str]:
    return [fold(f"{row.pack.name} {row.manifest.name} {row.family}") for row in rows]


def _states(rows: Sequence[PackRow]) -> Column:
    return [tuple(_state(row)) for row in rows]


def _tags(rows: Sequence[PackRow]) -> Column:
    return [row.tag for row in rows]


def _policies(rows: Sequence[PackRow]) -> Column:
    return [_policy(row.policy) for row in rows]


def _sizes(rows: Sequence[PackRow]) -> Column:
    return [row.standing.bytes if row.standing is not None else None for row in rows]


def _names(rows: Sequence[PackRow]) -> Column:
    return [row.pack.name for row in rows]


def _platforms(rows: Sequence[PackRow]) -> Column:
    return [row.pack.manifest.platforms for row in rows]


def _state(row: PackRow) -> list[str]:
    found = ["unsaved"] if row.modified else []
    standing = row.standing
    if standing is None:
        return found
    if standing.stop is not None:
        found.append("stopped")
    if standing.severity is not None:
        found += [PROBLEM, _SEVERITIES[standing.severity]]
    if standing.stop is None and standing.severity in {None, Severity.INFO}:
        found.append("ready")
    return found


def _policy(policy: PolicyKind | None) -> str:
    return {"essential": "essential", "prefetch": "prefetch", "onDemand": "on-demand", None: "unset"}[policy]
