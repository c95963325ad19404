"""What could be better about a language, each with a click that makes it so."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from studio.languages.advice import WORDS, Advice, AdviceKind, advice, advice_among
from studio.languages.tags import LanguageTag
from studio.project.problems import Problem
from studio.ui.look.colours import Meaning
from studio.ui.look.language_words import language_name
from studio.ui.look.words import isolated, side_by_side
from studio.ui.panels.pack.shown import Shown
from studio.ui.pieces.form_row import Offer, RowProblem

_PAGE = "languages"

_RULES = {
    AdviceKind.DEPRECATED: "PS-LANGUAGE-DEPRECATED",
    AdviceKind.REDUNDANT: "PS-LANGUAGE-REDUNDANT",
    AdviceKind.SCRIPT_MISSING: "PS-LANGUAGE-SCRIPT",
    AdviceKind.AREA: "PS-LANGUAGE-AREA",
    AdviceKind.MIXED: "PS-LANGUAGE-EQUIVALENT",
}
"""What a check finds too, once a manifest has the tag: there it is a problem, which can be accepted."""


def problem_row(shown: Shown, problem: Problem, tag: LanguageTag | None) -> RowProblem:
    """``problem`` as a row. Where the rule knows no single answer, the tags that may be meant are offered."""
    row = shown.row(problem)
    if row.offers or tag is None or shown.view.read_only is not None:
        return row
    for one in advice(tag):
        if _RULES.get(one.kind) == problem.code:
            return replace(row, offers=_offers(one))
    return row


def advice_rows(
    tag: LanguageTag, others: Sequence[LanguageTag], *, taken: bool, editable: bool = True
) -> tuple[RowProblem, ...]:
    """Advice about ``tag``, beside the languages of all ``others`` of the project.

    ``taken``: a manifest has it, so that the checks tell what is theirs.
    """
    rows: list[RowProblem] = []
    told: set[LanguageTag] = set()
    for one in _useful(tag, others, taken=taken):
        if one.instead is not None and one.instead in told:
            continue
        told.update(() if one.instead is None else (one.instead,))
        rows.append(RowProblem(Meaning.NOTE, _sentence(one), "", _offers(one) if editable else (), _PAGE))
    return tuple(rows)


def use(tag: LanguageTag) -> Offer:
    """The offer to write ``tag`` instead; what it wishes is the tag."""
    label = QCoreApplication.translate("LanguageField", "Use {tag}").format(tag=isolated(str(tag)))
    return Offer(label, tag)


def _useful(tag: LanguageTag, others: Sequence[LanguageTag], *, taken: bool) -> Iterator[Advice]:
    among = (one for one in advice_among((*others, tag)) if one.tag == tag)
    for one in (*advice(tag), *among):
        if not (taken and one.kind in _RULES) and not _is_meant(one, others):
            yield one


def _is_meant(one: Advice, others: Collection[LanguageTag]) -> bool:
    """Whether the project shows that somebody wants it so."""
    match one.kind:
        case AdviceKind.WIDER:
            return one.instead in others
        case AdviceKind.REDUNDANT:
            return any(other.language == one.tag.language and other != one.tag for other in others)
        case _:
            return False


def _offers(one: Advice) -> tuple[Offer, ...]:
    wanted = (*(() if one.instead is None else (one.instead,)), *one.also)
    return tuple(use(tag) for tag in dict.fromkeys(wanted))


def _sentence(one: Advice) -> str:
    # They are marked for the translators where they stand: QT_TRANSLATE_NOOP("LanguageAdvice", …).
    template = QCoreApplication.translate("LanguageAdvice", WORDS[one.kind])
    return template.format(
        tag=isolated(str(one.tag)),
        instead=isolated(str(one.instead)),
        also=side_by_side(isolated(str(tag)) for tag in one.also),
        name=language_name(one.tag),
    )
