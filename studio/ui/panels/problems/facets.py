"""What the list of problems can be filtered by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from studio.project.filtering.folding import fold
from studio.project.filtering.listing import Column, Field, Kind, Listing
from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.ui.look.told import told
from studio.ui.panels.problems.telling import place_words

_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_STATES = ("open", "blocking", "accepted", "lapsed")


class ProblemFacets:
    """``problems`` as filters ask them. A column is made when it is asked for, and kept."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self._problems = problems

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """What the problems can be asked, with the values that there are."""
        codes = {one.code for one in self._problems}
        packs = {pack for one in self._problems if (pack := one.place.pack)}
        return (
            Field("severity", Kind.CHOICE, tuple(_SEVERITIES.values())),
            Field("pack", Kind.NAME, tuple(sorted(packs))),
            Field("state", Kind.CHOICE, _STATES),
            Field("rule", Kind.NAME, tuple(sorted(codes))),
            Field("in", Kind.FOLDER),
        )

    @cached_property
    def listing(self) -> Listing:
        """The problems, row by row."""
        return Listing(
            len(self._problems),
            lambda: self._words,
            {
                "severity": lambda: self._severities,
                "pack": lambda: self._packs,
                "state": lambda: self._states,
                "rule": lambda: self._rules,
                "in": lambda: self._places,
            },
        )

    @cached_property
    def _words(self) -> Sequence[str]:
        return [
            fold(f"{told(one.message)} {one.place.pack or ''} {place_words(one)} {one.place.path or ''}")
            for one in self._problems
        ]

    @cached_property
    def _severities(self) -> Column:
        return [_SEVERITIES[one.severity] for one in self._problems]

    @cached_property
    def _packs(self) -> Column:
        return [one.place.pack for one in self._problems]

    @cached_property
    def _states(self) -> Column:
        return [_state(one) for one in self._problems]

    @cached_property
    def _rules(self) -> Column:
        return [one.code for one in self._problems]

    @cached_property
    def _places(self) -> Column:
        return [one.place.path for one in self._problems]


def _state(problem: Problem) -> tuple[str, ...]:
    if problem.accepted is not None:
        return ("accepted",)
    found = ("open", "blocking") if problem.blocks else ("open",)
    return found if problem.lapsed is None else (*found, "lapsed")
