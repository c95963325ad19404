"""Problems that somebody has looked at and accepted, with a note and a name."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from studio.errors import Finding

Key: TypeAlias = tuple[str, str, str, str, str]
"""Rule, pack, field, path and facts."""


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


Accepted: TypeAlias = Mapping[Key, Acceptance]


def book_of(acceptances: Iterable[Acceptance]) -> Accepted:
    """``acceptances`` by what they accept; of two alike the later."""
    return {one.key: one for one in acceptances}


def key_of(finding: Finding) -> Key:
    """What an acceptance of ``finding`` has to name."""
    place = finding.place
    pack = place.pack or (place.manifest.name if place.manifest else "")
    field = re.sub(r"\[\d+\]", "[]", place.field or "")
    return finding.code, pack, field, place.path or "", _digest(finding)


def accepting(finding: Finding, *, by: str, note: str, on: str) -> Acceptance:
    """The acceptance of ``finding`` by a person."""
    rule, pack, field, path, facts = key_of(finding)
    return Acceptance(rule=rule, pack=pack, field=field, path=path, facts=facts, by=by, note=note, on=on)


def _digest(finding: Finding) -> str:
    text = json.dumps(dict(finding.arguments), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
