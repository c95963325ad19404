from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor  # noqa: TID251 -- the test is about threads

import pytest

from studio import turn as turns
from studio.turn import turn


def test_it_is_the_turn_of_one_thread_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "_PATIENCE", 60)  # A busy machine is as slow as a slow disk.
    inside = most = 0
    count = threading.Lock()

    def work(_: int) -> None:
        nonlocal inside, most
        with turn():
            with count:
                inside += 1
                most = max(most, inside)
            threading.Event().wait(0.0005)
            with count:
                inside -= 1

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(40)))
    assert most == 1


def test_nobody_waits_for_long_for_one_whose_disk_is_slow() -> None:
    began, ended = threading.Event(), threading.Event()

    def slow() -> None:
        with turn():
            began.set()
            assert ended.wait(10)

    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(slow)
        assert began.wait(10)
        with turn():  # It would never come where it is waited for.
            ended.set()
        done.result(10)


def test_who_went_ahead_leaves_the_turn_with_whose_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    lock = threading.Lock()
    monkeypatch.setattr(turns, "_lock", lock)
    lock.acquire()
    with turn():
        pass
    assert lock.locked()


def test_many_bytes_take_no_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    lock = threading.Lock()
    monkeypatch.setattr(turns, "_lock", lock)
    with turn(2**20):
        assert lock.locked()
    with turn(2**20 + 1):
        assert not lock.locked()


def test_an_error_ends_the_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    lock = threading.Lock()
    monkeypatch.setattr(turns, "_lock", lock)
    with pytest.raises(OSError, match="gone"), turn():
        raise OSError("gone")
    assert not lock.locked()
