"""Lanes, cancelling, and the estimate of what is left."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from studio.progress import (
    Cancelled,
    CancelToken,
    Lanes,
    Pace,
    Progress,
    glancing,
    handfuls,
    looking,
    usual_lanes,
)


@pytest.mark.parametrize("count", [1, 2, 4])
def test_results_come_in_the_order_of_the_items(count: int) -> None:
    with Lanes(count) as lanes:
        assert list(lanes.map(lambda n: n * n, range(50), CancelToken())) == [n * n for n in range(50)]


def test_no_more_items_are_taken_than_lanes_and_two() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    with Lanes(2) as lanes:
        results = lanes.map(lambda n: n, items(), CancelToken())
        next(results)
        assert len(taken) <= 4
        results.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("count", [1, 2])
def test_a_cancel_ends_the_work_between_items(count: int) -> None:
    cancel = CancelToken()
    with Lanes(count) as lanes:
        results = lanes.map(lambda n: n, range(1000), cancel)
        next(results)
        cancel.cancel()
        with pytest.raises(Cancelled):
            list(results)


@pytest.mark.parametrize("count", [1, 2])
def test_an_error_in_a_lane_reaches_the_caller_and_the_rest_is_waited_for(count: int) -> None:
    running = threading.Semaphore(0)

    def work(number: int) -> int:
        running.release()
        return 1 // number

    with Lanes(count) as lanes, pytest.raises(ZeroDivisionError):
        list(lanes.map(work, [1, 0, 1], CancelToken()))


def test_while_a_lane_is_waited_for_somebody_can_be_told() -> None:
    told = threading.Event()
    with Lanes(2) as lanes:
        results = lanes.map(lambda _: told.wait(30), [1], CancelToken(), idle=told.set)
        assert list(results) == [True]


def test_a_cancel_is_felt_while_a_lane_is_waited_for() -> None:
    cancel = CancelToken()
    ended = threading.Event()

    def until_cancelled(_: int) -> None:
        while not cancel.cancelled:
            ended.wait(0.01)
        ended.wait(1)  # Longer than it takes to look at the lane again.

    with Lanes(2) as lanes, pytest.raises(Cancelled):
        list(lanes.map(until_cancelled, [1], cancel, idle=cancel.cancel))


def test_there_is_at_least_one_lane() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Lanes(0)


def test_the_pace_gives_rate_and_time_left_once_it_has_a_basis() -> None:
    pace = Pace()
    assert pace.take(Progress("a", 0, 1000), 10.0).rate is None
    estimate = pace.take(Progress("a", 500, 1000), 11.0)
    assert estimate.rate == pytest.approx(500)
    assert estimate.seconds_left == pytest.approx(1)


def test_the_pace_forgets_what_was_long_ago() -> None:
    pace = Pace(window=5)
    for second in range(20):
        pace.take(Progress("a", second * 10, 10_000), float(second))
    estimate = pace.take(Progress("a", 1200, 10_000), 20.0)
    assert estimate.rate is not None
    assert estimate.rate > 150


@pytest.mark.parametrize(("processors", "lanes"), [(None, 1), (1, 1), (2, 2), (8, 8), (64, 8)])
def test_there_are_as_many_lanes_as_processors_but_at_most_eight(
    monkeypatch: pytest.MonkeyPatch, processors: int | None, lanes: int
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: processors)
    assert usual_lanes() == lanes


def test_many_small_things_are_gone_through_with_a_look_before_each() -> None:
    cancel = CancelToken()
    seen: list[int] = []
    with pytest.raises(Cancelled):
        for item in looking(range(5), cancel):
            seen.append(item)
            if item == 2:
                cancel.cancel()
    assert seen == [0, 1, 2]


@pytest.mark.parametrize("count", [0, 1, 64, 1000])
def test_a_glance_gives_all_items_in_their_order(count: int) -> None:
    assert list(glancing(iter(range(count)), CancelToken())) == list(range(count))


def test_a_glance_stops_some_items_after_a_cancel() -> None:
    cancel = CancelToken()
    seen: list[int] = []
    with pytest.raises(Cancelled):
        for item in glancing(range(10_000), cancel):
            seen.append(item)
            if item == 100:
                cancel.cancel()
    assert 100 < len(seen) < 200


def test_nothing_is_given_when_all_was_cancelled_before() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(glancing(range(3), cancel))


def test_small_things_are_handed_on_by_the_handful_and_large_ones_alone() -> None:
    items = [1, 1, 1, 9, 1, 5, 5, 1, 1, 1, 1, 1]
    found = list(handfuls(items, lambda size: size, most_bytes=5, most=4))
    assert found == [[1, 1, 1], [9], [1], [5], [5], [1, 1, 1, 1], [1]]
    assert list(handfuls([], len, most_bytes=1, most=1)) == []
