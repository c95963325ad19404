from __future__ import annotations

from studio.archive.tally import Tally
from studio.progress import CancelToken, Lanes


def test_at_home_it_is_told_at_once() -> None:
    told: list[int] = []
    tally = Tally(told.append)
    tally.add(3)
    tally.add(4)
    assert told == [3, 4]


def test_what_is_added_in_lanes_is_told_at_home_in_one() -> None:
    told: list[int] = []
    tally = Tally(told.append)
    with Lanes(2) as lanes:
        list(lanes.map(tally.add, range(1000), CancelToken()))
    assert told == []
    tally.tell()
    tally.tell()
    assert told == [sum(range(1000))]
