"""Checks of what all packs amount to: Apple's limits, and the budgets that a project sets itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from studio.errors import Finding, Place
from studio.project.amounts import size, size_beside
from studio.project.contents import Contents
from studio.project.limits import limit
from studio.project.project_file import ProjectFile


def check_limits(contents: Sequence[Contents], project: ProjectFile | None) -> Iterator[Finding]:
    """What is too much, or nearly so, of all packs together. Sizes are those of the source files."""
    total = sum(one.total_bytes for one in contents)
    yield from _about_the_total(total)
    yield from _about_the_number(len(contents))
    if project is not None:
        yield from _about_the_budgets(contents, total, project)


def _about_the_total(total: int) -> Iterator[Finding]:
    most = limit("total-bytes")
    share = total * 100 // most.value
    near = limit("total-notice").value
    if total > most.value:
        code = "PS-LIMIT-TOTAL"
    elif share >= near:
        code = "PS-LIMIT-TOTAL-NEAR"
    else:
        return
    used, whole = size_beside(total, most.value), size(most.value)
    yield Finding(
        code,
        Place(),
        {"used": used, "limit": whole, "seen": most.seen, "share": share, "notice": near},
    )


def _about_the_number(count: int) -> Iterator[Finding]:
    most, older, at_once = limit("packs"), limit("packs-older"), limit("packs-per-submission")
    if count > most.value:
        yield Finding(
            "PS-LIMIT-PACKS-MOST", Place(), {"count": count, "limit": most.value, "seen": most.seen}
        )
    elif count > older.value:
        yield Finding(
            "PS-LIMIT-PACKS",
            Place(),
            {"count": count, "limit": older.value, "newer": most.value, "seen": most.seen},
        )
    if count > at_once.value:
        rounds = -(-count // at_once.value)
        yield Finding(
            "PS-LIMIT-SUBMISSION",
            Place(),
            {"count": count, "limit": at_once.value, "rounds": rounds, "seen": at_once.seen},
        )


def _about_the_budgets(contents: Sequence[Contents], total: int, project: ProjectFile) -> Iterator[Finding]:
    most = project.budget_total
    if most is not None and total > most:
        over = size(total - most)
        arguments = {"used": size_beside(total, most), "budget": size(most), "over": over}
        yield Finding("PS-BUDGET-TOTAL", Place(), {**arguments})
    each = project.budget_pack
    if each is None:
        return
    for one in contents:
        if one.total_bytes > each:
            used, over = size_beside(one.total_bytes, each), size(one.total_bytes - each)
            yield one.pack.finding("PS-BUDGET-PACK", used=used, budget=size(each), over=over)
