"""What is expected of an answer, and in what it differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from studio.project.audience import Answer, Delivered, Via
from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Expectation:
    """``language`` counts where ``says_language``, and ``None`` is then that no language is resolved.

    ``packs`` are, by their IDs, all packs that the person gets, with the time where that is expected too;
    ``None`` is that nothing is expected of them.
    """

    language: str | None
    says_language: bool
    via: Via | None
    packs: Mapping[str, Delivered | None] | None


def differences(answer: Answer, expectation: Expectation | None) -> tuple[str, ...]:
    """A sentence for each thing that is otherwise than expected; none where all is well."""
    return tuple(_differences(answer, expectation)) if expectation is not None else ()


def _differences(answer: Answer, expectation: Expectation) -> Iterator[str]:
    if expectation.says_language and _plain(answer.resolved) != _plain(expectation.language):
        yield _about_language(answer.resolved, expectation.language)
    if expectation.via is not None and answer.via is not expectation.via:
        yield f"The language is found {_VIA[answer.via]}, not {_VIA[expectation.via]} as expected."
    if expectation.packs is not None:
        yield from _about_packs(answer, expectation.packs)


_VIA = {
    Via.PREFERRED: "among the preferred languages",
    Via.PRIMARY: "through the primary language",
    Via.NONE: "in no way",
}

TIMES = {
    Delivered.INSTALL: "at installation",
    Delivered.LATER: "after installation",
    Delivered.ON_DEMAND: "on demand",
    Delivered.NEVER: "never",
}
"""The times of a delivery, as people say them."""


def _about_packs(answer: Answer, packs: Mapping[str, Delivered | None]) -> Iterator[str]:
    found: dict[str, Delivered] = {}
    for one in answer.deliveries:
        # Of packs with the same ID, which is an error of its own, the one that comes counts.
        if found.get(one.offer.pack_id, Delivered.NEVER) is Delivered.NEVER:
            found[one.offer.pack_id] = one.delivered
    for pack_id, when in packs.items():
        yield from _about_pack(pack_id, found.get(pack_id), when)
    for pack_id, actual in found.items():
        if pack_id not in packs and actual is not Delivered.NEVER:
            yield f"The pack {pack_id} comes {TIMES[actual]} and is not expected."


def _about_pack(pack_id: str, actual: Delivered | None, when: Delivered | None) -> Iterator[str]:
    """What is wrong with a pack that is expected, at the time ``when`` or at any."""
    if actual is None:
        yield f"The pack {pack_id} is expected, and there is no such pack."
    elif actual is when or (when is None and actual is not Delivered.NEVER):
        return
    elif actual is Delivered.NEVER:
        yield f"The pack {pack_id} is expected and never comes."
    else:
        yield f"The pack {pack_id} comes {TIMES[actual]}, not {TIMES[when or actual]} as expected."


def _about_language(actual: str | None, expected: str | None) -> str:
    if actual is None:
        return f"No language is resolved, and {expected} is expected."
    if expected is None:
        return f"The language is {actual}, and none is expected."
    return f"The language is {actual}, not {expected} as expected."


def _plain(tag: str | None) -> str | None:
    """``tag`` without what separators and letter case can differ in."""
    return None if tag is None else tag.replace("_", "-").casefold()
