"""Values are what ``dataclasses`` would have made."""

from __future__ import annotations

import copy
import dataclasses
import inspect
from dataclasses import FrozenInstanceError, field, replace
from typing import Any, ClassVar, Generic, TypeVar

import pytest

from studio import values

T = TypeVar("T")


def _classes(dataclass: Any) -> dict[str, Any]:
    """The same classes, as ``dataclass`` makes them."""

    @dataclass(frozen=True, slots=True)
    class Empty:
        pass

    @dataclass(frozen=True, slots=True)
    class One:
        """Has a text of its own."""

        a: int

    @dataclass(frozen=True, slots=True)
    class Many:
        many: ClassVar[int] = 3
        a: int
        b: str = "b"
        c: tuple[int, ...] = ()
        d: list[int] = field(default_factory=list[int], compare=False)
        e: int = field(default=0, repr=False, kw_only=True)

        @property
        def twice(self) -> int:
            return 2 * self.a

    @dataclass(frozen=True, slots=True)
    class Box(Generic[T]):
        content: T

    return {"Empty": Empty, "One": One, "Many": Many, "Box": Box}


_OURS = _classes(values.dataclass)
_THEIRS = _classes(dataclasses.dataclass)
_GIVEN: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("Empty", (), {}),
    ("One", (1,), {}),
    ("Many", (1,), {}),
    ("Many", (1, "x", (2,)), {"d": [4], "e": 5}),
    ("Box", ("content",), {}),
]


@values.dataclass(frozen=True, slots=True)
class Known:
    """As modules make them."""

    a: int
    b: str = "b"


@pytest.mark.parametrize(("name", "given", "named"), _GIVEN)
def test_they_look_the_same(name: str, given: tuple[Any, ...], named: dict[str, Any]) -> None:
    ours, theirs = _OURS[name](*given, **named), _THEIRS[name](*given, **named)
    assert repr(ours) == repr(theirs)
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert type(ours).__match_args__ == type(theirs).__match_args__
    assert type(ours).__slots__ == type(theirs).__slots__
    assert list(inspect.signature(type(ours)).parameters) == list(inspect.signature(type(theirs)).parameters)
    assert not hasattr(ours, "__dict__")


@pytest.mark.parametrize(("name", "given", "named"), _GIVEN)
def test_equals_are_equal_and_hash_alike(name: str, given: tuple[Any, ...], named: dict[str, Any]) -> None:
    ours = _OURS[name]
    assert ours(*given, **named) == ours(*given, **named)
    if "d" not in named:
        assert hash(ours(*given, **named)) == hash(ours(*given, **named))
    assert ours(*given, **named) != _THEIRS[name](*given, **named)


def test_what_is_not_compared_makes_no_difference() -> None:
    many = _OURS["Many"]
    assert many(1, d=[1]) == many(1, d=[2])
    assert many(1, e=1) != many(1, e=2)
    assert hash(many(1, d=[1])) == hash(many(1, d=[2]))


def test_a_factory_makes_a_new_value_each_time() -> None:
    many = _OURS["Many"]
    assert many(1).d == []
    assert many(1).d is not many(1).d


def test_nothing_can_be_set_or_deleted() -> None:
    one: Any = _OURS["One"](1)
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'a'"):
        one.a = 2
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'a'"):
        del one.a
    with pytest.raises(FrozenInstanceError):
        one.b = 2


def test_they_are_replaced_and_copied() -> None:
    known = Known(1)
    assert replace(known, b="c") == Known(1, "c")
    assert copy.copy(known) == copy.deepcopy(known) == known


def test_what_a_class_says_itself_stays() -> None:
    @values.dataclass(frozen=True, slots=True)
    class Loud:
        a: int

        def __repr__(self) -> str:
            return "LOUD"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Loud)

        def __hash__(self) -> int:
            return 7

    assert repr(Loud(1)) == "LOUD"
    assert Loud(1) == Loud(2)
    assert hash(Loud(1)) == 7


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(TypeError):
        _OURS["One"]()
    with pytest.raises(TypeError):
        _OURS["Many"](1, "x", (), [], 5)


def test_what_only_dataclasses_can_do_is_left_to_it() -> None:
    @values.dataclass(slots=True)
    class Mutable:
        a: int

    @values.dataclass(frozen=True, slots=True)
    class Checked:
        a: int

        def __post_init__(self) -> None:
            if self.a < 0:
                raise ValueError("less than nothing")

    mutable = Mutable(1)
    mutable.a = 2
    assert mutable == Mutable(2)
    with pytest.raises(ValueError, match="less"):
        Checked(-1)
