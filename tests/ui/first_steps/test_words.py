"""Every step has a name and a sentence."""

from __future__ import annotations

from studio.ui.first_steps.steps import STEPS
from studio.ui.first_steps.words import how, title


def test_every_step_is_told_about_in_its_own_words() -> None:
    assert len({title(step) for step in STEPS}) == len(STEPS)
    assert all(how(step).endswith(".") and len(how(step)) > len(title(step)) for step in STEPS)
