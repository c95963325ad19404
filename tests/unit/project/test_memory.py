"""What was worked out is taken over for as long as what it rests on is the same objects."""

from __future__ import annotations

from studio.project.memory import Memory


def test_work_is_done_once_for_the_same_objects() -> None:
    done: list[object] = []

    def work(one: object) -> str:
        done.append(one)
        return f"answer {len(done)}"

    ground, other = [1], [1]
    first = Memory()
    assert first.recall("key", work, ground) == "answer 1"
    second = Memory(first)
    assert second.recall("key", work, ground) == "answer 1"
    assert Memory(second).recall("key", work, other) == "answer 2"
    assert done == [ground, other]


def test_what_nobody_asked_for_is_forgotten() -> None:
    first = Memory()
    first.recall("key", list, ())
    second = Memory(first)
    second.forget_before()
    assert second.last("key", list) is None
    assert Memory(second).last("key", list) is None
    assert Memory(first).last("key", list) == []


def test_two_that_follow_one_do_not_meet() -> None:
    first = Memory()
    one, other = Memory(first), Memory(first)
    one.keep("key", lambda: "mine")
    assert other.keep("key", lambda: "theirs") == "theirs"


def test_what_came_out_as_another_kind_is_not_handed_on() -> None:
    first = Memory()
    first.keep("key", lambda: 7)
    assert Memory(first).last("key", str) is None
