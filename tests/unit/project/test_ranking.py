"""How well texts fit what somebody types."""

from __future__ import annotations

import pytest

from studio.project.ranking import asked, fitness, folded, has_in_order


def best(text: str, *candidates: str) -> str | None:
    fits = {one: fit for one in candidates if (fit := fitness(asked(text), folded(one))) is not None}
    return max(fits, key=lambda one: fits[one]) if fits else None


@pytest.mark.parametrize(
    ("text", "wanted", "other"),
    [
        ("bui", "Build what changed", "Clear build cache"),
        ("cache", "Clear build cache", "Escacheator"),
        ("new pack", "New pack", "New project"),
        ("fp", "Find a pack", "Fixes"),
        ("pack", "Pack", "Pack before"),
        ("uber", "Über", "Tuber"),
    ],
)
def test_what_begins_with_it_comes_before_what_has_it_somewhere(text: str, wanted: str, other: str) -> None:
    assert best(text, other, wanted) == wanted


def test_letters_in_order_are_enough_where_there_are_three() -> None:
    assert fitness(("bwc",), "build, what a change") is not None
    assert fitness(("bdch",), "build what changed") is not None
    assert fitness(("bdch",), "build what changed", scattered=False) is None
    assert fitness(("zd",), "build what changed") is None


def test_every_word_has_to_fit() -> None:
    assert fitness(("build", "zebra"), "build what changed") is None
    assert fitness((), "anything") is not None


def test_letters_are_compared_without_case_and_accents() -> None:
    assert folded("Ünïcode STRASSE ß") == "unicode strasse ss"
    assert has_in_order("abc", "a-b-c")
    assert not has_in_order("acb", "a-b-c")
