"""How many of the cases of Apple and of CLDR are answered as they say. The files are given from outside."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from studio.languages.matching import localizations_to_use
from studio.languages.second_opinion import SOURCE, second_opinion

APPLE_CASES = "PACK_STUDIO_APPLE_CASES"
"""Environment variable: a file of ``preferred``, ``available`` and ``expected``, a whole list."""

CLDR_CASES = "PACK_STUDIO_CLDR_CASES"
"""Environment variable: a file of ``desired``, ``supported``, ``default``, ``favor`` and ``expected``."""

_Case: TypeAlias = dict[str, Any]


def scores() -> Iterable[str]:
    """A line for each score; "no cases given" where its variable names no file."""
    yield from _apple(_cases(APPLE_CASES))
    yield from _cldr(_cases(CLDR_CASES))


def _cases(variable: str) -> list[_Case] | None:
    path = os.environ.get(variable)
    if not path:
        return None
    cases: list[_Case] = json.loads(Path(path).read_text("utf-8"))
    return cases


def _apple(cases: Sequence[_Case] | None) -> Iterable[str]:
    if cases is None:
        yield f"Apple's cases: no cases given ({APPLE_CASES})"
        return
    lists = [(localizations_to_use(case["preferred"], case["available"]), case["expected"]) for case in cases]
    yield _row("Apple's cases, first choice", sum(ours[:1] == told[:1] for ours, told in lists), len(cases))
    yield _row("Apple's cases, the whole list", sum(ours == told for ours, told in lists), len(cases))
    second = sum(
        second_opinion(case["preferred"], case["available"]) == next(iter(case["expected"]), None)
        for case in cases
    )
    yield _row("Apple's cases, first choice of the second opinion", second, len(cases))


def _cldr(cases: Sequence[_Case] | None) -> Iterable[str]:
    if cases is None:
        yield f"CLDR's cases: no cases given ({CLDR_CASES})"
        return
    # Some ask for another threshold, which nobody here can set.
    usual = [case for case in cases if case["threshold"] is None]
    for favor in (None, "script"):
        chosen = [case for case in usual if case["favor"] == favor]
        right = sum(_plain(_with_default(case)) == _plain(case["expected"]) for case in chosen)
        words = "nothing" if favor is None else f"the {favor}"
        yield _row(f"CLDR's cases favouring {words}, the second opinion", right, len(chosen))
    yield f"the second opinion is {SOURCE}"


def _with_default(case: _Case) -> str | None:
    """The second opinion; where it has none, what CLDR's matcher then takes."""
    supported: list[str] = case["supported"]
    found = second_opinion(case["desired"], supported)
    if found is not None:
        return found
    default: str | None = case["default"] or next(iter(supported), None)
    return default


def _plain(tag: str | None) -> str | None:
    return tag and tag.lower().replace("_", "-")


def _row(words: str, right: int, of: int) -> str:
    return f"{words:<58}{right:,} of {of:,}, {right / of if of else 0:.1%}"
