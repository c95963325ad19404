"""What the kinds of problems are called."""

from __future__ import annotations

from studio.progress import CancelToken
from studio.project.rules import RULES
from studio.ui.kind_titles import kind_titles


def test_every_kind_has_a_title_that_is_not_its_code() -> None:
    titles = kind_titles(CancelToken(), lambda _progress: None)
    assert set(RULES) <= set(titles)
    assert not [code for code in RULES if titles[code] == code or not titles[code]]
