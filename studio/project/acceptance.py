"""Problems that somebody has looked at and accepted, with a note and a name."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import TypeAlias

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from studio.errors import Finding
from studio.values import dataclass

Key: TypeAlias = tuple[str, str, str, str, str]
"""Rule, pack, field, path and facts."""

Spot: TypeAlias = tuple[str, str, str]
"""Rule, pack and path: what stays of a problem when its facts change."""


class Acceptance(BaseModel):
    """One accepted problem, as the project file keeps it.

    ``field`` has no positions in lists in it, so that what moves in a list stays accepted. ``facts`` is a
    digest of what the problem's sentence says beside that: the acceptance holds while the facts are the same.
    ``on`` is a date, ``2026-11-23``.
    """

    model_config = ConfigDict(frozen=True, extra="allow", alias_generator=to_camel, populate_by_name=True)

    rule: str
    pack: str = ""
    field: str = ""
    path: str = ""
    facts: str
    by: str
    note: str
    on: str = ""

    @property
    def key(self) -> Key:
        return self.rule, self.pack, self.field, self.path, self.facts

    @property
    def spot(self) -> Spot:
        return self.rule, self.pack, self.path


@dataclass(frozen=True, slots=True)
class Book:
    """Acceptances by what they accept, by where that was, and the rules that any of them names."""

    keys: Mapping[Key, Acceptance] = field(default_factory=dict[Key, Acceptance])
    spots: Mapping[Spot, tuple[Acceptance, ...]] = field(default_factory=dict[Spot, tuple[Acceptance, ...]])
    rules: frozenset[str] = frozenset()


NOTHING_ACCEPTED = Book()


def book_of(acceptances: Iterable[Acceptance]) -> Book:
    """``acceptances`` to look things up in; of two alike the later."""
    keys = {one.key: one for one in acceptances}
    spots: dict[Spot, tuple[Acceptance, ...]] = {}
    for one in keys.values():
        spots[one.spot] = (*spots.get(one.spot, ()), one)
    return Book(keys, spots, frozenset(rule for rule, _, _ in spots))


def key_of(finding: Finding) -> Key:
    """What an acceptance of ``finding`` has to name."""
    rule, pack, path = spot_of(finding)
    return rule, pack, re.sub(r"\[\d+\]", "[]", finding.place.field or ""), path, _digest(finding)


def spot_of(finding: Finding) -> Spot:
    """What an acceptance of ``finding`` names whatever the facts are."""
    place = finding.place
    return finding.code, place.pack or (place.manifest.name if place.manifest else ""), place.path or ""


def accepting(finding: Finding, *, by: str, note: str, on: str) -> Acceptance:
    """The acceptance of ``finding`` by a person."""
    rule, pack, field, path, facts = key_of(finding)
    return Acceptance(rule=rule, pack=pack, field=field, path=path, facts=facts, by=by, note=note, on=on)


def _digest(finding: Finding) -> str:
    text = json.dumps(dict(finding.arguments), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
