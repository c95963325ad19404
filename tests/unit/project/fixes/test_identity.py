"""Keys that are equal only for the same objects."""

from __future__ import annotations

from studio.project.fixes.identity import Itself


def test_equal_values_that_are_two_objects_are_two_keys() -> None:
    one, other = ["a"], ["a"]
    assert Itself(one) == Itself(one)
    assert hash(Itself(one)) == hash(Itself(one))
    assert Itself(one) != Itself(other)
    assert Itself(one) != one


def test_a_value_that_rests_on_parts_is_the_same_while_they_are() -> None:
    part, another = ["a"], ["a"]
    assert Itself("one", part) == Itself("other", part)
    assert Itself("one", part) != Itself("one", another)
    assert Itself("one", part) != Itself("one", part, another)
