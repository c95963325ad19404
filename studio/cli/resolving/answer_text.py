"""The answer of ``pack-studio resolve`` for people: a sentence, the packs, and why."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len

from studio.cli.output import counted, one_line, say, size, table
from studio.cli.resolving.beside import Beside, beside
from studio.cli.resolving.columns import WIDTH, wrapped
from studio.cli.resolving.sentence import sentence
from studio.cli.resolving.spoken import language
from studio.cli.resolving.steps import step_lines
from studio.languages.matching import RULE_SET
from studio.project.audience import Answer, Cause, Delivered, Delivery
from studio.project.holes import Hole
from studio.project.profiles import LOCALIZED_SINCE


def show(answer: Answer) -> None:
    """``answer`` on standard output."""
    for line in lines_of(answer):
        say(line)


def lines_of(answer: Answer) -> Iterator[str]:
    """The lines of ``answer``, none wider than a hundred columns unless a name in it is."""
    told = beside(answer)
    yield from wrapped(sentence(answer))
    if answer.deliveries:
        yield ""
        yield from _packs(answer, told)
    if answer.available and answer.match.steps:
        yield ""
        yield "Why (scores count steps along both chains; the least one wins)"
        yield from step_lines(answer)
    yield ""
    yield from _aside(answer, told)
    yield from wrapped(f"Rules: {RULE_SET}.")


def _packs(answer: Answer, told: Beside) -> Iterator[str]:
    rows = [
        (
            one.offer.pack_id,
            one.offer.language or "everybody",
            _WHEN[one.delivered],
            size(one.offer.bytes),
            _cause(one),
        )
        for one in answer.deliveries
    ]
    heads = ("pack", "language", "when", "size", "why")
    lines = table(heads, rows, right=(3,)).splitlines()
    if max(cell_len(line) for line in lines) <= WIDTH:
        yield from lines
    else:
        narrow = table(heads[1:], [row[1:] for row in rows], right=(2,)).splitlines()
        yield f"  {narrow[0]}"
        for row, line in zip(rows, narrow[1:], strict=True):
            yield one_line(row[0])
            yield f"  {line}"
    yield from wrapped(_sums(answer))
    if told.up_to:
        yield f"Up to {size(told.up_to)} on the product page: essential packs, in the largest language."
    missing = [one.offer.bytes for one in answer.deliveries if one.cause is Cause.OLD_SYSTEM]
    if missing:
        system = f"{answer.profile.platform} {answer.profile.os}"
        yield f"Missing on {system}: {counted(len(missing), 'pack')} with a language, {size(sum(missing))}."
    for hole in told.holes:
        yield from wrapped(_hole(hole))
    if any(one.cause in _ASKED for one in answer.deliveries):
        yield "The app can also ask for packs in another language by itself."


def _hole(hole: Hole) -> str:
    has = ", ".join(hole.has)
    lacks = f"{hole.family} has nothing in {language(hole.language)}, only in {has}"
    return f"{lacks}; these people get what is for everybody." if hole.is_filled else f"{lacks}."


def _aside(answer: Answer, told: Beside) -> Iterator[str]:
    """What has nothing to do with the choice: how files are found, and what other platforms might choose."""
    if len(told.lookup) > 1:
        yield from wrapped(
            f"Files asked for as localized for {answer.resolved} are found in {', '.join(told.lookup)} alike."
        )
    if answer.available and answer.match.steps and told.second_opinion != answer.resolved:
        other = "none of these" if told.second_opinion is None else language(told.second_opinion)
        yield from wrapped(f"Second opinion, for other platforms: {other} ({told.source}).")


_WHEN = {
    Delivered.INSTALL: "installation",
    Delivered.LATER: "later",
    Delivered.ON_DEMAND: "on demand",
    Delivered.NEVER: "never",
}

_ASKED = (Cause.OTHER_LANGUAGE, Cause.NO_LANGUAGE_RESOLVED)


_CAUSES = {
    Cause.EVERYBODY: "it has no language",
    Cause.LANGUAGE: "the language of the app",
    Cause.OTHER_LANGUAGE: "another language",
    Cause.NO_LANGUAGE_RESOLVED: "no language fits",
    Cause.OLD_SYSTEM: f"needs system {LOCALIZED_SINCE}",
    Cause.BAD_LANGUAGE: "no legal language",
    Cause.NO_POLICY: "it does not say when",
}


def _cause(one: Delivery) -> str:
    match one.cause:
        case Cause.OTHER_PLATFORM:
            return f"for {', '.join(one.offer.platforms)}"
        case Cause.OTHER_EVENT:
            return "first installation only" if one.profile.is_update else "updates only"
        case _:
            return _CAUSES[one.cause]


def _sums(answer: Answer) -> str:
    """How much comes when, and what those bytes are."""
    coming = answer.coming()
    built = sum(one.offer.bytes_are == "built" for one in coming)
    if built == len(coming):
        kind = "Sizes are of built packs"
    elif built == 0:
        kind = "Sizes are of source files, as nothing is built"
    else:
        kind = f"Sizes are of built packs for {built:,} of them, of source files for the others"
    sums = (
        f"{size(answer.bytes(Delivered.INSTALL))} before first use, "
        f"{size(answer.bytes(Delivered.LATER))} later, "
        f"{size(answer.bytes(Delivered.ON_DEMAND))} on demand"
    )
    return f"{counted(len(coming), 'pack')}: {sums}. {kind}." if coming else "No pack comes."
