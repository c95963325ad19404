"""A project's packs as they would be, and what had to be taken for granted of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from studio.cli.output import one_line, size
from studio.cli.resolving.opened import Opened
from studio.cli.resolving.supposed import Supposed, supposed_pack
from studio.manifest.values import EVENTS, Essential
from studio.project.audience import Offer
from studio.project.families import Family, families, family_names
from studio.project.what_if import retagged, with_pack, without_pack
from studio.session.state import State
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Trial:
    """The packs as they would be, and a remark on each new one: after what its size was taken."""

    offers: tuple[Offer, ...]
    remarks: tuple[str, ...]


def tried(found: Opened, supposed: Supposed) -> Trial:
    """The packs of ``found`` with all that is ``supposed``. Nothing is written anywhere."""
    offers = found.ground.offers
    for one in found.ground.offers:
        if one.pack_id in supposed.without:
            offers = without_pack(offers, one.key)
        elif one.pack_id in supposed.retagged:
            offers = retagged(offers, one.key, supposed.retagged[one.pack_id])
    remarks: list[str] = []
    for pack_id, tag in supposed.added.items():
        offer, remark = _new(found, pack_id, tag)
        offers = with_pack(offers, offer)
        remarks.append(remark)
    return Trial(offers, tuple(remarks))


def _new(found: Opened, pack_id: str, tag: str | None) -> tuple[Offer, str]:
    """An offer for a pack that is not there, and what it was made after."""
    named, base = _family(found.state, pack_id, tag)
    pattern = next((one for one in found.ground.offers if one.key == str(base)), None)
    told = one_line(pack_id)
    if pattern is None:
        offer = Offer(pack_id, pack_id, tag, Essential(events=EVENTS), family=named)
        return offer, f"The size of {told} is not known, and counts as 0 bytes: its family has no base."
    offer = replace(pattern, key=pack_id, pack_id=pack_id, language=tag)
    made = ", ".join(_traits(pattern))
    return offer, f"{told} is taken to be as {one_line(pattern.pack_id)}, the base of its family: {made}."


def _family(state: State, pack_id: str, tag: str | None) -> tuple[str, Path | None]:
    """The name of the family that the pack would be in, and the manifest of its base."""
    pack = supposed_pack(pack_id, tag)
    file = state.project.file if state.project is not None else None
    name = family_names([*state.packs, pack], file)[pack.path]
    known: dict[str, Family] = {one.name: one for one in families(state.contents, file, state.memory)}
    base = known[name].base if name in known else None
    return name, None if base is None else base.pack.path


def _traits(pattern: Offer) -> Iterator[str]:
    yield _POLICIES[pattern.policy.kind] if pattern.policy is not None else "without a download policy"
    yield f"for {' and '.join(pattern.platforms)}" if pattern.platforms else "for all platforms"
    yield size(pattern.bytes)


_POLICIES: dict[str, str] = {"essential": "essential", "prefetch": "prefetched", "onDemand": "on demand"}
