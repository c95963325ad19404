"""What the steps of a build can be filtered by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from studio.build.plan import SUFFIXES
from studio.build.report import Status
from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing
from studio.ui.look.told import told
from studio.ui.panels.build.words import ended
from studio.ui.view import Building

FAILED = "failed"
"""What filters call steps that did."""

_STATES = {
    Status.FAILED: FAILED,
    Status.BUILT: "built",
    Status.REUSED: "unchanged",
    Status.SKIPPED: "not-built",
}
_UNDER_WAY = ("building", "waiting")


def step_fields(building: Building | None) -> tuple[Field, ...]:
    """What the steps of ``building`` can be asked, with the values that there are."""
    steps = () if building is None else building.plan.steps
    return (
        Field("state", Kind.CHOICE, (*_STATES.values(), *_UNDER_WAY)),
        Field("pack", Kind.NAME, tuple(dict.fromkeys(step.pack_id for step in steps))),
        Field("format", Kind.NAME, tuple(dict.fromkeys(_ending(SUFFIXES[step.format]) for step in steps))),
        Field("size", Kind.SIZE),
    )


def step_listing(building: Building) -> Listing:
    """The steps of ``building`` as filters ask them."""
    return Listing(
        len(building.plan.steps),
        partial(_words, building),
        {
            "state": partial(_states, building),
            "pack": partial(_packs, building),
            "format": partial(_formats, building),
            "size": partial(_sizes, building),
        },
    )


def _words(building: Building) -> Sequence[str]:
    found: list[str] = []
    for number, step in enumerate(building.plan.steps):
        result = building.results.get(number)
        found.append(fold(f"{step.pack_id} {told(result.message or '') if result is not None else ''}"))
    return found


def _states(building: Building) -> Column:
    return [_state(building, number) for number in range(len(building.plan.steps))]


def _packs(building: Building) -> Column:
    return [step.pack_id for step in building.plan.steps]


def _formats(building: Building) -> Column:
    return [_ending(SUFFIXES[step.format]) for step in building.plan.steps]


def _sizes(building: Building) -> Column:
    results = [building.results.get(number) for number in range(len(building.plan.steps))]
    return [None if result is None else result.bytes for result in results]


def _state(building: Building, number: int) -> str:
    result = building.results.get(number)
    if result is not None:
        return _STATES[result.status]
    if ended(building):
        return _STATES[Status.SKIPPED]
    return "building" if building.step == number else "waiting"


def _ending(suffix: str) -> str:
    return suffix.removeprefix(".")
