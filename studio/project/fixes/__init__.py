"""What mends a problem, where the right answer is certain. One module a subject, each with its ``FIXES``."""

from __future__ import annotations

from studio.project.fixes import (
    collisions,
    content,
    families,
    files,
    keys,
    languages,
    manifests,
    names,
    releases,
    selectors,
    severities,
    versions,
)
from studio.project.fixes.fix import Fix, Ground, Maker

__all__ = ["Fix", "Ground", "fixes_for"]

_MAKERS: dict[str, Maker] = {
    **manifests.FIXES,
    **keys.FIXES,
    **selectors.FIXES,
    **files.FIXES,
    **releases.FIXES,
    **severities.FIXES,
    **families.FIXES,
    **collisions.FIXES,
    **names.FIXES,
    **languages.FIXES,
    **content.FIXES,
    **versions.FIXES,
}


def fixes_for(ground: Ground) -> tuple[Fix, ...]:
    """The fixes of the problem of ``ground``, the likeliest first; often none."""
    make = _MAKERS.get(ground.problem.code)
    return () if make is None else tuple(make(ground))
