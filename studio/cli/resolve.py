"""``pack-studio resolve``: who gets which packs, and why.

What is imported here is what a list of languages takes; see ``resolving`` for what a project takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from studio.cli.options import JsonFlag
from studio.cli.output import DONE, PROBLEMS, note, print_json, quoted
from studio.cli.resolving.answer_json import answer_json
from studio.cli.resolving.device import is_update, platform_named, system_named, tags_in
from studio.cli.resolving.outcomes import (
    Outcome,
    failed,
    outcome_of,
    outcomes_json,
    remarks_on,
    show_outcomes,
    write_outcomes,
)
from studio.cli.resolving.question import Ground, Question
from studio.errors import StudioError
from studio.project.profiles import Profile

if TYPE_CHECKING:
    from studio.cli.resolving.expected import Expectation

_WHO = 'Name the languages with --preferred, such as --preferred "de-CH,en", or a file with --profiles.'


def resolve(
    project: Annotated[
        Path | None,
        typer.Argument(metavar="PROJECT", help="A .packstudio file, or a folder that holds one."),
    ] = None,
    *,
    preferred: Annotated[
        str | None,
        typer.Option("--preferred", metavar="T,T…", help="The languages of a device, most wanted first."),
    ] = None,
    app_language: Annotated[
        str | None, typer.Option("--app-language", metavar="T", help="The language set for this app alone.")
    ] = None,
    available: Annotated[
        str | None,
        typer.Option("--available", metavar="T,T…", help="These languages instead of those of the packs."),
    ] = None,
    primary: Annotated[
        str | None,
        typer.Option("--primary", metavar="T", help="The app's primary language instead of the project's."),
    ] = None,
    primary_exact: Annotated[
        bool,
        typer.Option("--primary-exact", help="The primary language must be there exactly, not matched."),
    ] = False,
    system: Annotated[
        str, typer.Option("--os", metavar="N", help="The device's system; below 27 no pack has a language.")
    ] = "27",
    platform: Annotated[
        str, typer.Option("--platform", metavar="P", help="iOS, macOS, tvOS or visionOS.")
    ] = "iOS",
    event: Annotated[
        str, typer.Option("--event", metavar="first|update", help="First installation or an update.")
    ] = "first",
    profiles: Annotated[
        Path | None,
        typer.Option(
            "--profiles", metavar="FILE", help="Many people, as JSON; fails where one gets another language."
        ),
    ] = None,
    without: Annotated[
        list[str] | None, typer.Option("--without", metavar="ID", help="Suppose that this pack is gone.")
    ] = None,
    retag: Annotated[
        list[str] | None,
        typer.Option(
            "--retag", metavar="ID=TAG", help="Suppose a pack in another language; ID= is for everybody."
        ),
    ] = None,
    add: Annotated[
        list[str] | None,
        typer.Option(
            "--add", metavar="ID=TAG", help="Suppose a new pack, as large as the base of its family."
        ),
    ] = None,
    csv_file: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help="Also write a row for each person.")
    ] = None,
    as_json: JsonFlag = False,
) -> int:
    """Show who gets which packs, when, and why.

    Without PROJECT, --available says which languages there are. Without --preferred and --profiles, the
    people are those that the project keeps. With several people, it fails where one of them gets anything
    else than what is expected. Answers are predicted: see pack-studio explain who-gets-what.

    What if the packs were others? --without, --retag and --add tell who gets something else then; each can
    stand several times, and nothing is written. Without --preferred and --profiles that is tried on every
    language of Apple's systems, wherever it is used, and on the people that the project keeps.
    Expectations and --csv are then about the packs as they would be.

    For example:

    pack-studio resolve Coast.packstudio --preferred "de-CH,en"

    pack-studio resolve --preferred zh-HK --available "en,zh-Hant,zh-Hans"

    pack-studio resolve Coast.packstudio --profiles people.json --csv people.csv

    pack-studio resolve Coast.packstudio --add voices-zh-Hant=zh-Hant --without voices-fr-CA
    """
    profile = Profile(
        tags_in(preferred or ""),
        _stripped(app_language),
        system_named(system),
        platform_named(platform),
        is_update(event),
    )
    usual = Question(
        profile,
        _stripped(primary),
        primary_exact,
        None if available is None else tags_in(available),
        says_primary=primary is not None,
    )
    if csv_file is not None and csv_file.suffix.lower() != ".csv":
        raise StudioError(
            f"{csv_file.name} would not be opened as a table.", "End its name in .csv.", path=csv_file
        )
    if preferred is not None and profiles is not None:
        raise StudioError("Who is asked about is said twice.", _WHO)
    if without or retag or add:
        from studio.cli.resolving.supposed import Supposing  # noqa: PLC0415 -- takes all of the engine
        from studio.cli.resolving.what_if import Request, try_out  # noqa: PLC0415 -- as above

        request = Request(project, usual, preferred is not None, profiles, csv_file, as_json)
        return try_out(request, Supposing(without or (), retag or (), add or ()))
    alone = () if preferred is None else ((usual, None),)
    ground, asked = _asked(project, profiles, usual, alone)
    outcomes = [outcome_of(question, expectation, ground) for question, expectation in asked]
    if csv_file is not None:
        write_outcomes(csv_file, outcomes)
        note(f"The table is in {csv_file}.")
    _tell(outcomes, many=not alone, as_json=as_json)
    if project is not None and ground.is_troubled:
        note(f"There are problems. See them with: pack-studio check {quoted(project)}")
    return PROBLEMS if ground.is_troubled or failed(outcomes) else DONE


_Asked: TypeAlias = "Sequence[tuple[Question, Expectation | None]]"


def _asked(project: Path | None, file: Path | None, usual: Question, alone: _Asked) -> tuple[Ground, _Asked]:
    """What the answers rest on, and who is asked about. Raises ``StudioError`` where neither is said."""
    asked = alone
    if file is not None:
        from studio.cli.resolving.profiles_file import read_cases  # noqa: PLC0415 -- one answer does not need it

        asked = [(one.question, one.expectation) for one in read_cases(file, usual)]
    if project is None:
        _require_languages(asked)
        return Ground(), asked
    from studio.cli.resolving.opened import opened  # noqa: PLC0415 -- opening a project takes all of the engine

    found = opened(project, usual, with_people=not asked)
    asked = asked or [(one.question, one.expectation) for one in found.cases]
    if not asked:
        raise StudioError("Nothing says who is asked about, and the project keeps no people.", _WHO)
    return found.ground, asked


def _require_languages(asked: _Asked) -> None:
    """Raise ``StudioError`` where nobody is asked about, or nothing says which languages there are."""
    if not asked:
        raise StudioError("Nothing says who is asked about.", _WHO)
    for question, _ in asked:
        if question.available is None:
            name = question.profile.name
            raise StudioError(
                f"Nothing says which languages there are{f' for {name}' if name else ''}.",
                'Name a project, or the languages: --available "en,fr,zh-Hant".',
            )


def _tell(outcomes: Sequence[Outcome], *, many: bool, as_json: bool) -> None:
    if many:
        for line in remarks_on(outcomes):
            note(line)
    if as_json:
        print_json(outcomes_json(outcomes) if many else answer_json(outcomes[0].answer))
    elif many:
        show_outcomes(outcomes)
    else:
        from studio.cli.resolving.answer_text import show  # noqa: PLC0415 -- programs do not wait for words

        show(outcomes[0].answer)


def _stripped(text: str | None) -> str | None:
    return (text or "").strip() or None
