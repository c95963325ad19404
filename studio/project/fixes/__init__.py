"""What mends a problem, where the right answer is certain. One module a subject, each with its ``FIXES``."""

from __future__ import annotations

from studio.project.fixes import manifests
from studio.project.fixes.fix import Fix, Ground, Maker

__all__ = ["Fix", "Ground", "fixes_for"]

_MAKERS: dict[str, Maker] = {**manifests.FIXES}


def fixes_for(ground: Ground) -> tuple[Fix, ...]:
    """The fixes of the problem of ``ground``, the likeliest first; often none."""
    make = _MAKERS.get(ground.problem.code)
    return () if make is None else tuple(make(ground))
