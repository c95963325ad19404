"""Apple's limits as data."""

from __future__ import annotations

import re

import pytest

from studio.project.limits import limit, limits


def test_every_limit_has_a_date_a_source_and_says_how_sure_it_is() -> None:
    for one in limits().values():
        assert one.value > 0
        assert re.fullmatch(r"20\d\d-\d\d", one.seen)
        assert one.source
        assert one.certainty


def test_the_limits_that_rules_ask_for_are_there() -> None:
    assert limit("total-bytes").value == 200_000_000_000
    assert (limit("packs-older").value, limit("packs").value) == (100, 200)
    assert limit("packs-per-submission").value == 10
    assert limit("id-length").unit == "characters"


def test_a_limit_that_nobody_wrote_down_is_not_made_up() -> None:
    with pytest.raises(KeyError):
        limit("size-of-one-pack")
