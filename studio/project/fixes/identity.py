"""Large values as keys of what was worked out from them: only the same objects are equal."""

from __future__ import annotations

from typing import Generic, TypeVar

_T = TypeVar("_T")


class Itself(Generic[_T]):
    """``value`` as a key. It rests on ``parts``, which are compared by identity, or else on itself alone."""

    __slots__ = ("_parts", "value")

    def __init__(self, value: _T, *parts: object) -> None:
        self.value = value
        self._parts = parts or (value,)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Itself):
            return False
        theirs: tuple[object, ...] = other._parts
        return len(self._parts) == len(theirs) and all(
            mine is its for mine, its in zip(self._parts, theirs, strict=True)
        )

    def __hash__(self) -> int:
        return id(self._parts[0])
