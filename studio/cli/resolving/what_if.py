"""``pack-studio resolve`` with packs as they would be: who gets something else then.

Nothing is written into the project.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from studio.cli.output import DONE, PROBLEMS, Json, note, print_json, quoted
from studio.cli.resolving.answer_json import answer_json
from studio.cli.resolving.changes import Comparison, People, changes_json, show_changes, write_changes
from studio.cli.resolving.expected import Expectation
from studio.cli.resolving.opened import Opened, opened
from studio.cli.resolving.outcomes import outcome_of, outcomes_json
from studio.cli.resolving.profiles_file import read_cases
from studio.cli.resolving.question import Ground, Question
from studio.cli.resolving.supposed import Supposing
from studio.cli.resolving.trial import tried
from studio.errors import StudioError
from studio.project.audience import languages_of
from studio.project.standing_people import standing_with
from studio.values import dataclass

_STANDING = "every language of Apple's systems and of these packs, wherever it is used, and of the App Store"

_Asked: TypeAlias = "Sequence[tuple[Question, Expectation | None]]"


@dataclass(frozen=True, slots=True)
class Request:
    """Of which project somebody asks, about whom, and where the answer goes.

    ``is_alone``: about the one person of ``usual``. Otherwise ``usual`` is what others do not say, and they
    are those in the file ``profiles``, or else all that the project keeps and the standing people.
    """

    project: Path | None
    usual: Question
    is_alone: bool
    profiles: Path | None
    csv_file: Path | None
    as_json: bool


def try_out(request: Request, supposing: Supposing) -> int:
    """Tell who gets something else if the packs are as ``supposing`` says. Raises ``StudioError``.

    The exit code is that of expectations that hold, or do not, of the packs as they would be.
    """
    project = _project(request)
    is_of_all = not request.is_alone and request.profiles is None
    asked = _asked(request)
    found = opened(project, request.usual, with_people=is_of_all)
    supposed = supposing.read(list(dict.fromkeys(one.pack_id for one in found.ground.offers)))
    trial = tried(found, supposed)
    after = replace(found.ground, offers=trial.offers)
    answer = Comparison(supposed, trial.remarks, tuple(_people(request, asked, found, after)))
    if request.csv_file is not None:
        write_changes(request.csv_file, answer)
        note(f"The table is in {request.csv_file}.")
    if request.as_json:
        print_json({**_as_it_is(request, answer), "whatIf": changes_json(answer)})
    else:
        show_changes(answer)
    if found.ground.is_troubled:
        note(f"There are problems. See them with: pack-studio check {quoted(project)}")
    return PROBLEMS if found.ground.is_troubled or answer.failed else DONE


def _project(request: Request) -> Path:
    """The project that is asked about. Raises ``StudioError`` where no change of it could show."""
    if request.project is None:
        raise StudioError(
            "Nothing says whose packs would be others.",
            "Name the project: pack-studio resolve PROJECT, and then --without, --retag or --add.",
        )
    if request.usual.available is not None:
        raise StudioError(
            "Languages said with --available stand instead of those of the packs, so nothing would change.",
            "Leave --available out, or suppose packs in those languages: --add ID=TAG.",
        )
    is_one = request.is_alone or request.profiles is not None
    if request.usual.profile.app_language is not None and not is_one:
        raise StudioError(
            "A language set for the app is one person's, and nobody is named.",
            'Name the person\'s languages: --preferred "de-CH,en".',
        )
    return request.project


def _asked(request: Request) -> _Asked:
    """Those whom the command line itself asks about."""
    if request.profiles is None:
        return [(request.usual, None)] if request.is_alone else []
    return [(one.question, one.expectation) for one in read_cases(request.profiles, request.usual)]


def _people(request: Request, asked: _Asked, found: Opened, after: Ground) -> Sequence[People]:
    """All who are asked about, with what they get now and of what is ``after``."""
    if asked:
        where = None if request.profiles is None else f"in {request.profiles.name}"
        return [_compared(asked, where, found.ground, after)]
    kept = [(one.question, one.expectation) for one in found.cases]
    usual = request.usual
    device = usual.profile
    languages = languages_of([*found.ground.offers, *after.offers])
    everybody = [
        replace(usual, profile=replace(device, preferred=one.preferred, name=one.name))
        for one in standing_with(languages)
    ]
    others = _compared([(one, None) for one in everybody], _STANDING, found.ground, after, is_standing=True)
    return [_compared(kept, "that the project keeps", found.ground, after), others] if kept else [others]


def _compared(
    asked: _Asked, where: str | None, before: Ground, after: Ground, *, is_standing: bool = False
) -> People:
    return People(
        where,
        tuple(outcome_of(question, expected, before) for question, expected in asked),
        tuple(outcome_of(question, expected, after) for question, expected in asked),
        is_standing=is_standing,
    )


def _as_it_is(request: Request, answer: Comparison) -> dict[str, Json]:
    """What ``resolve`` says of the project as it is, about those whom it would be asked about."""
    named = [one for group in answer.people if not group.is_standing for one in group.before]
    if request.is_alone:
        return answer_json(named[0].answer)
    return outcomes_json(named) if named else {}
