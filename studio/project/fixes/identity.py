"""Large values as keys of what was worked out from them: only the same objects are equal."""

from __future__ import annotations

from typing import Generic, TypeVar

_T = TypeVar("_T")


class Itself(Generic[_T]):
    """``value`` as a key. It rests on ``parts``, which are compared by identity, or else on itself alone."""

    __slots__ = ("identity", "parts", "value")

    def __init__(self, value: _T, *parts: object) -> None:
        self.value = value
        # Kept alive, so that no other object can come to have the same identity.
        self.parts: tuple[object, ...] = (*parts,) if parts else (value,)
        self.identity = tuple(map(id, self.parts))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Itself) and self.identity == other.identity

    def __hash__(self) -> int:
        return hash(self.identity)
