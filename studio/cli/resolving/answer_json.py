"""The answer of ``pack-studio resolve`` for programs."""

from __future__ import annotations

from studio.cli.output import Json
from studio.cli.resolving.beside import beside
from studio.cli.resolving.reasons import PRIMARY, Reason, deciding_match, reason_of
from studio.languages.matching import RULE_SET, Match, Step
from studio.project.audience import Answer, Delivery, Via


def answer_json(answer: Answer) -> dict[str, Json]:
    """The document of ``resolve`` about one person."""
    profile, found, deciding = answer.profile, answer.match, deciding_match(answer)
    alone = () if answer.resolved is None else (answer.resolved,)
    return {
        "preferred": list(profile.preferred),
        "appLanguage": profile.app_language,
        "os": profile.os,
        "platform": profile.platform,
        "event": "update" if profile.is_update else "first",
        "available": list(answer.available),
        "primary": answer.primary,
        "resolvedLanguage": answer.resolved,
        "via": answer.via.value,
        "order": list(alone if deciding is None else deciding.order),
        "tie": list(() if deciding is None else deciding.tie),
        "steps": [_step(found, number) for number in range(len(found.steps))],
        "primaryStep": _primary_step(answer),
        "packs": [_pack(one) for one in answer.deliveries],
        "bytes": {
            "install": answer.bytes_before_first_use,
            "later": answer.bytes_later,
            "on-demand": answer.bytes_on_demand,
        },
        **_beside(answer),
        "ruleSet": RULE_SET,
    }


def _step(found: Match, number: int) -> Json:
    step, reason = found.steps[number], reason_of(found, number)
    return _as_json(step, reason, reason.short, is_reached=step.is_reached or number == found.decider)


def _primary_step(answer: Answer) -> Json:
    found = answer.primary_match
    if found is None or not found.steps:
        return None
    reason = reason_of(found, 0)
    short = PRIMARY if answer.via is Via.PRIMARY else reason.short
    return _as_json(found.steps[0], reason, short, is_reached=True)


def _as_json(step: Step, reason: Reason, short: str, *, is_reached: bool) -> Json:
    return {
        "preferred": step.tag,
        "normalized": step.normalized,
        "chain": list(step.chain),
        "candidate": reason.candidate,
        "score": reason.score,
        "meeting": reason.meeting,
        "reached": is_reached,
        "reason": short,
        "considered": [
            {
                "candidate": one.tag,
                "normalized": one.normalized,
                "chain": list(one.chain),
                "meeting": one.meeting,
                "score": one.score,
                "heldBack": one.is_held_back,
            }
            for one in step.candidates
            if one.score is not None or one.is_held_back
        ],
    }


def _pack(one: Delivery) -> Json:
    return {
        "id": one.offer.pack_id,
        "language": one.offer.language,
        "policy": one.offer.policy.kind if one.offer.policy is not None else None,
        "delivered": one.delivered.value,
        "bytes": one.offer.bytes,
        "bytesAre": one.offer.bytes_are,
        "cause": one.cause.value,
        "reason": one.words,
    }


def _beside(answer: Answer) -> dict[str, Json]:
    """What is told beside the answer, and is no part of it."""
    told = beside(answer)
    return {
        "upTo": told.up_to,
        "holes": [
            {"family": hole.family, "has": list(hole.has), "filled": hole.is_filled} for hole in told.holes
        ],
        "lookup": list(told.lookup),
        "secondOpinion": {"language": told.second_opinion, "source": told.source},
    }
