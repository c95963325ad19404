"""Which of the first steps somebody has taken, judged by what came of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from enum import StrEnum
from pathlib import Path

from studio.build.report import Status
from studio.ui.view import Building, View
from studio.values import dataclass


class Step(StrEnum):
    """One of the first steps; a setting remembers it by its value."""

    LOOK = "look"
    MEND = "mend"
    LANGUAGE = "language"
    AUDIENCE = "audience"
    BUILD = "build"


STEPS = tuple(Step)
"""All of them, in the order in which they are best taken."""


_SAMPLE = frozenset(
    f"coast-{name}.json"
    for name in ("core", "credits", "music", "textures", "voices-de", "voices-en", "voices-ja")
)


@dataclass(frozen=True, slots=True)
class Sight:
    """What the steps are judged by: ``problems`` that count, by rule and manifest, the language of each pack.

    ``edited`` is what they were worked out from, but for the files on disk. ``settled``: every file of it is
    looked at.
    """

    problems: AbstractSet[tuple[str, Path | None]]
    languages: Mapping[Path, str | None]
    edited: object
    settled: bool = True


def sight_of(view: View) -> Sight:
    """What ``view`` has of it: of one moment, also where edits are ahead of what follows from them."""
    state = view.state
    problems = {(problem.code, problem.place.manifest) for problem in state.open_problems}
    languages = {pack.path: None if pack.language is None else pack.manifest.language for pack in state.packs}
    file = None if state.project is None else state.project.file
    return Sight(problems, languages, (file, state.packs), settled=not view.reading)


def taken_between(before: Sight, now: Sight) -> frozenset[Step]:
    """The steps that somebody took between two sights of one project: by an edit, not by the disk."""
    if before.edited == now.edited:
        return frozenset()
    found: set[Step] = set()
    if before.problems - now.problems and now.languages.keys() == before.languages.keys():
        found.add(Step.MEND)
    both = before.languages.keys() & now.languages.keys()
    if any(now.languages[path] not in (None, before.languages[path]) for path in both):
        found.add(Step.LANGUAGE)
    return frozenset(found)


def taken_by(building: Building) -> frozenset[Step]:
    """The step that is taken with ``building``: one that ended and left a pack."""
    report = building.report
    if report is None or report.cancelled:
        return frozenset()
    left = any(one.status in (Status.BUILT, Status.REUSED) for one in report.results)
    return frozenset({Step.BUILD}) if left else frozenset()


def known(names: Iterable[str]) -> frozenset[Step]:
    """The steps that settings remember by ``names``; those of other editions are passed over."""
    values = {step.value for step in STEPS}
    return frozenset(Step(name) for name in names if name in values)


def next_step(taken: Collection[Step]) -> Step | None:
    """The first one that is left; ``None`` where none is."""
    return next((step for step in STEPS if step not in taken), None)


def is_sample(manifests: Iterable[Path]) -> bool:
    """Whether a project with these manifests is the sample, wherever it lies and whatever it is called."""
    return {path.name for path in manifests} >= _SAMPLE


def unnamed_language(view: View) -> Path | None:
    """The manifest of a pack whose language is written as no device would read it, if there is one."""
    odd = (pack for pack in view.packs if pack.manifest.language and pack.language is None)
    return next((pack.path for pack in odd), None)
