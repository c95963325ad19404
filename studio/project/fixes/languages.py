"""Fixes of how a language is spelled beside the other packs."""

from __future__ import annotations

from collections.abc import Iterator

from studio.project.edits import SetValue
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.words import words


def _use_the_other_spelling(ground: Ground) -> Iterator[Fix]:
    tag = ground.problem.finding.arguments.get("tag")
    if ground.pack is not None and tag and ground.document.node(("language",)) is not None:
        change = SetValue(ground.pack.path, ("language",), str(tag))
        yield Fix("replace-language", words("Use {new}", new=str(tag)), (change,))


FIXES: dict[str, Maker] = {
    "PS-LANGUAGE-REDUNDANT": _use_the_other_spelling,
    "PS-LANGUAGE-EQUIVALENT": _use_the_other_spelling,
}
