"""How long ago something was."""

from __future__ import annotations

import pytest

from studio.ui.panels.problems.ages import ago, true_for


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "just now"),
        (3.9, "3 s ago"),
        (60, "1 min ago"),
        (3_599, "59 min ago"),
        (7_300, "2 h ago"),
        (90_000, "more than a day ago"),
    ],
)
def test_an_age_is_no_finer_than_its_unit(seconds: float, words: str) -> None:
    assert ago(seconds) == words


@pytest.mark.parametrize("seconds", [0, 30, 59, 61, 3_000, 4_000, 100_000])
def test_what_is_said_is_renewed_within_its_unit(seconds: float) -> None:
    unit = 1 if seconds < 60 else 60 if seconds < 3_600 else 3_600
    assert 0 < true_for(seconds) <= unit
