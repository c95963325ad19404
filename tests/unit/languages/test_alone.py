"""Names and likely parts are asked for in jobs of several windows at once."""

from __future__ import annotations

import sys
from itertools import product
from string import ascii_lowercase

from studio.languages.equivalence import maximized
from studio.languages.tags import LanguageTag
from studio.progress import CancelToken, Lanes


def test_threads_that_ask_for_the_same_tags_get_whole_answers() -> None:
    tags = [
        LanguageTag(a + b, "Latn", region)
        for a, b in product("abcdefghij", ascii_lowercase)
        for region in ("AQ", "BV", "HM")
    ]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with Lanes(3) as lanes:
            answers = list(
                lanes.map(lambda _: [maximized.__wrapped__(tag) for tag in tags], range(3), CancelToken())
            )
    finally:
        sys.setswitchinterval(before)
    assert answers[0] == answers[1] == answers[2]
